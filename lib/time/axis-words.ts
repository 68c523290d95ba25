/** The words of an axis in any language: years, months, days of the month, hours. Intl's, with an explicit language. */
import { civilOf, type Day, dayOf } from "./civil.ts";
import { dayWords, MS_PER_DAY, monthName, utcFormat, yearWords } from "./day-words.ts";

/** Beyond these years Intl knows no date. */
const INTL_YEARS = 270_000;

/** A year of either era: "2025", "44 BCE"; "2025年", "44 v. Chr.". */
export function yearLabel(year: number, lang: string): string {
  if (isEnglish(lang) || Math.abs(year) > INTL_YEARS) return yearWords(year);
  const era = year < 100 ? "short" : undefined;
  return utcFormat(lang, { year: "numeric", era }).format(dayOf(year, 7) * MS_PER_DAY);
}

/** A month alone, long or short. */
export function monthLabel(day: Day, lang: string, style: "long" | "short"): string {
  return monthName(civilOf(day).month, lang, style);
}

/** A month with its year: "August 2025", "2025年8月". */
export function monthYearLabel(day: Day, lang: string, style: "long" | "short"): string {
  const { year, month } = civilOf(day);
  if (isEnglish(lang) || year < 1 || year > INTL_YEARS) {
    return `${monthName(month, lang, style)} ${yearLabel(year, lang)}`;
  }
  return utcFormat(lang, { month: style, year: "numeric" }).format(day * MS_PER_DAY);
}

/** A whole date: "22 August 2025", "August 22, 2025". */
export function dateLabel(day: Day, lang: string): string {
  const { year } = civilOf(day);
  if (lang === "en-GB" || year < 1 || year > INTL_YEARS) return dayWords(day, lang);
  return utcFormat(lang, { day: "numeric", month: "long", year: "numeric" }).format(day * MS_PER_DAY);
}

/** The day of a month: "22", "22日". */
export function dayLabel(day: Day, lang: string): string {
  const { day: d } = civilOf(day);
  return isEnglish(lang)
    ? String(d)
    : utcFormat(lang, { day: "numeric" }).format((dayOf(2001, 1) + d - 1) * MS_PER_DAY);
}

/** A full hour, 0 to 23: "14:00", "2 PM". */
export function hourLabel(hour: number, lang: string): string {
  const words = hourWords.get(lang) ?? hoursOf(lang);
  hourWords.set(lang, words);
  return words[hour] ?? "";
}

/** An axis asks for them again with every frame, and Intl takes its time. */
const hourWords = new Map<string, readonly string[]>();

function hoursOf(lang: string): string[] {
  const format = utcFormat(lang, { hour: "numeric" });
  const twelve = format.resolvedOptions().hour12 ?? false;
  return Array.from({ length: 24 }, (_, hour) =>
    twelve ? format.format(hour * 3_600_000) : `${String(hour).padStart(2, "0")}:00`,
  );
}

function isEnglish(lang: string): boolean {
  return /^en\b/.test(lang);
}
