/** Counts out what the rules found, in the order of the text, each date an anchor for the next. */
import { civilOf, type Day, isoOf, isoYear, pad } from "../../time/civil.ts";
import { boundsOfEdtf, isApproximate } from "../../time/edtf.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import type { Found, Meaning, Mod, TemporalExpression, TimexType } from "../expression.ts";
import { durationTimex, spanEdtf, timexYear } from "../units.ts";
import { type Context, type Dated, stated } from "./context.ts";
import { inYear, partOf, resolveDate, resolveNear } from "./date.ts";
import { resolveBeside, resolveDeictic, resolveShift } from "./relative.ts";

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
    case "duration":
      return stated(null, durationTimex(meaning.amount, meaning.unit));
    case "set":
    case "ref":
      return stated(null, meaning.value);
    case "range":
      return resolveRange(meaning, context);
  }
}

function yearsTimex({ unit, first, last }: Extract<Meaning, { kind: "years" }>): string {
  const digits = unit === "decade" ? 1 : unit === "century" ? 2 : 3;
  return timexYear(first > 0 || last > 0 ? Math.max(first, 1) : first).slice(0, -digits);
}

function resolveInYear({ date, year }: Extract<Meaning, { kind: "inYear" }>, context: Context): Dated {
  const dated = resolveMeaning(year, context);
  const bounds = dated.edtf === null ? null : boundsOfEdtf(dated.edtf);
  if (!bounds || bounds[0] === null) return stated(null, "XXXX");
  return { ...inYear(date, civilOf(bounds[0]).year), basis: "resolved", anchor: dated.anchor };
}

function resolveRange({ from, to }: Extract<Meaning, { kind: "range" }>, context: Context): Dated {
  const [a, b] = [resolveMeaning(from, context), resolveMeaning(to, context)];
  if (a.edtf === null || b.edtf === null) return stated(null, `${a.value}/${b.value}`);
  const first = /^\[(.*)\.\./.exec(a.edtf)?.[1] ?? a.edtf;
  const last = /\.\.(.*)\]$/.exec(b.edtf)?.[1] ?? b.edtf;
  const edtf = `${first}/${last}`;
  if (!boundsOfEdtf(edtf)) return stated(null, `${a.value}/${b.value}`);
  return { edtf, value: `${a.value}/${b.value}`, basis: b.basis, anchor: b.anchor };
}

/** Found expressions counted out. `tenseAt` tells the tense of the clause around an offset. */
export function resolveAll(
  text: string,
  found: readonly Found[],
  publication: Day | null,
  tenseAt: (offset: number) => Context["tense"],
): TemporalExpression[] {
  const narrative = isNarrative(found, publication);
  let context: Context = { publication, reference: null, frameYear: null, tense: "past" };
  return found.map((f) => {
    const dated = resolveMeaning(f.meaning, { ...context, tense: tenseAt(f.start) });
    const expression = expressionOf(text, f, dated);
    context = after(expression, context, narrative);
    return expression;
  });
}

/**
 * A history counts its months from the year it is in; news counts them from publication.
 * A text is a history when most of the full years it names lie before the year of publication and its predecessor.
 */
function isNarrative(found: readonly Found[], publication: Day | null): boolean {
  if (publication === null) return true;
  const { year } = civilOf(publication);
  const years = found.flatMap(({ meaning }) =>
    meaning.kind === "date" && meaning.year !== undefined ? [meaning.year] : [],
  );
  const deictic = found.filter(({ meaning }) => meaning.kind === "deictic").length;
  return years.filter((y) => y < year - 1).length > Math.max(2, deictic * 2, years.length / 2);
}

function after(expression: TemporalExpression, context: Context, narrative: boolean): Context {
  const { when, meaning, text } = expression;
  const [earliest, latest] = when ? boundsOf(when) : [null, null];
  if (earliest === null || latest === null) return context;
  const named = meaning.kind === "date" && meaning.year !== undefined;
  const frameYear =
    narrative && (named || meaning.kind === "beside" || meaning.kind === "shift")
      ? civilOf(earliest).year
      : context.frameYear;
  return { ...context, reference: { text, earliest, latest }, frameYear };
}

const TYPES: Partial<Record<Meaning["kind"], TimexType>> = { duration: "DURATION", set: "SET" };

function expressionOf(text: string, found: Found, dated: Dated): TemporalExpression {
  const words = text.slice(found.start, found.end);
  const when = dated.edtf === null ? null : modified(dated.edtf, found.mod);
  const duration = found.meaning.kind === "shift" && found.meaning.from === "event";
  const { basis, anchor, value } = dated;
  return {
    start: found.start,
    end: found.end,
    text: words,
    type: duration
      ? "DURATION"
      : /T\d|T[A-Z]{2}$/.test(value) && value[0] !== "P"
        ? "TIME"
        : (TYPES[found.meaning.kind] ?? "DATE"),
    value,
    ...(found.mod && { mod: found.mod }),
    when,
    basis,
    anchor,
    explanation: explain(words, when, dated),
    rule: found.rule,
    meaning: found.meaning,
  };
}

/** “early 1990s” is a part of them, “about 1200” is near it, “earlier this month” ends at publication. */
function modified(edtf: string, mod: Mod | undefined): When {
  const bounds = boundsOfEdtf(edtf);
  if (mod === "APPROX" && !isApproximate(edtf))
    return whenOf(/^[-\dX]+$/.test(edtf) ? `${edtf}~` : edtf, true);
  const [first, last] = bounds ?? [null, null];
  if (
    (mod === "START" || mod === "MID" || mod === "END") &&
    first !== null &&
    last !== null &&
    last - first > 20
  ) {
    return whenOf(partEdtf(...partOf(first, last, mod)));
  }
  return whenOf(edtf);
}

/** A window told in the coarsest unit that still says it: years, months or days. */
function partEdtf(first: Day, last: Day): string {
  const [a, b] = [civilOf(first), civilOf(last + 1)];
  if (a.day !== 1 || b.day !== 1) return `[${isoOf(first)}..${isoOf(last)}]`;
  const end = civilOf(last);
  if (a.month === 1 && b.month === 1) return `[${isoYear(a.year)}..${isoYear(end.year)}]`;
  return `[${isoYear(a.year)}-${pad(a.month)}..${isoYear(end.year)}-${pad(end.month)}]`;
}

function explain(words: string, when: When | null, { basis, anchor }: Dated): string {
  const quoted = `“${words.replace(/\s+/g, " ")}”`;
  if (when === null) return `${quoted} names no date that can be counted.`;
  const date = inWords(when);
  if (basis === "stated" && anchor === null) return sayStated(quoted, date, words);
  const inPassage = anchor?.startsWith("the year of the passage");
  return inPassage
    ? `${quoted}, in ${anchor}, is ${date}.`
    : `${quoted}, counted from ${anchor}, is ${date}.`;
}

function sayStated(quoted: string, date: string, words: string): string {
  const same = date.replace(/^the /, "") === words.replace(/^the /, "");
  if (/\bfiscal\b|^FY/i.test(words))
    return `${quoted} is a company’s own year, which may begin in any month: ${date}.`;
  return same ? `${quoted} is written in the text.` : `${quoted} is written in the text: ${date}.`;
}
