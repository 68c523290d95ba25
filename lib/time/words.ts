/** Dates in words, for readers: "one day, 18–22 August 2025", "autumn 2024", "about 1200 BCE". */
import { civilOf, type Day, dayOf } from "./civil.ts";
import { boundsOfEdtf, type EdtfKind, kindOf } from "./edtf.ts";
import { boundsOf, type When, whenOf } from "./when.ts";

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
const QUARTERS = ["first quarter of", "second quarter of", "third quarter of", "fourth quarter of"] as const;
const PARTS: Record<number, string> = {
  37: "first four months of",
  38: "middle four months of",
  39: "last four months of",
  40: "first half of",
  41: "second half of",
};

/** The date as a reader would say it. `lang` is a BCP 47 tag for month names; the frame is English. */
export function inWords(when: When, lang = "en-GB"): string {
  const about = when.approximate ? "about " : "";
  return about + KIND_WORDS[kindOf(when.edtf)](when, lang);
}

const KIND_WORDS: Record<EdtfKind, (when: When, lang: string) => string> = {
  date: (when, lang) => unitWords(when.edtf, lang),
  oneOf: withinWords,
  allOf: (when, lang) =>
    when.edtf
      .slice(1, -1)
      .split(",")
      .map((part) => unitWords(part.trim(), lang))
      .join(", "),
  interval: durationWords,
};

function withinWords(when: When, lang: string): string {
  const [earliest, latest] = boundsOf(when);
  const [from = "", to = ""] = when.edtf.slice(1, -1).split("..");
  if (latest === null) return `${unitWords(from, lang)} or later`;
  if (earliest === null) return `${unitWords(to, lang)} or earlier`;
  if (/^-?\d{4}-\d\d-\d\d/.test(from)) return `one day, ${spanWords(earliest, latest, lang)}`;
  return `some time in ${unitSpan(from, to, lang)}`;
}

function durationWords(when: When, lang: string): string {
  const [earliest, latest] = boundsOf(when);
  const [from = "", to = ""] = when.edtf.split("/");
  if (latest === null) return `since ${unitWords(from, lang)}`;
  if (earliest === null) return `until ${unitWords(to, lang)}`;
  if (when.precision === "day" || /^-?\d{4}-\d\d-\d\d/.test(from)) return spanWords(earliest, latest, lang);
  return unitSpan(from, to, lang);
}

function unitSpan(from: string, to: string, lang: string): string {
  const a = unitWords(from, lang);
  const b = unitWords(to, lang);
  if (a === b) return a;
  if (/^\d+$/.test(a) && /^\d+$/.test(b)) return `${a}–${b}`;
  const [year] = b.match(/ \d+( BCE)?$/) ?? [];
  return `${year && a.endsWith(year) ? a.slice(0, -year.length) : a} to ${b}`;
}

/** Words of one EDTF date: "22 August 2025", "August 1945", "autumn 2024", "the 1990s", "44 BCE". */
function unitWords(edtf: string, lang: string): string {
  const bounds = boundsOfEdtf(edtf);
  const first = bounds?.[0] ?? 0;
  const { year } = civilOf(first);
  switch (whenOf(edtf).precision) {
    case "time":
      return `${dayWords(first, lang)}, ${edtf.slice(edtf.indexOf("T") + 1).replace(/^(\d\d:\d\d).*/, "$1")}`;
    case "day":
      return dayWords(first, lang);
    case "month":
      return `${monthName(first, lang)} ${yearWords(year)}`;
    case "season":
    case "quarter":
      return subYearWords(Number(/-(\d\d)(?=[?~%]*$)/.exec(edtf)?.[1]), year);
    case "decade":
      return year < 0 ? `${yearWords(year)}–${yearWords(year + 9)}` : `the ${year}s`;
    case "century":
      return centuryWords(year);
    default:
      return yearWords(year);
  }
}

function subYearWords(code: number, year: number): string {
  const quarter = QUARTERS[code - 33];
  if (quarter) return `${quarter} ${yearWords(year)}`;
  if (PARTS[code]) return `${PARTS[code]} ${yearWords(year)}`;
  const season = SEASONS[(code - 21) % 4] ?? "season";
  return season === "winter"
    ? `winter ${yearWords(year)}–${String((year + 1) % 100).padStart(2, "0")}`
    : `${season} ${yearWords(year)}`;
}

function centuryWords(firstYear: number): string {
  const n = firstYear < 0 ? -Math.ceil(firstYear / 100) + 1 : Math.floor(firstYear / 100) + 1;
  return `the ${ordinal(n)} century${firstYear < 0 ? " BCE" : ""}`;
}

/** 1st, 2nd, 3rd, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}

/** A year for readers: 2025, 987, 44 BCE (astronomical -43). */
export function yearWords(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

/** "22 August 2025". */
export function dayWords(day: Day, lang = "en-GB"): string {
  const { year, day: d } = civilOf(day);
  return `${d} ${monthName(day, lang)} ${yearWords(year)}`;
}

/** "Friday 22 August 2025". */
export function weekdayWords(day: Day, lang = "en-GB"): string {
  return `${utcFormat(lang, { weekday: "long" }).format(day * MS_PER_DAY)} ${dayWords(day, lang)}`;
}

/** "18–22 August 2025", "30 June – 3 July 2025"; what both ends share is said once. */
export function spanWords(first: Day, last: Day, lang = "en-GB"): string {
  const a = civilOf(first);
  const b = civilOf(last);
  if (first === last) return dayWords(first, lang);
  if (a.year !== b.year) return `${dayWords(first, lang)} – ${dayWords(last, lang)}`;
  if (a.month !== b.month) return `${a.day} ${monthName(first, lang)} – ${dayWords(last, lang)}`;
  return `${a.day}–${dayWords(last, lang)}`;
}

const MS_PER_DAY = 86_400_000;

function monthName(day: Day, lang: string): string {
  return utcFormat(lang, { month: "long" }).format(day * MS_PER_DAY);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A cached Intl formatter; the only place, with the axis, where a day becomes milliseconds, always UTC. */
function utcFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

/** How long a gap is, in its two largest units: "78 years, 4 months", "12 days". Both days are inclusive. */
export function lengthWords(first: Day, last: Day): string {
  const a = civilOf(first);
  const b = civilOf(last + 1);
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  if (b.day < a.day) months -= 1;
  const days = last + 1 - dayOf(a.year, a.month + months, a.day);
  const parts: readonly [number, string][] = [
    [Math.floor(months / 12), "year"],
    [months % 12, "month"],
    [days, "day"],
  ];
  const said = parts.filter(([n]) => n > 0).slice(0, 2);
  const whole = said[0]?.[1] === "year" ? said.filter(([, unit]) => unit !== "day") : said;
  return whole.map(([n, unit]) => `${n} ${unit}${n === 1 ? "" : "s"}`).join(", ");
}
