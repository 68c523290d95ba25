/** Dates whose words leave something open: the year of “in April”, the week of “on Friday”. */
import { civilOf, type Day, dayOf, daysInMonth, isoOf, isoYear, pad, weekdayOf } from "../../time/civil.ts";
import { boundsOfEdtf } from "../../time/edtf.ts";
import type { DateMeaning } from "../expression.ts";
import { subTimex, timexYear } from "../units.ts";
import { type Context, type Dated, fromPublication, fromReference, stated } from "./context.ts";
import { resolveDayOfMonth } from "./day-of-month.ts";

/** The value of a date, its missing year found by tense and narrative. */
export function resolveDate(meaning: DateMeaning, context: Context): Dated {
  if (meaning.year !== undefined) return inYear(meaning, meaning.year);
  if (meaning.month === undefined && meaning.sub === undefined) {
    return meaning.day === undefined
      ? resolveWeekday(meaning, context)
      : resolveDayOfMonth(meaning.day, meaning.weekday, context);
  }
  const { storyYear } = meaning;
  if (storyYear !== undefined) {
    return {
      edtf: edtfOfDate(meaning, storyYear),
      value: countedTimex(meaning, storyYear),
      basis: "resolved",
      anchor: `the year of the passage, ${isoYear(storyYear)}`,
    };
  }
  const carried = carriedYear(meaning, context);
  if (carried !== null && context.reference) {
    return fromReference(context.reference, edtfOfDate(meaning, carried), timexOfDate(meaning, carried));
  }
  if (context.publication === null) return stated(null, timexOfDate(meaning, null));
  const year = yearBy(meaning, context.publication, context.tense);
  return fromPublication(context.publication, edtfOfDate(meaning, year), countedTimex(meaning, year));
}

/** A winter counted out bears in TIMEX3 the year of its January; stated, the year it is told with. */
function countedTimex(meaning: DateMeaning, year: number): string {
  return timexOfDate(meaning, meaning.sub === WINTER ? year + 1 : year);
}

const WINTER = 24;

/** How far, in UTF-16 units and in days, a year just named holds for a bare date after it. */
const EARSHOT = 160;
const SAME_TALE = 100;

/** “on 3 March 2025. … on 5 March”: the year just named, where the bare date follows soon, in the text and in time. */
function carriedYear(meaning: DateMeaning, { reference, publication, at }: Context): number | null {
  if (
    !reference ||
    reference.namedAt === null ||
    at - reference.namedAt > EARSHOT ||
    meaning.month === undefined ||
    (reference.earliest < reference.latest && isFresh(meaning, publication))
  )
    return null;
  const { year } = civilOf(reference.earliest);
  for (const candidate of [year, year + 1]) {
    const [first] = boundsOfEdtf(edtfOfDate(meaning, candidate)) ?? [null];
    const after = first === null ? -1 : first - reference.earliest;
    if (after >= 0 && after <= SAME_TALE) return candidate;
  }
  return null;
}

/** A day of the last weeks is news of its own: no month named in passing (“the August 1988 cease-fire”) lends it a year. */
function isFresh(meaning: DateMeaning, publication: Day | null): boolean {
  if (publication === null || meaning.day === undefined) return false;
  const [first] = boundsOfEdtf(edtfOfDate(meaning, civilOf(publication).year)) ?? [null];
  return first !== null && first <= publication && publication - first <= COMING_WEEKS;
}

/** A date of a known year, as words like “April this year” give it. */
export function inYear(meaning: DateMeaning, year: number): Dated {
  if (meaning.swaps) return eitherWay(meaning, year);
  return stated(edtfOfDate(meaning, year), timexOfDate(meaning, year));
}

/** Two numbers, either of which could be the month: one of two days, of which TIMEX3 has what both share. */
function eitherWay(meaning: DateMeaning, year: number): Dated {
  const other = { ...meaning, month: meaning.day, day: meaning.month };
  const days = [meaning, other].map((date) => edtfOfDate(date, year)).sort();
  return stated(`[${days.join()}]`, timexYear(year));
}

/**
 * Past: the latest that had begun by publication. Future: the first that had not ended. Present: the nearest.
 * A quarter is reported on when it has begun, whatever is expected of it, unless its own verb says “will”.
 */
function yearBy(meaning: DateMeaning, publication: Day, tense: Context["tense"]): number {
  const { year } = civilOf(publication);
  const [first, last] = boundsOfEdtf(edtfOfDate(meaning, year)) ?? [publication, publication];
  const begun = (first ?? publication) <= publication;
  const ended = (last ?? publication) < publication;
  if (isComing(meaning, (first ?? publication) - publication)) return year;
  if (nextYear(meaning, publication, year)) return year + 1;
  if (tense === "past" || (tense === "present" && isQuarter(meaning))) return begun ? year : year - 1;
  // what was to happen days ago had a deadline, not a year to go
  const justOver = meaning.day !== undefined && ended && publication - (last ?? publication) <= JUST_OVER;
  if (tense === "future") return ended && !justOver ? year + 1 : year;
  const distance = (first ?? publication) - publication;
  if (Math.abs(distance) <= HALF_YEAR) return year;
  return distance > 0 ? year - 1 : year + 1;
}

/** Nobody dates a day or a month of eleven months ago without its year: one of the coming weeks is meant. */
function isComing({ month, day, sub }: DateMeaning, away: number): boolean {
  if (month === undefined || sub !== undefined) return false;
  return away > 0 && away <= (day === undefined ? NEXT_MONTH : COMING_WEEKS);
}

