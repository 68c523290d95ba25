import { describe, expect, test } from "vitest";
import { perWord } from "#lib/text/per-word.ts";

describe("a function of words", () => {
  test("is asked once for each word", () => {
    const asked: string[] = [];
    const long = perWord((word) => {
      asked.push(word);
      return word.length > 4;
    });
    expect(["Varna", "Rome", "Varna", "Rome", ""].map(long)).toEqual([true, false, true, false, false]);
    expect(asked).toEqual(["Varna", "Rome", ""]);
  });

  test("answers right, however many words it has met", () => {
    const doubled = perWord((word) => word + word);
    const words = Array.from({ length: 120_000 }, (_, i) => `w${i}`);
    expect(words.every((word) => doubled(word) === word + word)).toBe(true);
    expect(doubled("w0")).toBe("w0w0");
  });
});
