/** Days named by their number alone: “on the 22nd”, “Friday the 13th”. */
import { civilOf, type Day, dayOf, daysInMonth, isoOf, pad, weekdayOf } from "../../time/civil.ts";
import {
  type Context,
  type Dated,
  fromPublication,
  fromReference,
  type Reference,
  stated,
} from "./context.ts";

/** How far back in its month a day may lie and still be of the month a history is in. */
const SAME_MONTH = 14;

/** “on the 22nd”: of the month a history is in, else the latest before publication, or the next one ahead. */
export function resolveDayOfMonth(day: number, weekday: number | undefined, context: Context): Dated {
  const { narrative, reference, publication, tense } = context;
  const told = narrative ? reference : null;
  const from = told?.latest ?? publication;
  if (from === null) return stated(null, `XXXX-XX-${pad(day)}`);
  const { year, month } = civilOf(from);
  const here = dayOf(year, month, day);
  const shift = told
    ? monthsOn(told, here)
    : tense === "future"
      ? here < from
        ? 1
        : 0
      : here > from
        ? -1
        : 0;
  const step = monthWith(day, weekday, year, month + shift, told || tense === "future" ? 1 : -1);
  const iso = isoOf(dayOf(year, month + shift + step, day));
  return told ? fromReference(told, iso, iso) : fromPublication(from, iso, iso);
}

/** “On 28 August … on the 3rd”: a history at the end of a month goes on in the next. */
function monthsOn({ earliest, latest }: Reference, here: Day): number {
  return earliest === latest && here < latest - SAME_MONTH ? 1 : 0;
}

/** A Friday the 13th is no more than fourteen months away. */
const MONTHS_AWAY = 14;

/** How many months on, or back, the day exists, and falls on its weekday where that is told. */
function monthWith(
  day: number,
  weekday: number | undefined,
  year: number,
  month: number,
  direction: -1 | 1,
): number {
  for (let step = 0; step <= MONTHS_AWAY; step++) {
    const of = month + direction * step;
    const exists = day <= daysInMonth(year, of);
    if (exists && (weekday === undefined || weekdayOf(dayOf(year, of, day)) === weekday))
      return direction * step;
  }
  return 0;
}
