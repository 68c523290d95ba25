import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packTexts } from "#lib/layout/dense/texts.ts";

describe("packed texts", () => {
  test("come out as they went in, empty ones and signs of two units too", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 }), { maxLength: 60 }), (texts) => {
        const packed = packTexts(texts.length, (i) => texts[i] ?? "");
        expect(texts.map((_, i) => packed(i))).toEqual(texts);
      }),
    );
  });

  test.each([0, 4095, 4096, 4097, 9001])("%i of them, across the seams", (length) => {
    const textAt = (i: number) => "x".repeat(i % 7) + String(i);
    const packed = packTexts(length, textAt);
    const wrong = Array.from({ length }, (_, i) => i).filter((i) => packed(i) !== textAt(i));
    expect(wrong).toEqual([]);
  });

  test.each([-1, 3])("there is no text %i of three", (i) => {
    expect(packTexts(3, String)(i)).toBe("");
  });
});
