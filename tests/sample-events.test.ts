import { describe, expect, test } from "vitest";
import { sampleEvents, sampleTimeline } from "#lib/sample-events.ts";
import { dayOf } from "#lib/time/civil.ts";
import { compareWhen } from "#lib/time/when.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";

describe("sample events", () => {
  const events = [...sampleEvents(10_000)];

  test.each([1, 2, 9, 100, 4321])("%i are as many as were asked for", (n) => {
    expect([...sampleEvents(n)]).toHaveLength(n);
  });

  test("lie within eighty years, nine tenths in the last two", () => {
    expect(events.every(({ day, last }) => day >= dayOf(1946) && last < dayOf(2026) && last >= day)).toBe(
      true,
    );
    expect(events.filter(({ day }) => day >= dayOf(2024)).length / events.length).toBeCloseTo(0.9, 2);
  });

  test("are instants and, three in ten, intervals", () => {
    expect(events.filter(({ minute }) => minute === null).length / events.length).toBeCloseTo(0.3, 1);
  });

  test("have titles of about sixty characters", () => {
    expect(events.every(({ title }) => title.length > 50 && title.length <= 60)).toBe(true);
  });

  test("come from their seed alone", () => {
    expect([...sampleEvents(50, 7)]).toEqual([...sampleEvents(50, 7)]);
    expect([...sampleEvents(50, 7)]).not.toEqual([...sampleEvents(50, 8)]);
  });

  test("are made when asked for: the first of a hundred million comes at once", () => {
    expect(sampleEvents(100_000_000).next().value).toMatchObject({ day: dayOf(1946) });
  });
});

test.each([1, 2, 500])("the Timeline of %i is whole and in order of time", (n) => {
  const { events } = timelineSchema.parse(JSON.parse([...sampleTimeline(n)].join("")));
  const whens = events.flatMap(({ when }) => when ?? []);
  expect(whens).toHaveLength(n);
  expect(whens.toSorted(compareWhen)).toEqual(whens);
});
