import fc from "fast-check";
import { expect, test } from "vitest";
import { civilOf } from "#lib/time/civil.ts";
import { boundsOf, compareWhen, shapeOf, whenOf } from "#lib/time/when.ts";

test.each([
  ["2025-08-22T14:30Z", "time", "moment"],
  ["2025-08-22", "day", "moment"],
  ["2025-08-22~", "day", "moment"],
  ["2004-06~-11", "day", "moment"],
  ["2025-08", "month", "moment"],
  ["2025-08-XX", "month", "moment"],
  ["2024-23", "season", "moment"],
  ["2024-34", "quarter", "moment"],
  ["2024", "year", "moment"],
  ["2024-XX", "year", "moment"],
  ["199X", "decade", "moment"],
  ["19XX", "century", "moment"],
  ["19XX-05", "century", "moment"],
  ["2XXX", "vague", "moment"],
  ["Y-12025", "year", "moment"],
  ["[2025-08-18..2025-08-22]", "week", "within"],
  ["[..2025-05]", "vague", "within"],
  ["2024-03/2024-06", "season", "duration"],
  ["2024-03/..", "vague", "duration"],
  ["1939-09-01/1945-09-02", "decade", "duration"],
])("%s is known to the %s and is a %s", (edtf, precision, shape) => {
  expect(whenOf(edtf).precision).toBe(precision);
  expect(shapeOf(whenOf(edtf))).toBe(shape);
});

test("~ and % make a value approximate, and so may its maker, where EDTF has no sign for it", () => {
  expect(whenOf("1984~").approximate).toBe(true);
  expect(whenOf("1984%").approximate).toBe(true);
  expect(whenOf("1984?").approximate).toBe(false);
  expect(whenOf("2024-23", true).approximate).toBe(true);
});

test("a string outside the grammar is its maker's mistake", () => {
  expect(() => whenOf("last week")).toThrow("unknown EDTF: last week");
});

test("order is by earliest day, then latest; an open start stands at its end", () => {
  const shuffled = ["2025-06", "[..2025-05]", "2025", "1945-08", "2025-01-01", "-0043-03-15", "2025-06-02"];
  const sorted = shuffled.map((edtf) => whenOf(edtf)).sort(compareWhen);
  expect(sorted.map((when) => when.edtf)).toEqual([
    "-0043-03-15",
    "1945-08",
    "2025-01-01",
    "2025",
    "[..2025-05]",
    "2025-06",
    "2025-06-02",
  ]);
});

test("order is total: whatever the values, comparing both ways disagrees in sign", () => {
  const year = fc.integer({ min: 1000, max: 2999 });
  const edtf = fc.oneof(
    year.map(String),
    year.map((y) => `${y}-08`),
    fc.tuple(year, year).map(([a, b]) => `[${Math.min(a, b)}..${Math.max(a, b)}]`),
    year.map((y) => `${y}/..`),
    year.map((y) => `[..${y}]`),
  );
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      expect(
        Math.sign(compareWhen(whenOf(a), whenOf(b))) + Math.sign(compareWhen(whenOf(b), whenOf(a))),
      ).toBe(0);
    }),
  );
});

test("a year's bounds are its first and last day, whatever the year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
      const [first, last] = boundsOf(whenOf(String(year).padStart(4, "0")));
      expect(civilOf(first ?? Number.NaN)).toEqual({ year, month: 1, day: 1 });
      expect(civilOf(last ?? Number.NaN)).toEqual({ year, month: 12, day: 31 });
    }),
  );
});
