import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

const phrases = readFileSync("tests/extract/phrases.txt", "utf8").trim().split("\n");
const words = fc.constantFrom(
  ...phrases.flatMap((line) => line.split(" ")),
  "2019",
  "14",
  "of",
  "to",
  "and",
  "–",
  "from",
);
const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((list) => list.join(" "));

describe("the tagger, whatever the text", () => {
  test("gives back the text at its offsets, in order, without overlap", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end, text: exact } of tagText(text, "2025-08-22")) {
          expect(text.slice(start, end)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
    );
  });

  test("never runs from one paragraph into the next", () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const border = a.length;
        for (const { start, end } of tagText(`${a}\n\n${b}`, "2025-08-22")) {
          expect(end <= border || start >= border + 2).toBe(true);
        }
      }),
    );
  });

  test("says the same twice", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagText(text, "2025-08-22")).toEqual(tagText(text, "2025-08-22"));
      }),
    );
  });

  test("gives every value in TIMEX3's form", () => {
    const form =
      /^(?:(?:BC)?\d{1,4}|XXXX)(?:-(?:\d\d|XX|Q[1-4X]|H[12]|W\d\d|SP|SU|FA|WI|WXX)(?:-(?:\d\d|XX|WE|[1-7]))?)?(?:T(?:\d\d:\d\dZ?|MO|AF|EV|NI))?$|^P(?:T?(?:\d+(?:\.\d+)?|X)[YMDWQHS](?:\d+[MS])?|\d+DT12H)$|^(?:PAST|PRESENT|FUTURE)_REF$|^XXXX-WXX-[1-7](?:T\w+)?$/;
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of tagText(text, "2025-08-22")) expect(value).toMatch(form);
      }),
    );
  });
});

/** Each would take minutes if time grew faster than length. */
describe("long texts of one kind come to an end", () => {
  const LENGTH = 400_000;
  test.each([
    "1 ",
    "(",
    "a",
    "the ",
    "1-",
    " ",
    "\n",
    "May ",
    "a few ",
    "12:",
    "one ",
    "year ",
    '"',
    "two years after ",
    "in 19",
    "last ",
    "first quarter of ",
    "1990-",
    "in 415 the ",
    "by 415 the ",
    "at 3pm ",
    "a year later ",
  ])("%j over and over", (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(Array.isArray(tagText(text, "2025-08-22"))).toBe(true);
  });
});
