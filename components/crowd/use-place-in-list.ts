import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { pageInSight, pageWith, ROW, rowsOnPage, rowsScrolled } from "../rows.ts";
import { boxOf, rowsSeen, scrollBox, topOf } from "./list-geometry.ts";

interface Wanted {
  readonly count: number;
  /** The page that the address names, null for none; and the one to begin with. */
  readonly asked: number | null;
  readonly begin: number;
  /** The row of the selected event, -1 for none. */
  readonly row: number;
  /** Whether the list is scrolled through; else a page of it stands there. */
  readonly scrolls: boolean;
}

/**
 * Keeps the reader's place in a list that is scrolled through: what the server wrote stays where it is when the rows around it
 * come, a page that is asked for is gone to, what is selected comes into the list's own box.
 */
export function usePlaceInList(section: RefObject<HTMLElement | null>, wanted: Wanted) {
  const { count, asked, begin, row, scrolls } = wanted;
  const [place, setPlace] = useState({ page: begin, target: 0, jumps: 0 });
  const seen = useRef<number | null>(null);
  const here = rowsScrolled(count, rowsOnPage(count, place.page).from);
  const toRow = (i: number) => setPlace(({ jumps }) => ({ page: pageWith(i), target: i, jumps: jumps + 1 }));
  const toPage = (page: number) => toRow(rowsOnPage(count, page).from);

  const begun = useEffectEvent((list: HTMLElement) => {
    const { from } = rowsOnPage(count, place.page);
    // Back from paper, where there was one page of it.
    if (seen.current !== null) bring(list, seen.current);
    else if (boxOf(list).isOwn) scrollBox(list, (from - here.from) * ROW);
    else if (asked !== null && (location.hash === "" || rowsSeen(list))) bring(list, from);
  });
  useLayoutEffect(() => {
    if (scrolls && section.current) begun(section.current);
  }, [section, scrolls]);

  useLayoutEffect(() => {
    if (place.jumps > 0 && section.current) bring(section.current, place.target);
  }, [section, place.jumps, place.target]);

  const askedFor = useEffectEvent((page: number | null) => {
    if (page !== null && page !== place.page) toPage(page);
  });
  useEffect(() => askedFor(asked), [asked]);

  const selected = useEffectEvent((list: HTMLElement, i: number) => {
    const { isOwn, upper, lower } = boxOf(list);
    if (!isOwn || asked !== null) return;
    const top = i >= here.from && i < here.to ? topOf(list, i) : null;
    if (top === null) toRow(i);
    else if (top < upper || top + ROW > lower) scrollBox(list, top + ROW / 2 - (upper + lower) / 2);
  });
  useEffect(() => {
    if (scrolls && row >= 0 && section.current) selected(section.current, row);
  }, [section, row, scrolls]);

  useEffect(() => {
    if (!scrolls) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const rows = section.current && rowsSeen(section.current);
      if (!rows) return;
      seen.current = rows.first;
      setPlace((last) => {
        const page = pageInSight(last.page, rows);
        return page === last.page ? last : { ...last, page };
      });
    };
    const soon = () => {
      frame ||= requestAnimationFrame(look);
    };
    document.addEventListener("scroll", soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", soon, { capture: true });
    };
  }, [section, scrolls]);

  return { page: place.page, here, toRow, toPage };
}

/** Row `i` under the head of the list. */
function bring(section: HTMLElement, i: number): void {
  const top = topOf(section, i);
  if (top !== null) scrollBox(section, top - boxOf(section).upper);
}
