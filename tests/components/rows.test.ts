import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  pageInSight,
  pageOf,
  pagesOf,
  ROW,
  rowsInSight,
  rowsOf,
  rowsOnPage,
  rowsScrolled,
  shared,
} from "#components/rows.ts";
import { timelineOf } from "../fixtures/timelines.ts";

test("rows are the events by their place, the dated ones first", () => {
  const { events } = timelineOf([
    ["2024", "Pact signed"],
    ["2025", "Troops sent"],
    [null, "A road was built"],
  ]);
  const rows = rowsOf(events);
  expect([rows.count, rows.dated, rows.at(2).title]).toEqual([3, 2, "A road was built"]);
  expect([rows.rowOf(events[1]?.id ?? ""), rows.rowOf("nobody")]).toEqual([1, -1]);
  expect(() => rows.at(3)).toThrow("no such row: 3 of 3");
});

describe("the page of a list of 1,234", () => {
  test.each([
    [null, -1, 1],
    [null, 99, 1],
    [null, 100, 2],
    [5, 100, 5],
    [999, -1, 13],
  ])("asked for %j with row %j selected is %j", (asked, selected, page) => {
    expect(pageOf(1234, asked, selected)).toBe(page);
  });
});

describe("the page in sight", () => {
  test.each([
    ["its own while its first row is seen", 2, [95, 98, 101], 2],
    ["the next when its first row has passed the middle", 2, [198, 201, 204], 3],
    ["the one before when the own first row has left below", 2, [90, 93, 96], 1],
    ["wherever the list is thrown to", 2, [9000, 9004, 9008], 91],
  ])("is %s", (_what, before, [first = 0, middle = 0, last = 0], page) => {
    expect(pageInSight(before, { first, middle, last })).toBe(page);
  });
});

const count = fc.integer({ min: 1, max: 2_000_000 });

test("the pages of a list hold each of its rows once", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (n) => {
      const pages = Array.from({ length: pagesOf(n) }, (_, i) => rowsOnPage(n, i + 1));
      const rows = pages.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
      expect(rows).toEqual(Array.from({ length: n }, (_, i) => i));
    }),
  );
});

test("a row is scrolled through with those of its block, which no browser finds too high", () => {
  fc.assert(
    fc.property(count, fc.nat(), (n, any) => {
      const { from, to } = rowsScrolled(n, any % n);
      expect(any % n).toBeGreaterThanOrEqual(from);
      expect(any % n).toBeLessThan(to);
      expect((to - from) * ROW).toBeLessThan(17_000_000);
    }),
  );
});

test("whatever is seen is drawn, and not much more than is seen", () => {
  fc.assert(
    fc.property(
      count,
      fc.integer({ min: 200, max: 3000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, height, at) => {
        const top = Math.round(height - at * (n * ROW + height));
        const { from, to } = rowsInSight(n, top, height);
        const firstSeen = Math.max(0, Math.floor(-top / ROW));
        const lastSeen = Math.min(n, Math.ceil((height - top) / ROW));
        expect(from).toBeLessThanOrEqual(Math.min(n, firstSeen));
        expect(to).toBeGreaterThanOrEqual(Math.max(0, lastSeen));
        expect(to - from).toBeLessThanOrEqual(height / ROW + 48);
      },
    ),
  );
});

test.each([
  [
    { from: 0, to: 5 },
    { from: 3, to: 9 },
    { from: 3, to: 5 },
  ],
  [{ from: 0, to: 5 }, { from: 5, to: 9 }, null],
  [
    { from: 7, to: 8 },
    { from: 0, to: 9 },
    { from: 7, to: 8 },
  ],
])("%j and %j share %j", (a, b, both) => {
  expect(shared(a, b)).toEqual(both);
});
