/**
 * The civil calendar: proleptic Gregorian, astronomical years (0 is 1 BCE), no time zone, no clock.
 * Everything is said with five verbs on whole days: floor, ceil, offset, range, count.
 */

/** Whole days since 1970-01-01, negative before. */
export type Day = number;

export interface CivilDate {
  /** Astronomical: 0 is 1 BCE, -43 is 44 BCE. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export type Granularity = "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "century";

const MONTHS_IN = { month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 } as const;

/** Months by which a unit's grid is shifted: meteorological seasons begin in December, March, June, September. */
const GRID_SHIFT: Partial<Record<Granularity, number>> = { season: 2 };

/** The day number of a civil date; a month or day beyond its range rolls over. */
export function dayOf(year: number, month = 1, day = 1): Day {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  // Howard Hinnant's days_from_civil: years counted from 1 March, eras of 400 years.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + (day - 1);
}

/** The civil date of a day number; the inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Days in a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1) - dayOf(year, month);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the unit that holds `day`; weeks begin on Monday. */
export function floor(day: Day, unit: Granularity): Day {
  if (unit === "day") return day;
  if (unit === "week") return day - (weekdayOf(day) - 1);
  const { year, month } = civilOf(day);
  const size = MONTHS_IN[unit];
  const shift = GRID_SHIFT[unit] ?? 0;
  const months = year * 12 + (month - 1) - shift;
  return dayOf(0, Math.floor(months / size) * size + shift + 1);
}

/** The first day of the first unit that begins on or after `day`. */
export function ceil(day: Day, unit: Granularity): Day {
  const start = floor(day, unit);
  return start === day ? day : offset(start, 1, unit);
}

/** `day` moved by `n` units; a day that the target month lacks becomes its last (31 January + 1 month = 28 February). */
export function offset(day: Day, n: number, unit: Granularity): Day {
  if (unit === "day") return day + n;
  if (unit === "week") return day + 7 * n;
  const { year, month, day: d } = civilOf(day);
  const target = civilOf(dayOf(year, month + n * MONTHS_IN[unit]));
  return dayOf(target.year, target.month, Math.min(d, daysInMonth(target.year, target.month)));
}

/** The starts of all units in [start, stop), in order. */
export function range(start: Day, stop: Day, unit: Granularity): Day[] {
  const days: Day[] = [];
  for (let d = ceil(start, unit); d < stop; d = offset(d, 1, unit)) days.push(d);
  return days;
}

/** How many unit starts lie in (start, stop]; negative when stop is before start. */
export function count(start: Day, stop: Day, unit: Granularity): number {
  if (unit === "day") return stop - start;
  const a = floor(start, unit);
  const b = floor(stop, unit);
  if (unit === "week") return (b - a) / 7;
  return monthIndex(b, a) / MONTHS_IN[unit];
}

function monthIndex(later: Day, earlier: Day): number {
  const a = civilOf(earlier);
  const b = civilOf(later);
  return (b.year - a.year) * 12 + (b.month - a.month);
}

/** The last day of the unit that holds `day`. */
export function lastOf(day: Day, unit: Granularity): Day {
  return offset(floor(day, unit), 1, unit) - 1;
}

/** ISO 8601 extended date, as EDTF writes it: `2025-08-22`, `-0043-03-15`, `Y12025-01-01` beyond four digits. */
export function isoOf(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${isoYear(year)}-${pad(month)}-${pad(d)}`;
}

/** A year as EDTF writes it: four digits, a sign before year 0, `Y` before more than four digits. */
export function isoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${digits.length > 4 ? "Y" : ""}${year < 0 ? "-" : ""}${digits}`;
}

/** Two digits. */
export function pad(n: number): string {
  return String(n).padStart(2, "0");
}

const ISO_DATE = /^(Y?-?\d{4,7})-(\d{2})-(\d{2})$/;

/** The day of an ISO date without a time, or null when it is not one or does not exist (2025-02-30). */
export function parseIsoDay(text: string): Day | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1]?.replace("Y", ""));
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}
