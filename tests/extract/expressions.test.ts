import { describe, expect, test } from "vitest";
import { readStory } from "#lib/extract/story.ts";
import { tagText } from "#lib/extract/tag.ts";

/** text, published, the expression's words, TIMEX3 value, EDTF (null: no date), basis */
type Row = [string, string, string, string, string | null, "stated" | "resolved"];

const CALENDAR: Row[] = [
  ["It opened on 22 August 2025.", "2025-09-01", "22 August 2025", "2025-08-22", "2025-08-22", "stated"],
  ["It opened on August 22, 2025.", "2025-09-01", "August 22, 2025", "2025-08-22", "2025-08-22", "stated"],
  ["It opened on 2025-08-22.", "2025-09-01", "2025-08-22", "2025-08-22", "2025-08-22", "stated"],
  ["It opened on Aug. 22.", "2025-09-01", "Aug. 22", "2025-08-22", "2025-08-22", "resolved"],
  ["It was freed in August 1945.", "2025-08-22", "August 1945", "1945-08", "1945-08", "stated"],
  ["It was founded in 2024.", "2025-08-22", "2024", "2024", "2024", "stated"],
  ["It was filed on 8/22/98.", "2000-01-01", "8/22/98", "1998-08-22", "1998-08-22", "stated"],
  ["It was filed on 22/8/1998.", "2000-01-01", "22/8/1998", "1998-08-22", "1998-08-22", "stated"],
  [
    "Caesar was murdered on 15 March 44 BCE.",
    "2025-01-01",
    "15 March 44 BCE",
    "BC0044-03-15",
    "-0043-03-15",
    "stated",
  ],
  ["Rome fell in 476 CE.", "2025-01-01", "476 CE", "0476", "0476", "stated"],
  ["He finished the book in 725.", "2025-01-01", "725", "0725", "0725", "stated"],
];

const YEARS: Row[] = [
  ["It grew in the 1990s.", "2025-01-01", "the 1990s", "199", "199X", "stated"],
  ["It grew in the '90s.", "2025-01-01", "the '90s", "199", "199X", "stated"],
  ["It began in the 19th century.", "2025-01-01", "the 19th century", "18", "18XX", "stated"],
  ["Sales fell in Q3 2015.", "2025-01-01", "Q3 2015", "2015-Q3", "2015-35", "stated"],
  [
    "Sales fell in the third quarter of 2015.",
    "2025-01-01",
    "the third quarter of 2015",
    "2015-Q3",
    "2015-35",
    "stated",
  ],
  ["Sales fell in fiscal 2015.", "2025-01-01", "fiscal 2015", "2015", "2015~", "stated"],
  ["It was built circa 1200.", "2025-01-01", "circa 1200", "1200", "1200~", "stated"],
  ["It closed in the mid-1990s.", "2025-01-01", "the mid-1990s", "199", "[1993..1996]", "stated"],
];

const RELATIVE: Row[] = [
  ["Troops were sent last autumn.", "2025-08-22", "last autumn", "2024-FA", "2024-23", "resolved"],
  ["They signed it last year.", "2025-08-22", "last year", "2024", "2024", "resolved"],
  ["Officials said on Friday.", "2025-08-22", "Friday", "2025-08-22", "2025-08-22", "resolved"],
  ["Officials said on Thursday.", "2025-08-22", "Thursday", "2025-08-21", "2025-08-21", "resolved"],
  ["They will meet on Tuesday.", "2025-08-22", "Tuesday", "2025-08-26", "2025-08-26", "resolved"],
  ["He spoke this week.", "2025-08-22", "this week", "2025-W34", "[2025-08-18..2025-08-22]", "resolved"],
  ["He spoke last week.", "1998-03-22", "last week", "1998-W12", "[1998-03-16..1998-03-22]", "resolved"],
  ["It began in April this year.", "2025-08-22", "April this year", "2025-04", "2025-04", "resolved"],
  ["They said so in April.", "2025-08-22", "April", "2025-04", "2025-04", "resolved"],
  ["They said so in October.", "2025-08-22", "October", "2024-10", "2024-10", "resolved"],
  ["It will open in October.", "2025-08-22", "October", "2025-10", "2025-10", "resolved"],
  ["It fell on the 20th.", "2025-08-22", "the 20th", "2025-08-20", "2025-08-20", "resolved"],
  ["It was won in ’98.", "2025-08-22", "’98", "1998", "1998", "stated"],
  ["It fell on the 31st.", "2025-07-02", "the 31st", "2025-05-31", "2025-05-31", "resolved"],
  ["It fell on the 25th.", "2025-08-22", "the 25th", "2025-07-25", "2025-07-25", "resolved"],
  ["He left three days ago.", "2025-08-22", "three days ago", "2025-08-19", "2025-08-19", "resolved"],
  ["He left 10 days ago.", "1998-03-22", "10 days ago", "1998-03-12", "1998-03-12", "resolved"],
  ["He arrived yesterday.", "2025-08-22", "yesterday", "2025-08-21", "2025-08-21", "resolved"],
];

