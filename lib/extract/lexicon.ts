/** The words English tells time with. Patterns are sources for regular expressions, longest alternatives first. */
import type { Granularity } from "../time/civil.ts";

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/** EDTF sub-year codes; English news of either half of the world is read as northern unless a text says otherwise. */
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  springtime: 21,
  summer: 22,
  summertime: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
  wintertime: 24,
};

const UNITS: Readonly<Record<string, Unit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  night: "day",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
  centurie: "century",
  millennium: "millennium",
  millennia: "millennium",
};

/**
 * Units a text may count in. Those that the calendar has no grid for are counted in another one; “a while” is counted in none.
 */
export type Unit = Granularity | "second" | "minute" | "hour" | "fortnight" | "millennium" | "uncounted";

const SMALL = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(SMALL.map((word, n) => [word, n])),
  ...Object.fromEntries(TENS.map((word, n) => [word, 20 + 10 * n])),
  a: 1,
  an: 1,
  hundred: 100,
  "a hundred": 100,
  dozen: 12,
  "a dozen": 12,
  "a couple of": 2,
  "half a": 0.5,
  "half an": 0.5,
};

const ORDINAL_WORDS = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
  "twenty-first",
];

const ORDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  ORDINAL_WORDS.map((word, n) => [word, n + 1]),
);

/** Alternatives for a pattern: the keys, longest first, dots and spaces as patterns. */
function anyOf(words: Readonly<Record<string, unknown>>): string {
  return Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "\\s+"))
    .join("|");
}

/** Month names written out, or abbreviated with an optional dot; never lower-case "may", "march", "mar". */
export const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
export const WEEKDAY =
  "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.)";
export const SEASON = "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)";
export const UNIT =
  "(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|millenni(?:um|a))s?";
/** A day of the month, with or without its ordinal ending. */
export const DAY = "(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?";
export const ERA = "(?:B\\.C\\.E\\.?|B\\.C\\.?|C\\.E\\.?|A\\.D\\.?|BCE|BC|CE|AD)(?![A-Za-z])";
/** A four-digit year of the last millennium or this one; three digits only beside a month or an era. */
export const YEAR = "(?:1\\d{3}|20\\d{2})";
/** Three digits, or a thousand and a little, that may be a year or a count. */
export const SMALL_YEAR = "(?<small>10\\d\\d|[1-9]\\d\\d)(?![\\w%-]|[.,:/]\\d|[’']\\d|\\s*(?:%|per\\s?cent))";
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${anyOf(NUMBERS)}|(?:${TENS.join("|")})[-\\s](?:${SMALL.slice(1, 10).join("|")}))`;
export const ORDINAL = `(?:${anyOf(ORDINALS)}|\\d{1,2}(?:st|nd|rd|th))`;

/** The month of a name or abbreviation. Throws on another word: a pattern let it through. */
export function monthOf(word: string): number {
  return known(MONTHS, word.replace(".", ""));
}

export function weekdayNumber(word: string): number {
  return known(WEEKDAYS, word.replace(".", ""));
}

export function seasonOf(word: string): number {
  return known(SEASONS, word);
}

export function unitOf(word: string): Unit {
  const lower = word.toLowerCase();
  return UNITS[lower] ?? known(UNITS, lower.replace(/s$/, ""));
}

/** The number of digits or words: "1,200", "three", "twenty-five", "a dozen". */
export function numberOf(words: string): number {
  const lower = words.toLowerCase().replace(/\s+/g, " ");
  if (/^\d/.test(lower)) return Number(lower.replaceAll(",", ""));
  const whole = NUMBERS[lower];
  if (whole !== undefined) return whole;
  return lower.split(/[- ]/).reduce((sum, word) => sum + known(NUMBERS, word), 0);
}

/** The number of an ordinal: "third", "3rd". */
export function ordinalOf(words: string): number {
  return /^\d/.test(words) ? Number.parseInt(words, 10) : known(ORDINALS, words);
}

function known<T>(table: Readonly<Record<string, T>>, word: string): T {
  const value = table[word.toLowerCase()];
  if (value === undefined) throw new Error(`unknown word: ${word}`);
  return value;
}
