/** Where a When lies on the unbroken line of days: day n lasts from n to n + 1, so that noon is n + ½. */
import type { Day } from "./civil.ts";
import type { When } from "./when.ts";

const CLOCK = /T(\d\d)(?::?(\d\d))?/;
const PARTS = /\.\.|[/,]/;

/** From the earliest moment to the end of the latest, as far as times of day are told within its bounding days. */
export function momentsWithin({ edtf }: When, first: Day, last: Day): readonly [from: number, to: number] {
  const parts = edtf.split(PARTS);
  const from = clockOf(parts[0]);
  const to = clockOf(parts.at(-1));
  return [first + (from?.[0] ?? 0), last + (to?.[1] ?? 1)];
}

/** The beginning and the end of a time of day as shares of the day: an hour lasts, a minute is a moment. */
function clockOf(part = ""): readonly [number, number] | null {
  const [, hour, minute] = CLOCK.exec(part) ?? [];
  if (hour === undefined) return null;
  const start = (60 * Number(hour) + Number(minute ?? 0)) / MINUTES;
  return [start, minute === undefined ? Math.min(1, start + 1 / 24) : start];
}

const MINUTES = 24 * 60;