const COUNTED_ON: Row[] = [
  [
    "It was agreed in December 1996. It closed two months later.",
    "2025-01-01",
    "two months later",
    "1997-02",
    "1997-02",
    "resolved",
  ],
  [
    "It was agreed in January 1984. He left the following year.",
    "2025-01-01",
    "the following year",
    "1985",
    "1985",
    "resolved",
  ],
  [
    "He resigned on 24 August 2011. She took over the same day.",
    "2025-01-01",
    "the same day",
    "2011-08-24",
    "2011-08-24",
    "resolved",
  ],
  [
    "He was seen on 3 May 1999. She left two days earlier.",
    "2025-01-01",
    "two days earlier",
    "1999-05-01",
    "1999-05-01",
    "resolved",
  ],
];

/** What the clause around a bare date says of its side of publication. */
const AHEAD: Row[] = [
  [
    "Officials postponed the hearing until Tuesday.",
    "2000-03-30",
    "Tuesday",
    "2000-04-04",
    "2000-04-04",
    "resolved",
  ],
  ["Until Thursday he had not been named.", "1999-05-07", "Thursday", "1999-05-06", "1999-05-06", "resolved"],
  [
    "A court ordered that he remain until March 6.",
    "2000-01-15",
    "March 6",
    "2000-03-06",
    "2000-03-06",
    "resolved",
  ],
  ["They planned a march on Saturday.", "2000-01-07", "Saturday", "2000-01-08", "2000-01-08", "resolved"],
  [
    "The firm agreed to buy the line in February.",
    "1989-10-30",
    "February",
    "1990-02",
    "1990-02",
    "resolved",
  ],
  ["It bought the line in February.", "1989-10-30", "February", "1989-02", "1989-02", "resolved"],
  [
    "The August 1988 truce held until it condemned the raid of Aug. 2.",
    "1990-08-15",
    "Aug. 2",
    "1990-08-02",
    "1990-08-02",
    "resolved",
  ],
];

const WEEKS: Row[] = [
  [
    "A hearing is set for the week of March 6.",
    "2000-02-24",
    "the week of March 6",
    "2000-W10",
    "[2000-03-06..2000-03-12]",
    "resolved",
  ],
  [
    "It sold most in the week ended 10 May 2024.",
    "2025-01-01",
    "the week ended 10 May 2024",
    "2024-W19",
    "[2024-05-04..2024-05-10]",
    "stated",
  ],
  [
    "It begins in the week beginning 3 June 2024.",
    "2024-05-01",
    "the week beginning 3 June 2024",
    "2024-W23",
    "[2024-06-03..2024-06-09]",
    "stated",
  ],
];

const TABLES = { CALENDAR, YEARS, RELATIVE, COUNTED_ON, AHEAD, WEEKS };

describe.each(Object.entries(TABLES))("%s", (_, rows) => {
  test.each(rows)("“%s” published %s: “%s” is %s", (text, published, words, value, edtf, basis) => {
    const found = tagText(text, published).find((e) => e.text === words);
    expect(found).toMatchObject({ text: words, value, basis });
    expect(found?.when?.edtf ?? null).toBe(edtf);
  });
});

describe("a range is one span of time to the timeline, and two expressions to TIMEX3", () => {
  test.each([
    ["The war of 1939–45 ended it.", "1939/1945", ["1939", "1945"]],
    ["It lasted from March to June 2004.", "2004-03/2004-06", ["2004-03", "2004-06"]],
    ["They met between 1545 and 1563.", "1545/1563", ["1545", "1563"]],
    ["They met on 6-7 January 1916.", "1916-01-06/1916-01-07", ["1916-01-06", "1916-01-07"]],
    ["The war of 264–146 BC followed.", "-0263/-0145", ["BC0264", "BC0146"]],
  ])("%s", (text, edtf, values) => {
    expect(readStory(text, 20000).expressions.map((e) => e.when?.edtf)).toEqual([edtf]);
    expect(tagText(text, "2025-01-01").map((e) => e.value)).toEqual(values);
  });
});

