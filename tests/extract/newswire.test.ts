import { describe, expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

/** text, published, the expression's words (its last place in the text), TIMEX3 value */
type Row = [string, string, string, string];

// published on a Monday
const TENSE: Row[] = [
  ["The minister would be flying to Oslo Thursday.", "2025-06-02", "Thursday", "2025-06-05"],
  ["The minister would have flown to Oslo Thursday.", "2025-06-02", "Thursday", "2025-05-29"],
  ["They would fight the order, issued Thursday.", "2025-06-02", "Thursday", "2025-05-29"],
  ["They would find ways round Thursday's order.", "2025-06-02", "Thursday", "2025-05-29"],
  ["The dividend would be paid in January.", "2025-11-03", "January", "2026-01"],
  ["The dividend was paid in January.", "2025-11-03", "January", "2025-01"],
  ["The inquest opens Wednesday in York.", "2025-06-02", "Wednesday", "2025-06-04"],
  ["The inquest opened Wednesday in York.", "2025-06-02", "Wednesday", "2025-05-28"],
  ["They counted the votes Wednesday.", "2025-06-02", "Wednesday", "2025-05-28"],
  ["The line is to reopen Tuesday.", "2025-06-02", "Tuesday", "2025-06-03"],
  ["The line was to be sold, the firm said Thursday.", "2025-06-02", "Thursday", "2025-05-29"],
  ["On Wednesday, the union plans to hold a vote.", "2025-06-02", "Wednesday", "2025-06-04"],
  ["On Wednesday, the union held a vote.", "2025-06-02", "Wednesday", "2025-05-28"],
  ["On Wednesday, judges are expected to rule.", "2025-06-02", "Wednesday", "2025-06-04"],
  ["The offer is due to lapse Friday.", "2025-06-02", "Friday", "2025-06-06"],
  ["The offer had been due to lapse Friday.", "2025-06-02", "Friday", "2025-05-30"],
  ["It was longer than originally scheduled for Friday.", "2025-06-02", "Friday", "2025-05-30"],
];

const COMING_MONTHS: Row[] = [
  ["The board wants to close the plant by early July.", "2025-06-02", "early July", "2025-07"],
  ["The council decided to admit them in January.", "2025-12-12", "January", "2026-01"],
  ["The council admitted them in September.", "2025-06-02", "September", "2024-09"],
  ["The council admitted them in April.", "2025-06-02", "April", "2025-04"],
];

const REPORTS: Row[] = [
  [
    "Acme earned $3 million in the third quarter. The storm will bring a fourth-quarter charge. Sales rose in the latest quarter.",
    "2025-11-03",
    "the latest quarter",
    "2025-Q3",
  ],
  [
    "Acme's third-quarter profit rose. After a weak second quarter, orders grew against a year ago.",
    "2025-11-03",
    "a year ago",
    "2024-Q3",
  ],
  [
    "Acme posted a fourth-quarter loss, compared with a year-earlier profit.",
    "2025-11-03",
    "year-earlier",
    "2024-Q4",
  ],
  [
    "Third-quarter profit rose. For the nine months, Acme earned $9 million, against $7 million a year earlier.",
    "2025-11-03",
    "a year earlier",
    "2024",
  ],
  [
    "Third-quarter profit rose. It hopes to be sold within nine months. Acme earned $7 million a year earlier.",
    "2025-11-03",
    "a year earlier",
    "2024-Q3",
  ],
  ["Orders in the current quarter are strong.", "2025-11-03", "the current quarter", "2025-Q4"],
  ["Orders in the latest quarter were strong.", "2025-11-03", "the latest quarter", "2025-Q3"],
];

const EXTENTS: Row[] = [
  ["It fed the third-quarter growth.", "2025-11-03", "third-quarter", "2025-Q3"],
  ["It fed growth in the third quarter.", "2025-11-03", "the third quarter", "2025-Q3"],
  ["It will buy more in the next 12 to 18 months.", "2025-11-03", "the next 12 to 18 months", "P12M"],
];

const PERIODS: Row[] = [
  ["Third-quarter profit rose. The year-ago results were poor.", "2025-11-03", "year-ago", "2024-Q3"],
  ["Third-quarter profit rose from the year-ago quarter.", "2025-11-03", "the year-ago quarter", "2024-Q3"],
  [
    "Third-quarter profit rose. It lost money in the quarter a year ago.",
    "2025-11-03",
    "the quarter a year ago",
    "2024-Q3",
  ],
  [
    "Third-quarter profit rose. It lost money in last year's quarter.",
    "2025-11-03",
    "last year's quarter",
    "2024-Q3",
  ],
  ["It made money in the latest nine months.", "2025-11-03", "the latest nine months", "P9M"],
  [
    "It expects sales in the current fiscal year that are higher.",
    "2025-11-03",
    "the current fiscal year",
    "2025",
  ],
  ["It hopes to complete the sale by year-end.", "2025-10-06", "year-end", "2025-12-31"],
  ["The shares have doubled since year-end.", "2025-10-06", "year-end", "2024-12-31"],
  ["Two helicopters crashed last February.", "2025-03-03", "last February", "2024-02"],
  ["Two helicopters crashed last February.", "2025-05-05", "last February", "2025-02"],
  ["Prices have risen since Christmas.", "2025-09-01", "Christmas", "2024-12-25"],
];

/** Nobody is vague about a weekday: the word before it is another word's. */
const WEEKDAYS: Row[] = [
  ["They talked about Friday.", "2025-06-02", "Friday", "2025-05-30"],
  ["It opened about May 20.", "2025-06-02", "about May 20", "2025-05-20"],
  ["Earlier Friday, the court sat.", "2025-06-02", "Friday", "2025-05-30"],
  ["The court sat late Friday.", "2025-06-02", "late Friday", "2025-05-30"],
];

describe.each(Object.entries({ TENSE, COMING_MONTHS, REPORTS, EXTENTS, PERIODS, WEEKDAYS }))(
  "%s",
  (_, rows) => {
    test.each(rows)("“%s” published %s: “%s” is %s", (text, published, words, value) => {
      const start = text.lastIndexOf(words);
      const found = tagText(text, published).find((e) => e.start === start);
      expect(found?.value).toBe(value);
      expect(found?.text).toBe(words);
    });
  },
);

test.each(["The now-cancelled deal fell.", "A quarter-to-quarter look, the quarter-to-quarter look."])(
  "“%s” holds no expression",
  (text) => expect(tagText(text, "2025-06-02")).toEqual([]),
);
