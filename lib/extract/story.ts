/** A text read once: sentences, their clauses, expressions and quotations, with look-ups by offset. */
import type { Day } from "../time/civil.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import type { TemporalExpression } from "./expression.ts";
import { readSentences, type Sentence, type Token } from "./read.ts";
import { type Referents, referentsOf } from "./referents/referents.ts";
import { readExpressions } from "./tag.ts";
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
  /** All clauses of its sentence, in the order of the text. */
  readonly siblings: readonly PlacedClause[];
  /** Its place among all clauses of the text. */
  readonly index: number;
}

export interface Story {
  readonly text: string;
  readonly publication: Day | null;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly PlacedClause[];
  readonly expressions: readonly TemporalExpression[];
  /** Words that are capital where no sentence begins: names. */
  readonly names: ReadonlySet<string>;
  /** [start, end) of what stands in quotation marks, marks excluded. */
  readonly quotations: readonly (readonly [number, number])[];
  readonly referents: Referents;
}

/** Reads a text published on a day, or on one that nobody knows. */
export function readStory(text: string, published: Day | null): Story {
  const { expressions, written: publication } = readExpressions(text, published);
  const sentences = readSentences(text);
  const clauses: PlacedClause[] = [];
  for (const sentence of sentences) clauses.push(...placeClauses(sentence, clauses.length));
  const names = new Set(text.match(NAME_WITHIN));
  return {
    text,
    publication,
    sentences,
    clauses,
    expressions,
    names,
    quotations: quotationsOf(text),
    referents: referentsOf(text, sentences, clauses, names),
  };
}

const NAME_WITHIN = /(?<=[\p{L}\d,;’”)] )\p{Lu}\p{L}+/gu;

/** A sentence's clauses, each knowing its parent and its siblings. */
function placeClauses(sentence: Sentence, first: number): readonly PlacedClause[] {
  const clauses = clausesOf(sentence);
  const siblings: PlacedClause[] = [];
  const placed = new Map<Clause, PlacedClause>();
  const place = (clause: Clause): PlacedClause => {
    const above = clause.parent === null ? undefined : clauses[clause.parent];
    const made = placed.get(clause) ?? {
      ...spanOf(sentence, clause),
      parent: above ? place(above) : null,
      siblings,
      index: 0,
    };
    placed.set(clause, made);
    return made;
  };
  for (const one of clauses.map(place).toSorted((a, b) => a.start - b.start)) {
    siblings.push(Object.assign(one, { index: first + siblings.length }));
  }
  return siblings;
}

function spanOf(sentence: Sentence, clause: Clause) {
  const head = sentence.tokens[clause.verb.head];
  return {
    clause,
    sentence,
    start: sentence.tokens.find((t, i) => i >= clause.start && isWordOrQuote(t))?.start ?? sentence.start,
    end: sentence.tokens[clause.end - 1]?.end ?? sentence.end,
    verb: head ? baseOf(head.lower, head.lemma) : "",
  };
}

/** Bullets, dashes and emoji before a clause are not part of its passage. */
function isWordOrQuote({ text }: Token): boolean {
  return /[\p{L}\p{N}“"‘[($£€]/u.test(text);
}

/** The clauses that hang on this one. */
export function childrenOf(placed: PlacedClause): readonly PlacedClause[] {
  return placed.siblings.filter((c) => c.parent === placed);
}

/** What is said or known in this clause: its complement, or null. */
export function contentOf(placed: PlacedClause): PlacedClause | null {
  return placed.siblings.find((c) => c.parent === placed && c.clause.kind === "complement") ?? null;
}

/** The expressions that begin in [from, to), in order. */
export function expressionsIn(
  { expressions }: Story,
  from: number,
  to: number,
): readonly TemporalExpression[] {
  let low = 0;
  for (let high = expressions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((expressions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < expressions.length && (expressions[end]?.start ?? to) < to) end += 1;
  return expressions.slice(low, end);
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

/** The innermost clause of a text around an offset, or null. */
export function clauseAround({ clauses }: Pick<Story, "clauses">, at: number): PlacedClause | null {
  let low = 0;
  for (let high = clauses.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((clauses[middle]?.sentence.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return innermost(clauses[low]?.siblings ?? [], at);
}

function innermost(clauses: readonly PlacedClause[], at: number): PlacedClause | null {
  let best: PlacedClause | null = null;
  for (const c of clauses)
    if (c.start <= at && at < c.end && (!best || c.end - c.start <= best.end - best.start)) best = c;
  return best;
}

/** Opening marks, and what closes each; an unclosed quotation ends with its paragraph. */
const CLOSING: Readonly<Record<string, RegExp>> = { "“": /[”\n]/g, '"': /["\n]/g, "``": /''|\n/g };
const OPENING = /[“"]|``/g;

/** Quotations between curly, straight or typewriter's double marks. */
function quotationsOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    const closing = CLOSING[mark];
    if (index < from || !closing) continue;
    closing.lastIndex = index + mark.length;
    const end = closing.exec(text)?.index ?? text.length;
    spans.push([index + mark.length, end]);
    from = end + 1;
  }
  return spans;
}

/** The quotation around an offset, or null. */
export function quotationAt({ quotations }: Story, at: number): readonly [number, number] | null {
  let low = 0;
  for (let high = quotations.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const quotation = quotations[low];
  return quotation && quotation[0] <= at ? quotation : null;
}
