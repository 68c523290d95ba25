/** A When in words, for readers: "one day, 18–22 August 2025", "autumn 2024", "about 1200 BCE". */
import { civilOf } from "./civil.ts";
import { dayWords, monthName, ordinal, spanWords, yearSpan, yearWords } from "./day-words.ts";
import { boundsOfEdtf, type EdtfKind, isUncertain, kindOf } from "./edtf.ts";
import { boundsOf, type When, whenOf } from "./when.ts";

export {
  dayWords,
  lengthWords,
  monthName,
  ordinal,
  shortMonths,
  spanWords,
  weekdayWords,
  yearWords,
} from "./day-words.ts";

/** The date as a reader would say it. `lang` is a BCP 47 tag for month names; the frame is English. */
export function inWords(when: When, lang = "en-GB"): string {
  const perhaps = isUncertain(when.edtf) ? "perhaps " : "";
  return perhaps + KIND_WORDS[kindOf(when.edtf)](when, lang);
}

const KIND_WORDS: Record<EdtfKind, (when: When, lang: string) => string> = {
  date: (when, lang) => about(when) + unitWords(when.edtf, lang),
  oneOf: withinWords,
  allOf: (when, lang) => about(when) + listWords(when, "and", lang),
  interval: durationWords,
};

function about(when: When): string {
  return when.approximate ? "about " : "";
}

function withinWords(when: When, lang: string): string {
  if (when.edtf.includes(",")) return `${about(when)}${listWords(when, "or", lang)}`;
  const [earliest, latest] = boundsOf(when);
  const [from = "", to = from] = when.edtf.slice(1, -1).split("..");
  if (latest === null) return `${about(when)}${unitWords(from, lang)} or later`;
  if (earliest === null) return `${about(when)}${unitWords(to, lang)} or earlier`;
  if (isDay(from) && isDay(to)) return `one day, ${about(when)}${spanWords(earliest, latest, lang)}`;
  return `some time ${when.approximate ? "around" : "in"} ${unitSpan(from, to, lang)}`;
}

function listWords(when: When, conjunction: "and" | "or", lang: string): string {
  const members = when.edtf.slice(1, -1).split(",");
  const words = members.map((member) => memberWords(member.trim(), lang));
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

function memberWords(member: string, lang: string): string {
  if (!member.includes("..")) return unitWords(member, lang);
  const [from = "", to = ""] = member.split("..");
  if (!from) return `${unitWords(to, lang)} or earlier`;
  if (!to) return `${unitWords(from, lang)} or later`;
  return unitSpan(from, to, lang);
}

function durationWords(when: When, lang: string): string {
  const [earliest, latest] = boundsOf(when);
  const [from = "", to = ""] = when.edtf.split("/");
  if (latest === null) return `since ${about(when)}${unitWords(from, lang)}`;
  if (earliest === null) return `until ${about(when)}${unitWords(to, lang)}`;
  if (isDay(from) && isDay(to)) return about(when) + spanWords(earliest, latest, lang);
  return about(when) + unitSpan(from, to, lang);
}

function isDay(edtf: string): boolean {
  return whenOf(edtf).precision === "day";
}

/** Two units as one span; the year or the era that both share is said once. */
function unitSpan(from: string, to: string, lang: string): string {
  const a = unitWords(from, lang);
  const b = unitWords(to, lang);
  if (a === b) return a;
  if (isYear(from) && isYear(to)) return yearSpan(firstYear(from), firstYear(to));
  // "March 2024", "first quarter of 2024": the year with what ties it to its unit.
  const [year] = b.match(/( of)? \d+( B?CE)?$/) ?? [];
  return `${year && a.endsWith(year) ? a.slice(0, -year.length) : a} to ${b}`;
}

function isYear(edtf: string): boolean {
  return whenOf(edtf).precision === "year";
}

function firstYear(edtf: string): number {
  return civilOf(boundsOfEdtf(edtf)?.[0] ?? 0).year;
}

/** Words of one EDTF date: "22 August 2025", "August 1945", "autumn 2024", "the 1990s", "44 BCE". */
function unitWords(edtf: string, lang: string): string {
  const [first, last] = boundsOfEdtf(edtf) ?? [0, 0];
  const { year, month } = civilOf(first ?? 0);
  switch (whenOf(edtf).precision) {
    case "time":
      return `${dayWords(first ?? 0, lang)}, ${edtf.slice(edtf.indexOf("T") + 1).replace(/^(\d\d(:\d\d)?).*/, "$1")}`;
    case "day":
      return dayWords(first ?? 0, lang);
    case "month":
      return `${monthName(month, lang)} ${yearWords(year)}`;
    case "season":
    case "quarter":
      return subYearWords(Number(/-(\d\d)(?=[?~%]*$)/.exec(edtf)?.[1]), year);
    case "decade":
      return year > 0 ? `the ${year}s` : yearSpan(year, year + 9);
    case "century":
      return centuryWords(year);
    default:
      return yearSpan(year, civilOf(last ?? first ?? 0).year);
  }
}

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
/** The sub-year groupings from code 33 on. */
const PARTS = [
  "first quarter",
  "second quarter",
  "third quarter",
  "fourth quarter",
  "first four months",
  "middle four months",
  "last four months",
  "first half",
  "second half",
] as const;

function subYearWords(code: number, year: number): string {
  const part = PARTS[code - 33];
  if (part) return `${part} of ${yearWords(year)}`;
  const season = SEASONS[(code - 21) % 4] ?? "season";
  return `${season} ${acrossNewYear(code) ? winterYears(year) : yearWords(year)}`;
}

/** Northern winter (24, 28) and southern summer (30) run into the next year. */
function acrossNewYear(code: number): boolean {
  return code === 24 || code === 28 || code === 30;
}

function winterYears(year: number): string {
  return year < 100 ? yearSpan(year, year + 1) : `${year}–${String((year + 1) % 100).padStart(2, "0")}`;
}

function centuryWords(firstYear: number): string {
  const n = firstYear < 0 ? -Math.ceil(firstYear / 100) + 1 : Math.floor(firstYear / 100) + 1;
  return `the ${ordinal(n)} century${firstYear < 0 ? " BCE" : ""}`;
}