const TIMES: [string, string, string][] = [
  ["He was shot at 10 p.m. Wednesday.", "10 p.m. Wednesday", "2025-08-20T22:00"],
  ["They met on Saturday night.", "Saturday night", "2025-08-16TNI"],
  ["At 0800 UTC it opened.", "0800 UTC", "2025-08-22T08:00Z"],
  ["As of 16:08 UTC it was down.", "16:08 UTC", "2025-08-22T16:08Z"],
  ["It fell on the night of 10 August 1792.", "the night of 10 August 1792", "1792-08-10TNI"],
  ["The blast came at 10:35 a.m. (0735 GMT) Friday.", "10:35 a.m. (0735 GMT) Friday", "2025-08-22T10:35"],
  ["It landed at 6:40 p.m. (GMT +8).", "6:40 p.m. (GMT +8)", "2025-08-22T18:40"],
  ["It ends at noon today.", "noon today", "2025-08-22T12:00"],
  [
    "It fell in the early morning hours of 10 August 1792.",
    "the early morning hours of 10 August 1792",
    "1792-08-10TMO",
  ],
  ["He rang at 4 in the morning.", "4 in the morning", "2025-08-22T04:00"],
  ["He rang at two in the afternoon.", "two in the afternoon", "2025-08-22T14:00"],
  ["The bells rang at ten o'clock at night.", "ten o'clock at night", "2025-08-22T22:00"],
  ["The bells rang at one o’clock at night.", "one o’clock at night", "2025-08-22T01:00"],
  [
    "It opened at nine o’clock in the morning on Friday.",
    "nine o’clock in the morning on Friday",
    "2025-08-22T09:00",
  ],
];

test.each(TIMES)("%s: “%s” is %s", (text, words, value) => {
  expect(tagText(text, "2025-08-22").map((e) => [e.text, e.value])).toEqual([[words, value]]);
});

test.each([
  ["They train every Monday, Wednesday and Friday.", ["SET", "SET", "SET"]],
  ["Shops close every Sunday and Monday.", ["SET", "SET"]],
  ["They met on Monday, Wednesday and Friday.", ["DATE", "DATE", "DATE"]],
  ["They train every Monday, but on Friday they rested.", ["SET", "DATE"]],
])("%s: “every” is said once for a list", (text, types) => {
  expect(tagText(text, "2025-08-22").map((e) => e.type)).toEqual(types);
});

test.each([
  ["Easter 2025 came late.", "2025-04-20"],
  ["Easter 1999 came early.", "1999-04-04"],
  ["Good Friday 2024 was cold.", "2024-03-29"],
  ["Thanksgiving 2023 was warm.", "2023-11-23"],
  ["Christmas 2024 was white.", "2024-12-25"],
])("%s is on %s", (text, day) => {
  expect(tagText(text, "2025-08-22")[0]?.value).toBe(day);
});

describe("no date is made up", () => {
  test.each([
    ["About 600 of 15,000 soldiers died.", "counts are not years"],
    ["They sold 2000 soldiers' coats.", "nor are amounts before a noun"],
    ["You may march on if the sat nav agrees.", "verbs are not months or weekdays"],
    ["It rose by 1.5 per cent to $1,998.", "nor are prices"],
    ["Version 2.0 fixed it.", "nor versions"],
  ])("%s (%s)", (text) => {
    expect(tagText(text, "2025-08-22").filter((e) => e.when !== null)).toEqual([]);
  });

  test.each([
    "He returned recently.",
    "The days of the war long ago.",
    "It lasted three years.",
    "It meets every week.",
  ])("“%s” names no date", (text) => {
    const [found] = tagText(text, "2025-08-22");
    expect(found).toBeDefined();
    expect(found?.when).toBeNull();
  });

  test("without a publication date nothing is counted from it", () => {
    const dates = tagText("He left yesterday, in April, on Friday and last year.", null);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((e) => e.when === null)).toBe(true);
  });
});
