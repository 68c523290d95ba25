"use client";

import { useSearchParams } from "next/navigation";
import { useCallback, useMemo } from "react";
import { changedView, readView, type View, viewQuery } from "./view.ts";

/** `replace` makes no step of its own, for what changes at every key. */
export type Show = (change: Partial<View>, how?: "push" | "replace") => void;

/** The view in the address and a way to change it; each change is a step that the browser's Back undoes. */
export function useView(): readonly [View, Show] {
  const params = useSearchParams();
  const view = useMemo(() => readView(new URLSearchParams(params)), [params]);
  // Reads the address itself, so that the function stays the same and rows need not be drawn again for it.
  const show = useCallback<Show>((change, how = "push") => {
    const now = readView(new URLSearchParams(location.search));
    const next = viewQuery(changedView(now, change));
    if (next !== viewQuery(now)) history[`${how}State`](null, "", location.pathname + next);
  }, []);
  return [view, show];
}
