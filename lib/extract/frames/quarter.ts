/** “Profit in the third quarter fell 6%. Sales rose 8%”: a report on a period tells all its figures of it. */
import { boundsOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { derivationOf, explain } from "../explain.ts";
import type { TemporalExpression } from "../expression.ts";
import { expressionsIn, type PlacedClause, quotationAt, type Story } from "../story.ts";
import type { Framed } from "./framed.ts";

/** What a company's books tell. Lower case. */
const BOOKS = /^(?:profits?|sales|revenues?|income|earnings|net|loss|losses|turnover|shipments|orders)$/;
/** “the nine months”, “the year to date”: figures behind it are those of another period. */
const MONTHS = /\b(?:months|weeks|half|year)\b/i;
/** A report says in its first sentences what period it is about. */
const HEAD_SENTENCES = 4;

/** How far back a report may have named its period, in UTF-16 units. */
const REACH = 8000;

/** The quarter that a figure without a date is of, or null. */
export function quarterOf(story: Story, placed: PlacedClause): Framed | null {
  const { clause, sentence, start } = placed;
  const own = clause.kind === "main" || clause.kind === "coordinate";
  const books = sentence.tokens.slice(...clause.subject).some(({ lower }) => BOOKS.test(lower));
  if (!own || !books || clause.verb.tense !== "past" || !reportsQuarter(story)) return null;
  const told = expressionsIn(story, start - REACH, start).findLast(
    (e) => isPeriod(e) && !quotationAt(story, e.start),
  );
  if (!told?.when || !isQuarter(told) || !isOver(story, told)) return null;
  const explanation = `${explain(told).replace(/\.$/, "")}; no date of its own, told of the same quarter: ${inWords(told.when)}.`;
  return {
    when: told.when,
    derivation: { ...derivationOf(told, explanation), start: null, end: null, rule: "quarter reported on" },
  };
}

function reportsQuarter(story: Story): boolean {
  const { sentences, text } = story;
  const end = sentences[HEAD_SENTENCES - 1]?.end ?? text.length;
  return expressionsIn(story, 0, end).some(isQuarter);
}

/** “third-quarter”, “the latest quarter”; not the one it is compared with. */
function isQuarter({ meaning, when }: TemporalExpression): boolean {
  if (!when) return false;
  if (meaning.kind === "period") return meaning.unit === "quarter" && meaning.shift === 0;
  return meaning.kind === "date" && meaning.sub !== undefined && meaning.sub >= 33 && meaning.sub <= 36;
}

function isPeriod(e: TemporalExpression): boolean {
  return isQuarter(e) || (e.meaning.kind === "duration" && MONTHS.test(e.text)) || isYear(e);
}

/** “for the year”, “in 1988”. */
function isYear({ meaning }: TemporalExpression): boolean {
  return meaning.kind === "period" && meaning.unit === "year" && meaning.shift === 0;
}

function isOver({ publication }: Story, { when }: TemporalExpression): boolean {
  const [, latest] = when ? boundsOf(when) : [null, null];
  return publication !== null && latest !== null && latest <= publication;
}
