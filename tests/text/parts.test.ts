import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf, partAt, partsOf } from "#lib/text/parts.ts";

const SENTENCE = "The council approves the harbour plan after long talks. ";
const marksEvery = (length: number, step: number) =>
  Array.from({ length: length / step }, (_, i) => i * step);

describe("how many parts a text has", () => {
  const news = `${SENTENCE.repeat(4)}\n\n`.repeat(30);
  const book = `${SENTENCE.repeat(9)}\n`.repeat(2000);
  const line = SENTENCE.repeat(18_000);
  test.each<[name: string, text: string, marks: readonly number[], least: number, most: number]>([
    ["nothing", "", [], 1, 1],
    ["a news article", news, marksEvery(news.length, 400), 1, 1],
    ["a megabyte", book, [], 50, 70],
    ["a megabyte with a passage every 33 signs", book, marksEvery(book.length, 33), 150, 240],
    ["a megabyte in one line", line, marksEvery(line.length, 33), 150, 260],
    ["a megabyte without a space", "x".repeat(1_000_000), [], 50, 55],
  ])("%s", (_name, text, marks, least, most) => {
    const parts = partsOf(text, marks);
    expect(parts.length).toBeGreaterThanOrEqual(least);
    expect(parts.length).toBeLessThanOrEqual(most);
  });
});

const text = fc
  .array(fc.tuple(fc.constantFrom(SENTENCE, "word ", "\n\n", "😀".repeat(700)), fc.nat(200)))
  .map((pieces) => pieces.map(([piece, times]) => piece.repeat(times)).join(""));

test("the parts follow each other from the beginning to the end, and their blocks carry every word", () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(100_000)), (words, marks) => {
      const parts = partsOf(words, marks);
      expect(parts[0]?.start).toBe(0);
      expect(parts.at(-1)?.end).toBe(words.length);
      for (const [i, part] of parts.entries()) {
        expect(part.start).toBe(i === 0 ? 0 : parts[i - 1]?.end);
        expect(partAt(parts, part.start)).toBe(i);
      }
      const blocks = parts.flatMap((part) => part.blocks);
      expect(blocks).toEqual(blocksOf(words));
      const kept = blocks.map(({ start, end }) => words.slice(start, end)).join("");
      expect(kept.replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      expect(
        blocks.every(({ start, end }) => end - start <= 4000 && !/^[\uDC00-\uDFFF]/.test(words[start] ?? "")),
      ).toBe(true);
    }),
    { numRuns: 30 },
  );
});
