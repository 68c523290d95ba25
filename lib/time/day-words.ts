/** Days, years and lengths in words: "Friday 22 August 2025", "44 BCE", "18–22 August 2025", "78 years, 4 months". */
import { civilOf, type Day, dayOf, offset, weekdayOf } from "./civil.ts";

/** 1st, 2nd, 3rd, 11th, 21st. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}

/** A year for readers: 2025, 987, 79 CE (two digits alone read as a day), 44 BCE (astronomical -43). */
export function yearWords(year: number): string {
  if (year < 1) return `${1 - year} BCE`;
  return year < 100 ? `${year} CE` : String(year);
}

/** Years of one era joined, the era said once: "2019–2021", "49–44 BCE", "27 BCE – 14 CE". */
export function yearSpan(first: number, last: number): string {
  if (first === last) return yearWords(first);
  if (last < 1) return `${1 - first}–${yearWords(last)}`;
  if (first < 1) return `${yearWords(first)} – ${last} CE`;
  return `${first}–${yearWords(last)}`;
}

/** "22 August 2025". */
export function dayWords(day: Day, lang = "en-GB"): string {
  const { year, month, day: d } = civilOf(day);
  return `${d} ${monthName(month, lang)} ${yearWords(year)}`;
}

/** "Friday 22 August 2025". */
export function weekdayWords(day: Day, lang = "en-GB"): string {
  // 4 January 1971 was a Monday; any week names the weekdays, and Intl knows no day beyond the year 275760.
  const weekday = utcFormat(lang, { weekday: "long" }).format(
    (dayOf(1971, 1, 3) + weekdayOf(day)) * MS_PER_DAY,
  );
  return `${weekday} ${dayWords(day, lang)}`;
}

/** "18–22 August 2025", "30 June – 3 July 2025"; what both ends share is said once. */
export function spanWords(first: Day, last: Day, lang = "en-GB"): string {
  const a = civilOf(first);
  const b = civilOf(last);
  if (first === last) return dayWords(first, lang);
  if (a.year !== b.year) return `${dayWords(first, lang)} – ${dayWords(last, lang)}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a.month, lang)} – ${dayWords(last, lang)}`;
  return `${a.day}–${dayWords(last, lang)}`;
}

export const MS_PER_DAY = 86_400_000;

/** The name of a month, 1 to 12: "August", "Aug"; short, three letters in English, where Intl has "Sept" beside "Aug". */
export function monthName(month: number, lang = "en-GB", style: "long" | "short" = "long"): string {
  const key = `${lang} ${style}`;
  const names = monthNames.get(key) ?? namesOfMonths(lang, style);
  monthNames.set(key, names);
  return names[month - 1] ?? "";
}

const monthNames = new Map<string, readonly string[]>();

/** English, the language of most pages, is known: Intl takes ten milliseconds to come up, before the first picture. */
const ENGLISH = "January February March April May June July August September October November December".split(
  " ",
);

function namesOfMonths(lang: string, style: "long" | "short"): readonly string[] {
  if (/^en\b/.test(lang)) return style === "short" ? ENGLISH.map((name) => name.slice(0, 3)) : ENGLISH;
  const format = utcFormat(lang, { month: style });
  return Array.from({ length: 12 }, (_, i) => format.format(dayOf(2000, i + 1) * MS_PER_DAY));
}

/** Words of a date with their months short: "18–22 August 2025" → "18–22 Aug 2025". */
export function shortMonths(words: string, lang = "en-GB"): string {
  return MONTHS.reduce(
    (text, month) => text.replaceAll(monthName(month, lang), monthName(month, lang, "short")),
    words,
  );
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const formats = new Map<string, Intl.DateTimeFormat>();

/** A cached Intl formatter, always UTC. */
export function utcFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  formats.set(key, made);
  return made;
}

/** From here on months are noise. */
const LONG_SPAN_YEARS = 100;

/** How long a gap is, in its two largest units: "78 years, 4 months", "12 days". Both days are inclusive. */
export function lengthWords(first: Day, last: Day): string {
  const stop = last + 1;
  const months = wholeMonths(first, stop);
  const years = Math.floor(months / 12);
  if (years >= LONG_SPAN_YEARS) return counted(years, "year");
  const days = stop - offset(first, months, "month");
  const said = [counted(years, "year"), counted(months % 12, "month"), years > 0 ? "" : counted(days, "day")];
  return said.filter(Boolean).join(", ") || "0 days";
}

function wholeMonths(first: Day, stop: Day): number {
  const a = civilOf(first);
  const b = civilOf(stop);
  const months = (b.year - a.year) * 12 + (b.month - a.month);
  return offset(first, months, "month") > stop ? months - 1 : months;
}

function counted(n: number, unit: string): string {
  if (n === 0) return "";
  return `${n.toLocaleString("en-GB")} ${unit}${n === 1 ? "" : "s"}`;
}
