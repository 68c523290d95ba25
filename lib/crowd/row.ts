/** An event in numbers and in letters: what is sorted, filtered, searched and drawn without its document. */
import { extentOf } from "../time/extent.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { packTraits } from "./traits.ts";

/** Of a dated event. */
export interface Row {
  /** The bounding days; an open side counts as its known end, and is told by the traits. */
  readonly first: number;
  readonly last: number;
  /** Days since 1970 with their fraction; `end` is exclusive and after `start`. */
  readonly start: number;
  readonly end: number;
  readonly traits: number;
}

/** An instant has no width, but it takes its minute: ends are exclusive and come after their start. */
const MINUTE = 1 / 1440;

/** null for an event without a date. */
export function rowOf({ when, status, disagreements = [] }: TimelineEvent): Row | null {
  if (when === null) return null;
  const { first, last, from, to, ...extent } = extentOf(when);
  return {
    ...{ first, last, start: from },
    end: Math.max(to, from + MINUTE),
    traits: packTraits({ ...extent, status, disputed: disagreements.length > 0 }),
  };
}
