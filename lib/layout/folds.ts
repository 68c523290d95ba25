/**
 * Which gaps of time to fold away. Chosen once per timeline at a reference width, so that page, embed, picture and
 * URL agree. A fold never lies inside an event's closed bounds. While neighbours stand too near each other, the
 * longest gap around them is folded; of these attempts the one is kept that gains most for the fewest folds.
 * Crowding weighs the more, the more of the width stands empty beside it.
 */
import { bisectLeft, bisectRight, greatest, least, pairs, sum } from "d3-array";
import { buildAxis, foldWidth, type TimeScale } from "./axis.ts";
import { type Gap, gapsOf, lengthOf, stretches } from "./gaps.ts";
import type { Sized } from "./sized.ts";

const REFERENCE_WIDTH = 1280;
/** Centres closer than a dot and its halo are hard to tell apart or to hit. */
const NEAR = 24;
const MOST = 4;

/** What a fold must gain: a tenth of all events no longer crowded, or the axis is easier to read without it. */
const PRICE = 0.1;

/** At most four gaps, in order of time: those whose folding tells apart events that stood too near each other. */
export function chooseFolds(events: readonly Sized[]): Gap[] {
  const tries: Gap[][] = [[]];
  for (let folds: Gap[] = []; folds.length < MOST; ) {
    const next = nextFold(events, folds);
    if (!next) break;
    folds = [...folds, next];
    tries.push(folds);
  }
  const best = least(tries, (folds) => costOf(events, folds)) ?? [];
  return best.toSorted((a, b) => a.first - b.first);
}

function costOf(events: readonly Sized[], folds: readonly Gap[]): number {
  const axis = axisWith(events, folds);
  return crowdedShare(events, axis) * (1 + emptyShare(events, folds, axis)) + PRICE * folds.length;
}

/** The share of the width that gaps take which are left open. */
function emptyShare(events: readonly Sized[], folds: readonly Gap[], axis: TimeScale): number {
  const gaps = stretches(events, folds).flatMap(gapsOf);
  return sum(gaps, (gap) => axis.x(gap.last) - axis.x(gap.first)) / REFERENCE_WIDTH;
}

/** The share of events with another moment so near that a reader cannot tell them apart. */
function crowdedShare(events: readonly Sized[], axis: TimeScale): number {
  const places = events.map((event) => axis.x(event.centre));
  // Sorted as the events are; events of one moment are not to be told apart by any scale.
  const isCrowded = (x: number) =>
    x - (places[bisectLeft(places, x) - 1] ?? Number.NEGATIVE_INFINITY) < NEAR ||
    (places[bisectRight(places, x)] ?? Number.POSITIVE_INFINITY) - x < NEAR;
  return places.filter(isCrowded).length / Math.max(1, places.length);
}

function axisWith(events: readonly Sized[], folds: readonly Gap[]): TimeScale {
  return buildAxis(events, folds, "folded", [0, REFERENCE_WIDTH]);
}

function areNear(a: Sized, b: Sized, axis: TimeScale): boolean {
  return a.centre !== b.centre && Math.abs(axis.x(b.centre) - axis.x(a.centre)) < NEAR;
}

/** The longest gap of a stretch between folds in which two events stand too near each other. */
function nextFold(events: readonly Sized[], folds: readonly Gap[]): Gap | null {
  const axis = axisWith(events, folds);
  const crowded = stretches(events, folds).filter((stretch) =>
    pairs(stretch).some(([a, b]) => areNear(a, b, axis)),
  );
  const within = crowded.flatMap((stretch) => gapsOf(stretch));
  // A gap narrower than the fold itself would gain nothing.
  const worth = within.filter((gap) => axis.x(gap.last) - axis.x(gap.first) > foldWidth(REFERENCE_WIDTH));
  return greatest(worth, lengthOf) ?? null;
}
