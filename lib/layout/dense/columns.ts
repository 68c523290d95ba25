/**
 * Events as columns of numbers, in order of their first moment: what a chart of a million needs to know of each.
 * Words are not among them; they are asked for by row, for the few that are drawn.
 */

import { lowerBound, orderOf } from "../../crowd/search.ts";
import { STATUSES } from "../../crowd/traits.ts";
import type { Status } from "../../timeline/timeline.ts";
import { type RangeMax, rangeMax } from "./range-max.ts";

/** What is said of one event. */
export interface Told {
  readonly id: string;
  /** "" as long as its words have not come. */
  readonly title: string;
  /** The date in full words, and short for a label. */
  readonly when: string;
  readonly date: string;
  readonly who: string | null;
}

/** Events in any order: days since 1970 with their fraction, ends exclusive and after their start. */
export interface Rows {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** {@link traitsOf} each. */
  readonly traits: Uint8Array;
  /** The words of a row, asked for anew each time it comes into sight. */
  readonly tell: (row: number) => Told;
}

export interface Columns {
  readonly length: number;
  /** Ascending; `end`, `traits` and `rows` go with it. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly traits: Uint8Array;
  /** Where each stood in the {@link Rows}. */
  readonly rows: Uint32Array;
  /** All ends, ascending on their own, to count what was over by a moment. */
  readonly ends: Float64Array;
  readonly reach: RangeMax;
  /** How many of the first n are claims, and plans. */
  readonly claims: Uint32Array;
  readonly plans: Uint32Array;
  /** Parts of a day that are told apart: 1 when all are whole days, else 1440, its minutes. */
  readonly grain: 1 | 1440;
  readonly tell: (place: number) => Told;
}

/** Sorts events into columns. A million take a third of a second. */
export function columnsOf({ start, end, traits, tell }: Rows): Columns {
  const rows = orderOf(start);
  const ends = take(end, rows);
  const kinds = new Uint8Array(rows.length);
  for (let i = 0; i < kinds.length; i++) kinds[i] = traits[rows[i] ?? 0] ?? 0;
  return {
    length: rows.length,
    start: take(start, rows),
    end: ends,
    traits: kinds,
    rows,
    ends: end.slice().sort(),
    reach: rangeMax(ends),
    claims: running(kinds, "claim"),
    plans: running(kinds, "plan"),
    grain: start.every(Number.isInteger) ? 1 : 1440,
    tell: (place) => tell(rows[place] ?? 0),
  };
}

function take(column: Float64Array, rows: Uint32Array): Float64Array {
  const taken = new Float64Array(rows.length);
  // Loops, not from(): that walks an iterator, ten times as slow.
  for (let i = 0; i < taken.length; i++) taken[i] = column[rows[i] ?? 0] ?? 0;
  return taken;
}

function running(traits: Uint8Array, status: Status): Uint32Array {
  const counts = new Uint32Array(traits.length + 1);
  const code = STATUSES.indexOf(status);
  for (let i = 0; i < traits.length; i++) {
    counts[i + 1] = (counts[i] ?? 0) + (((traits[i] ?? 0) & 3) === code ? 1 : 0);
  }
  return counts;
}

/** How many events were over before or at `moment`: ends are exclusive. */
export function countBefore(ends: Float64Array, moment: number): number {
  return lowerBound(ends, moment + TINY);
}

/** How many events touch [from, to): those begun before its end, less those over by its beginning. */
export function countTouching({ start, ends }: Columns, from: number, to: number): number {
  return lowerBound(start, to) - countBefore(ends, from);
}

/** Less than the shortest event lasts. */
const TINY = 1e-9;
