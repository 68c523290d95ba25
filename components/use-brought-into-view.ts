import { type RefObject, useEffect, useRef } from "react";
import { type Range, ROW } from "./rows.ts";

/** Brings a row of the list into view when it is not: the list's own box scrolls, or the page once it has been read. */
export function useBroughtIntoView(
  list: RefObject<HTMLElement | null>,
  range: Range,
  wanted: number,
  scrolls: boolean,
): void {
  const opened = useRef(false);
  const { from, to } = range;
  useEffect(() => {
    if (!scrolls || !list.current) return;
    const pageMay = opened.current;
    opened.current = true;
    if (wanted < from || wanted >= to) return;
    const box = boxAround(list.current);
    const { top: upper, bottom: lower } = box?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    const top = list.current.getBoundingClientRect().top + (wanted - from) * ROW;
    const away = top < upper || top + ROW > lower ? top + ROW / 2 - (upper + lower) / 2 : 0;
    if (box) box.scrollTop += away;
    else if (pageMay) scrollBy(0, away);
  }, [list, from, to, wanted, scrolls]);
}

/** The box that the list scrolls in; null where it scrolls with the page. */
function boxAround(list: HTMLElement): HTMLElement | null {
  const box = list.closest<HTMLElement>("[data-box]");
  return box && getComputedStyle(box).overflowY !== "visible" ? box : null;
}
