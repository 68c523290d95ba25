/** Durations, sets and references without a date: three years, two-week, every Monday, daily, now, recently, the future. */

import { pad } from "../../time/civil.ts";
import { type Groups, type Reading, rule } from "../expression.ts";
import {
  COUNT,
  MONTH,
  monthOf,
  numberOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from "../lexicon.ts";
import { subTimex } from "../units.ts";

const SOME = "several|a\\s+few|many|some|a\\s+number\\s+of|the\\s+few|few|couple\\s+of|a\\s+couple";
/** How much of it, as far as it is part of the expression: “nearly two months”, “at least 20 more years”. */
const ROUGHLY =
  "(?:(?:nearly|almost|about|around|roughly|approximately|some|more\\s+than|less\\s+than|fewer\\s+than|at\\s+least|at\\s+most|up\\s+to|no\\s+more\\s+than|over|under|as\\s+(?:much|long|little)\\s+as|another(?=\\s+\\w+\\s+\\w+s\\b))\\s+)?";
/** What units are said to be like between their number and themselves: “two more years”, “a single day”, “three bitter months”. */
const KINDS =
  "(?:more|additional|extra|further|single|entire|whole|full|long|short|(?:hard|bitter|brutal|difficult)(?=\\s+\\w+s\\b)|consecutive|straight|successive|trading|business|working)";
const AGE = "(?!\\s*-?\\s*(?:old|olds|of\\s+age)\\b)";
/** “a second column” is the next one, “a quarter of” a fourth. */
const NOT_COUNTED = "(?!an?\\s+(?:second|quarter)\\b(?!s)|three[\\s-]quarters|some\\s+quarters)";
/** “$1.76 a year”, “24 hours a day”: a rate. */
const NOT_A_RATE =
  "(?<!(?:[\\d%]|million|billion|thousand|hundred|percent|cents|dollars|times|hours|days|twice|once)\\s+(?=an?\\s))";

/** “rose 8.5% annually”, “10,000 cars annually”: a rate. */
const NOT_PER_YEAR = "(?<!(?:[\\d%]|million|billion|thousand|percent)\\s+(?:[a-z]+s\\s+)?)";

export const AMOUNT_RULES = [
  // three years, two-week, nearly two months, several decades, 2 1/2 years
  rule(
    "duration",
    `(?<![\\d$£€.,]|No\\.\\s)\\b(?<rough>${ROUGHLY})(?!an?\\s+\\w+-long\\b)(?:the\\s+(?=\\w+\\s+\\w+s\\b))?${NOT_A_RATE}${NOT_COUNTED}(?:(?<low>${COUNT})\\s+(?:to|or)\\s+)?(?<n>\\d+\\s+1/2|${COUNT}|${SOME})(?:\\s*-\\s*|\\s+)(?:${KINDS}\\s+)?(?<unit>${UNIT})(?:\\s+and\\s+a\\s+(?<half>half)|\\s+or\\s+(?:so|two|more)|-long)?\\b${AGE}`,
    readDuration,
    "i",
  ),
  // recent weeks, coming months are lengths; recent years and the years ahead are a past and a future
  rule(
    "recent or coming units",
    "\\b(?:(?<past>recent|past)\\s+(?:years|decades)|(?:recent|past|previous|coming|future|following|ensuing|succeeding)\\s+(?<unit>days|weeks|months|quarters|years|decades)|the\\s+(?:days|weeks|months|years|decades)\\s+(?:ahead|to\\s+come))\\b(?:(?<!ahead|come)\\s+(?:and|or)\\s+(?:days|weeks|months|years)\\b)?",
    ({ past, unit }) => ({
      meaning: unit
        ? { kind: "duration", amount: null, unit: unitOf(unit) }
        : { kind: "ref", value: past ? "PAST_REF" : "FUTURE_REF" },
    }),
    "i",
  ),
  // for years, in centuries; decades in the making
  rule(
    "unnumbered duration",
    `(?:(?<=\\b(?:for|in|over|within|took|takes|after)\\s+)(?<unit>seconds|minutes|hours|days|weeks|months|years|decades|centuries)|(?<making>weeks|months|years|decades|centuries)(?=\\s+in\\s+the\\s+making\\b))\\b(?:\\s+(?:or|and)\\s+(?:days|weeks|months|years))?(?!\\s+(?:later|earlier|ago|of\\b|before|after))`,
    ({ unit, making }) => ({
      meaning: { kind: "duration", amount: null, unit: unitOf(unit ?? making ?? "") },
    }),
    "i",
  ),
  rule(
    "set of weekends",
    "\\b(?:every|each)\\s+weekend\\b",
    () => ({ meaning: { kind: "set", value: "XXXX-WXX-WE" } }),
    "i",
  ),
  // every Monday, each year, every two weeks
  rule(
    "set of weekdays",
    `\\b(?:every|each)\\s+(?<weekday>${WEEKDAY}|(?:mon|tue|wed|thu|fri|sat|sun)\\b)`,
    ({ weekday }) => ({ meaning: { kind: "set", value: `XXXX-WXX-${weekdayNumber(weekday ?? "")}` } }),
    "i",
  ),
  // each of the last three years: every one of them
  rule(
    "each of",
    `\\beach\\s+of\\s+the\\s+(?:last|past|next|first|following)\\s+(?:${COUNT}|${SOME})\\s+(?<unit>days|weeks|months|quarters|years|decades)\\b`,
    ({ unit = "" }) => ({ meaning: { kind: "set", value: setOf(1, unit.slice(0, -1)) } }),
    "i",
  ),
  // every July, each spring
  rule(
    "set of months",
    `\\b(?:every|each|Every|Each)\\s+(?:(?<month>${MONTH})(?!\\w|\\s+\\d)|(?<season>${SEASON})\\b)`,
    ({ month, season }) => ({
      meaning: {
        kind: "set",
        value: month ? `XXXX-${pad(monthOf(month))}` : `XXXX-${subTimex(1, seasonOf(season ?? "")).slice(5)}`,
      },
    }),
  ),
  rule(
    "set",
    "\\b(?:every|each|per)\\s+(?:(?<n>other|two|three|four|five|six|\\d+)\\s+)?(?<unit>hour|day|week|month|quarter|year|decade)s?\\b|\\bevery\\s+(?<many>two|three|four|five|six|ten|fifteen|twenty|thirty|\\d+)\\s+(?<short>second|minute)s\\b",
    ({ n, unit, many = n, short = unit }) => ({
      meaning: {
        kind: "set",
        value: setOf(/^other$/i.test(many ?? "") ? 2 : many ? numberOf(many) : 1, short ?? ""),
      },
    }),
    "i",
  ),
  rule(
    "set adverb",
    `\\b(?<adverb>hourly|daily|weekly|monthly|${NOT_PER_YEAR}annually)\\b`,
    ({ adverb = "" }, match) =>
      isPaper(match)
        ? null
        : { meaning: { kind: "set", value: setOf(1, ADVERBS[adverb.toLowerCase()] ?? "day") } },
    "i",
  ),
  rule(
    "now",
    "\\b(?:right\\s+now|now(?!-)|currently|current(?=\\s+[a-z])|nowadays|these\\s+days|(?<=\\bfor\\s+)the\\s+time\\s+being|at\\s+present|at\\s+the\\s+moment)\\b",
    () => ({
      meaning: { kind: "ref", value: "PRESENT_REF" },
    }),
    "i",
  ),
  rule(
    "past",
    "\\b(?:(?:(?:more|most)\\s+)?recently|recent(?!\\s+(?:days|weeks|months|quarters|years|decades)\\b)|lately|long\\s+ago|(?<=\\b(?:in|of)\\s+)the\\s+past(?!\\s+(?:\\w+\\s+)?(?:days?|weeks?|months?|quarters?|years?|decades?|cent|summers?)\\b))\\b",
    () => ({
      meaning: { kind: "ref", value: "PAST_REF" },
    }),
    "i",
  ),
  rule(
    "future",
    "\\b(?:(?:the\\s+)?(?:near\\s+)?future(?!s\\b)|the\\s+(?:near|short|long)\\s+term\\b(?!\\s+(?:interest|rates?|debts?|bonds?|loans?|care)\\b)|a\\s+(?:later|future)\\s+date)\\b",
    () => ({
      meaning: { kind: "ref", value: "FUTURE_REF" },
    }),
    "i",
  ),
] as const;

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: "hour",
  daily: "day",
  weekly: "week",
  monthly: "month",
  annually: "year",
};