/** Quarters and halves are reported on when they have begun; seasons are spoken of at any time. */
function isQuarter({ sub }: DateMeaning): boolean {
  return sub !== undefined && sub >= 33;
}

const HALF_YEAR = 183;
const COMING_WEEKS = 45;
const NEXT_MONTH = 31;
const JUST_OVER = 14;

/** The same across the turn of the year: “Jan. 2” told in December. */
function nextYear(meaning: DateMeaning, publication: Day, year: number): boolean {
  const [first] = boundsOfEdtf(edtfOfDate(meaning, year + 1)) ?? [null];
  return first !== null && isComing(meaning, first - publication);
}

function resolveWeekday({ weekday, time }: DateMeaning, context: Context): Dated {
  const told = toldFrom(context);
  if (told && weekday !== undefined && told.earliest === told.latest) {
    const iso = isoOf(weekdayNear(told.latest - 1, weekday, 1, true));
    return fromReference(told, iso, iso);
  }
  if (weekday === undefined || context.publication === null)
    return stated(null, weekday ? `XXXX-WXX-${weekday}` : "XXXX");
  const day = weekdayNear(context.publication, weekday, context.tense === "future" ? 1 : -1, true);
  const iso = isoOf(day) + (time ? `T${time}` : "");
  return fromPublication(context.publication, isoOf(day), iso);
}

/** The weekday at or before (-1) or after (1) a day; the day itself counts when `inclusive` and looking back. */
export function weekdayNear(from: Day, weekday: number, direction: -1 | 1, inclusive: boolean): Day {
  const back = (weekdayOf(from) - weekday + 7) % 7;
  if (direction < 0) return from - (back === 0 && !inclusive ? 7 : back);
  return from + (back === 0 ? 7 : 7 - back);
}

function edtfOfDate({ month, day, sub, time, fiscal }: DateMeaning, year: number): string {
  const y = isoYear(year);
  // a company's year may begin in any month: near the calendar's, no more is known
  if (fiscal) return `${y}~`;
  if (sub !== undefined) return `${y}-${sub}`;
  if (month === undefined) return y;
  if (day === undefined) return `${y}-${pad(month)}`;
  // 29 February of a common year: the month is all that can be right
  if (day > daysInMonth(year, month)) return `${y}-${pad(month)}`;
  const iso = isoOf(dayOf(year, month, day));
  return /^\d\d:\d\d$/.test(time ?? "") ? `${iso}T${time}:00` : iso;
}

function timexOfDate({ month, day, sub, time }: DateMeaning, year: number | null): string {
  const y = year === null ? "XXXX" : timexYear(year);
  if (sub !== undefined) return year === null ? `XXXX-${subTimex(1, sub).slice(5)}` : subTimex(year, sub);
  if (month === undefined) return y;
  if (day === undefined) return `${y}-${pad(month)}`;
  return `${y}-${pad(month)}-${pad(day)}${time ? `T${time}` : ""}`;
}

/** “last autumn”, “next Friday”, “this April”: the named unit before, after or around publication. */
export function resolveNear(date: DateMeaning, shift: -1 | 0 | 1, context: Context): Dated {
  const { publication } = context;
  const told = toldFrom(context);
  if (shift !== 0 && told && date.weekday === undefined) {
    const year = yearBeside(date, shift, told.latest);
    return fromReference(told, edtfOfDate(date, year), countedTimex(date, year));
  }
  if (publication === null) return stated(null, "XXXX");
  if (shift === 0) return resolveThis(date, publication, context);
  if (date.weekday !== undefined) {
    const day = weekdayNear(publication, date.weekday, shift, false);
    return fromPublication(publication, isoOf(day), isoOf(day));
  }
  const year = yearBeside(date, shift, publication);
  return fromPublication(publication, edtfOfDate(date, year), countedTimex(date, year));
}

/**
 * “last autumn” is the latest one that is over; “next autumn” the first that has not begun. Of the month just over one says
 * “last month”: told in March, “last February” is that of the year before.
 */
function yearBeside(date: DateMeaning, shift: -1 | 1, from: Day): number {
  const { year } = civilOf(from);
  const [first, last] = boundsOfEdtf(edtfOfDate(date, year)) ?? [from, from];
  const justOver = date.month !== undefined && date.day === undefined && from - (last ?? from) <= NEXT_MONTH;
  if (shift < 0) return (last ?? from) < from && !justOver ? year : year - 1;
  return (first ?? from) > from ? year : year + 1;
}

/** Two years and more after what it tells, a history's “next spring” and “this year” count from the last date it named. */
const LONG_AGO = 730;

export function toldFrom({ narrative, reference, publication }: Context): Context["reference"] {
  const old = reference !== null && (publication === null || reference.latest < publication - LONG_AGO);
  return narrative && old ? reference : null;
}

/** “this spring”, “this April” are the year's own; “this Friday” is ahead unless told in the past. */
function resolveThis(date: DateMeaning, publication: Day, context: Context): Dated {
  if (date.weekday !== undefined) return resolveDate(date, { ...context, tense: thisTense(date, context) });
  const { year } = civilOf(publication);
  return fromPublication(publication, edtfOfDate(date, year), timexOfDate(date, year));
}

/** “this Friday” is ahead unless its clause is told in the past; “this April” is the year's own. */
function thisTense({ weekday }: DateMeaning, { tense }: Context): Context["tense"] {
  return weekday !== undefined && tense !== "past" ? "future" : tense;
}
