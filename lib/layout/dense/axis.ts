/** The axis of columns: the same row of segments and folds as a small timeline's, chosen from counts and gaps alone. */
import { sum } from "d3-array";
import { lowerBound } from "../../crowd/search.ts";
import { type Axis, foldWidth, INSET, type Knot, type Part, piecewise, type View } from "../axis.ts";
import type { Gap } from "../gaps.ts";
import type { ScaleName } from "../placed.ts";
import type { Columns } from "./columns.ts";

const MOST_FOLDS = 4;
/** A gap is worth a fold when it would take this share of the axis. */
const WORTH = 1 / 8;

/** The empty stretches that would take most of the axis, in order of time. */
export function foldsOf(columns: Columns): Gap[] {
  let shown = spanOf(columns).end - spanOf(columns).start;
  const folds: Gap[] = [];
  for (const gap of longestGaps(columns, shown * WORTH * WORTH)) {
    const length = gap.last + 1 - gap.first;
    if (folds.length === MOST_FOLDS || length < shown * WORTH) break;
    shown -= length;
    folds.push(gap);
  }
  return folds.sort((a, b) => a.first - b.first);
}

/** Gaps of whole days not shorter than `least`, the longest first. */
function longestGaps({ start, end, length }: Columns, least: number): Gap[] {
  const gaps: Gap[] = [];
  let reached = end[0] ?? 0;
  for (let i = 1; i < length; i++) {
    const next = start[i] ?? reached;
    if (next - reached >= Math.max(1, least))
      gaps.push({ first: Math.ceil(reached), last: Math.floor(next) - 1 });
    reached = Math.max(reached, end[i] ?? reached);
  }
  return gaps.filter((gap) => gap.last >= gap.first).sort((a, b) => b.last - b.first - (a.last - a.first));
}

/** From the first moment of all to the last, days; never less than a week, so that a lone day has a place. */
export function spanOf({ start, ends, length }: Columns): { start: number; end: number } {
  const first = Math.floor(start[0] ?? 0);
  const last = Math.ceil(ends[length - 1] ?? first + 1);
  const missing = Math.max(0, Math.ceil((7 - (last - first)) / 2));
  return { start: first - missing, end: last + missing };
}

/** The axis between two pixels, seen through `view`. */
export function denseAxis(
  columns: Columns,
  folds: readonly Gap[],
  scale: ScaleName,
  [left, right]: readonly [number, number],
  view: View,
): Axis {
  const shut = scale === "folded" ? folds : [];
  const parts = partsOf(columns, shut, left, right);
  const knots = scale === "even" ? evenKnots(columns, left, right) : parts.flatMap(knotsOf);
  const seen = (x: number) => view.k * x + view.x;
  const zoomed = parts.map((part) => ({ ...part, x0: seen(part.x0), x1: seen(part.x1) }));
  return {
    ...piecewise(knots.map(([day, x]) => [day, seen(x)])),
    parts: zoomed,
    folds: shut.map((fold, i) => ({ ...fold, x0: zoomed[i]?.x1 ?? 0, x1: zoomed[i + 1]?.x0 ?? 0 })),
  };
}

function knotsOf({ start, end, x0, x1 }: Part): Knot[] {
  const inset = Math.min(INSET, (x1 - x0) / 4);
  return [
    [start, x0 + inset],
    [end, x1 - inset],
  ];
}

function partsOf(columns: Columns, folds: readonly Gap[], left: number, right: number): Part[] {
  const { start, end } = spanOf(columns);
  const starts = [start, ...folds.map((fold) => fold.last + 1)];
  const ends = [...folds.map((fold) => fold.first), end];
  const gap = foldWidth(right - left);
  const room = right - left - folds.length * gap;
  const shares = starts.map((from, i) => shareOf(columns, from, ends[i] ?? end));
  const widths = shares.map((share) => (room * share) / sum(shares));
  return starts.map((from, i) => {
    const x0 = left + sum(widths.slice(0, i)) + i * gap;
    return { start: from, end: ends[i] ?? end, x0, x1: x0 + (widths[i] ?? 0) };
  });
}

/** Long stretches and crowded ones get more room, neither all of it. */
function shareOf({ start }: Columns, from: number, to: number): number {
  const count = lowerBound(start, to) - lowerBound(start, from);
  return Math.sqrt(Math.sqrt(to - from) * Math.log2(2 + count));
}

/** Knots of the even scale at most. */
const QUANTILES = 240;

/** Each event as far from the next as any other: time by rank, in steps. */
function evenKnots(columns: Columns, left: number, right: number): Knot[] {
  const { start, length } = columns;
  const span = spanOf(columns);
  const steps = Math.min(QUANTILES, length);
  const moments = Array.from({ length: steps }, (_, i) => start[Math.floor((i * length) / steps)] ?? 0);
  const days = [...new Set(moments)].filter((day) => day > span.start && day < span.end);
  const step = (right - left) / (days.length + 1);
  return [[span.start, left], ...days.map((day, i): Knot => [day, left + (i + 1) * step]), [span.end, right]];
}
