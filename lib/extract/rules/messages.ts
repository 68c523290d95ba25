/** How short messages tell time: tmr, tdy, sat, 7hrs, last nite, and the bare words day, night, week. */
import { type Groups, type Reading, rule } from "../expression.ts";
import { MONTH, monthOf, numberOf, unitOf, weekdayNumber } from "../lexicon.ts";

const TOMORROW = "tmrw?|tmw|trmw|tomo|tmmr|tml|tomolo|tomoro|tomoz|2moro|2mrw";
const TODAY = "tdy|2day|todae";
const YESTERDAY = "ytd|yst|yday|ystd|yest";
const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  nite: "NI",
};
const PART = "morning|afternoon|evening|night|nite";
/** Short names of days that are words of their own need a word of time beside them. */
const SHORT_DAY =
  "tues?|weds?|thur?s?|fri|(?<=\\b(?:on|this|next|last|every|by|till|until|from|or|and|to)\\s+)(?:mon|sat|sun)|(?:mon|sat|sun)(?=\\s+(?:night|nite|morning|afternoon|evening))";
const UNITS: Readonly<Record<string, string>> = {
  hr: "hour",
  hrs: "hour",
  min: "minute",
  mins: "minute",
  sec: "second",
  secs: "second",
  wk: "week",
  wks: "week",
  yr: "year",
  yrs: "year",
  mth: "month",
  mths: "month",
};

export const MESSAGE_RULES = [
  // tmr night, tdy
  rule(
    "day in short",
    `\\b(?<day>${TOMORROW}|${TODAY}|${YESTERDAY})\\b(?:\\s+(?<part>${PART})\\b)?`,
    readDay,
    "i",
  ),
  // last nite
  rule(
    "last nite",
    "\\b(?:last|ltr|this)\\s+nites?\\b",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: -1, time: "NI" } }),
    "i",
  ),
  // fri, on sat, friday
  rule(
    "weekday in short",
    `\\b(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|${SHORT_DAY})\\b`,
    readWeekday,
    "i",
  ),
  // in july, on 3 jun
  rule(
    "month in short",
    `(?<=\\b(?:in|on|by|till|until|since|from|this|next|last|of|to|and)\\s+)(?<month>${MONTH})(?!\\w)`,
    ({ month }) => ({ meaning: { kind: "date", month: monthOf(month ?? "") } }),
    "i",
  ),
  // 7hrs, 30 mins, 2weeks, 16days
  rule(
    "duration in short",
    "(?<![\\d.,$])(?<n>\\d+(?:\\.\\d+)?)\\s?(?<unit>hrs?|mins?|secs?|wks?|yrs?|mths?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b(?!\\s+ago)",
    readDuration,
    "i",
  ),
  // 1130pm, 720pm
  rule(
    "clock in short",
    "(?<![\\d:.$])(?<hour>1[0-2]|0?[1-9])(?<minute>[0-5]\\d)?\\s?\\+?(?<half>[ap])m\\b",
    ({ hour, minute = "00", half }) => {
      const base = (Number(hour) % 12) + (/p/i.test(half ?? "") ? 12 : 0);
      return { meaning: { kind: "time", time: `${String(base).padStart(2, "0")}:${minute}`, date: null } };
    },
    "i",
  ),
  // morning all; what a night
  rule(
    "bare part of a day",
    `\\b(?:(?:early|late)\\s+)?(?<part>${PART})s?\\b`,
    ({ part = "" }) => ({
      meaning: { kind: "deictic", unit: "day", shift: 0, time: PARTS[part.toLowerCase()] ?? "NI" },
    }),
    "i",
  ),
  rule(
    "bare day",
    "\\b(?<unit>day)\\b(?!s?\\s*(?:care|dream|light))",
    () => ({ meaning: { kind: "ref", value: "XXXX-XX-XX" } }),
    "i",
  ),
  rule("bare units", "\\b(?<unit>days|weeks|months|years|hours|week|year)\\b", readBare, "i"),
  rule(
    "bare weekend",
    "\\b(?:the\\s+|this\\s+)?weekend\\b",
    () => ({ meaning: { kind: "deictic", unit: "weekend", shift: 0 } }),
    "i",
  ),
  rule(
    "bare season",
    "\\b(?<season>summer|winter)\\b",
    ({ season }) => ({ meaning: { kind: "date", sub: season?.toLowerCase() === "summer" ? 22 : 24 } }),
    "i",
  ),
  rule("bare year", "(?<![\\d:.,$@#/\\w-])(?<year>20[0-4]\\d)(?![\\d\\w%]|[.,:/]\\d)", ({ year }) => ({
    meaning: { kind: "date", year: Number(year) },
  })),
] as const;

function readDay({ day = "", part }: Groups): Reading {
  const is = (words: string) => new RegExp(`^(?:${words})$`, "i").test(day);
  const time = part ? PARTS[part.toLowerCase()] : undefined;
  const shift = is(TOMORROW) ? 1 : is(YESTERDAY) ? -1 : 0;
  return { meaning: { kind: "deictic", unit: "day", shift, ...(time && { time }) } };
}

function readWeekday({ weekday = "" }: Groups): Reading {
  const short = weekday.toLowerCase().slice(0, 3);
  return { meaning: { kind: "date", weekday: weekdayNumber(short) } };
}

function readDuration({ n = "", unit = "" }: Groups): Reading {
  const word = unit.toLowerCase();
  return { meaning: { kind: "duration", amount: numberOf(n), unit: unitOf(UNITS[word] ?? word) } };
}

/** “week” is one of them, “days” are some. */
function readBare({ unit = "" }: Groups): Reading {
  return { meaning: { kind: "duration", amount: /s$/i.test(unit) ? null : 1, unit: unitOf(unit) } };
}
