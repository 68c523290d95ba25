import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paragraphsOf, type Span, segmentsOf } from "#lib/text/segments.ts";

const text = fc.string({ unit: "binary", maxLength: 60 });
const spanIn = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length), fc.nat(3))
    .map(([a, b, n]): Span => ({ id: `e${n}`, start: Math.min(a, b), end: Math.max(a, b) }));
const marked = text.chain((words) =>
  fc.tuple(fc.constant(words), fc.array(spanIn(words.length), { maxLength: 8 })),
);

describe("segments", () => {
  test.each<[string, Span[], [string, string[]][]]>([
    ["plain", [], [["plain", []]]],
    [
      "one two",
      [{ id: "a", start: 4, end: 7 }],
      [
        ["one ", []],
        ["two", ["a"]],
      ],
    ],
    // Nested: the shorter passage speaks first.
    [
      "one two",
      [
        { id: "a", start: 0, end: 7 },
        { id: "b", start: 0, end: 3 },
      ],
      [
        ["one", ["b", "a"]],
        [" two", ["a"]],
      ],
    ],
    // Overlapping.
    [
      "abcdef",
      [
        { id: "a", start: 0, end: 4 },
        { id: "b", start: 2, end: 6 },
      ],
      [
        ["ab", ["a"]],
        ["cd", ["a", "b"]],
        ["ef", ["b"]],
      ],
    ],
    // Empty spans mark nothing.
    ["abc", [{ id: "a", start: 1, end: 1 }], [["abc", []]]],
  ])("of %j under %j", (words, spans, expected) => {
    expect(segmentsOf(words, spans).map((piece) => [piece.text, piece.ids])).toEqual(expected);
  });

  test("joined are the text again, whatever the passages", () => {
    fc.assert(
      fc.property(marked, ([words, spans]) => {
        expect(
          segmentsOf(words, spans)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(words);
      }),
    );
  });

  test("know every passage over every unit, and no other", () => {
    fc.assert(
      fc.property(marked, ([words, spans]) => {
        for (const piece of segmentsOf(words, spans)) {
          for (let at = piece.start; at < piece.start + piece.text.length; at += 1) {
            const over = spans.filter((span) => span.start <= at && at < span.end).map((span) => span.id);
            expect(new Set(piece.ids)).toEqual(new Set(over));
          }
        }
      }),
    );
  });

  test("of a book's worth of passages in one paragraph come in a moment", () => {
    const words = "It rained. ".repeat(30_000);
    const spans = Array.from({ length: 30_000 }, (_, i) => ({
      id: `e${i}`,
      start: i * 11,
      end: i * 11 + 10,
    }));
    const began = performance.now();
    expect(segmentsOf(words, spans)).toHaveLength(60_000);
    // Looking at every passage for every piece takes five seconds; once each, a tenth of one.
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("paragraphs", () => {
  test("hold every word and no white space around them", () => {
    fc.assert(
      fc.property(text, (words) => {
        const kept = paragraphsOf(words).map(({ start, end }) => words.slice(start, end));
        expect(kept.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
        for (const line of kept) expect(line).toBe(line.trim());
      }),
    );
  });

  test("end at line ends of any kind", () => {
    const words = "one\r\n\r\n  two two \nthree";
    expect(paragraphsOf(words).map(({ start, end }) => words.slice(start, end))).toEqual([
      "one",
      "two two",
      "three",
    ]);
  });
});
