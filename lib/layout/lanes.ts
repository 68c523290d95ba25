/** Marks whose extents overlap are stacked in lanes, the first one on the axis. */
import type { Axis } from "./axis.ts";
import type { Mark, Open, Sized } from "./sized.ts";

/** An event with its place along the axis. */
export interface Spread extends Sized {
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Laned extends Spread {
  readonly lane: number;
}

export const DOT_RADIUS = 5;
/** Length of the arrow that stands for an open side. */
export const ARROW = 22;
/** Clear space between two marks in one lane. */
const BETWEEN = 7;
const SHORTEST_BAR = 8;

export function spreadEvents(events: readonly Sized[], axis: Axis): Spread[] {
  return events.map((event) => {
    const x = axis.x(event.centre);
    const [x0, x1] = extentOf(event.mark, event.open, x, axis.x(event.first), axis.x(event.last + 1));
    return { ...event, x, x0, x1 };
  });
}

function extentOf(mark: Mark, open: Open, x: number, from: number, to: number): readonly [number, number] {
  const least = mark === "bar" ? SHORTEST_BAR / 2 : 0;
  // A dot's extent is its centre: within its day nothing is said to be earlier or later.
  const [a, b] = mark === "dot" ? [x, x] : [Math.min(from, x - least), Math.max(to, x + least)];
  return [open.left ? x - ARROW : a, open.right ? x + ARROW : b];
}

/** First fit in order of start, the longer ones higher, so that short marks stay near the axis. */
export function stackLanes(events: readonly Spread[]): Laned[] {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  const byStart = events.toSorted((a, b) => leftOf(a) - leftOf(b) || rightOf(a) - rightOf(b));
  for (const event of byStart) {
    const free = ends.findIndex((end) => end + BETWEEN <= leftOf(event));
    const lane = free === -1 ? ends.length : free;
    ends[lane] = rightOf(event);
    lanes.set(event.id, lane);
  }
  return events.map((event) => ({ ...event, lane: lanes.get(event.id) ?? 0 }));
}

/** The room a mark takes in its lane. */
export function leftOf(event: Spread): number {
  return Math.min(event.x0, event.x - DOT_RADIUS);
}

export function rightOf(event: Spread): number {
  return Math.max(event.x1, event.x + DOT_RADIUS);
}
