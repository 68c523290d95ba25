import { expect, test } from "vitest";
import { filterByBand } from "#components/band-filter.ts";
import { EVERYTHING, filterEvents } from "#lib/timeline/filter.ts";
import type { Passage } from "#lib/timeline/timeline.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const { events } = timelineOf([
  ["2024", "A bridge opens"],
  ["2024-05", "A toll is planned", "plan", "Ada Finch"],
  ["2024-06", "A ferry closes", "claim", "Ada Finch"],
]);
const [bridge, toll, ferry] = events;
const claims = events.filter(({ status }) => status === "claim");
const finch = events.filter(({ attribution }) => attribution !== null);

test("the name of a band leaves the band alone, and pressed again brings the others back", () => {
  const only = filterByBand(EVERYTHING, "who", finch);
  expect(only && filterEvents(events, only)).toEqual([toll, ferry]);
  expect(only && filterByBand(only, "who", finch)).toEqual(EVERYTHING);
});

test("what else was asked for stays", () => {
  const asked = { ...EVERYTHING, text: "ferry" };
  expect(filterByBand(asked, "status", claims)).toEqual({ ...asked, statuses: ["claim"] });
});

test("another band takes the place of the first; the article's own voice is one", () => {
  const only = filterByBand(EVERYTHING, "who", finch) ?? EVERYTHING;
  const own = filterByBand(only, "who", bridge ? [bridge] : []);
  expect(own && filterEvents(events, own)).toEqual([bridge]);
});

test("what several sources tell of is no one source's", () => {
  const elsewhere = (passage: Passage): Passage => ({ ...passage, sourceId: "s2" });
  const told = events.map((event) => ({
    ...event,
    passages: [...event.passages, ...event.passages.map(elsewhere)],
  }));
  expect(filterByBand(EVERYTHING, "source", told)).toBe(null);
  expect(filterByBand(EVERYTHING, "source", events)?.sources).toEqual(["s1"]);
});
