import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrapEvenly } from "#lib/layout/balance.ts";
import { INTER_400, measureText, wrapMeasured } from "#lib/layout/text-width.ts";

const SIZE = 13;

function even(text: string, width: number, most = 4): string[] {
  return wrapEvenly(measureText(text, INTER_400, SIZE), width, most).map((line) => line.text);
}

describe("even lines", () => {
  test.each([
    [
      "leave no word alone at the end",
      "The shop introduces the new telephone",
      212,
      ["The shop introduces", "the new telephone"],
    ],
    ["are one where one is enough", "The shop opens", 212, ["The shop opens"]],
    [
      "are as many as there must be",
      "Engineers lower a small camera into the hole",
      132,
      ["Engineers lower", "a small camera", "into the hole"],
    ],
    ["break after a dash", "Some time in 1760–1799", 90, ["Some time", "in 1760–1799"]],
  ])("%s", (_, text, width, lines) => {
    expect(even(text, width)).toEqual(lines);
  });

  test("leave what is cut short as it is", () => {
    const text = measureText("A title that is much too long for the two lines it has here", INTER_400, SIZE);
    expect(wrapEvenly(text, 100, 2)).toEqual(wrapMeasured(text, 100, 2));
  });

  test("break a word that is wider than the column, and signs that need no spaces", () => {
    for (const text of ["Llanfairpwllgwyngyllgogerychwyrndrobwll", "東京で大きな地震がありました"]) {
      expect(even(text, 80).join("")).toBe(text);
    }
  });

  test("say the same words, in as many lines, none wider than the column", () => {
    const word = fc.stringMatching(/^[a-zé-]{1,14}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.integer({ min: 60, max: 300 }), (words, width) => {
        const text = measureText(words.join(" "), INTER_400, SIZE);
        const [greedy, balanced] = [wrapMeasured(text, width, 5), wrapEvenly(text, width, 5)];
        const joined = (lines: typeof greedy) =>
          lines
            .map((line) => line.text)
            .join("")
            .replace(/ /g, "");
        const widest = (lines: typeof greedy) => Math.max(0, ...lines.map((line) => line.width));
        expect(joined(balanced)).toBe(joined(greedy));
        expect(balanced.length).toBe(greedy.length);
        expect(widest(balanced)).toBeLessThanOrEqual(Math.max(widest(greedy), width) + 1e-6);
      }),
    );
  });
});
