import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";
import { readSentences } from "#lib/extract/read.ts";
import { tagText } from "#lib/extract/tag.ts";

/** Pieces that texts are made of here: prose with dates, and what trips tokenizers and offsets. */
const pieces = fc.constantFrom(
  "Kim and Putin signed a pact last year. ",
  "It fell on 14 July 1967, officials said on Friday. ",
  "😀🇰🇵 ",
  "𝔘𝔫𝔦 ",
  "\r\n",
  "\n\n",
  "  ",
  "שלום עולם ",
  "平壌は発表した。",
  "\ufeff",
  "\u00a0",
  "“Heroes”, he said in April 2024. ",
  `http://example.org/${"a".repeat(60)}`,
  "((((",
  "1 1 1 1 ",
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));

describe("offsets give back the text", () => {
  test("of every expression", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end, text: words } of tagText(text, "2025-08-22"))
          expect(text.slice(start, end)).toBe(words);
      }),
    );
  });

  test("of every token, in order, without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const token of readSentences(text).flatMap((s) => s.tokens)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          at = token.end;
        }
      }),
    );
  });

  test("of every event's passage, which is never empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { passages } of extractEvents(text, "2025-08-22"))
          for (const [start, end] of passages) expect(text.slice(start, end).trim()).not.toBe("");
      }),
    );
  });

  test("whatever the text, nothing throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        (text) => extractEvents(text, "2025-08-22").length >= 0,
      ),
    );
  }, 30_000);
});

test("the same words after an emoji, a byte-order mark or a Windows line end are the same event", () => {
  const sentence = "Kim and Putin signed a pact last year.";
  const titles = ["", "😀 ", "🇰🇵", "\r\n", "\ufeff"].map(
    (before) => extractEvents(before + sentence, "2025-08-22")[0]?.title,
  );
  expect(new Set(titles).size).toBe(1);
});
