import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ceil,
  civilOf,
  count,
  dayOf,
  daysInMonth,
  floor,
  type Granularity,
  isoOf,
  lastOf,
  offset,
  parseIsoDay,
  range,
  weekdayOf,
} from "#lib/time/civil.ts";

const FAR = dayOf(20_000);
const anyDay = fc.integer({ min: -FAR, max: FAR });
const UNITS: Granularity[] = ["day", "week", "month", "quarter", "season", "year", "decade", "century"];
const anyUnit = fc.constantFrom(...UNITS);

describe("the civil calendar", () => {
  test("civilOf is the inverse of dayOf over twenty thousand years each way", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: d } = civilOf(day);
        expect(dayOf(year, month, d)).toBe(day);
        expect(d).toBeGreaterThan(0);
        expect(d).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test("dayOf counts as Date counts in UTC, where both can", () => {
    const months = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(months, ([year, month]) => {
        expect(dayOf(year, month)).toBe(new Date(0).setUTCFullYear(year, month - 1, 1) / 86_400_000);
      }),
    );
  });

  test.each([
    [1970, 1, 1, 0],
    [2025, 8, 22, 20322],
    [2024, 2, 29, 19782],
    [2025, 13, 1, 20454],
    [2025, 3, 0, 20147],
  ])("dayOf(%i, %i, %i) is %i", (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
  });

  test.each([
    ["2025-08-22", 5],
    ["2025-08-25", 1],
    ["1945-08-15", 3],
    ["-0043-03-15", 5],
  ])("%s is weekday %i", (iso, weekday) => {
    expect(weekdayOf(parseIsoDay(iso) ?? Number.NaN)).toBe(weekday);
  });
});

describe("the verbs", () => {
  test("a day lies in its unit: floor(day) ≤ day < the next floor, and lastOf is the day before that", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const start = floor(day, unit);
        const next = offset(start, 1, unit);
        expect(start).toBeLessThanOrEqual(day);
        expect(next).toBeGreaterThan(day);
        expect(lastOf(day, unit)).toBe(next - 1);
        expect(floor(start, unit)).toBe(start);
      }),
    );
  });

  test("ceil is the floor of a unit that begins on or after the day", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, (day, unit) => {
        const start = ceil(day, unit);
        expect(start).toBeGreaterThanOrEqual(day);
        expect(floor(start, unit)).toBe(start);
        expect(floor(start - 1, unit)).toBeLessThanOrEqual(day);
      }),
    );
  });

  test("count undoes offset on unit starts", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, fc.integer({ min: -60, max: 60 }), (day, unit, n) => {
        const start = floor(day, unit);
        expect(count(start, offset(start, n, unit), unit)).toBe(n);
      }),
    );
  });

  test("range lists as many starts as count finds", () => {
    fc.assert(
      fc.property(anyDay, anyUnit, fc.integer({ min: 0, max: 40 }), (day, unit, n) => {
        const stop = offset(floor(day, unit), n, unit);
        expect(range(floor(day, unit), stop, unit)).toHaveLength(n);
      }),
    );
  });

  test.each([
    ["2025-01-31", 1, "month", "2025-02-28"],
    ["2024-01-31", 1, "month", "2024-02-29"],
    ["2024-02-29", 1, "year", "2025-02-28"],
    ["2024-02-29", -1, "decade", "2014-02-28"],
    ["2025-08-22", -1, "century", "1925-08-22"],
    ["0001-01-01", -1, "day", "0000-12-31"],
    ["2025-12-30", 1, "week", "2026-01-06"],
  ] as const)("%s moved by %i %s is %s", (from, n, unit, to) => {
    expect(isoOf(offset(parseIsoDay(from) ?? Number.NaN, n, unit))).toBe(to);
  });

  test.each([
    ["2025-01-15", "season", "2024-12-01"],
    ["2025-12-01", "season", "2025-12-01"],
    ["2025-08-22", "quarter", "2025-07-01"],
    ["2025-08-22", "week", "2025-08-18"],
    ["1999-12-31", "decade", "1990-01-01"],
    ["-0043-03-15", "century", "-0100-01-01"],
  ] as const)("%s floored to its %s is %s", (day, unit, start) => {
    expect(isoOf(floor(parseIsoDay(day) ?? Number.NaN, unit))).toBe(start);
  });
});

describe("ISO dates", () => {
  test("parse undoes format for every day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDay(isoOf(day))).toBe(day);
      }),
    );
  });

  test.each([
    ["-0043-03-15", -735160],
    ["Y12025-01-01", 3672514],
  ])("%s is day %i, and is written so", (iso, day) => {
    expect(parseIsoDay(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
  });

  test.each([
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-8-22",
    "22.08.2025",
    "2025-08-22T10:00",
    "",
    "today",
  ])("%j is not a day", (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });
});
