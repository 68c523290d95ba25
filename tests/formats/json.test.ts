import { expect, test } from "vitest";
import { formats } from "#lib/formats/index.ts";
import { json } from "#lib/formats/json.ts";
import { assemble } from "#lib/timeline/assemble.ts";
import { timelineSchema } from "#lib/timeline/schema.ts";
import { draftOf, sourceWith } from "../timeline/drafts.ts";

const TEXT = "The <mill> closed in May 2024 😀.\r\nIt had opened in 1871.";
const timeline = assemble("t", "Mill & \u202Eriver", [
  { source: sourceWith(TEXT), drafts: [draftOf(TEXT, "It had opened in 1871", "1871")] },
]);

test("the JSON file reads back as the very same timeline", () => {
  const written = json.write(timeline, { permalink: "https://d.example/t/t" });
  expect(timelineSchema.parse(JSON.parse(written))).toEqual(timeline);
});

test("no two formats claim one file name", () => {
  const extensions = formats.map(({ extension }) => extension);
  expect(new Set(extensions).size).toBe(extensions.length);
});
