"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { readView, type View, viewQuery } from "./view.ts";

type Show = (change: Partial<View>) => void;

/** The view in the address and a way to change it; each change is a step that the browser's Back undoes. */
export function useView(): readonly [View, Show] {
  const params = useSearchParams();
  const view = useMemo(() => readView(new URLSearchParams(params)), [params]);
  // Reads the address itself, so that the function stays the same and rows need not be drawn again for it.
  const show = useCallback<Show>((change) => {
    const now = readView(new URLSearchParams(location.search));
    const next = viewQuery({ ...now, ...change });
    if (next !== viewQuery(now)) history.pushState(null, "", location.pathname + next);
  }, []);
  return [view, show];
}
