/** Days ↔ pixels: a row of segments, each with a scale of its own, with folds between them. */
import { bisectRight, max, min, sum } from "d3-array";
import type { Day } from "../time/civil.ts";
import { type Gap, stretches } from "./gaps.ts";
import type { ScaleName } from "./placed.ts";
import type { Sized } from "./sized.ts";

/** One stretch of time drawn at one scale: days [start, end), pixels [x0, x1] with a margin inside. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Fold extends Gap {
  readonly x0: number;
  readonly x1: number;
}

/** Monotone and continuous over all of time, folds included, so that every day has a place and every place a day. */
export interface TimeScale {
  readonly x: (day: number) => number;
  readonly day: (x: number) => number;
}

/** The first and the last day that a stretch touches, in days with their fractions; its end is exclusive. */
export function daysIn(from: number, to: number): readonly [first: Day, last: Day] {
  const first = Math.floor(from);
  return [first, Math.max(first, Math.ceil(to) - 1)];
}

export interface Axis extends TimeScale {
  readonly parts: readonly Part[];
  readonly folds: readonly Fold[];
}

/** As d3-zoom has it: a place x of the unzoomed chart is seen at k·x + dx. */
export interface View {
  readonly k: number;
  readonly x: number;
}

export const WHOLE: View = { k: 1, x: 0 };

/** Time drawn before the first and after the last mark of a part. */
export const INSET = 16;
/** Room for a tick's label at least. */
const NARROWEST = 84;
/** Share of the width given out by how many labels a part has; the rest goes by duration. */
const BY_LABELS = 0.62;

/** The axis of some events between two pixels. Folds are only for the folded scale. */
export function buildAxis(
  events: readonly Sized[],
  folds: readonly Gap[],
  scale: ScaleName,
  [left, right]: readonly [number, number],
  view: View = WHOLE,
): Axis {
  const parts =
    scale === "folded" && folds.length > 0
      ? partsOf(events, folds, left, right)
      : [wholePart(events, left, right)];
  const knots = scale === "even" ? evenKnots(events, left, right) : parts.flatMap(knotsOf);
  const seen = (x: number) => view.k * x + view.x;
  const zoomed = parts.map((part) => ({ ...part, x0: seen(part.x0), x1: seen(part.x1) }));
  return {
    ...piecewise(knots.map(([day, x]) => [day, seen(x)])),
    parts: zoomed,
    folds: foldsBetween(zoomed, scale === "folded" ? folds : []),
  };
}

/** A fold's own width: the same as its label's. */
export function foldWidth(width: number): number {
  return width < 600 ? 52 : 76;
}

export type Knot = readonly [day: number, x: number];

function knotsOf({ start, end, x0, x1 }: Part): Knot[] {
  const inset = Math.min(INSET, (x1 - x0) / 4);
  return [
    [start, x0 + inset],
    [end, x1 - inset],
  ];
}

function partsOf(events: readonly Sized[], folds: readonly Gap[], left: number, right: number): Part[] {
  const rows = stretches(events, folds);
  const gap = foldWidth(right - left);
  const room = right - left - folds.length * gap;
  const widths = shareWidth(rows, room);
  return rows.map((row, i) => {
    const x0 = left + sum(widths.slice(0, i)) + i * gap;
    return { ...spanOf(row), x0, x1: x0 + (widths[i] ?? 0) };
  });
}

/** Each part gets room for its labels, then its share by duration, and never less than a tick's label needs. */
function shareWidth(rows: readonly (readonly Sized[])[], room: number): number[] {
  const least = Math.min(NARROWEST, room / rows.length);
  const labels = sum(rows, (row) => row.length);
  // Square roots: a part of two years beside one of two days would leave the days nothing.
  const lengths = rows.map((row) => Math.sqrt(spanOf(row).end - spanOf(row).start));
  const free = room - least * rows.length;
  return rows.map((row, i) => {
    const byLabels = row.length / labels;
    const byLength = (lengths[i] ?? 0) / sum(lengths);
    return least + free * (BY_LABELS * byLabels + (1 - BY_LABELS) * byLength);
  });
}

/** Whole days, or where times of day are told, whole hours. */
function spanOf(events: readonly Sized[]): { start: number; end: number } {
  const grain = events.every((event) => event.exact === "hour") ? 24 : 1;
  const start = Math.floor((min(events, ({ from }) => from) ?? 0) * grain) / grain;
  const end = Math.ceil((max(events, ({ to }) => to) ?? start) * grain) / grain;
  return { start, end: Math.max(end, start + 1 / grain) };
}

/** One lone day, or hour, would fill the width: time around it gives it a place. */
const FEWEST_DAYS = 7;
const FEWEST_HOURS = 6;

function wholePart(events: readonly Sized[], left: number, right: number): Part {
  const { start, end } = spanOf(events);
  const grain = events.some((event) => event.exact === "hour") ? 24 : 1;
  const fewest = grain === 1 ? FEWEST_DAYS : FEWEST_HOURS / grain;
  const missing = Math.max(0, Math.ceil(((fewest - (end - start)) * grain) / 2)) / grain;
  return { start: start - missing, end: end + missing, x0: left, x1: right };
}

/** Each moment one step on; between them, time runs at whatever pace that takes. */
function evenKnots(events: readonly Sized[], left: number, right: number): Knot[] {
  const centres = [...new Set(events.map((event) => event.centre))].sort((a, b) => a - b);
  const { start, end } = spanOf(events);
  const step = (right - left) / Math.max(1, centres.length);
  const inner = centres.map((day, i): Knot => [day, left + (i + 0.5) * step]);
  return [[start - 1, left], ...inner, [end + 1, right]];
}

function foldsBetween(parts: readonly Part[], folds: readonly Gap[]): Fold[] {
  return folds.map((fold, i) => ({ ...fold, x0: parts[i]?.x1 ?? 0, x1: parts[i + 1]?.x0 ?? 0 }));
}

/** A polyline through the knots, its first and last piece going on for ever. */
export function piecewise(knots: readonly Knot[]): TimeScale {
  const days = knots.map(([day]) => day);
  const xs = knots.map(([, x]) => x);
  return { x: interpolate(days, xs), day: interpolate(xs, days) };
}

function interpolate(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    const i = Math.max(1, Math.min(from.length - 1, bisectRight(from, value)));
    const [a, b] = [from[i - 1] ?? 0, from[i] ?? 1];
    const [p, q] = [to[i - 1] ?? 0, to[i] ?? 0];
    return p + ((value - a) / (b - a)) * (q - p);
  };
}
