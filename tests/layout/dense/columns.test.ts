import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lowerBound, orderOf } from "#lib/crowd/search.ts";
import { packTraits, traitsOf } from "#lib/crowd/traits.ts";
import { columnsOf, countTouching } from "#lib/layout/dense/columns.ts";
import { rangeMax } from "#lib/layout/dense/range-max.ts";
import { columnsFrom, intervals } from "./spreads.ts";

const days = fc.array(fc.double({ min: -1e7, max: 1e7, noNaN: true }), { maxLength: 200 });

describe("searching and sorting columns of numbers", () => {
  test("lowerBound finds the first that is not below", () => {
    fc.assert(
      fc.property(days, fc.double({ min: -1e7, max: 1e7, noNaN: true }), (values, value) => {
        const sorted = Float64Array.from(values).sort();
        const found = sorted.findIndex((one) => one >= value);
        expect(lowerBound(sorted, value)).toBe(found === -1 ? sorted.length : found);
      }),
    );
  });

  // Above 16,384 rows it is done by radix.
  test.each([0, 1, 50, 5000, 16_384, 70_000])(
    "orderOf %i rows is the stable order of their values",
    (length) => {
      const wave = (i: number) => Math.round(Math.sin(i * 12.9898) * 43758.5453) / (i % 3 === 0 ? 7 : 1);
      const column = Float64Array.from({ length }, (_, i) => (i % 11 === 0 ? -0 : wave(i)));
      const expected = Array.from(column.keys()).sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
      expect(Array.from(orderOf(column))).toEqual(expected);
    },
  );

  test("the greatest of any stretch, and all above a value, as a walk would find them", () => {
    const range = fc
      .tuple(fc.nat(3000), fc.nat(3000))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 3000 });
    fc.assert(
      fc.property(values, range, fc.integer({ min: -1, max: 51 }), (all, [from, stop], value) => {
        const to = Math.min(stop, all.length);
        const max = rangeMax(Float64Array.from(all));
        expect(max.maxIn(from, to)).toBe(Math.max(...all.slice(from, to)));
        const above = all.flatMap((one, i) => (i >= from && i < to && one > value ? [i] : []));
        expect(max.above(value, from, to, 10)).toEqual(above.slice(0, 10));
      }),
      { numRuns: 60 },
    );
  });
});

describe("columns", () => {
  test("are in order of start, and every row is in them once with all it had", () => {
    fc.assert(
      fc.property(intervals, (rows) => {
        const columns = columnsFrom(rows);
        expect(Array.from(columns.start)).toEqual(rows.map(([start]) => start).sort((a, b) => a - b));
        const again = Array.from(columns.rows, (row, i) => [
          columns.start[i],
          columns.end[i],
          columns.tell(i).id,
          row,
        ]);
        expect(again.toSorted((a, b) => Number(a[3]) - Number(b[3]))).toEqual(
          rows.map(([start, end], row) => [start, end, `e${row}`, row]),
        );
      }),
    );
  });

  test("count what touches a stretch of time as a walk would", () => {
    fc.assert(
      fc.property(
        intervals,
        fc.integer({ min: -50, max: 450 }),
        fc.integer({ min: 1, max: 300 }),
        (rows, from, length) => {
          const to = from + length;
          const touching = rows.filter(([start, end]) => start < to && end > from);
          expect(countTouching(columnsFrom(rows), from, to)).toBe(touching.length);
        },
      ),
    );
  });

  test("know claims and plans of any beginning", () => {
    const statuses = ["fact", "claim", "plan", "fact", "claim"] as const;
    const columns = columnsOf({
      start: Float64Array.from([5, 1, 2, 3, 4]),
      end: Float64Array.from([6, 2, 3, 4, 5]),
      traits: Uint8Array.from(statuses, (status) =>
        packTraits({
          status,
          mark: "dot",
          open: { left: false, right: false },
          approximate: false,
          disputed: false,
        }),
      ),
      tell: (row) => ({ id: String(row), title: "", when: "", date: "", who: null }),
    });
    expect([Array.from(columns.claims), Array.from(columns.plans)]).toEqual([
      [0, 1, 1, 1, 2, 2],
      [0, 0, 1, 1, 1, 1],
    ]);
  });

  test("traits come out as they went in", () => {
    const traits = fc.record({
      status: fc.constantFrom("fact" as const, "claim" as const, "plan" as const, "reporting" as const),
      mark: fc.constantFrom("dot" as const, "whisker" as const, "bar" as const),
      open: fc.record({ left: fc.boolean(), right: fc.boolean() }),
      approximate: fc.boolean(),
      disputed: fc.boolean(),
    });
    fc.assert(
      fc.property(traits, (one) => {
        expect(traitsOf(packTraits(one))).toEqual(one);
      }),
    );
  });
});
