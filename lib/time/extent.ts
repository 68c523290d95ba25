/** Where a date lies on the line of days, and what mark says so. */
import type { Day } from "./civil.ts";
import { momentsWithin } from "./moments.ts";
import { boundsOf, type Shape, shapeOf, type When } from "./when.ts";

/** `dot`: one day. `whisker`: one moment somewhere in a longer span. `bar`: it lasted. */
export type Mark = "dot" | "whisker" | "bar";

export interface Open {
  readonly left: boolean;
  readonly right: boolean;
}

/**
 * `first` and `last`: the bounding days, an open side counting as its known end; `from` and `to`: the moments within them, day n
 * lasting from n to n + 1.
 */
export function extentOf(when: When) {
  const [earliest, latest] = boundsOf(when);
  const first = earliest ?? latest ?? 0;
  const last = latest ?? first;
  const [from, to] = momentsWithin(when, first, last);
  return {
    approximate: when.approximate,
    mark: markOf(shapeOf(when), first, last, earliest === null || latest === null),
    ...{ first, last, from, to },
    centre: (from + to) / 2,
    open: { left: earliest === null, right: latest === null },
  };
}

function markOf(shape: Shape, first: Day, last: Day, open: boolean): Mark {
  if (shape === "duration") return "bar";
  return first === last && !open ? "dot" : "whisker";
}
