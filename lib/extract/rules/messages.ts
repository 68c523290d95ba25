/** How short messages tell time: tmr, tdy, sat, 7hrs, last nite, and the bare words day, night, week. */
import { type Groups, type Reading, rule } from "../expression.ts";
import { COUNT, MONTH, monthOf, numberOf, seasonOf, unitOf, weekdayNumber } from "../lexicon.ts";
import { fullYear } from "./year-words.ts";

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
export const SHORT_UNITS: Readonly<Record<string, string>> = {
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
  // last nite, this nite
  rule(
    "last nite",
    "\\b(?<side>last|ltr|this)\\s+nites?\\b",
    ({ side = "" }) => ({
      meaning: { kind: "deictic", unit: "day", shift: /last/i.test(side) ? -1 : 0, time: "NI" },
    }),
    "i",
  ),
  // fri, on sat, friday
  rule(
    "weekday in short",
    `\\b(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|${SHORT_DAY})\\b(?!,?\\s+the\\s+\\d)`,
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
    "(?<![\\d.,$])(?<n>\\d+(?:\\.\\d+)?)\\+?\\s?(?<unit>hrs?|mins?|secs?|wks?|yrs?|mths?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\\b(?!\\s+ago)",
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
    `\\b(?:(?:the|an)\\s+)?(?:(?:early|late)\\s+)?(?<part>${PART})s?\\b`,
    ({ part = "" }) => ({ meaning: { kind: "time", time: PARTS[part.toLowerCase()] ?? "NI", date: null } }),
    "i",
  ),
  // last day to submit; this day; the same day: today's
  rule(
    "day told of",
    "\\b(?:(?:the\\s+)?(?:(?:2nd|second)\\s+)?last|first|1st|this|the(?:\\s+same)?)\\s+day\\b",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: 0 } }),
    "i",
  ),
  rule(
    "next day",
    "\\b(?:the\\s+)?next\\s+day\\b",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: 1 } }),
    "i",
  ),
  // the whole day, another week, Day 3, year 2
  rule(
    "one in short",
    "\\b(?:(?:(?:the|this)\\s+)?(?:whole|entire|another)\\s+(?<unit>day|night|week|month|year)|(?<nth>day|week|year)\\s+\\d{1,2}|(?:1st|2nd|3rd|4th|first|final)\\s+(?<ord>year|week|month))\\b(?!\\s+(?:day|week|month|year|hour)s?\\b)",
    ({ unit, nth, ord }) => ({
      meaning: { kind: "duration", amount: 1, unit: unitOf(unit ?? nth ?? ord ?? "") },
    }),
    "i",
  ),
  // last two days, next few hours: no article in a message
  rule(
    "stretch in short",
    `\\b(?:last|past|next|coming)\\s+(?:(?<n>${COUNT})|few|couple\\s+of)\\s+(?<unit>hours|days|weeks|months|years|hrs|mins|minutes)\\b`,
    readStretch,
    "i",
  ),
  // every single day, everyday, every min
  rule(
    "set in short",
    "\\b(?:(?:every|each)\\s+single\\s+(?<unit>day|week|month|year|hour)|everyday|every\\s+(?<short>min|hr|wk))\\b",
    ({ unit, short }) => ({
      meaning: { kind: "set", value: SETS[(unit ?? short ?? "day").toLowerCase()] ?? "P1D" },
    }),
    "i",
  ),
  // at 1015, abt 2250
  rule(
    "clock without a colon",
    "(?<=\\b(?:at|abt|about|by|till|until|since|from|around)\\s+)(?!(?:19|20)[0-4]\\d)(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\b(?!\\s+[a-z]+s\\b|[-–/]\\d)",
    ({ hour, minute }) => ({ meaning: { kind: "time", time: `${hour}:${minute}`, date: null } }),
    "i",
  ),
  // 27.03.15
  rule(
    "dotted date in short",
    "(?<![\\d.]|\\b(?:version|ver|build|release)\\s)(?<day>0[1-9]|[12]\\d|3[01])\\.(?<month>0[1-9]|1[0-2])\\.(?<year>\\d\\d)(?![\\d.])",
    ({ day, month, year = "" }) => ({
      meaning: { kind: "date", year: fullYear(year), month: Number(month), day: Number(day) },
    }),
  ),
  rule(
    "bare day",
    "\\bday\\b(?!s?\\s*(?:care|dream|light))",
    () => ({ meaning: { kind: "duration", amount: 1, unit: "day" } }),
    "i",
  ),
  rule(
    "bare units",
    "\\b(?:(?:the|those)\\s+(?=\\w+s\\b))?(?<unit>days|weeks|months|years|hours|week|year)\\b",
    readBare,
    "i",
  ),
  rule(
    "bare weekend",
    "\\b(?:the\\s+|this\\s+)?weekend\\b",
    () => ({ meaning: { kind: "deictic", unit: "weekend", shift: 0 } }),
    "i",
  ),
  rule(
    "bare season",
    "\\b(?<season>(?<!to\\s+)spring|summer|autumn|winter)\\b",
    ({ season = "" }) => ({ meaning: { kind: "date", sub: seasonOf(season) } }),
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

const SETS: Readonly<Record<string, string>> = {
  min: "PT1M",
  hr: "PT1H",
  hour: "PT1H",
  wk: "P1W",
  week: "P1W",
  month: "P1M",
  year: "P1Y",
};

function readStretch({ n, unit = "" }: Groups): Reading {
  const word = unit.toLowerCase();
  const amount = n === undefined ? null : numberOf(n);
  return { meaning: { kind: "duration", amount, unit: unitOf(SHORT_UNITS[word] ?? word) } };
}

function readDuration({ n = "", unit = "" }: Groups): Reading {
  const word = unit.toLowerCase();
  return { meaning: { kind: "duration", amount: numberOf(n), unit: unitOf(SHORT_UNITS[word] ?? word) } };
}

/** “week” is one of them, “days” are some. */
function readBare({ unit = "" }: Groups): Reading {
  return { meaning: { kind: "duration", amount: /s$/i.test(unit) ? null : 1, unit: unitOf(unit) } };
}
