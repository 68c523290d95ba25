import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clipText, INTER_400, INTER_600, SERIF_600, textWidth, wrapText } from "#lib/layout/text-width.ts";

describe("textWidth", () => {
  test("grows with size, weight and face as the fonts say", () => {
    expect(textWidth("Dateline", INTER_400, 100)).toBeCloseTo(387, -1);
    expect(textWidth("Dateline", INTER_600, 100)).toBeGreaterThan(textWidth("Dateline", INTER_400, 100));
    expect(textWidth("Dateline", SERIF_600, 20)).toBeCloseTo(2 * textWidth("Dateline", SERIF_600, 10), 6);
  });

  test.each([
    ["a full-width sign is an em", "漢", 1],
    ["an emoji is an em", "🚀", 1],
    ["a mark takes no room", "\u0301", 0],
    ["a joiner takes no room", "\u200d", 0],
  ])("%s", (_, text, ems) => {
    expect(textWidth(text, INTER_400, 10)).toBe(10 * ems);
  });
});

describe("wrapText", () => {
  test.each([
    ["one two three", 50, 9, ["one two", "three"]],
    ["", 50, 9, []],
    ["well-known state-owned", 76, 9, ["well-known", "state-", "owned"]],
    ["Donaudampfschifffahrt", 60, 9, ["Donauda", "mpfschiff", "fahrt"]],
    ["one two three four", 50, 1, ["one t…"]],
    ["漢字漢字漢字", 40, 9, ["漢字漢", "字漢字"]],
  ])("%j in %i px, %i lines", (text, width, lines, wrapped) => {
    expect(wrapText(text, INTER_400, 13, width, lines)).toEqual(wrapped);
  });

  test("no line is wider than asked and no word is lost", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 40, max: 300 }),
        (text, width) => {
          const lines = wrapText(text, INTER_400, 13, width);
          for (const line of lines) expect(textWidth(line, INTER_400, 13)).toBeLessThanOrEqual(width);
          expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    );
  });

  test("what is cut ends in an ellipsis and still fits", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 20, maxLength: 80 }),
        fc.integer({ min: 30, max: 90 }),
        (text, width) => {
          const clipped = clipText(text, INTER_600, 13, width);
          expect(textWidth(clipped, INTER_600, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
