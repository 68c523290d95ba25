/** How the context moves on with each date: what the text speaks of now, which year its months are in. */
import { civilOf, type Day } from "../../time/civil.ts";
import { boundsOf } from "../../time/when.ts";
import type { Meaning, TemporalExpression } from "../expression.ts";
import type { Context } from "./context.ts";

/** The context after an expression. */
export function advance(text: string, expression: TemporalExpression, context: Context): Context {
  const { when, meaning } = expression;
  if (isAnnual(meaning)) return { ...context, quarter: null, annual: true };
  if (isSoFar(expression)) return { ...context, annual: true };
  if (meaning.kind === "period" && meaning.shift === 0) return { ...context, annual: false };
  // a comparison (“up from 1988”, “a year earlier”) is not what the text goes on to speak of
  if (meaning.kind === "period" || (meaning.kind === "shift" && !context.narrative)) return context;
  const [earliest, latest] = when ? boundsOf(when) : [null, null];
  if (earliest === null || latest === null) return context;
  const namedAt = isNamed(meaning) && hasMonth(meaning) ? expression.end : null;
  const reference = { text: expression.text, earliest, latest, namedAt, end: expression.end };
  return {
    ...context,
    reference,
    frameYear: frameAfter(text, expression, [earliest, latest], context),
    ...quarterAfter(text, expression, [earliest, latest], context),
  };
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

/** How many years a year mentioned in passing may move a history on. */
const STRIDE = 2;
/** How many years a new paragraph may turn back or leap ahead with a date inside its first sentence. */
const TURN = 10;

/**
 * The year of a history's bare months. A date with its month and year sets it, and a year that opens a sentence, a heading
 * or a paragraph; a year in passing (“the treaty of 1902”, “its 1990 invasion”) only when it lies a little ahead. Within a
 * paragraph the story goes forward: a month of an earlier year is a look back, unless it is only the year before.
 */
function frameAfter(
  text: string,
  { meaning, start, end }: TemporalExpression,
  [earliest, latest]: readonly [Day, Day],
  context: Context,
): number | null {
  const { narrative, frameYear } = context;
  if (!narrative || meaning.kind === "inYear") return narrative ? civilOf(earliest).year : frameYear;
  // “from November 1948 to January 1949” leaves a history in 1949; the years of a heading open at their first
  const { year } = civilOf(meaning.kind === "range" && hasMonth(meaning) ? latest : earliest);
  if (meaning.kind === "beside" || meaning.kind === "shift") return isLookBack(meaning) ? frameYear : year;
  if (!isNamed(meaning))
    return hasMonth(meaning) && frameYear !== null ? Math.max(frameYear, year) : frameYear;
  if (frameYear === null || opensSentence(text, start, end)) return year;
  const turns = Math.abs(year - frameYear) <= TURN && opensParagraph(text, start, context);
  if (turns) return year;
  if (hasMonth(meaning)) return year >= frameYear - (isAside(text, start, end) ? 0 : 1) ? year : frameYear;
  return year > frameYear && year <= frameYear + STRIDE ? year : frameYear;
}

/** The first date of its paragraph. */
function opensParagraph(text: string, start: number, { reference }: Context): boolean {
  return reference !== null && /[.!?:)\]"”]\s*\n|\n\s*\n/.test(text.slice(reference.end, start));
}

/** “the leader of the August 1792 uprising”, “who had fought there in August 1926”, “as of May 2006”. */
function isAside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start).replace(/[\s\S]*[.!?]\s/, "");
  const attribute =
    /\b(?:the|an?|its|his|her|their)\s+$/.test(before) && /^\s+[a-z]/.test(text.slice(end, end + 3));
  return (
    attribute ||
    /\bhad\b|\bas\s+of\s+$|\b(?:after|followed|following|since|before|than)\b[^,;]{1,60}$/.test(before)
  );
}

/** “nine years earlier”, “the previous spring”: the story goes on from where it was. */
function isLookBack(meaning: Meaning): boolean {
  return (meaning.kind === "shift" && meaning.sign < 0) || (meaning.kind === "beside" && meaning.shift < 0);
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

/** “In 1917, …”, “2004: …”, “By early 1918 …”: at most a few words into its sentence. */
function opensSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const opening =
    /(?:^|[.!?:]["”’)\]]*\s+|\n\s*)(?:(?:In|By|During|Throughout|From|Since|Between|Around|Until|For|On|At|Of|the|early|late|mid|As|Meanwhile|However)[,\s]*){0,3}$/.test(
      before,
    );
  return opening || /^:/.test(text.slice(end, end + 1));
}
