/** The units of an axis, from the hour to ten thousand years: where they begin, and in what words. */
import { dateLabel, dayLabel, hourLabel, monthLabel, monthYearLabel, yearLabel } from "../time/axis-words.ts";
import { civilOf, type Day, dayOf, floor, type Granularity, offset } from "../time/civil.ts";
import { firstWeekday, weekStart } from "../time/weeks.ts";

export type TickUnit = "hour" | "day" | "week" | "month" | "quarter" | "year";

export interface Unit {
  readonly name: TickUnit;
  readonly step: number;
  /** The unit that is said once, below. */
  readonly above: "day" | "month" | "year" | null;
  /** Whether a label names the whole cell (a day, a month, a year) and stands in its middle, or the tick alone. */
  readonly cell: boolean;
}

/** The coarsest, which always fits. */
const MILLENNIA: Unit = { name: "year", step: 10_000, above: null, cell: false };

/** From fine to coarse. */
export const UNITS: readonly Unit[] = [
  ...[1, 2, 3, 6, 12].map((step): Unit => ({ name: "hour", step, above: "day", cell: false })),
  { name: "day", step: 1, above: "month", cell: true },
  { name: "week", step: 1, above: "month", cell: false },
  { name: "month", step: 1, above: "year", cell: true },
  { name: "quarter", step: 1, above: "year", cell: false },
  { name: "year", step: 1, above: null, cell: true },
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (step): Unit => ({ name: "year", step, above: null, cell: false }),
  ),
  MILLENNIA,
];

const DAYS: Readonly<Record<TickUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  year: 365,
};

/** The finest unit, not finer than `finest`, whose labels fit between their ticks. */
export function unitFitting(finest: TickUnit, fits: (unit: Unit) => boolean): Unit {
  const first = UNITS.findIndex((unit) => unit.name === finest);
  return UNITS.slice(first).find(fits) ?? MILLENNIA;
}

/** In days, at least. */
export function lengthOfUnit({ name, step }: Unit): number {
  return step * DAYS[name];
}

/** The beginning of the unit that holds a moment, a day with its fraction. */
export function unitStart(moment: number, { name, step }: Unit, lang: string): number {
  if (name === "hour") return Math.floor((moment * 24) / step + EPSILON) * (step / 24);
  const day = Math.floor(moment);
  if (name === "week") return weekStart(day, firstWeekday(lang));
  return name === "year" && step > 1 ? dayOf(roundYear(civilOf(day).year, step)) : floor(day, name);
}

/** An hour is no round binary number. */
const EPSILON = 1e-6;

export function nextStart(start: number, { name, step }: Unit): number {
  if (name === "hour") return (Math.round(start * 24) + step) / 24;
  if (name === "week") return start + 7;
  if (step === 1) return offset(start, 1, name);
  const { year } = civilOf(start);
  // Years are counted round on either side: … 200 BCE, 100 BCE, 1, 100, 200 …
  return dayOf(year === 1 ? step : roundYear(year + step, step));
}

/** The last round year up to `year`: 1900; 300 BCE, which is year -299; and 1, since there is no year 0 to name. */
function roundYear(year: number, step: number): number {
  if (year >= step) return Math.floor(year / step) * step;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / step) * step;
}

/** Whether the unit above begins with this tick, too. */
export function isMajor(start: number, { above }: Unit): boolean {
  if (above === null) return false;
  return above === "day" ? Math.abs(start - Math.round(start)) < EPSILON : floor(start, above) === start;
}

export function unitLabel(start: number, { name }: Unit, lang: string): string {
  const day = Math.floor(start + EPSILON);
  if (name === "hour") return hourLabel(Math.round((start - day) * 24), lang);
  if (name === "year") return yearLabel(civilOf(day).year, lang);
  return name === "day" || name === "week" ? dayLabel(day, lang) : monthLabel(day, lang, "short");
}

/** The unit above in words; after the first, a month says its year only where that changes. */
export function aboveLabel(
  day: Day,
  above: Granularity,
  isFirst: boolean,
  style: "long" | "short",
  lang: string,
): string {
  const { year, month } = civilOf(day);
  if (above === "day") return dateLabel(day, lang);
  if (above === "year") return yearLabel(year, lang);
  return isFirst || month === 1 ? monthYearLabel(day, lang, style) : monthLabel(day, lang, style);
}
