import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choicesOf } from "#lib/timeline/choices.ts";
import { EVERYTHING, type Filter, filterEvents, isFiltering, isPeriodEnd } from "#lib/timeline/filter.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const { events } = timelineOf([
  ["1945-08", "Korea liberated"],
  ["2024", "Pact signed", "fact", "São Paulo’s mayor"],
  ["2024-03-05", "Troops sent", "claim", "KCNA"],
  ["2024-06/..", "Siege goes on", "claim", "the army"],
  ["[2025-08-18..2025-08-22]", "Ceremony held", "fact", "KCNA"],
  ["2026", "Talks to begin", "plan"],
  [null, "A road was built", "claim", "KCNA"],
  [null, "Reporters were told", "reporting", "KCNA"],
]);

function idOf(wanted: string): string {
  return events.find(({ title }) => title === wanted)?.id ?? "";
}

function titles(asked: Partial<Filter>): string[] {
  return filterEvents(events, { ...EVERYTHING, ...asked }).map(({ title }) => title);
}

const UNDATED = ["A road was built", "Reporters were told"];

describe("what passes", () => {
  test.each<[asked: Partial<Filter>, passes: string[]]>([
    [{ text: "korea" }, ["Korea liberated"]],
    [{ text: "AUGUST" }, ["Korea liberated", "Ceremony held"]],
    [{ text: "sao paulo's" }, ["Pact signed"]],
    [{ text: "sent kcna" }, ["Troops sent"]],
    [{ text: "nothing of the kind" }, []],
    [{ statuses: ["plan"] }, ["Talks to begin"]],
    [{ statuses: ["claim", "plan"] }, ["Troops sent", "Siege goes on", "Talks to begin", "A road was built"]],
    [{ who: [""] }, ["Korea liberated", "Talks to begin"]],
    [{ who: ["the army", ""] }, ["Korea liberated", "Siege goes on", "Talks to begin"]],
    [{ sources: ["s1"], text: "pact" }, ["Pact signed"]],
    [{ sources: ["another"] }, []],
    // What has no date is neither exact nor inexact, neither early nor late: it stays in its tray.
    [{ precisions: ["day"] }, ["Troops sent", ...UNDATED]],
    [{ precisions: ["month", "vague"] }, ["Korea liberated", "Siege goes on", ...UNDATED]],
    [{ from: "2024-03-05", to: "2024-03-05" }, ["Pact signed", "Troops sent", ...UNDATED]],
    [{ from: "2025" }, ["Siege goes on", "Ceremony held", "Talks to begin", ...UNDATED]],
    [{ to: "1999" }, ["Korea liberated", ...UNDATED]],
    [{ to: "1945-07" }, UNDATED],
    [{ from: "2025-08-22", to: "2025-12", who: ["KCNA"] }, ["Ceremony held", ...UNDATED]],
    [{ from: "2026", to: "2025", statuses: ["fact"] }, []],
    [{ ids: [idOf("Pact signed"), idOf("A road was built"), "gone"] }, ["Pact signed", "A road was built"]],
    [{ ids: [idOf("Pact signed")], who: ["KCNA"] }, []],
    [{ ids: ["gone"] }, []],
    [{ from: "no date", statuses: ["plan"] }, ["Talks to begin"]],
  ])("%j: %j", (asked, passes) => {
    expect(titles(asked)).toEqual(passes);
  });

  test("an event of several passages, when any of them tells it so", () => {
    const [event, other] = events as [TimelineEvent, TimelineEvent];
    const told = { ...other, attribution: { who: "TASS", verb: null, start: 0, end: 1 } };
    const merged = {
      ...event,
      passages: [...event.passages, { ...event.passages[0], sourceId: "s2", told }],
    } as TimelineEvent;
    for (const asked of [{ who: ["TASS"] }, { text: "tass" }, { sources: ["s2"] }, { text: "2024" }])
      expect(filterEvents([merged], { ...EVERYTHING, ...asked })).toEqual([merged]);
  });
});

test.each([
  ["", true],
  ["1945", true],
  ["-0044", true],
  ["2024-05", true],
  ["2024-02-29", true],
  [" 2024 ", true],
  ["2023-02-29", false],
  ["2024/2025", false],
  ["May 2024", false],
])("%j as an end of a period: %j", (words, stands) => {
  expect(isPeriodEnd(words)).toBe(stands);
});

const asked: fc.Arbitrary<Filter> = fc.record({
  text: fc.constantFrom("", "kcna", "2024", "o", "zzz"),
  statuses: fc.subarray(["fact", "claim", "plan", "reporting"] as const),
  sources: fc.subarray(["s1", "s2"]),
  who: fc.subarray(["", "KCNA", "the army"]),
  precisions: fc.subarray(["day", "month", "year", "vague"] as const),
  from: fc.constantFrom("", "1900", "2024-03", "2025-08-20", "never"),
  to: fc.constantFrom("", "1950", "2024-12", "2025-08-20"),
  ids: fc.subarray([...events.slice(0, 3).map(({ id }) => id), "gone"]),
});

test("the filtered list is part of the list, in its order, and the same when filtered again", () => {
  fc.assert(
    fc.property(asked, (filter) => {
      const passed = filterEvents(events, filter);
      const places = passed.map((event) => events.indexOf(event));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(filterEvents(passed, filter)).toEqual(passed);
      if (!isFiltering(filter)) expect(passed).toBe(events);
    }),
  );
});

test("what a wider filter leaves out, a narrower one leaves out too", () => {
  fc.assert(
    fc.property(asked, asked, (one, other) => {
      const both = filterEvents(filterEvents(events, one), other);
      const wide = filterEvents(events, one);
      expect(wide).toEqual(expect.arrayContaining([...both]));
    }),
  );
});

test("one voice under two names is one choice, counted once an event, and either name finds both", () => {
  const told = timelineOf([
    ["2024", "Pact signed", "claim", "KCNA"],
    ["2025", "Troops sent", "claim", "the state news agency KCNA"],
    ["2026", "Siege begins", "claim", "KCNB"],
  ]).events;
  expect(choicesOf(told).who).toEqual([
    { value: "KCNA", count: 2 },
    { value: "KCNB", count: 1 },
  ]);
  for (const name of ["KCNA", "the state news agency KCNA"])
    expect(filterEvents(told, { ...EVERYTHING, who: [name] })).toHaveLength(2);
});
