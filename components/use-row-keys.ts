import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Range, Rows } from "./rows.ts";

/** How far a key goes in a list that lies between two ends. */
const STEPS = new Map<string, (at: number, list: Range) => number>([
  ["ArrowDown", (at) => at + 1],
  ["ArrowUp", (at) => at - 1],
  ["PageDown", (at) => at + 10],
  ["PageUp", (at) => at - 10],
  ["Home", (_, { from }) => from],
  ["End", (_, { to }) => to - 1],
]);

/** The row that Tab reaches, the one that has the focus, and what the arrows do. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  range: Range,
  sight: Range,
  selected: number,
  rows: Rows,
) {
  const [kept, setKept] = useState<number | null>(null);
  const arriving = useRef(false);
  const isThere = kept !== null && rows.at(kept) !== null;
  useEffect(() => {
    if (!arriving.current || kept === null) return;
    // What stands for a row that is on its way hands the focus on to the row.
    arriving.current = !isThere;
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${kept + 1}"] > [data-event]`)?.focus();
  }, [list, kept, isThere]);
  const isHere = (i: number) => i >= sight.from && i < sight.to;
  const stop = kept ?? (isHere(selected) ? selected : Math.floor((sight.from + sight.to) / 2));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    const at = rowAt(event);
    if (!step || at === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    arriving.current = true;
    setKept(Math.max(range.from, Math.min(range.to - 1, step(at, range))));
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) setKept(null);
  };
  return {
    stop,
    kept,
    handlers: { onKeyDown, onBlur, onFocus: (event: FocusEvent) => setKept(rowAt(event)) },
  };
}

/** The row an event happens in, by the place it says it has. Keys within an opened row are its own. */
function rowAt({ target }: FocusEvent | KeyboardEvent): number | null {
  const row = target instanceof Element ? target.closest("[data-event]")?.parentElement : null;
  const place = row?.getAttribute("aria-posinset");
  return place ? Number(place) - 1 : null;
}
