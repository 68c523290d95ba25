import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote, quoteAt } from "#lib/text/quote.ts";

const TEXT = [
  "It was the best of times, it was the worst of times, it was the age of wisdom.",
  "It was the epoch of belief, it was the epoch of incredulity.",
].join("\n");

const LONE_SURROGATE = /\p{Surrogate}/u;

function quoteOf(text: string, words: string) {
  return quoteAt(text, text.indexOf(words), text.indexOf(words) + words.length);
}

describe("a quote", () => {
  test("is found where it was cut, in any text with any characters", () => {
    const spans = fc
      .string({ unit: "binary", minLength: 1, maxLength: 200 })
      .chain((text) =>
        fc
          .tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
          .filter(([, start, end]) => start < end),
      );
    fc.assert(
      fc.property(spans, ([text, start, end]) => {
        expect(findQuote(text, quoteAt(text, start, end))).toEqual([start, end]);
      }),
    );
  });

  test("keeps up to 32 units of its own paragraph on each side", () => {
    expect(quoteOf(TEXT, "the epoch of belief")).toMatchObject({
      prefix: "It was ",
      suffix: ", it was the epoch of incredulit",
    });
    expect(quoteOf("one\r\ntwo three\r\nfour", "two")).toMatchObject({ prefix: "", suffix: " three" });
    expect(quoteOf("one\rtwo three\rfour", "three")).toMatchObject({ prefix: "two ", suffix: "" });
  });

  test("never keeps half a character", () => {
    const text = `${"😀".repeat(20)}a war ended${"😀".repeat(20)}.`;
    const { prefix, suffix } = quoteOf(text, "a war ended");
    expect(`${prefix} ${suffix}`).not.toMatch(LONE_SURROGATE);
    const shifted = `x${text}`;
    expect(quoteOf(shifted, " war ended").prefix).not.toMatch(LONE_SURROGATE);
  });

  test("survives a paragraph on top and words changed elsewhere", () => {
    const quote = quoteOf(TEXT, "it was the age of wisdom");
    const edited = `A preface 😀.\n${TEXT.replace("best", "very best")}`;
    expect(findQuote(edited, quote)).toEqual([
      edited.indexOf(quote.exact),
      edited.indexOf(quote.exact) + quote.exact.length,
    ]);
  });

  test("goes by its surroundings, not by its offset", () => {
    const quote = quoteOf("Shops shut in May as prices rose.", "in May");
    const edited = "Trains ran in May too late. Shops shut in May as prices rose.";
    expect(findQuote(edited, quote)?.[0]).toBe(edited.lastIndexOf("in May"));
  });

  test("goes by its surroundings even when another place now holds its offset and prefix", () => {
    const quote = quoteOf("It rained in May and shops shut for good that week.", "in May");
    const edited = "It rained in May, they say. It rained in May and shops shut for good that week.";
    expect(findQuote(edited, quote)?.[0]).toBe(edited.lastIndexOf("in May"));
  });

  const twice = { exact: "it was the worst of times", prefix: "", suffix: "", start: 18, end: 43 };
  test.each([
    ["gone", quoteOf(TEXT, "the worst of times"), "Nothing of it is left here."],
    ["twice alike and equally far", twice, "it was the worst of times; .......; it was the worst of times"],
    [
      "a look-alike, the same word in other surroundings",
      quoteOf(TEXT, "times"),
      "He resigned, and times changed.",
    ],
  ])("is not found when it is %s", (_why, quote, text) => {
    expect(findQuote(text, quote)).toBeNull();
  });

  test("outside its text is its maker's mistake", () => {
    expect(() => quoteAt("abc", 2, 2)).toThrow("quote outside its text: 2–2 of 3");
    expect(() => quoteAt("abc", -1, 2)).toThrow("quote outside");
    expect(() => quoteAt("abc", 0, 4)).toThrow("quote outside");
  });
});
