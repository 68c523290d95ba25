import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, parseIsoDay } from "#lib/time/civil.ts";
import { whenOf } from "#lib/time/when.ts";
import {
  inWords,
  lengthWords,
  ordinal,
  shortMonths,
  spanWords,
  weekdayWords,
  yearWords,
} from "#lib/time/words.ts";

describe("a When in words", () => {
  test.each([
    ["2025-08-22", "22 August 2025"],
    ["2025-08-22~", "about 22 August 2025"],
    ["2025-08-22T14:30:00Z", "22 August 2025, 14:30"],
    ["2025-08", "August 2025"],
    ["2025-08-XX", "August 2025"],
    ["2025", "2025"],
    ["2025-XX", "2025"],
    ["1984?", "perhaps 1984"],
    ["1984%", "perhaps about 1984"],
    ["2024-23", "autumn 2024"],
    ["2024-23~", "about autumn 2024"],
    ["2024-24", "winter 2024–25"],
    ["1999-24", "winter 1999–00"],
    ["2024-30", "summer 2024–25"],
    ["2024-33", "first quarter of 2024"],
    ["2024-41", "second half of 2024"],
    ["199X", "the 1990s"],
    ["-019X", "200–191 BCE"],
    ["19XX", "the 20th century"],
    ["00XX", "the 1st century"],
    ["-01XX", "the 2nd century BCE"],
    ["-00XX", "the 1st century BCE"],
    ["2XXX", "2000–2999"],
    ["-1199~", "about 1200 BCE"],
    ["-0043-03-15", "15 March 44 BCE"],
    ["0000", "1 BCE"],
    ["0079-08", "August 79 CE"],
    ["Y-12025", "12026 BCE"],
    ["Y300000-05", "May 300000"],
    ["[2025-08-18..2025-08-22]", "one day, 18–22 August 2025"],
    ["[2025-08-18~..2025-08-22]", "one day, about 18–22 August 2025"],
    ["[2025-06-30..2025-07-03]", "one day, 30 June – 3 July 2025"],
    ["[2024-12-30..2025-01-02]", "one day, 30 December 2024 – 2 January 2025"],
    ["[2024-03..2024-05]", "some time in March to May 2024"],
    ["[2024-03~..2024-05]", "some time around March to May 2024"],
    ["[2024-11..2025-02]", "some time in November 2024 to February 2025"],
    ["[2019..2021]", "some time in 2019–2021"],
    ["[-0048..-0043]", "some time in 49–44 BCE"],
    ["[2024-33..2024-35]", "some time in first quarter to third quarter of 2024"],
    ["[2024-04,2024-06]", "April 2024 or June 2024"],
    ["[1667,1760-12,1762..1765]", "1667, December 1760 or 1762–1765"],
    ["[..2025-05]", "May 2025 or earlier"],
    ["[2025-05..]", "May 2025 or later"],
    ["[2025-08-18..2025-09]", "some time in 18 August to September 2025"],
    ["{1960,1961-12}", "1960 and December 1961"],
    ["{2020..2022}", "2020–2022"],
    ["2024-03/2024-06", "March to June 2024"],
    ["2024-03-05/2024-06", "5 March to June 2024"],
    ["2024-03-05/2024-03-09", "5–9 March 2024"],
    ["2025-08-22T14:00/2025-08-22T15:30", "22 August 2025, 14:00 to 22 August 2025, 15:30"],
    ["1939/1945", "1939–1945"],
    ["1939~/1945", "about 1939–1945"],
    ["-0026/0014", "27 BCE – 14 CE"],
    ["-05XX/-02XX", "the 6th century BCE to the 3rd century BCE"],
    ["2024/..", "since 2024"],
    ["2024~/..", "since about 2024"],
    ["../1945-08", "until August 1945"],
  ])("%s is “%s”", (edtf, words) => {
    expect(inWords(whenOf(edtf))).toBe(words);
  });

  test("about is said even where EDTF has no sign for it", () => {
    expect(inWords(whenOf("2024-23", true))).toBe("about autumn 2024");
  });

  test("no value is without words, and none shows the notation", () => {
    const year = fc.integer({ min: -9999, max: 9999 });
    const four = year.map((y) => `${y < 0 ? "-" : ""}${String(Math.abs(y)).padStart(4, "0")}`);
    const unit = fc
      .tuple(four, fc.constantFrom("", "-05", "-05-17", "-22", "-24", "-34", "-40"))
      .map((p) => p.join(""));
    const edtf = fc.oneof(
      unit,
      unit.map((u) => `[${u}..]`),
      unit.map((u) => `../${u}`),
      unit.map((u) => `[${u}..${u}]`),
      unit.map((u) => `${u}~`),
    );
    fc.assert(
      fc.property(edtf, (e) => {
        expect(inWords(whenOf(e))).toMatch(/^[^[\]{}~/X]*\d[^[\]{}~/X]*$/);
      }),
    );
  });
});

describe("days and years", () => {
  test.each([
    [2025, "2025"],
    [79, "79 CE"],
    [0, "1 BCE"],
    [-43, "44 BCE"],
  ])("the year %i is %s", (year, words) => expect(yearWords(year)).toBe(words));

  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [21, "21st"],
    [113, "113th"],
  ])("%i is the %s", (n, words) => expect(ordinal(n)).toBe(words));

  test("the weekday stands before the day, also far beyond Date's reach", () => {
    expect(weekdayWords(dayOf(2025, 8, 22))).toBe("Friday 22 August 2025");
    expect(weekdayWords(dayOf(300_000, 1, 1))).toMatch(/^\w+day 1 January 300000$/);
  });

  test("months are named in the reader's language", () => {
    expect(inWords(whenOf("2025-08"), "de")).toBe("August 2025");
    expect(spanWords(dayOf(2025, 3, 1), dayOf(2025, 3, 2), "fr")).toBe("1–2 mars 2025");
  });
});

describe("the length of a gap", () => {
  test.each([
    ["2025-08-11", "2025-08-22", "12 days"],
    ["2025-08-22", "2025-08-22", "1 day"],
    ["2025-08-22", "2025-08-21", "0 days"],
    ["2025-01-31", "2025-02-28", "1 month, 1 day"],
    ["2025-01-31", "2025-02-27", "1 month"],
    ["2025-05-01", "2025-08-10", "3 months, 10 days"],
    ["1945-09-01", "2023-12-31", "78 years, 4 months"],
    ["2020-01-01", "2024-12-31", "5 years"],
    ["2020-01-01", "2025-01-05", "5 years"],
    ["-0043-03-15", "2025-08-22", "2,068 years"],
  ])("from %s to %s is %s", (first, last, words) => {
    expect(lengthWords(parseIsoDay(first) ?? 0, parseIsoDay(last) ?? 0)).toBe(words);
  });

  test("is never empty and never negative", () => {
    const days = fc.tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.nat(90_000));
    fc.assert(
      fc.property(days, ([first, n]) => {
        expect(lengthWords(first, first + n)).toMatch(/^[1-9][\d,]* [a-z]+/);
      }),
    );
  });
});

test.each([
  ["30 June – 3 September 2025", "en-GB", "30 Jun – 3 Sep 2025"],
  ["since May 2024", "en-US", "since May 2024"],
  ["3 mars – 4 avril 2025", "fr", "3 mars – 4 avr. 2025"],
])("%j has short months in %s: %j", (words, lang, short) => {
  expect(shortMonths(words, lang)).toBe(short);
});
