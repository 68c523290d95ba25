/** Columns for tests: any intervals of days, and a large set that is the same each time. */
import fc from "fast-check";
import { packTraits } from "#lib/crowd/traits.ts";
import { type Columns, columnsOf } from "#lib/layout/dense/columns.ts";

export type Interval = readonly [start: number, end: number];

/** Days and stretches of days within a year or so, many of them at the same time. */
export const intervals: fc.Arbitrary<Interval[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(1, 1, 1, 2, 30, 200))
    .map(([start, length]) => [start, start + length] as const),
  { minLength: 1, maxLength: 300 },
);

const OPEN = { left: false, right: false };

/** `disputed` and `approximate` say which rows are so. */
export function columnsFrom(
  rows: readonly Interval[],
  { disputed = [], approximate = [] }: { disputed?: readonly number[]; approximate?: readonly number[] } = {},
): Columns {
  return columnsOf({
    start: Float64Array.from(rows, ([start]) => start),
    end: Float64Array.from(rows, ([, end]) => end),
    traits: Uint8Array.from(rows, ([start, end], row) =>
      packTraits({
        status: "fact",
        mark: end - start > 1 ? "bar" : "dot",
        open: OPEN,
        approximate: approximate.includes(row),
        disputed: disputed.includes(row),
      }),
    ),
    tell: (row) => ({
      id: `e${row}`,
      title: `Event ${row}`,
      when: `day ${row}`,
      date: `day ${row}`,
      who: null,
    }),
  });
}

/** `n` events over eighty years, nine tenths of them in the last two. */
export function crowdOf(n: number): Columns {
  const fraction = (i: number, salt: number) => Math.abs(Math.sin(i * 12.9898 + salt) * 43758.5453) % 1;
  return columnsFrom(
    Array.from({ length: n }, (_, i) => {
      const start = Math.floor(i % 10 === 0 ? fraction(i, 1) * 29_000 : 28_470 + fraction(i, 2) * 730);
      return [start, start + (i % 3 === 0 ? 1 + Math.floor(fraction(i, 3) * 60) : 1)];
    }),
  );
}
