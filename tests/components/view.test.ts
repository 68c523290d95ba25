import fc from "fast-check";
import { expect, test } from "vitest";
import { FILTER_KEYS, isAll, PRECISIONS, readFilter, STATUSES } from "#components/filter-query.ts";
import { changedView, FIRST_VIEW, GROUPS, readView, SCALES, type View, viewQuery } from "#components/view.ts";
import { EVERYTHING, type Filter } from "#lib/timeline/filter.ts";

const typed = fc.string().map((words) => words.trim());

const filter: fc.Arbitrary<Filter> = fc.record({
  text: typed,
  statuses: fc.subarray([...STATUSES]).filter((statuses) => !isAll(statuses)),
  sources: fc.uniqueArray(fc.string(), { maxLength: 3 }),
  who: fc.uniqueArray(fc.string(), { maxLength: 3 }),
  precisions: fc.subarray([...PRECISIONS]),
  from: typed,
  to: typed,
  ids: fc.uniqueArray(fc.string(), { maxLength: 3 }),
});

const count = fc.integer({ min: 1, max: 999_999_999 });

const view: fc.Arbitrary<View> = fc.record({
  scale: fc.constantFrom(...SCALES.map(([name]) => name)),
  group: fc.constantFrom(...GROUPS.map(([name]) => name)),
  event: fc.option(fc.string({ minLength: 1 })),
  reports: fc.boolean(),
  unfolded: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
  filter,
  page: fc.option(count),
  part: fc.option(count),
  revision: fc.option(count),
});

test("an address gives back the view it was made of", () => {
  fc.assert(
    fc.property(view, (seen) => {
      expect(readView(new URLSearchParams(viewQuery(seen)))).toEqual(seen);
    }),
  );
});

test("the first view needs no query", () => {
  expect(viewQuery(FIRST_VIEW)).toBe("");
});

test.each([
  ["scale=logarithmic", "folded"],
  ["scale=", "folded"],
  ["scale=even&scale=folded", "even"],
])("%s is drawn %s", (query, scale) => {
  expect(readView(new URLSearchParams(query)).scale).toBe(scale);
});

test.each<[query: string, asked: Partial<Filter>]>([
  ["q=+Kim++", { text: "Kim" }],
  ["status=claim", { statuses: ["claim"] }],
  ["status=plan&status=fact&status=claim", {}],
  ["status=rumour", {}],
  ["who=&who=KCNA&who=KCNA", { who: ["", "KCNA"] }],
  ["precision=year&precision=day&precision=eternity", { precisions: ["day", "year"] }],
  ["q=&from=&to=", {}],
  ["from=1945&to=2024-05", { from: "1945", to: "2024-05" }],
])("%s asks for %j", (query, asked) => {
  expect(readFilter(new URLSearchParams(query))).toEqual({ ...EVERYTHING, ...asked });
});

test("every part of a filter has a name in the address", () => {
  expect(Object.keys(FILTER_KEYS)).toEqual(Object.keys(EVERYTHING));
});

test.each<[change: Partial<View>, became: Partial<View>]>([
  [{ filter: { ...EVERYTHING, text: "Kim" } }, { page: null, part: 5 }],
  [{ event: "x" }, { page: null, part: null }],
  [{ scale: "even" }, { page: 4, part: 5 }],
])("%j leaves %j", (change, became) => {
  expect(changedView({ ...FIRST_VIEW, page: 4, part: 5 }, change)).toMatchObject(became);
});
