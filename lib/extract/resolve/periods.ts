/** Periods of a report, weekdays beside a date, and holidays that move. */
import { civilOf, type Day, dayOf, floor, isoOf, offset } from "../../time/civil.ts";
import type { Meaning } from "../expression.ts";
import { edtfOf, timexOf } from "../units.ts";
import { type Context, type Dated, fromPublication, fromReference, stated } from "./context.ts";
import { weekdayNear } from "./date.ts";
import { holidayOf } from "./holidays.ts";

/** The quarter, year or month the text speaks of, moved by whole years; of publication's where it has named none. */
export function resolvePeriod(
  { unit, shift, year }: Extract<Meaning, { kind: "period" }>,
  context: Context,
): Dated {
  const { publication, reference, quarter, annual, narrative } = context;
  if (year !== undefined) return periodOfYear(year, annual ? null : quarter);
  // “in the nine months …, against a year-earlier loss”: TIMEX3 has no nine months of a year
  if (unit === "quarter" && annual && shift !== 0)
    return resolvePeriod({ kind: "period", unit: "year", shift }, context);
  if (unit === "quarter") return resolveQuarter(shift, context);
  const spoken = narrative
    ? (reference?.earliest ?? publication)
    : (publication ?? reference?.earliest ?? null);
  if (spoken === null) return stated(null, "XXXX");
  const day = offset(spoken, shift, "year");
  const [edtf, value] = [edtfOf(day, unit), timexOf(day, unit)];
  if (narrative && reference) return fromReference(reference, edtf, value);
  return publication === null
    ? stated(edtf, value)
    : fromPublication(publication, edtf, value, quarter === null ? "assumed" : "resolved");
}

/** “the 1988 period”: the quarter spoken of, in that year. */
function periodOfYear(year: number, quarter: Day | null): Dated {
  const day = dayOf(year, quarter === null ? 1 : civilOf(quarter).month);
  const unit = quarter === null ? "year" : "quarter";
  return stated(edtfOf(day, unit), timexOf(day, unit));
}

/** The last quarter named, or the one that was over at publication. */
function resolveQuarter(shift: number, { quarter, publication, reference }: Context): Dated {
  if (quarter === null && reference && isMonth(reference)) {
    const month = offset(reference.earliest, shift, "year");
    return fromReference(reference, edtfOf(month, "month"), timexOf(month, "month"));
  }
  if (quarter === null && publication === null) return stated(null, "XXXX-QX");
  const spoken = quarter ?? offset(floor(publication ?? 0, "quarter"), -1, "quarter");
  const day = offset(spoken, shift, "year");
  const anchor = quarter === null ? "publication" : `the quarter spoken of, ${timexOf(spoken, "quarter")}`;
  return {
    edtf: edtfOf(day, "quarter"),
    value: timexOf(day, "quarter"),
    basis: quarter === null ? "assumed" : "resolved",
    anchor,
  };
}

/** “the same period last year” of a month spoken of is that month. */
function isMonth({ earliest, latest }: { earliest: Day; latest: Day }): boolean {
  return (
    latest > earliest && earliest === floor(latest, "month") && latest === offset(earliest, 1, "month") - 1
  );
}

/** “the previous Friday”: counted from the date last spoken of. */
export function resolveBesideWeekday(
  { weekday, shift }: Extract<Meaning, { kind: "besideWeekday" }>,
  context: Context,
): Dated {
  const { reference, publication } = context;
  const from = reference?.earliest ?? publication;
  if (from === null) return stated(null, `XXXX-WXX-${weekday}`);
  const day = weekdayNear(from, weekday, shift, false);
  if (reference) return fromReference(reference, isoOf(day), isoOf(day));
  return fromPublication(from, isoOf(day), isoOf(day));
}

export function resolveHoliday(
  { name, year, shift = 0 }: Extract<Meaning, { kind: "holiday" }>,
  context: Context,
): Dated {
  const { publication, tense } = context;
  if (year !== undefined) return stated(isoOf(holidayOf(name, year)), isoOf(holidayOf(name, year)));
  if (publication === null) return stated(null, "XXXX-XX-XX");
  const own = civilOf(publication).year;
  if (shift !== 0) return holidayBeside(name, shift, publication);
  const day = holidayOf(name, own);
  const away = day - publication;
  const past = tense === "past" && away > 60;
  const chosen =
    past || away > 183 ? own - 1 : (tense === "future" && away < 0) || away < -183 ? own + 1 : own;
  return fromPublication(publication, isoOf(holidayOf(name, chosen)), isoOf(holidayOf(name, chosen)));
}

/** “last Thanksgiving” is the latest one that is over, “next Easter” the first still to come. */
function holidayBeside(name: string, shift: number, publication: Day): Dated {
  const { year } = civilOf(publication);
  const away = holidayOf(name, year) - publication;
  const iso = isoOf(holidayOf(name, away * shift > 0 ? year : year + shift));
  return fromPublication(publication, iso, iso);
}
