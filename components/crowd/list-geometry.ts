/** Where the rows of a list that is scrolled through are in the window. */
import { ROW } from "../rows.ts";

/** The box that a list scrolls in, less what stays at its head: its own, or the browser's window. Px from the window's upper edge. */
interface Box {
  readonly isOwn: boolean;
  readonly upper: number;
  readonly lower: number;
}

export function boxOf(section: HTMLElement): Box {
  const isOwn = getComputedStyle(section).overflowY !== "visible";
  const { top, bottom } = isOwn ? section.getBoundingClientRect() : { top: 0, bottom: innerHeight };
  const head = section.querySelector<HTMLElement>("[data-head]")?.offsetHeight ?? 0;
  return { isOwn, upper: top + head, lower: bottom };
}

/** Scrolls the box by so many px. */
export function scrollBox(section: HTMLElement, by: number): void {
  const box = boxOf(section).isOwn ? section : window;
  box.scrollBy({ top: by, behavior: "instant" });
}

/** How far row `i` is below the upper edge of the window, px. Only for rows that are scrolled through. */
export function topOf(section: HTMLElement, i: number): number | null {
  const list = listsIn(section).findLast(({ first }) => first <= i);
  return list ? list.top + (i - list.first) * ROW : null;
}

/** The rows at both edges of the box and half way between; null where half way there is no list. */
export function rowsSeen(section: HTMLElement): { first: number; middle: number; last: number } | null {
  const { upper, lower } = boxOf(section);
  const lists = listsIn(section);
  const rowAt = (y: number) => {
    const { first, rows, top } = lists.findLast((list) => list.top <= y) ?? lists[0] ?? NONE;
    return first + Math.max(0, Math.min(rows - 1, Math.floor((y - top) / ROW)));
  };
  const middle = (upper + lower) / 2;
  if (!lists.some(({ top, bottom }, i) => (i > 0 || top <= middle) && bottom > middle)) return null;
  return { first: rowAt(upper), middle: rowAt(middle), last: rowAt(lower - 1) };
}

const NONE = { first: 0, rows: 1, top: 0 };

/** The lists in a section, those with a date before the others: the row each begins with, how many it has, and where. */
function listsIn(section: HTMLElement) {
  return Array.from(section.querySelectorAll<HTMLElement>("ol[data-first]"), (list) => {
    const { top, bottom, height } = list.getBoundingClientRect();
    return { first: Number(list.dataset.first), rows: Math.max(1, Math.round(height / ROW)), top, bottom };
  });
}
