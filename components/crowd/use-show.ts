"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import type { Show } from "../use-view.ts";
import { changedView, readView, viewQuery } from "../view.ts";

/** Changes the view in the address where the server draws what it shows. */
export function useShow(): Show {
  const router = useRouter();
  return useCallback<Show>(
    (change, how = "push") => {
      const now = readView(new URLSearchParams(location.search));
      const next = viewQuery(changedView(now, change));
      if (next !== viewQuery(now)) router[how](location.pathname + next, { scroll: false });
    },
    [router],
  );
}
