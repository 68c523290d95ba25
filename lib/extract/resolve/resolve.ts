/** Counts out what the rules found, in the order of the text, each date an anchor for the next. */
import { civilOf, type Day, floor, isoOf } from "../../time/civil.ts";
import { boundsOfEdtf, isApproximate } from "../../time/edtf.ts";
import { boundsOf, readWhen, type When, whenOf } from "../../time/when.ts";
import type { Found, Meaning, Mod, TemporalExpression, TimexType } from "../expression.ts";
import { takeComplements } from "../refine/complements.ts";
import { HISTORY_RULES } from "../rules/histories.ts";
import { durationTimex, isoWeek, spanEdtf, timexYear } from "../units.ts";
import { advance } from "./advance.ts";
import { type Context, type Dated, stated } from "./context.ts";
import { cueBefore } from "./cues.ts";
import { inYear, resolveDate, resolveNear } from "./date.ts";
import { resolveBesideWeekday, resolveHoliday, resolvePeriod } from "./periods.ts";
import { resolveBeside, resolveDeictic, resolveShift } from "./relative.ts";
import { dayTold, inFurniture, isStillThere } from "./scene-day.ts";
import { placeInStory } from "./storyline.ts";
import { tenseAround } from "./tense.ts";
import { partOf, resolveWithin, windowOf } from "./within.ts";

/** What one expression means in its context. Pure: same words, same context, same value. */
export function resolveMeaning(meaning: Meaning, context: Context): Dated {
  switch (meaning.kind) {
    case "date":
      return resolveDate(meaning, context);
    case "years":
      return stated(spanEdtf(meaning.first, meaning.last - meaning.first + 1), yearsTimex(meaning));
    case "deictic":
      return resolveDeictic(meaning, context);
    case "near":
      return resolveNear(meaning.date, meaning.shift, context);
    case "shift":
      return resolveShift(meaning, context);
    case "beside":
      return resolveBeside(meaning, context);
    case "inYear":
      return resolveInYear(meaning, context);
    case "weekOf":
      return resolveWeekOf(meaning, context);
    case "time":
      return resolveTime(meaning, context);
    case "period":
      return resolvePeriod(meaning, context);
    case "besideWeekday":
      return resolveBesideWeekday(meaning, context);
    case "holiday":
      return resolveHoliday(meaning, context);
    case "within":
      return resolveWithin(meaning, resolveMeaning(meaning.whole, context));
    case "duration":
      return stated(null, durationTimex(meaning.amount, meaning.unit));
    case "set":
    case "ref":
      return stated(null, meaning.value);
    case "range":
      return resolveRange(meaning, context);
  }
}

/** A time of a date beside it, or of the day told last. */
function resolveTime({ time, date }: Extract<Meaning, { kind: "time" }>, context: Context): Dated {
  const day = date ? resolveMeaning(date, context) : { ...dayAround(context), ...dayTold(time, context) };
  const clock = /^\d/.test(time);
  const edtf =
    day.edtf !== null && clock && /^-?\d{4}-\d\d-\d\d$/.test(day.edtf) && !time.startsWith("24")
      ? `${day.edtf}T${time.replace(/^(\d\d:\d\d)/, "$1:00")}`
      : day.edtf;
  // “that afternoon” where no day was spoken of
  const base = day.value.startsWith("P") ? "XXXX-XX-XX" : day.value;
  return { ...day, edtf, value: `${base}T${time}` };
}

/** “May 6 and 7, … at 5:30 p.m.”: the last of a few days is the one spoken of. */
const A_FEW = 3;

/** As TIMEX3 has it: in news a time without a day is that of publication. */
function dayAround({ reference, publication, narrative }: Context): Dated {
  const days = reference && reference.latest - reference.earliest <= A_FEW ? reference.latest : null;
  const spoken = narrative && days !== null ? days : publication;
  return spoken === null
    ? stated(null, "XXXX-XX-XX")
    : { edtf: null, value: isoOf(spoken), basis: "resolved", anchor: null };
}

/** “the week of March 6”: seven days around it, after it or up to it. */
function resolveWeekOf({ day, side }: Extract<Meaning, { kind: "weekOf" }>, context: Context): Dated {
  const dated = resolveMeaning(day, context);
  const [from] = (dated.edtf === null ? null : boundsOfEdtf(dated.edtf)) ?? [null];
  if (from === null) return stated(null, "XXXX-WXX");
  const first = side === "of" ? floor(from, "week") : side === "began" ? from : from - 6;
  return { ...dated, edtf: `[${isoOf(first)}..${isoOf(first + 6)}]`, value: isoWeek(from) };
}

function yearsTimex({ unit, first, last }: Extract<Meaning, { kind: "years" }>): string {
  const digits = unit === "decade" ? 1 : unit === "century" ? 2 : 3;
  return timexYear(first > 0 ? first : last > 0 ? 1 : last).slice(0, -digits);
}

function resolveInYear({ date, year }: Extract<Meaning, { kind: "inYear" }>, context: Context): Dated {
  const dated = resolveMeaning(year, context);
  const bounds = dated.edtf === null ? null : boundsOfEdtf(dated.edtf);
  if (!bounds || bounds[0] === null) return stated(null, "XXXX");
  return { ...inYear(date, civilOf(bounds[0]).year), basis: "resolved", anchor: dated.anchor };
}

