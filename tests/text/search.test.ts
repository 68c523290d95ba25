import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clippedAround, folded, matchesIn, queryWords } from "#lib/text/search.ts";

/** The matches of a query as the text has them. */
function found(text: string, query: string): string[] {
  return matchesIn(text, queryWords(query)).map(({ start, end }) => text.slice(start, end));
}

describe("a query is found whatever its capitals and accents", () => {
  test.each([
    ["Kim hails troops", "TROOPS", ["troops"]],
    ["São Paulo", "sao", ["São"]],
    ["Sa\u0303o Paulo", "são", ["Sa\u0303o"]],
    ["Sao Paulo", "São", ["Sao"]],
    ["the “heroes’ welcome”", "heroes'", ["heroes’"]],
    ["18–22 August 2025", "18-22", ["18–22"]],
    ["ΟΔΟΣ", "οδος", ["ΟΔΟΣ"]],
    ["the ﬁrst ﬂood", "fir", ["ﬁr"]],
    ["KCNA, then KCNA again", "kcna", ["KCNA", "KCNA"]],
    ["Putin’s letter to Kim", "kim letter", ["letter", "Kim"]],
    ["Kursk", "kursk urs", ["Kursk"]],
    ["co\u00ADoperate", "cooperate", ["co\u00ADoperate"]],
    ["😀 smile", "smile", ["smile"]],
    ["Kim", "", []],
    ["Kim", "  ", []],
    ["Kim", "Putin", []],
  ])("%j holds %j at %j", (text, query, matches) => {
    expect(found(text, query)).toEqual(matches);
  });
});

test("matches stand in the text, in order, apart, and each is found because the folded text has it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
      const words = queryWords(query);
      const matches = matchesIn(text, words);
      let last = -1;
      for (const { start, end } of matches) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(words.some((word) => folded(text.slice(start, end)).includes(word))).toBe(true);
        last = end - 1;
      }
      expect(last).toBeLessThan(Math.max(1, text.length));
    }),
  );
});

describe("a passage is shown around what was found in it", () => {
  const long = `${"Before it much was said of other things. ".repeat(4)}Then the bridge opened to traffic${", and so on".repeat(20)}`;
  test.each([
    ["The bridge opened", "bridge", "The bridge opened"],
    ["The bridge opened", "ferry", null],
    [long, "bridge", /^… .{20,}bridge opened to traffic.* …$/],
    [long, "before", /^Before it much .* …$/],
    ["x".repeat(500), "x", "x".repeat(500)],
  ])("%j around %j", (text, query, shown) => {
    const clipped = clippedAround(text, queryWords(query));
    if (shown instanceof RegExp) expect(clipped).toMatch(shown);
    else expect(clipped).toBe(shown);
  });
});
