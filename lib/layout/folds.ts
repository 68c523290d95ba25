/**
 * Which gaps of time to fold away. Chosen once per timeline at a reference width, so that page, embed, picture and
 * URL agree. A fold never lies inside an event's closed bounds.
 */
import { max, min, pairs } from "d3-array";
import type { Day } from "../time/civil.ts";
import type { Sized } from "./sized.ts";

/** Hidden days, both inclusive. */
export interface Gap {
  readonly first: Day;
  readonly last: Day;
}

const REFERENCE_WIDTH = 1280;
/** Centres closer than a dot and its halo are hard to tell apart or to hit. */
const NEAR = 24;
/** Room a fold takes itself: folding less would gain nothing. */
const FOLD_WIDTH = 72;
const MOST = 4;

/** At most four gaps, in order of time. */
export function chooseFolds(events: readonly Sized[]): Gap[] {
  const gaps = gapsOf(events);
  const folds: Gap[] = [];
  while (folds.length < MOST) {
    const next = nextFold(events, gaps, folds);
    if (!next) break;
    folds.push(next);
  }
  return folds.sort((a, b) => a.first - b.first);
}

/** The longest gap of a stretch between folds in which two events stand too near each other. */
function nextFold(events: readonly Sized[], gaps: readonly Gap[], folds: readonly Gap[]): Gap | null {
  const dayWidth = widthOfDay(events, folds);
  const crowded = stretches(events, folds).filter((stretch) =>
    pairs(stretch, (a, b) => b.centre - a.centre).some((days) => days > 0 && days * dayWidth < NEAR),
  );
  const worth = crowded.flatMap((stretch) => {
    const first = min(stretch, (e) => e.first) ?? 0;
    const last = max(stretch, (e) => e.last) ?? 0;
    return gaps.filter(
      (gap) => gap.first > first && gap.last < last && lengthOf(gap) * dayWidth > FOLD_WIDTH,
    );
  });
  return worth.sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? null;
}

function widthOfDay(events: readonly Sized[], folds: readonly Gap[]): number {
  const days = (max(events, (e) => e.last) ?? 0) + 1 - (min(events, (e) => e.first) ?? 0);
  const hidden = folds.reduce((sum, fold) => sum + lengthOf(fold), 0);
  return (REFERENCE_WIDTH - folds.length * FOLD_WIDTH) / (days - hidden);
}

/** Events between one fold and the next. */
export function stretches(events: readonly Sized[], folds: readonly Gap[]): Sized[][] {
  const edges = folds.map((fold) => fold.first).sort((a, b) => a - b);
  return [...edges, Number.POSITIVE_INFINITY].map((edge, i) =>
    events.filter((event) => event.last < edge && event.first >= (edges[i - 1] ?? Number.NEGATIVE_INFINITY)),
  );
}

/** The days that no event's closed bounds touch, between the first and the last event. */
function gapsOf(events: readonly Sized[]): Gap[] {
  const byFirst = events.toSorted((a, b) => a.first - b.first);
  const gaps: Gap[] = [];
  let reached = byFirst[0]?.first ?? 0;
  for (const { first, last } of byFirst) {
    if (first > reached + 1) gaps.push({ first: reached + 1, last: first - 1 });
    reached = Math.max(reached, last);
  }
  return gaps;
}

export function lengthOf(gap: Gap): number {
  return gap.last + 1 - gap.first;
}
