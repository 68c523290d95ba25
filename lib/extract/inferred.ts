/** The day of writing as the text betrays it: a day told twice over, by the calendar and counted from today. */
import { least, max } from "d3-array";
import { civilOf, type Day, dayOf, daysInMonth, weekdayOf } from "../time/civil.ts";
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
  return agreed(text, found, (date) => {
    const years = date.weekday === undefined || latest === null ? [] : yearsFrom(latest, YEARS_ON);
    return only(date, years);
  });
}

/** The day a text of about a given day was written on: the year need not be told, it is the one that comes nearest. */
export function writtenNear(text: string, found: readonly Found[], day: Day): Betrayed | null {
  return agreed(text, found, (date) => nearest(date, day));
}

/** The day of this month and day that is nearest to another one, or null. */
export function nearest(date: DateMeaning, day: Day): Day | null {
  const days = fitting(date, yearsFrom(civilOf(day).year - 1, 2));
  return least(days, (one) => Math.abs(one - day)) ?? null;
}

/** The day that every pair betrays, or null. `calendarDay` reads a date, perhaps without its year. */
function agreed(
  text: string,
  found: readonly Found[],
  calendarDay: (date: DateMeaning) => Day | null,
): Betrayed | null {
  const told = found.flatMap((one, i) => {
    const next = found[i + 1];
    if (!next || !BESIDE.test(text.slice(one.end, next.start))) return [];
    const day =
      betrayed(one.meaning, next.meaning, calendarDay) ?? betrayed(next.meaning, one.meaning, calendarDay);
    return day === null ? [] : [{ day, start: one.start, end: next.end }];
  });
  const [first] = told;
  return first && told.every(({ day }) => day === first.day) ? first : null;
}

function betrayed(
  counted: Meaning,
  named: Meaning,
  calendarDay: (date: DateMeaning) => Day | null,
): Day | null {
  const days = daysFromToday(counted);
  const day = days === null || named.kind !== "date" ? null : calendarDay(named);
  return days === null || day === null ? null : day - days;
}

/** “yesterday”: -1. Null for what does not count days from today. */
function daysFromToday(meaning: Meaning): number | null {
  if (meaning.kind === "deictic" && meaning.unit === "day") return meaning.shift;
  const counts = meaning.kind === "shift" && meaning.unit === "day" && meaning.from === "publication";
  return counts && meaning.amount !== null ? meaning.sign * meaning.amount : null;
}

function only(date: DateMeaning, years: readonly number[]): Day | null {
  const days = fitting(date, years);
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** The days that a date can be: in its own year, else in one of those given; its weekday must be right. */
function fitting({ year, month, day, weekday }: DateMeaning, years: readonly number[]): readonly Day[] {
  if (month === undefined || day === undefined) return [];
  const days = (year === undefined ? years : [year]).flatMap((y) =>
    day <= daysInMonth(y, month) ? [dayOf(y, month, day)] : [],
  );
  return days.filter((one) => weekday === undefined || weekdayOf(one) === weekday);
}

function yearsFrom(first: number, on: number): readonly number[] {
  return Array.from({ length: on + 1 }, (_, i) => first + i);
}

function latestYear(found: readonly Found[]): number | null {
  const years = found.flatMap(({ meaning }) =>
    meaning.kind === "date" && meaning.year !== undefined ? [meaning.year] : [],
  );
  return max(years) ?? null;
}