function resolveRange({ from, to, either }: Extract<Meaning, { kind: "range" }>, context: Context): Dated {
  const [a, b] = [resolveMeaning(from, context), resolveMeaning(to, context)];
  if (a.edtf === null || b.edtf === null) return stated(null, `${a.value}/${b.value}`);
  if (either) return { ...b, edtf: `[${a.edtf},${b.edtf}]`, value: `${a.value}/${b.value}` };
  const first = /^\[(.*)\.\./.exec(a.edtf)?.[1] ?? a.edtf;
  const last = /\.\.(.*)\]$/.exec(b.edtf)?.[1] ?? b.edtf;
  const edtf = `${first}/${last}`;
  if (!boundsOfEdtf(edtf)) return stated(null, `${a.value}/${b.value}`);
  return { edtf, value: `${a.value}/${b.value}`, basis: b.basis, anchor: b.anchor };
}

/** Found expressions counted out, each in the context that those before it leave. */
export function resolveAll(
  text: string,
  found: readonly Found[],
  publication: Day | null,
): TemporalExpression[] {
  const narrative = isNarrative(found, publication);
  let context: Context = {
    publication,
    reference: null,
    day: null,
    quarter: null,
    annual: false,
    narrative,
    at: 0,
    tense: "past",
  };
  const told = narrative
    ? placeInStory(takeComplements(found, text), text)
    : found.filter((f) => !HISTORY_RULES.has(f.rule));
  return told.map((f) => {
    const here = {
      ...context,
      day: context.day && isStillThere(text, context.day, f) ? context.day : null,
      at: f.start,
      tense: needsTense(f.meaning) ? tenseOf(text, f) : "past",
    } as const;
    const expression = expressionOf(text, f, here);
    if (!inFurniture(text, f)) context = advance(text, expression, here);
    return expression;
  });
}

/**
 * A history counts its months from the year it is in; news counts them from publication.
 * A text is a history when most of the full years it names lie before the year of publication and its predecessor; a short
 * one already when its first date is one of them and it names no other years and nothing near.
 */
function isNarrative(found: readonly Found[], publication: Day | null): boolean {
  if (publication === null) return true;
  const { year } = civilOf(publication);
  const dates = found.flatMap(({ meaning }) =>
    meaning.kind === "date" && meaning.year !== undefined ? [meaning] : [],
  );
  const old = dates.filter((date) => (date.year ?? year) < year - 1).length;
  const near = found.filter(({ meaning }) => isNear(meaning)).length;
  // “became members today”: however much history follows, what opens with its own days is news
  if (found[0] && isNear(found[0].meaning)) return false;
  const short =
    near === 0 && found.length > 2 && old > 0 && old === dates.length && found[0]?.meaning === dates[0];
  return short || old > Math.max(2, near * 2, dates.length / 2);
}

/** What only a text of its own days says: yesterday, last week, on Friday. */
function isNear(meaning: Meaning): boolean {
  if (meaning.kind === "time") return meaning.date !== null && isNear(meaning.date);
  if (meaning.kind === "date") return meaning.weekday !== undefined && meaning.year === undefined;
  return meaning.kind === "deictic" || meaning.kind === "near";
}

const TYPES: Partial<Record<Meaning["kind"], TimexType>> = {
  duration: "DURATION",
  within: "DURATION",
  set: "SET",
};

/** A quarter is spoken of when it is over, even where something is expected of it. */
function tenseOf(text: string, found: Found): Context["tense"] {
  const { meaning, start, end } = found;
  const spoken = tenseAround(text, start, end);
  if (meaning.kind === "date" && meaning.sub !== undefined) return spoken;
  return cueBefore(text, found) ?? spoken;
}

/** Only what may lie ahead or behind asks for the tense of its clause, which costs a reading. */
function needsTense(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case "date":
      return meaning.year === undefined;
    case "near":
      return meaning.shift === 0;
    case "deictic":
      return meaning.unit === "week" || meaning.unit === "weekend";
    case "time":
      return meaning.date !== null && needsTense(meaning.date);
    case "weekOf":
      return needsTense(meaning.day);
    case "within":
      return needsTense(meaning.whole);
    case "range":
      return needsTense(meaning.from) || needsTense(meaning.to);
    default:
      return false;
  }
}

function expressionOf(text: string, found: Found, context: Context): TemporalExpression {
  const dated = resolveMeaning(found.meaning, context);
  const words = text.slice(found.start, found.end);
  const whole = dated.edtf === null ? null : readWhen(dated.edtf);
  const when = whole && modified(whole, found.mod);
  const duration = found.meaning.kind === "shift" && found.meaning.from === "event";
  const { basis, anchor, value } = dated;
  return {
    start: found.start,
    end: found.end,
    text: words,
    type: duration
      ? "DURATION"
      : (TYPES[found.meaning.kind] ?? (/T\d|T[A-Z]{2}$/.test(value) && value[0] !== "P" ? "TIME" : "DATE")),
    value,
    ...(found.mod && { mod: found.mod }),
    when,
    basis,
    anchor,
    rule: found.rule,
    meaning: found.meaning,
    ...(found.parts && { parts: found.parts.map((part) => expressionOf(text, part, context)) }),
  };
}

/** “early 1990s” is a part of them, “about 1200” is near it, “earlier this month” ends at publication. */
function modified(whole: When, mod: Mod | undefined): When {
  const { edtf } = whole;
  if (mod === "APPROX" && !isApproximate(edtf))
    return whenOf(/^[-\dX]+$/.test(edtf) ? `${edtf}~` : edtf, true);
  if (mod !== "START" && mod !== "MID" && mod !== "END") return whole;
  const [first, last] = boundsOf(whole);
  return first !== null && last !== null && last - first > 20
    ? whenOf(windowOf(...partOf(first, last, mod)))
    : whole;
}
