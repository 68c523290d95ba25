import { type RefObject, useEffect, useState } from "react";
import { type Range, rowsInSight } from "./rows.ts";

/**
 * The rows of a list that are in sight, or nearly so, while page or list scroll; all of them while `scrolls` is false. Before
 * the first look they are those that stand there already.
 */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  { from, to }: Range,
  scrolls: boolean,
  standing: Range,
): Range {
  const [sight, setSight] = useState(standing);
  useEffect(() => {
    if (!scrolls) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const seen = rowsInSight(to - from, top, innerHeight);
      setSight((last) => moved(last, { from: from + seen.from, to: from + seen.to }));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    // Captured: the list may scroll in a box of its own, whose scrolling does not bubble.
    document.addEventListener("scroll", soon, { capture: true, passive: true });
    addEventListener("resize", soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", soon, { capture: true });
      removeEventListener("resize", soon);
    };
  }, [list, from, to, scrolls]);
  if (!scrolls) return { from, to };
  // A filter may have shortened the list since it was looked at.
  return { from: Math.max(from, Math.min(sight.from, to)), to: Math.max(from, Math.min(sight.to, to)) };
}

function moved(last: Range, next: Range): Range {
  return last.from === next.from && last.to === next.to ? last : next;
}
