/** Units of the calendar as values: EDTF for the timeline, TIMEX3 for the tagger. */
import {
  civilOf,
  type Day,
  floor,
  type Granularity,
  isoOf,
  isoYear,
  lastOf,
  pad,
  weekdayOf,
} from "../time/civil.ts";
import type { Unit } from "./lexicon.ts";

/** The grid on which a unit is counted: finer than a day, or told in no unit, is a day, a fortnight is weeks, a millennium centuries. */
export function gridOf(unit: Unit): { readonly grid: Granularity; readonly times: number } {
  if (unit === "second" || unit === "minute" || unit === "hour" || unit === "uncounted")
    return { grid: "day", times: 0 };
  if (unit === "fortnight") return { grid: "week", times: 2 };
  if (unit === "millennium") return { grid: "century", times: 10 };
  return { grid: unit, times: 1 };
}

/** The EDTF value of the unit that holds `day`; a week is one day of seven. */
export function edtfOf(day: Day, unit: Granularity): string {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "day":
      return isoOf(day);
    case "week":
      return `[${isoOf(floor(day, "week"))}..${isoOf(lastOf(day, "week"))}]`;
    case "month":
      return `${isoYear(year)}-${pad(month)}`;
    case "quarter":
      return `${isoYear(year)}-${33 + Math.floor((month - 1) / 3)}`;
    case "season": {
      const first = civilOf(floor(day, "season"));
      return `${isoYear(first.year)}-${20 + first.month / 3}`;
    }
    case "year":
      return isoYear(year);
    case "decade":
      return spanEdtf(floorYear(year, 10), 10);
    case "century":
      return spanEdtf(year > 0 ? floorYear(year, 100) : 1 + floorYear(year - 1, 100), 100);
  }
}

/** Before Christ they end with a round year: 200–101 BC are the second century. */
function floorYear(year: number, size: number): number {
  return Math.floor(year / size) * size;
}

/** `199X`, `19XX`; runs of years that digits cannot say (before year 0) are a window. */
export function spanEdtf(first: number, length: number): string {
  const digits = length === 1000 ? 3 : length === 100 ? 2 : 1;
  const aligned = first >= 0 && first % length === 0;
  if (!aligned) return `[${isoYear(first)}..${isoYear(first + length - 1)}]`;
  return isoYear(first).slice(0, -digits) + "X".repeat(digits);
}

const SEASON_TIMEX: Readonly<Record<number, string>> = { 21: "SP", 22: "SU", 23: "FA", 24: "WI" };

/** The TIMEX3 value of the unit that holds `day`. */
export function timexOf(day: Day, unit: Granularity): string {
  const { year, month } = civilOf(day);
  switch (unit) {
    case "day":
      return timexYear(year) + isoOf(day).slice(isoYear(year).length);
    case "week":
      return isoWeek(day);
    case "month":
      return `${timexYear(year)}-${pad(month)}`;
    case "quarter":
      return `${timexYear(year)}-Q${1 + Math.floor((month - 1) / 3)}`;
    case "season": {
      const first = civilOf(floor(day, "season"));
      return `${timexYear(first.year)}-${SEASON_TIMEX[20 + first.month / 3]}`;
    }
    case "year":
      return timexYear(year);
    case "decade":
      return timexYear(year).slice(0, -1);
    case "century":
      return timexYear(year).slice(0, -2);
  }
}

/** `1998`, and `BC0044` for what EDTF calls -0043. */
export function timexYear(year: number): string {
  return year > 0 ? String(year).padStart(4, "0") : `BC${String(1 - year).padStart(4, "0")}`;
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  const week = 1 + Math.floor((thursday - floor(thursday, "year")) / 7);
  return `${year}-W${pad(week)}`;
}

/** EDTF season, quarter or half of a year → TIMEX3. */
export function subTimex(year: number, sub: number): string {
  if (sub >= 40) return `${timexYear(year)}-H${sub - 39}`;
  if (sub >= 33) return `${timexYear(year)}-Q${sub - 32}`;
  return `${timexYear(year)}-${SEASON_TIMEX[sub] ?? "XX"}`;
}

const LETTERS: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  season: "M",
  year: "Y",
  decade: "Y",
  century: "Y",
  millennium: "Y",
  uncounted: "X",
};
const TIMES: Partial<Record<Unit, number>> = {
  fortnight: 2,
  season: 3,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** What half of a unit is called: half a year is six months. */
const HALVES: Partial<Record<Unit, string>> = { hour: "30M", year: "6M", minute: "30S", day: "T12H" };

/** A TIMEX3 duration: P3D, PT2H, P20Y, PT5H30M; PXD when nobody says how many. */
export function durationTimex(amount: number | null, unit: Unit): string {
  const clock = unit === "second" || unit === "minute" || unit === "hour" ? "T" : "";
  if (amount === null) return `P${clock}X${LETTERS[unit]}`;
  const counted = amount * (TIMES[unit] ?? 1);
  const whole = Math.floor(counted);
  const half = counted - whole === 0.5 ? HALVES[unit] : undefined;
  if (half === undefined) return `P${clock}${counted}${LETTERS[unit]}`;
  return whole === 0 ? `P${clock}${half}` : `P${clock}${whole}${LETTERS[unit]}${half}`;
}
