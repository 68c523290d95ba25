/** The day of writing as the text betrays it: a day told twice over, by the calendar and counted from today. */
import { max } from "d3-array";
import { type Day, dayOf, daysInMonth, weekdayOf } from "../time/civil.ts";
import type { DateMeaning, Found, Meaning } from "./expression.ts";

/** “yesterday, 3 May”, “3 May (yesterday)”, “two days ago, on 3 May”: nothing else may stand between. */
const BESIDE = /^\s*[,(–—-]?\s*(?:on\s+|the\s+)?$/;
/** A year that is not told is the last one the text names, or one of the two after it where the weekday fits. */
const YEARS_ON = 2;

export interface Betrayed {
  readonly day: Day;
  /** Where the two stand together, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * The day a text was written on, where it pins it: every such pair must agree, and a year must be told, or be the only
 * one near the last year told whose weekday fits. Null otherwise: a guess would shift every date of the timeline.
 */
export function writtenDay(text: string, found: readonly Found[]): Betrayed | null {
  const latest = latestYear(found);
  const told = found.flatMap((one, i) => {
    const next = found[i + 1];
    if (!next || !BESIDE.test(text.slice(one.end, next.start))) return [];
    const day = betrayed(one.meaning, next.meaning, latest) ?? betrayed(next.meaning, one.meaning, latest);
    return day === null ? [] : [{ day, start: one.start, end: next.end }];
  });
  const [first] = told;
  return first && told.every(({ day }) => day === first.day) ? first : null;
}

function betrayed(counted: Meaning, named: Meaning, latest: number | null): Day | null {
  const days = daysFromToday(counted);
  if (days === null || named.kind !== "date") return null;
  const day = calendarDay(named, latest);
  return day === null ? null : day - days;
}

/** “yesterday”: -1. Null for what does not count days from today. */
function daysFromToday(meaning: Meaning): number | null {
  if (meaning.kind === "deictic" && meaning.unit === "day") return meaning.shift;
  const counts = meaning.kind === "shift" && meaning.unit === "day" && meaning.from === "publication";
  return counts && meaning.amount !== null ? meaning.sign * meaning.amount : null;
}

function calendarDay({ year, month, day, weekday }: DateMeaning, latest: number | null): Day | null {
  if (month === undefined || day === undefined) return null;
  const years =
    year !== undefined ? [year] : latest === null || weekday === undefined ? [] : yearsFrom(latest);
  const days = years.flatMap((y) => (day <= daysInMonth(y, month) ? [dayOf(y, month, day)] : []));
  const fitting = days.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function yearsFrom(first: number): readonly number[] {
  return Array.from({ length: YEARS_ON + 1 }, (_, i) => first + i);
}

function latestYear(found: readonly Found[]): number | null {
  const years = found.flatMap(({ meaning }) =>
    meaning.kind === "date" && meaning.year !== undefined ? [meaning.year] : [],
  );
  return max(years) ?? null;
}
