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
    // its first appearance before its last change, whatever stands above
    [
      "Home\nNews\nSport\nWeather\nSubscribe now\nShare on Facebook\n\nOwner was warned, engineers say\n\nBy Ines Carvalho in Vila Seca\nUpdated 7 November 2025\nPublished 18:42, Thursday 6 November 2025\n\nThe owner was warned.",
      "2025-11-06",
    ],
    ["Owner was warned\nInes Carvalho | Published: 6 November 2025\nThe owner was warned.", "2025-11-06"],
    ["Kim has hailed troops. He plans more by 2030.\n\nFriday 22 August 2025", "2025-08-22"],
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
    ["The report, published on 3 May 2025, says nothing new."],
    ["The report was published on 3 May 2025"],
    // a life, a list: its days are what it tells
    ["Ann Hale taught how bridges fail.\n\nAnn Hale, engineer, born 2 May 1937; died 11 January 2025"],
    [
      "1957 - Sputnik is launched\n3.11.1957 Laika goes into space\n25 December 2021 The Webb telescope is launched",
    ],
    ["Moon Landing 20 July 1969\nIn 1971 a third crew landed, in 1972 the last."],
  ])("%j", (text) => {
    expect(guessPublished(text)).toBeNull();
  });
});

describe("the publication date is inferred where sentences pin it down", () => {
  test.each([
    ["The bridge was closed yesterday, 3 May 2025, after a storm.", "2025-05-04"],
    ["The bridge was closed yesterday (Saturday, 3 May). It was built in 2024.", "2025-05-04"],
    ["It opens tomorrow, 5 May 2025.", "2025-05-04"],
    ["It opened three days ago, on 1 May 2025, and closed yesterday, 3 May 2025.", "2025-05-04"],
    ["On 3 May 2025, yesterday, the bridge was closed.", "2025-05-04"],
  ])("%s → %s", (text, publishedOn) => {
    expect(guessPublished(text)).toMatchObject({ publishedOn, basis: "inferred" });
  });

  test.each([
    ["without a year near: yesterday, Saturday, 3 May."],
    ["The bridge was closed yesterday, 3 May. It was built in 2024."],
    ["It closed yesterday, 3 May 2025. It opens tomorrow, 9 May 2025."],
    ["It closed yesterday, Sunday, 3 May 2025."],
    ["It closed yesterday. On 3 May 2025 it had opened."],
    ["It closed on Friday, 2 May 2025."],
  ])("not: %s", (text) => {
    expect(guessPublished(text)).toBeNull();
  });
});

describe("a text counts from its own dateline", () => {
  test.each([
    ["DETROIT, June 1, 2009 (Agency) – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-01"],
    ["DETROIT, June 1, 1999 (Agency) – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
    ["The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
    // a dateline without its year
    ["DETROIT, June 1 (Agency) – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-01"],
    ["DETROIT, Dec. 30 – The firm filed for bankruptcy today.", "2010-01-02", "2009-12-30"],
    [
      "A firm fails\n\nDETROIT, Mich., June 1 -- The firm filed for bankruptcy today.",
      "2009-06-04",
      "2009-06-01",
    ],
    // its sentences say which day it is
    ["The firm filed for bankruptcy today, June 1.", "2009-06-04", "2009-06-01"],
    ["It stopped work yesterday (May 31). The firm filed for bankruptcy today.", "2009-06-04", "2009-06-01"],
    // negative: too far away, or they do not agree
    ["DETROIT, March 1 – The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
    ["The firm filed for bankruptcy today, March 1.", "2009-06-04", "2009-06-04"],
    ["It filed today, June 1. It had stopped work yesterday, May 28.", "2009-06-04", "2009-06-04"],
    ["DETROIT, June 1, was a quiet place. The firm filed for bankruptcy today.", "2009-06-04", "2009-06-04"],
  ])("%s put online on %s: today is %s", (text, published, today) => {
    expect(tagText(text, published).find((e) => e.text === "today")?.value).toBe(today);
  });
});
