/** The rows of the list by their place, so that a long list is made of the rows that are looked at and no others. */
import type { TimelineEvent } from "#lib/timeline/timeline.ts";

export interface Rows {
  readonly count: number;
  /** The first so many have a date; those after them stand in the tray. */
  readonly dated: number;
  /** The event of row `i`, from 0; null for one that is on its way. */
  readonly at: (i: number) => TimelineEvent | null;
  /** Told which rows are looked at, where they are not all there. */
  readonly want?: (range: Range) => void;
}

/** Rows that are all there. */
export interface WholeRows extends Rows {
  readonly at: (i: number) => TimelineEvent;
  /** The row of an event, -1 for one that is not in the list. */
  readonly rowOf: (id: string) => number;
}

/** From a to b, without b. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Rows of events in the order of a timeline: the dated ones before the others. */
export function rowsOf(events: readonly TimelineEvent[]): WholeRows {
  const undated = events.findIndex((event) => event.when === null);
  return {
    count: events.length,
    dated: undated < 0 ? events.length : undated,
    at: (i) => {
      const event = events[i];
      if (!event) throw new Error(`no such row: ${i} of ${events.length}`);
      return event;
    },
    rowOf: (id) => events.findIndex((event) => event.id === id),
  };
}

/** A list longer than this is read in windows: all of its rows would hold up the page, and fill it with elements. */
export const LONGEST_WHOLE = 80;

/** Rows of one page of the list as the server writes it. */
export const PAGE_ROWS = 100;

export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_ROWS));
}

/** The page that row `i` stands on, from 1. */
export function pageWith(i: number): number {
  return Math.floor(i / PAGE_ROWS) + 1;
}

/** The page asked for, else the one with the selected row, else the first. */
export function pageOf(count: number, asked: number | null, selected: number): number {
  return Math.min(asked ?? pageWith(Math.max(0, selected)), pagesOf(count));
}

export function rowsOnPage(count: number, page: number): Range {
  return { from: (page - 1) * PAGE_ROWS, to: Math.min(count, page * PAGE_ROWS) };
}

/**
 * The page that a reader is on, whose window shows the rows from `first` to `last` with `middle` half way: the one before goes
 * on as long as its first row is seen, so that a list brought to a page by its first row is on that page.
 */
export function pageInSight(before: number, sight: { first: number; middle: number; last: number }): number {
  const first = (before - 1) * PAGE_ROWS;
  return first >= sight.first && first <= sight.last ? before : pageWith(sight.middle);
}

/** Browsers know no element higher than some 17 million px: a list scrolls through so many rows, and has links beyond. */
const MOST_SCROLLED = 200_000;

/** The rows that are scrolled through together with row `i`. */
export function rowsScrolled(count: number, i: number): Range {
  const from = Math.floor(i / MOST_SCROLLED) * MOST_SCROLLED;
  return { from, to: Math.min(count, from + MOST_SCROLLED) };
}

/** What two ranges share, null for nothing. */
export function shared(a: Range, b: Range): Range | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from < to ? { from, to } : null;
}

/** Height of a row of a long list, px; the style sheet says the same. */
export const ROW = 80;

/** Rows kept ready beyond what is seen, so that Tab and a slow scroll never meet an end. */
const AHEAD = 12;
/** A window moves by this many rows at once. */
const STEP = 8;

/** The rows in sight of a list of so many, whose first stands `top` px below the window's upper edge; `height` is the window's. */
export function rowsInSight(count: number, top: number, height: number): Range {
  const first = Math.floor((-top / ROW - AHEAD) / STEP) * STEP;
  const last = Math.ceil(((height - top) / ROW + AHEAD) / STEP) * STEP;
  const within = (i: number) => Math.max(0, Math.min(count, i));
  return { from: within(first), to: within(last) };
}
