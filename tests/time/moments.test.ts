import { expect, test } from "vitest";
import { dayOf } from "#lib/time/civil.ts";
import { momentsWithin } from "#lib/time/moments.ts";
import { boundsOf, whenOf } from "#lib/time/when.ts";

const DAY = dayOf(2025, 8, 22);

test.each([
  ["2025-08-22", 0, 1],
  ["2025-08-22T06:00", 0.25, 0.25],
  ["2025-08-22T06", 0.25, 7 / 24],
  ["2025-08-22T18:30:00Z", 18.5 / 24, 18.5 / 24],
  ["2025-08-22T06:00/2025-08-23T12:00", 0.25, 1.5],
  ["2025-08-22T06:00/2025-08-23", 0.25, 2],
  ["[2025-08-22T06:00..2025-08-22T12:00]", 0.25, 0.5],
  ["2025-08", -21, 10],
])("%s lasts from %d to %d", (edtf, from, to) => {
  const when = whenOf(edtf);
  const [first, last] = boundsOf(when);
  const moments = momentsWithin(when, first ?? 0, last ?? 0);
  expect(moments.map((moment) => moment - DAY)).toEqual([expect.closeTo(from, 9), expect.closeTo(to, 9)]);
});
