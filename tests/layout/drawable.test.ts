import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawable, xmlText } from "#lib/layout/drawable.ts";
import { hasGlyph, INTER_400, SERIF_600 } from "#lib/layout/text-width.ts";

describe("drawable words", () => {
  test.each([
    ["plain words", "Kim hails “heroes” – again…", "Kim hails “heroes” – again…"],
    ["accents", "Élysée: Škoda, Łódź, Ångström", "Élysée: Škoda, Łódź, Ångström"],
    ["decomposed accents", "Cafe\u0301", "Café"],
    ["markup", "<b>5 & 6</b>", "<b>5 & 6</b>"],
    ["emoji with words", "🎉 War ends 🇫🇷👩‍👩‍👧!", "War ends !"],
    ["full-width forms", "ＡＢＣ １２", "ABC 12"],
    ["a ligature", "ﬁnal oﬀer", "final offer"],
    ["rare marks on a plain letter", "Ma\u0330\u0308n", "Man"],
    ["bidirectional controls", "file\u202Egnp.exe\u202C", "filegnp.exe"],
    ["controls and new lines", "one\u0000two\r\nthree\tfour", "one two three four"],
    ["a soft hyphen", "in\u00ADter", "inter"],
    ["half a character", "a\uD800b", "ab"],
    ["a foreign word among ours", "The word 平和 means peace", "The word … means peace"],
    ["nothing", "  ", ""],
  ])("%s", (_what, text, words) => {
    expect(drawable(text)).toBe(words);
  });

  test.each([
    ["平和条約が調印された", "Title in Japanese"],
    ["和平条约签署 2025", "Title in Chinese characters"],
    ["معاهدة السلام", "Title in Arabic script"],
    ["평화 조약", "Title in Korean"],
    ["ᎣᏏᏲ ᏣᎳᎩ", "Title in a script not drawn here"],
    ["🎉🎉", "Title in emoji"],
  ])("%s is said to be missing: %s", (text, words) => {
    expect(drawable(text, "Title")).toBe(words);
  });

  test("whatever goes in, every face has every sign that comes out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const missing = Array.from(drawable(text)).filter(
          (c) => !hasGlyph(c, INTER_400) || !hasGlyph(c, SERIF_600),
        );
        expect(missing).toEqual([]);
      }),
    );
  });
});

test("XML text keeps every script and loses only what XML forbids", () => {
  expect(xmlText("a\u0000b\u0008c\uFFFEd\uD800e 平和 🎉\n")).toBe("abcde 平和 🎉\n");
});
