import { expect, test } from "vitest";
import { formats, writtenOf } from "#lib/formats/index.ts";
import { json } from "#lib/formats/json.ts";
import { assemble } from "#lib/timeline/assemble.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { draftOf, sourceWith } from "../timeline/drafts.ts";

const TEXT = "The <mill> closed in May 2024 😀.\r\nIt had opened in 1871.";
const timeline = assemble("t", "Mill & \u202Eriver", [
  { source: sourceWith(TEXT), drafts: [draftOf(TEXT, "It had opened in 1871", "1871")] },
]);

test("the JSON file reads back as the very same timeline", () => {
  expect(timelineSchema.parse(JSON.parse(fileOf(timeline)))).toEqual(timeline);
});

test.each<[what: string, timeline: Timeline]>([
  ["a timeline", timeline],
  [
    "one of several sources",
    { ...timeline, sources: [sourceWith(""), { ...sourceWith("\uD800"), id: "s2" }] },
  ],
  ["one without events", { ...timeline, events: [] }],
])("the file of %s is what JSON.stringify makes of it, as it is written piece by piece", (_what, one) => {
  expect(fileOf(one)).toBe(`${JSON.stringify(one, null, 2)}\n`);
});

function fileOf(written: Timeline): string {
  return [...json.write(writtenOf(written), { permalink: "https://d.example/t/t" })].join("");
}

test("no two formats claim one file name", () => {
  const extensions = formats.map(({ extension }) => extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});
