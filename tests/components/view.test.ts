import fc from "fast-check";
import { expect, test } from "vitest";
import { readView, SCALES, type View, viewQuery } from "#components/view.ts";

const view: fc.Arbitrary<View> = fc.record({
  scale: fc.constantFrom(...SCALES.map(([name]) => name)),
  event: fc.option(fc.string({ minLength: 1 })),
  reports: fc.boolean(),
  unfolded: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
});

test("an address gives back the view it was made of", () => {
  fc.assert(
    fc.property(view, (seen) => {
      expect(readView(new URLSearchParams(viewQuery(seen)))).toEqual(seen);
    }),
  );
});

test("the first view needs no query", () => {
  expect(viewQuery({ scale: "folded", event: null, reports: false, unfolded: [] })).toBe("");
});

test.each([
  ["scale=logarithmic", "folded"],
  ["scale=", "folded"],
  ["scale=even&scale=folded", "even"],
])("%s is drawn %s", (query, scale) => {
  expect(readView(new URLSearchParams(query)).scale).toBe(scale);
});
