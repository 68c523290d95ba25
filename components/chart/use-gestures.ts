import { type RefObject, useEffect, useRef } from "react";
import type { View } from "#lib/layout/axis.ts";
import type { Gestures } from "./gestures.ts";

/** Signs that a hand may be about to zoom. */
const SIGNS = ["pointermove", "touchstart", "wheel"] as const;

/** Lets an element be zoomed and dragged; `view` is what it shows now, whoever changed it. */
export function useGestures(
  surface: RefObject<SVGSVGElement | null>,
  view: View,
  { width, most, onView }: { width: number; most: number; onView: (view: View) => void },
): void {
  const gestures = useRef<Gestures | null>(null);
  const latest = useRef(view);
  const wanted = useRef(false);

  useEffect(() => {
    latest.current = view;
    gestures.current?.follow(view);
  }, [view]);

  useEffect(() => {
    let gone = false;
    const attach = async () => {
      stopWaiting();
      wanted.current = true;
      const { attachGestures } = await import("./gestures.ts");
      if (gone || !surface.current) return;
      gestures.current = attachGestures(surface.current, { width, most, onView });
      gestures.current.follow(latest.current);
    };
    const stopWaiting = () => {
      for (const sign of SIGNS) removeEventListener(sign, attach);
    };
    // The first touch of the page, wherever it is, comes before the first pinch.
    if (wanted.current) void attach();
    else for (const sign of SIGNS) addEventListener(sign, attach, { passive: true });
    return () => {
      gone = true;
      stopWaiting();
      gestures.current?.detach();
      gestures.current = null;
    };
  }, [surface, width, most, onView]);
}
