/** A text read once: sentences, their clauses, expressions and quotations, with look-ups by offset. */
import type { Day } from "../time/civil.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { TemporalExpression } from "./expression.ts";
import { findExpressions } from "./find.ts";
import { readSentences, type Sentence, type Token } from "./read.ts";
import type { Tense } from "./resolve/context.ts";
import { resolveAll } from "./resolve/resolve.ts";
import { baseOf } from "./verb-forms.ts";

/** A clause with its sentence; offsets are UTF-16 in the text. */
export interface PlacedClause {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Base form of its main verb. */
  readonly verb: string;
  readonly parent: PlacedClause | null;
}

export interface Story {
  readonly text: string;
  readonly publication: Day | null;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly PlacedClause[];
  readonly expressions: readonly TemporalExpression[];
  /** [start, end) of what stands in quotation marks, marks excluded. */
  readonly quotations: readonly (readonly [number, number])[];
}

/** Reads a text published on a day, or on one that nobody knows. */
export function readStory(text: string, publication: Day | null): Story {
  const sentences = readSentences(text);
  const clauses = sentences.flatMap(placeClauses);
  const expressions = resolveAll(text, findExpressions(text), publication, tensesOf(clauses));
  return { text, publication, sentences, clauses, expressions, quotations: quotationsOf(text) };
}

function placeClauses(sentence: Sentence): PlacedClause[] {
  const placed: PlacedClause[] = [];
  const clauses = clausesOf(sentence);
  const place = (clause: Clause): PlacedClause => {
    const done = placed.find((p) => p.clause === clause);
    if (done) return done;
    const above = clause.parent === null ? undefined : clauses[clause.parent];
    const made = placeClause(sentence, clause, above ? place(above) : null);
    placed.push(made);
    return made;
  };
  clauses.forEach(place);
  return placed.sort((a, b) => a.start - b.start);
}

function placeClause(sentence: Sentence, clause: Clause, parent: PlacedClause | null): PlacedClause {
  const head = sentence.tokens[clause.verb.head];
  return {
    clause,
    sentence,
    start: sentence.tokens[clause.start]?.start ?? sentence.start,
    end: sentence.tokens[clause.end - 1]?.end ?? sentence.end,
    verb: head ? baseOf(head.lower, head.lemma) : "",
    parent,
  };
}

/** The words of tokens [from, to) as they stand in the text. */
export function wordsOf(
  story: { readonly text: string },
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? story.text.slice(first.start, last.end) : "";
}

/** The innermost clause around an offset, or null. */
export function clauseAt(clauses: readonly PlacedClause[], at: number): PlacedClause | null {
  let best: PlacedClause | null = null;
  for (const c of clauses)
    if (c.start <= at && at < c.end && (!best || c.end - c.start <= best.end - best.start)) best = c;
  return best;
}

/** Tense around an offset, for expressions that lie in past or future by it. Past where no verb tells. */
function tensesOf(clauses: readonly PlacedClause[]): (at: number) => Tense {
  let from = 0;
  return (at) => {
    while (from < clauses.length && (clauses[from]?.sentence.end ?? 0) <= at) from += 1;
    const here: PlacedClause[] = [];
    for (let i = from; i < clauses.length && (clauses[i]?.sentence.start ?? 0) <= at; i++)
      here.push(clauses[i] as PlacedClause);
    const tense = clauseAt(here, at)?.clause.verb.tense ?? "past";
    if (tense === "future") return "future";
    return tense === "present" ? "present" : "past";
  };
}

const OPENING = /[“"]/;

/** Quotations between curly or straight double marks; an unclosed one ends with its paragraph. */
function quotationsOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? "";
    if (!OPENING.test(mark)) continue;
    const closing = mark === "“" ? /[”\n]/g : /["\n]/g;
    closing.lastIndex = at + 1;
    const end = closing.exec(text)?.index ?? text.length;
    spans.push([at + 1, end]);
    at = end;
  }
  return spans;
}

/** The quotation around an offset, or null. */
export function quotationAt({ quotations }: Story, at: number): readonly [number, number] | null {
  return quotations.find(([start, end]) => start <= at && at < end) ?? null;
}
