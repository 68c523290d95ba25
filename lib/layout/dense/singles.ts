/** Which events stand alone, each a mark in a lane of its own; the cells that hold too many for that are crowds. */

import { type Traits, traitsOf } from "../../crowd/traits.ts";
import type { Axis } from "../axis.ts";
import { ABOUT_REACH, ARROW, DOT_RADIUS, forkSize } from "../lanes.ts";
import type { Cell } from "./cells.ts";
import { type Columns, countBefore } from "./columns.ts";

/** An event with its extent in pixels. */
export interface Stretch extends Traits {
  /** Its place in the columns. */
  readonly place: number;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Single extends Stretch {
  readonly lane: number;
}

/** Lanes of an earlier frame by place: who had one keeps it where it can. */
export type Lanes = ReadonlyMap<number, number>;

export interface Sorted {
  readonly singles: readonly Single[];
  readonly crowded: ReadonlySet<Cell>;
  /** Begun before the window, not over, and without a mark. */
  readonly underWay: number;
}

/** Clear space between two marks in one lane, and the shortest bar. */
const BETWEEN = 7;
const SHORTEST_BAR = 8;
/** More than these, begun before the window, would leave no lane for what happens in it. */
const MOST_UNDER_WAY = 12;
/** More in one cell than these are a crowd, whatever the lanes: as wide as a finger, it hits none of so many. */
const MOST_IN_CELL = 10;

/** Each event of the window has a mark in one of `most` lanes, or its whole cell is a crowd. */
export function sortOut(
  columns: Columns,
  axis: Axis,
  cells: readonly Cell[],
  most: number,
  before: Lanes,
): Sorted {
  const crowded = new Set(cells.filter(({ from, to }) => to - from > MOST_IN_CELL));
  const started = cells[0]?.from ?? 0;
  const since = started - countBefore(columns.ends, axis.day(cells[0]?.x0 ?? 0));
  const early =
    since > MOST_UNDER_WAY ? [] : columns.reach.above(axis.day(cells[0]?.x0 ?? 0), 0, started, since);
  for (;;) {
    const open = cells.filter((cell) => !crowded.has(cell));
    const places = [...early, ...open.flatMap(placesIn)];
    const { laned, left } = assignLanes(
      places.map((place) => stretchOf(columns, axis, place)),
      most,
      before,
    );
    const full = open.filter((cell) => left.some((place) => place >= cell.from && place < cell.to));
    for (const cell of full) crowded.add(cell);
    if (full.length > 0) continue;
    const drawn = laned.filter(({ place }) => place < started).length;
    return { singles: laned, crowded, underWay: since - drawn };
  }
}

function placesIn({ from, to }: Cell): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** An event's mark along the axis, as a small timeline draws it. */
export function stretchOf({ start, end, traits }: Columns, axis: Axis, place: number): Stretch {
  const known = traitsOf(traits[place] ?? 0);
  const from = start[place] ?? 0;
  const to = end[place] ?? from;
  const x = axis.x((from + to) / 2);
  const half = known.mark === "bar" ? SHORTEST_BAR / 2 : 0;
  const left = known.mark === "dot" ? x : Math.min(axis.x(from), x - half);
  const right = known.mark === "dot" ? x : Math.max(axis.x(to), x + half);
  return {
    ...known,
    place,
    x,
    x0: known.open.left ? x - ARROW : left,
    x1: known.open.right ? x + ARROW : right,
  };
}

/** First fit in order of the left edge; `left` are those for whom there was no lane. */
function assignLanes(
  stretches: readonly Stretch[],
  most: number,
  before: Lanes,
): { laned: Single[]; left: number[] } {
  const ends: number[] = [];
  const laned: Single[] = [];
  const left: number[] = [];
  for (const one of stretches.toSorted((a, b) => leftOf(a) - leftOf(b) || a.place - b.place)) {
    const wish = before.get(one.place);
    const lane = freeLane(ends, one, most, wish);
    if (lane === null) left.push(one.place);
    else {
      ends[lane] = Math.max(one.x1, one.x + reachOf(one));
      if (one.disputed) ends[lane + 1] = Math.max(ends[lane + 1] ?? 0, one.x + forkSize(DOT_RADIUS).reach);
      laned.push({ ...one, lane });
    }
  }
  return { laned, left };
}

/** The sign of those who disagree stands in the lane above, which then must be free, too. */
function freeLane(
  ends: readonly number[],
  one: Stretch,
  most: number,
  wish: number | undefined,
): number | null {
  const isClear = (lane: number, x: number) => (ends[lane] ?? Number.NEGATIVE_INFINITY) + BETWEEN <= x;
  const sign = one.x - forkSize(DOT_RADIUS).reach;
  const isFree = (lane: number) => isClear(lane, leftOf(one)) && (!one.disputed || isClear(lane + 1, sign));
  if (wish !== undefined && wish < most && isFree(wish)) return wish;
  for (let lane = 0; lane < most; lane++) if (isFree(lane)) return lane;
  return null;
}

function leftOf(one: Stretch): number {
  return Math.min(one.x0, one.x - reachOf(one));
}

/** Of what stands on its dot: beside that of “about a day” its line fades. */
export function reachOf({ mark, open, approximate }: Pick<Stretch, "mark" | "open" | "approximate">): number {
  const fadesBeside = mark === "dot" || (mark === "whisker" && (open.left || open.right));
  return approximate && fadesBeside ? DOT_RADIUS + ABOUT_REACH : DOT_RADIUS;
}
