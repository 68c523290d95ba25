/** How sentences are cut: which verb has which subject, and which date belongs to it. */
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2024-03-17";

/** A text and what it has on the timeline: titles with their dates. */
type Row = readonly [text: string, ...told: (readonly [title: string, edtf: string | null])[]];

function told(text: string) {
  return extractEvents(text, PUBLISHED).map(({ title, when }) => [title, when?.edtf ?? null]);
}

const PARTS: Row[] = [
  ["Our reporter Ola Berg has details from Oslo."],
  ["The family no longer has ties to the firm."],
  // negative: a participle stays one
  ["The firm cut jobs in 2019.", ["The firm cuts jobs", "2019"]],
  [
    "The review by Ola Berg, who edits the Atlas, was published in May 2021.",
    ["The review by Ola Berg is published", "2021-05"],
  ],
  ["Ola Berg, who married Eva Lund when she was 30, died in May 2021.", ["Ola Berg dies", "2021-05"]],
];

describe("what the words are", () => {
  test.each(PARTS)("%s", (text, ...rows) => {
    expect(told(text).filter(([, edtf]) => edtf !== null)).toEqual(rows);
  });
});
