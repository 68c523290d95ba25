/** Expressions that count: “last year”, “three days ago”, “two months later”, “the following week”. */
import {
  civilOf,
  type Day,
  floor,
  type Granularity,
  isoOf,
  lastOf,
  offset,
  weekdayOf,
} from "../../time/civil.ts";
import type { Meaning } from "../expression.ts";
import type { Unit } from "../lexicon.ts";
import { durationTimex, edtfOf, gridOf, isoWeek, timexOf } from "../units.ts";
import {
  type Context,
  type Dated,
  fromPublication,
  fromReference,
  type Reference,
  stated,
} from "./context.ts";
import { toldFrom } from "./date.ts";
import { resolvePeriod } from "./periods.ts";

/** “today”, “last year”, “this week”: a whole unit, counted from the one that holds publication. */
export function resolveDeictic(
  { unit, shift, time }: Extract<Meaning, { kind: "deictic" }>,
  context: Context,
): Dated {
  const { publication } = context;
  const told = unit === "year" ? toldFrom(context) : null;
  if (told) return besideReference(told, "year", shift);
  if (publication === null) return stated(null, "PRESENT_REF");
  if (unit === "weekend") return weekend(publication, shift);
  const { grid, times } = gridOf(unit);
  // on a Sunday, “last week” is the week just ended, not the one before it
  const sunday = grid === "week" && shift < 0 && weekdayOf(publication) === 7;
  const day = offset(floor(publication, grid), (shift + (sunday ? 1 : 0)) * Math.max(1, times), grid);
  const value = timexOf(day, grid) + (time ? `T${time}` : "");
  if (grid === "week" && shift === 0)
    return fromPublication(publication, thisWeek(publication, context), value);
  return fromPublication(publication, edtfOf(day, grid), value);
}

/** One day of this week: up to publication when told in the past, from it on when it is still to come. */
function thisWeek(publication: Day, { tense }: Context): string {
  const first = tense === "future" ? publication : floor(publication, "week");
  const last = tense === "future" ? lastOf(publication, "week") : publication;
  return first === last ? isoOf(first) : `[${isoOf(first)}..${isoOf(last)}]`;
}

function weekend(publication: Day, shift: number): Dated {
  const saturday =
    floor(publication, "week") + 5 + 7 * (shift < 0 && weekdayOf(publication) < 6 ? -1 : Math.max(0, shift));
  return fromPublication(
    publication,
    `[${isoOf(saturday)}..${isoOf(saturday + 1)}]`,
    `${isoWeek(saturday)}-WE`,
  );
}

/** “some” of a unit: fewest and most that a reader takes it for; more would be told in the next unit. */
const SOME: Partial<Record<Unit, readonly [number, number]>> = {
  day: [2, 7],
  week: [2, 6],
  month: [2, 11],
  year: [2, 9],
  decade: [2, 5],
  century: [2, 5],
};

/** A shift counted from bounds: the unit it lands in, or the window it may land in. Null when nothing can be said. */
export function shifted(
  { amount, unit, sign, many }: { amount: number | null; unit: Unit; sign: number; many?: boolean },
  [earliest, latest]: readonly [Day, Day],
): { edtf: string; value: string } | null {
  const { grid, times } = gridOf(unit);
  if (times === 0 || (amount !== null && !Number.isFinite(amount)))
    return { edtf: windowEdtf(earliest, latest, "day"), value: durationTimex(amount, unit) };
  const [least, most] = amount === null ? (SOME[unit] ?? [2, 9]) : [amount * times, amount * times];
  const near = sign < 0 ? most : least;
  const far = sign < 0 ? least : most;
  const from = moved(earliest, sign * near, grid);
  const to = moved(latest, sign * far, grid);
  if (Math.abs(civilOf(from).year) > 20000) return null;
  const edtf = landing(from, to, grid);
  return {
    edtf: many ? openBeyond(edtf, sign) : edtf,
    value: amount === null ? durationTimex(null, unit) : timexOf(from, counted(grid, from === to)),
  };
}

/** Weeks counted from a day land on a day: “two weeks ago” is fourteen days. */
function counted(grid: Granularity, onDay: boolean): Granularity {
  return grid === "week" && onDay ? "day" : grid;
}

/** Fractions of months and years move by whole months; of weeks by whole days. */
function moved(day: Day, n: number, grid: Granularity): Day {
  if (Number.isInteger(n)) return offset(day, n, grid);
  if (grid === "year") return offset(day, Math.round(n * 12), "month");
  return day + Math.round(n * (grid === "week" ? 7 : 30));
}

/** “many years ago”: as far back as you like, but no later than a few. */
function openBeyond(edtf: string, sign: number): string {
  const window = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  return sign < 0 ? `[..${window?.[2] ?? edtf}]` : `[${window?.[1] ?? edtf}..]`;
}

/** Counting weeks from a day gives about a day; months and years give the unit it falls in. */
function landing(from: Day, to: Day, grid: Granularity): string {
  if (grid === "day") return windowEdtf(from, to, "day");
  if (grid === "week") return windowEdtf(from - 3, to + 3, "day");
  return floor(from, grid) === floor(to, grid) ? edtfOf(from, grid) : windowEdtf(from, to, grid);
}

/** One moment between two days, told to the month or year where that is the unit. */
function windowEdtf(from: Day, to: Day, grid: Granularity): string {
  const unit: Granularity =
    grid === "day" ? "day" : grid === "month" || grid === "quarter" || grid === "season" ? "month" : "year";
  const [a, b] = [edtfOf(from, unit), edtfOf(to, unit)];
  return a === b ? a : `[${a}..${b}]`;
}

export function resolveShift(meaning: Extract<Meaning, { kind: "shift" }>, context: Context): Dated {
  const { publication, reference } = context;
  if (meaning.from === "event") return stated(null, durationTimex(meaning.amount, meaning.unit));
  // in a report on a quarter, “a year earlier” is the same quarter of the year before
  const yearBefore = meaning.unit === "year" && meaning.amount === 1 && meaning.sign < 0;
  if (yearBefore && context.quarter !== null && !context.annual)
    return resolvePeriod({ kind: "period", unit: "quarter", shift: -1 }, context);
  const anchor = meaning.from === "reference" ? reference : null;
  const bounds = anchor
    ? ([anchor.earliest, anchor.latest] as const)
    : publication === null
      ? null
      : ([publication, publication] as const);
  const result = bounds && shifted(meaning, bounds);
  if (!result) return stated(null, durationTimex(meaning.amount, meaning.unit));
  if (anchor) return fromReference(anchor, result.edtf, result.value);
  return fromPublication(publication ?? 0, result.edtf, result.value);
}

/** “the following year”, “the same day”, “that month”: counted from the date last spoken of. */
export function resolveBeside(
  { unit, shift }: Extract<Meaning, { kind: "beside" }>,
  { reference }: Context,
): Dated {
  const { grid, times } = gridOf(unit);
  if (!reference || times === 0) return stated(null, durationTimex(1, unit));
  return besideReference(reference, grid, shift * times);
}

function besideReference(reference: Reference, grid: Granularity, n: number): Dated {
  const from = offset(floor(reference.earliest, grid), n, grid);
  const to = offset(floor(reference.latest, grid), n, grid);
  if (from === to) return fromReference(reference, edtfOf(from, grid), timexOf(from, grid));
  return fromReference(
    reference,
    windowEdtf(from, lastOf(to, grid), grid === "day" ? "day" : "month"),
    timexOf(from, grid),
  );
}
