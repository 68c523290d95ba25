/** How the context moves on with each date: what the text speaks of now. */
import type { Day } from "../../time/civil.ts";
import { boundsOf } from "../../time/when.ts";
import { dayWords } from "../../time/words.ts";
import type { Meaning, TemporalExpression } from "../expression.ts";
import type { Context, Reference } from "./context.ts";
import { dayAfter } from "./scene-day.ts";

/** The context after an expression. */
export function advance(text: string, expression: TemporalExpression, before: Context): Context {
  const context = { ...before, day: dayAfter(text, expression, before.day) };
  const { when, meaning } = expression;
  if (isAnnual(meaning)) return { ...context, quarter: null, annual: true };
  if (isSoFar(expression)) return { ...context, annual: true };
  if (meaning.kind === "period" && meaning.shift === 0) return { ...context, annual: false };
  // a comparison (“up from 1988”, “a year earlier”) is not what the text goes on to speak of
  if (meaning.kind === "period" || (meaning.kind === "shift" && !context.narrative)) return context;
  const [earliest, latest] = when ? boundsOf(when) : [null, null];
  if (earliest === null || latest === null) return context;
  const namedAt = isNamed(meaning) && hasMonth(meaning) ? expression.end : null;
  // “4.20am” does not say of which day
  const hour = meaning.kind === "time" && meaning.date === null && earliest === latest;
  const reference: Reference = {
    text: expression.text,
    ...(hour && { of: dayWords(earliest) }),
    earliest,
    latest,
    namedAt,
    end: expression.end,
  };
  return { ...context, reference, ...quarterAfter(text, expression, [earliest, latest], context) };
}

/** A report that turns to the year speaks of the quarter no longer. */
function isAnnual(meaning: Meaning): boolean {
  if (meaning.kind === "period") return meaning.unit === "year";
  return meaning.kind === "date" && meaning.fiscal === true && meaning.sub === undefined;
}

/** “for the nine months”, “in the first six months”: a report on part of a year. */
function isSoFar({ meaning, text }: TemporalExpression): boolean {
  const months = meaning.kind === "within" || meaning.kind === "duration" ? meaning : null;
  return months?.unit === "month" && (months.amount === 6 || months.amount === 9) && /^the\b/i.test(text);
}

/** A quarter the report only measures by: “after a flat second quarter”, “down from the first quarter”. */
const MEASURED_BY = /\b(?:after|from|since|than|with|following|over)\s+(?:(?:an?|the|its)\s+)?(?:\w+\s+)?$/i;

/** A company's own fourth quarter may be over in August: “for its fourth quarter ended Aug. 26”, “posted a fourth-quarter loss”. */
const OWN_QUARTER = /^[^.;]{0,24}\bended\b/;
const POSTED = /\b(?:reported|posted|earned|took|suffered)\b[^.;]{0,24}$/;

/** A report speaks of a quarter that is over, not of the one it fears for or measures by. */
function quarterAfter(
  text: string,
  { meaning, start, end }: TemporalExpression,
  [earliest, latest]: readonly [Day, Day],
  { quarter, annual, publication }: Context,
): Pick<Context, "quarter" | "annual"> {
  const named =
    meaning.kind === "date" && meaning.sub !== undefined && meaning.sub >= 33 && meaning.sub <= 36;
  if (!named) return { quarter, annual };
  const before = text.slice(Math.max(0, start - 48), start);
  const over =
    publication === null ||
    latest < publication ||
    OWN_QUARTER.test(text.slice(end, end + 32)) ||
    POSTED.test(before);
  const measure = quarter !== null && MEASURED_BY.test(before);
  return over && !measure ? { quarter: earliest, annual: false } : { quarter, annual };
}

function isNamed(meaning: Meaning): boolean {
  if (meaning.kind === "range") return isNamed(meaning.from);
  if (meaning.kind === "within") return isNamed(meaning.whole);
  if (meaning.kind === "time") return meaning.date !== null && isNamed(meaning.date);
  return meaning.kind === "date" && meaning.year !== undefined;
}

function hasMonth(meaning: Meaning): boolean {
  if (meaning.kind === "within") return hasMonth(meaning.whole);
  if (meaning.kind === "time") return meaning.date !== null && hasMonth(meaning.date);
  const date = meaning.kind === "range" ? meaning.from : meaning;
  return date.kind === "date" && (date.month !== undefined || date.sub !== undefined);
}