/** The party daily Granma, a Berlin weekly, the daily newspaper: what is printed, not how often. */
const PAPER =
  /^(?:\s+["“‘]?\p{Lu}\p{Ll}|\s+(?:news)?papers?\b|\s+(?:said|says|reported|reports|wrote|quoted)\b)/u;

function isPaper({ input, index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  // with a capital of its own it may open a sentence
  if (/^\p{Lu}/u.test(words) && !/(?:\bthe|[’']s)\s$/i.test(input.slice(Math.max(0, index - 5), index)))
    return false;
  return PAPER.test(input.slice(end, end + 16));
}

const LETTERS: Readonly<Record<string, string>> = {
  second: "T1S",
  minute: "T1M",
  hour: "T1H",
  day: "1D",
  week: "1W",
  month: "1M",
  quarter: "1Q",
  year: "1Y",
  decade: "10Y",
};

/** P1D, P2W, PT1H. */
function setOf(n: number, unit: string): string {
  return `P${(LETTERS[unit.toLowerCase()] ?? "1D").replace(/1(?!0)/, String(n))}`;
}

function readDuration({ low, n = "", unit = "", half, rough = "" }: Groups): Reading {
  const some = new RegExp(`^(?:${SOME})$`, "i").test(n);
  const whole = some ? null : numberOf((low ?? n).replace(/\s+1\/2$/, ""));
  const extra = half || /1\/2$/.test(n) ? 0.5 : 0;
  const amount = whole === null ? null : whole + extra;
  const mod = modOf(rough.trim().toLowerCase());
  return { meaning: { kind: "duration", amount, unit: unitOf(unit) }, ...(mod && { mod }) };
}

function modOf(words: string) {
  if (/^(?:more|over)/.test(words)) return "MORE_THAN" as const;
  if (/^(?:less|fewer|under|nearly|almost)/.test(words)) return "LESS_THAN" as const;
  if (/^at\s+least/.test(words)) return "EQUAL_OR_MORE" as const;
  if (/^(?:at\s+most|up|no\s+more|within)/.test(words)) return "EQUAL_OR_LESS" as const;
  return words && words !== "another" ? ("APPROX" as const) : undefined;
}
