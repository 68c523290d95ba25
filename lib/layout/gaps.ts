/** Gaps of time: stretches of days that no event touches. */
import type { Day } from "../time/civil.ts";
import type { Sized } from "./sized.ts";

/** Days between events, both inclusive. */
export interface Gap {
  readonly first: Day;
  readonly last: Day;
}

/** Events between one fold and the next. */
export function stretches(events: readonly Sized[], folds: readonly Gap[]): Sized[][] {
  const edges = folds.map((fold) => fold.first).sort((a, b) => a - b);
  return [...edges, Number.POSITIVE_INFINITY].map((edge, i) =>
    events.filter((event) => event.last < edge && event.first >= (edges[i - 1] ?? Number.NEGATIVE_INFINITY)),
  );
}

/** The days that no event's closed bounds touch, between the first and the last event. */
export function gapsOf(events: readonly Sized[]): Gap[] {
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
