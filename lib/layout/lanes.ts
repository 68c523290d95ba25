/** Marks whose extents overlap are stacked in lanes, the first one on the axis. */
import { max } from "d3-array";
import type { Mark, Open } from "../time/extent.ts";
import type { Axis } from "./axis.ts";
import type { Sized } from "./sized.ts";

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
const SHORTEST_BAR = 8;

export function spreadEvents(events: readonly Sized[], axis: Axis): Spread[] {
  return events.map((event) => {
    const x = axis.x(event.centre);
    const [x0, x1] = extentOf(event.mark, event.open, x, axis.x(event.from), axis.x(event.to));
    return { ...event, x, x0, x1 };
  });
}

function extentOf(mark: Mark, open: Open, x: number, from: number, to: number): readonly [number, number] {
  const least = mark === "bar" ? SHORTEST_BAR / 2 : 0;
  // A dot's extent is its centre: within its day nothing is said to be earlier or later.
  const [a, b] = mark === "dot" ? [x, x] : [Math.min(from, x - least), Math.max(to, x + least)];
  return [open.left ? x - ARROW : a, open.right ? x + ARROW : b];
}

/** How large marks are drawn, and how close. */
interface Size {
  readonly radius: number;
  /** From one lane to the next, at most and at least. */
  readonly pitch: readonly [most: number, least: number];
  /** Clear space between two marks in one lane. */
  readonly gap: number;
  /** Share of the height that marks may take from the labels. */
  readonly share: number;
}

const SIZES: readonly Size[] = [
  { radius: DOT_RADIUS, pitch: [17, 13], gap: 7, share: 0.6 },
  { radius: 4, pitch: [11, 9], gap: 4, share: 0.45 },
];
const SMALLEST: Size = { radius: 3, pitch: [7.5, 6], gap: 2, share: 0.45 };

export interface Lanes {
  readonly events: readonly Laned[];
  readonly radius: number;
  readonly pitch: number;
  /** So many lanes have room. */
  readonly most: number;
}

/** How marks lay a moment ago: who had a lane keeps it where it can. */
export interface Kept {
  readonly radius: number;
  readonly pitch: number;
  /** Lanes by id. */
  readonly lanes: ReadonlyMap<string, number>;
}

/** Marks in lanes within `height` px: as large as they can be without a lane too many; or, if there is room, as they lay. */
export function stackLanes(
  events: readonly Spread[],
  height: number,
  labels: boolean,
  kept: Kept | null = null,
): Lanes {
  const again = kept && lanesAgain(events, kept, height, labels);
  if (again?.fits) return again;
  const all = SIZES.map((size) => lanesOf(events, size, height, labels));
  return all.find(({ fits }) => fits) ?? lanesOf(events, SMALLEST, height, labels);
}

function lanesAgain(
  events: readonly Spread[],
  { radius, pitch, lanes }: Kept,
  height: number,
  labels: boolean,
): Lanes & { readonly fits: boolean } {
  const size = SIZES.find((one) => one.radius === radius) ?? SMALLEST;
  const laned = firstFit(events, radius, size.gap, lanes);
  const most = Math.max(1, Math.floor((height * (labels ? size.share : 1)) / pitch + ROUNDING));
  return { events: laned, radius, pitch, most, fits: laned.every(({ lane }) => lane < most) };
}

/** So many lanes may have been as high as their room to the last bit. */
const ROUNDING = 1e-6;

function lanesOf(
  events: readonly Spread[],
  { radius, pitch, gap, share }: Size,
  height: number,
  labels: boolean,
): Lanes & { readonly fits: boolean } {
  const laned = firstFit(events, radius, gap);
  const room = height * (labels ? share : 1);
  const lanes = (max(laned, ({ lane }) => lane) ?? 0) + 1;
  const [widest, tightest] = pitch;
  const most = Math.max(1, Math.floor(room / tightest));
  return {
    events: laned,
    radius,
    pitch: Math.max(tightest, Math.min(widest, room / lanes)),
    most,
    fits: lanes <= most,
  };
}

/** Narrower than this, a mark is stacked among the dots. */
const SHORT = 24;

const NO_WISHES: ReadonlyMap<string, number> = new Map();

/** In order of start, short marks before long ones: they stay near the axis, and what encloses them lies above. */
function firstFit(
  events: readonly Spread[],
  radius: number,
  gap: number,
  wishes: ReadonlyMap<string, number> = NO_WISHES,
): Laned[] {
  const spans = events.map((event) => ({ event, from: leftOf(event, radius), to: rightOf(event, radius) }));
  const isLong = ({ from, to }: Taken) => Number(to - from > SHORT);
  const lanes: Taken[][] = [];
  const isFree = (lane: number, span: Taken) =>
    (lanes[lane] ?? []).every((t) => t.to + gap <= span.from || span.to + gap <= t.from);
  const take = (lane: number, span: Taken) => {
    lanes[lane] = [...(lanes[lane] ?? []), span];
  };
  const found = new Map<string, number>();
  const isNew = ({ event }: { readonly event: Spread }) => Number(!wishes.has(event.id));
  for (const span of spans.sort(
    (a, b) => isNew(a) - isNew(b) || isLong(a) - isLong(b) || a.from - b.from || a.to - b.to,
  )) {
    const above = signOf(span.event, radius);
    const hasRoom = (lane: number) => isFree(lane, span) && (!above || isFree(lane + 1, above));
    let lane = wishes.get(span.event.id) ?? 0;
    if (!hasRoom(lane)) for (lane = 0; !hasRoom(lane); ) lane += 1;
    take(lane, span);
    if (above) take(lane + 1, above);
    found.set(span.event.id, lane);
  }
  return events.map((event) => ({ ...event, lane: found.get(event.id) ?? 0 }));
}

/** Above a mark, the sign that its sources disagree: so far to either side, so high over the mark's edge. */
export function forkSize(radius: number): { readonly reach: number; readonly height: number } {
  return { reach: radius, height: radius + 3 };
}

/** What the sign of a disputed event takes of the lane above its own. */
function signOf({ disputed, x }: Spread, radius: number): Taken | null {
  const { reach } = forkSize(radius);
  return disputed ? { from: x - reach, to: x + reach } : null;
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Beside a dot, what says that its day, or the bound that it stands for, is not exact. */
export const ABOUT_REACH = 10;

/** The room a mark takes in its lane. */
export function leftOf(event: Spread, radius = DOT_RADIUS): number {
  return Math.min(event.x0, event.x - reachOf(event, radius));
}

export function rightOf(event: Spread, radius = DOT_RADIUS): number {
  return Math.max(event.x1, event.x + reachOf(event, radius));
}

function reachOf({ mark, open, approximate }: Spread, radius: number): number {
  const fadesBeside = mark === "dot" || (mark === "whisker" && (open.left || open.right));
  return approximate && fadesBeside ? radius + ABOUT_REACH : radius;
}
