/** A text read once: sentences, their clauses, expressions and quotations, with look-ups by offset. */
import { bisector } from "d3-array";
import type { Day } from "../time/civil.ts";
import type { Attribution } from "../timeline/timeline.ts";
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

/** [start, end) of what stands in quotation marks, marks excluded. */
export type Quotation = readonly [number, number];

/** Who speaks a quotation, and in which clause the text says so. */
export interface Voice {
  readonly speaker: Attribution;
  readonly saying: PlacedClause;
}

export interface Story {
  readonly text: string;
  readonly publication: Day | null;
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly PlacedClause[];
  readonly expressions: readonly TemporalExpression[];
  /** Words that are capital where no sentence begins: names. */
  readonly names: ReadonlySet<string>;
  readonly quotations: readonly Quotation[];
  /** Who speaks them, where the text says so. */
  readonly voices: ReadonlyMap<Quotation, Voice>;
  readonly referents: Referents;
}

/** Reads a text published on a day, or on one that nobody knows; who speaks its quotations is heard afterwards. */
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
    voices: new Map(),
    referents: referentsOf(text, sentences, clauses, names),
  };
}

const NAME_WITHIN = /(?<=[\p{L}\d,;’”)] )\p{Lu}\p{L}+/gu;

/** A sentence's clauses, each knowing its parent and its siblings. */
function placeClauses(sentence: Sentence, first: number): readonly PlacedClause[] {
  const siblings: Placing[] = [];
  for (const clause of clausesOf(sentence)) {
    const head = sentence.tokens[clause.verb.head];
    siblings.push({
      clause,
      sentence,
      start: firstWord(sentence, clause)?.start ?? sentence.start,
      end: sentence.tokens[clause.end - 1]?.end ?? sentence.end,
      verb: head ? baseOf(head.lower, head.lemma) : "",
      parent: null,
      siblings,
      index: first,
    });
  }
  for (const one of siblings) one.parent = siblings[one.clause.parent ?? -1] ?? null;
  siblings.sort((a, b) => a.start - b.start);
  siblings.forEach((one, i) => {
    one.index = first + i;
  });
  return siblings;
}

/** A clause that does not know its parent and its place yet. */
type Placing = { -readonly [K in keyof PlacedClause]: PlacedClause[K] };

/** Bullets, dashes and emoji before a clause are not part of its passage. */
function firstWord({ tokens }: Sentence, { start }: Clause): Token | undefined {
  let at = start;
  while (at < tokens.length && !WORD_OR_QUOTE.test(tokens[at]?.text ?? "")) at += 1;
  return tokens[at];
}

const WORD_OR_QUOTE = /[\p{L}\p{N}“"‘[($£€]/u;

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
  const first = byStart.left(expressions, from);
  let end = first;
  while (end < expressions.length && (expressions[end]?.start ?? to) < to) end += 1;
  return expressions.slice(first, end);
}

const byStart = bisector(({ start }: TemporalExpression) => start);

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
  return innermost(clauses[bySentenceEnd.right(clauses, at)]?.siblings ?? [], at);
}

const bySentenceEnd = bisector(({ sentence }: PlacedClause) => sentence.end);

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
function quotationsOf(text: string): readonly Quotation[] {
  const spans: Quotation[] = [];
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
export function quotationAt({ quotations }: Story, at: number): Quotation | null {
  const quotation = quotations[byEnd.right(quotations, at)];
  return quotation && quotation[0] <= at ? quotation : null;
}

const byEnd = bisector(([, end]: Quotation) => end);

/** Who speaks the quotation around an offset, or null. */
export function voiceAt(story: Story, at: number): Voice | null {
  const quotation = quotationAt(story, at);
  return (quotation && story.voices.get(quotation)) ?? null;
}
