import { expect, test } from "vitest";
import { assemble } from "#lib/timeline/assemble.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";
import { draftOf, sourceWith } from "./drafts.ts";

const TEXT = "The mill closed in May 2024 😀. It had opened in 1871.";
const timeline = assemble("t", "Mill", [
  { source: sourceWith(TEXT), drafts: [draftOf(TEXT, "It had opened in 1871", "1871")] },
]);
const [event] = timeline.events;
const [source] = timeline.sources;
const passage = event?.passages[0];

function sidesOf(...passages: number[]) {
  return passages.map((at) => ({ says: `side ${at}`, passages: [at] }));
}

test("what assemble makes, as JSON, is a Timeline", () => {
  expect(timelineSchema.parse(JSON.parse(JSON.stringify(timeline)))).toEqual(timeline);
});

test.each([
  ["another version", { version: 2 }, "version"],
  ["no source", { sources: [] }, "sources"],
  ["revision 0", { revision: 0 }, "revision"],
  [
    "a date that is no EDTF",
    { events: [{ ...event, when: { edtf: "soon", precision: "day", approximate: false } }] },
    "events.0.when.edtf",
  ],
  ["an event without a passage", { events: [{ ...event, passages: [] }] }, "events.0.passages"],
  ["a status of its own", { events: [{ ...event, status: "rumour" }] }, "events.0.status"],
  ["one event twice", { events: [event, event] }, "events.1.id"],
  [
    "a source that is not there",
    { events: [{ ...event, passages: [{ ...passage, sourceId: "x" }] }] },
    "events.0.passages.0",
  ],
  [
    "words that do not stand there",
    { sources: [{ ...source, text: TEXT.toUpperCase() }] },
    "events.0.passages.0",
  ],
  [
    "a disagreement of one",
    { events: [{ ...event, disagreements: [{ about: "date", sides: [{ says: "1871", passages: [0] }] }] }] },
    "events.0.disagreements.0.sides",
  ],
  [
    "a side without its passage",
    { events: [{ ...event, disagreements: [{ about: "date", sides: sidesOf(0, 1) }] }] },
    "events.0.disagreements.0.sides.1",
  ],
  ["a link that is a script", { sources: [{ ...source, url: "javascript:alert(1)" }] }, "sources.0.url"],
  [
    "a day that does not exist",
    { sources: [{ ...source, publishedOn: "2025-02-30" }] },
    "sources.0.publishedOn",
  ],
])("a document with %s is refused, and the answer says where", (_what, change, path) => {
  const { error } = timelineSchema.safeParse({ ...timeline, ...change });
  expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
});
