import { describe, expect, test } from "vitest";
import { guessPublished } from "#lib/extract/published.ts";
import { tagText } from "#lib/extract/tag.ts";

describe("the publication date is read where the text gives it as such", () => {
  test.each([
    ["Published: 22 August 2025\n\nKim has hailed troops.", "2025-08-22"],
    ["Troops hailed\nBy Anna Smith, 22 August 2025\nKim has hailed troops.", "2025-08-22"],
    ["Troops hailed\nFri 22 Aug 2025 14.05 BST\nKim has hailed troops.", "2025-08-22"],
    ["SEOUL, 22 August 2025 (Agency) – Kim has hailed troops fighting abroad.", "2025-08-22"],
    ["2025-08-22T14:05:00Z\nKim has hailed troops.", "2025-08-22"],
    ["Kim has hailed troops.\n\nUpdated August 22, 2025", "2025-08-22"],
  ])("%j → %s", (text, publishedOn) => {
    expect(guessPublished(text)?.publishedOn).toBe(publishedOn);
  });
});

describe("a date in running prose is not taken for it", () => {
  test.each([
    ["Apple was founded on 1 April 1976."],
    ["It signed the bull on 24 February 1582. Nobody came."],
    ["Kim has hailed troops."],
    [""],
    ["31 February 2025"],
  ])("%j", (text) => {
    expect(guessPublished(text)).toBeNull();
  });
});

describe("a text counts from its own dateline", () => {
  test.each([
    ["DETROIT, June 1, 2009 (Agency) – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-01"],
    ["DETROIT, June 1, 1999 (Agency) – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
    ["The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
  ])("%s put online on %s: today is %s", (text, published, today) => {
    expect(tagText(text, published).find((e) => e.text === "today")?.value).toBe(today);
  });
});
