/** Which words an expression dates: a clause, or an event noun in its phrase. */

import { boundsOf } from "../time/when.ts";
import { isEventNoun } from "./event-nouns.ts";
import type { TemporalExpression } from "./expression.ts";
import {
  belongsToGerund,
  completesNoun,
  modifiesNoun,
  ownedBy,
  participleBefore,
  phraseStart,
} from "./owners.ts";
import { clauseAround, type PlacedClause, quotationAt, type Story } from "./story.ts";

export interface DatedClause {
  readonly kind: "clause";
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
}

/** An event named by a noun: “Korea’s liberation … in August 1945”. */
export interface DatedNoun {
  readonly kind: "noun";
  readonly start: number;
  readonly end: number;
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
  /** Token of what was done to it: “a rifle |found| in April”. */
  readonly participle?: number;
}

export type Carrier = DatedClause | DatedNoun;

/** A carrier for each expression with a date that dates something; of a clause's dates the first, or a finer one beside it. */
export function carriersOf(story: Story): readonly Carrier[] {
  const carriers: Carrier[] = [];
  const placeOf = new Map<PlacedClause, number>();
  for (const expression of story.expressions) {
    const carrier = expression.when && carrierOf(story, expression);
    if (!carrier) continue;
    const before = carrier.kind === "clause" ? placeOf.get(carrier.placed) : undefined;
    const first = before === undefined ? undefined : carriers[before];
    if (first === undefined || before === undefined) {
      if (carrier.kind === "clause") placeOf.set(carrier.placed, carriers.length);
      carriers.push(carrier);
    } else if (
      isDayOf(story, first.expression, expression) ||
      (isBeside(story, first.expression, expression) && liesIn(expression, first.expression))
    ) {
      carriers[before] = carrier;
    }
  }
  return carriers;
}

/** “At 5:34 am Oslo time on |20 March 2003|”: the day a clock's time belongs to, which does not have it yet. */
function isDayOf({ text }: Story, { meaning, end }: TemporalExpression, day: TemporalExpression): boolean {
  return (
    meaning.kind === "time" &&
    day.meaning.kind === "date" &&
    /^\s+(?:\p{L}+\s+){0,3}(?:on\s+)?$/u.test(text.slice(end, day.start))
  );
}

/** “six weeks later, on 5 October 2011”: the second says the first again. */
function isBeside({ text }: Story, first: TemporalExpression, second: TemporalExpression): boolean {
  return /^,\s*(?:in|on|at|around|about)?\s*$/.test(text.slice(first.end, second.start));
}

/** Does the second say the same more exactly? “March, April and May” are three dates, not one. */
function liesIn({ when: inner }: TemporalExpression, { when: outer }: TemporalExpression): boolean {
  const [from, to] = inner ? boundsOf(inner) : [null, null];
  const [earliest, latest] = outer ? boundsOf(outer) : [null, null];
  if (from === null || to === null || earliest === null || latest === null)
    return from !== null && to !== null;
  return from >= earliest && to <= latest && to - from < latest - earliest;
}

function carrierOf(story: Story, expression: TemporalExpression): Carrier | null {
  const placed = clauseAround(story, expression.start);
  if (!placed || isRelativeInQuote(story, expression)) return null;
  const noun = nounBefore(placed, expression) ?? nounAfter(placed, expression);
  if (noun) return { kind: "noun", ...noun, placed, expression };
  const owner = participleBefore(placed, expression);
  if (owner !== null) return ownedBy(placed, owner, expression);
  return modifiesNoun(placed, expression) ||
    completesNoun(placed, expression) ||
    belongsToGerund(placed, expression)
    ? null
    : { kind: "clause", placed, expression };
}

/** “today” within a quotation is the speaker's day, not the writer's. */
function isRelativeInQuote(story: Story, { start, basis }: TemporalExpression): boolean {
  return basis !== "stated" && quotationAt(story, start) !== null;
}

/** What belongs to an event noun behind it: “bombing of a clinic in Alabama that killed an officer”. */
const BEHIND = new Set(["ADP", "DET", "ADJ", "PROPN", "NOUN", "PART", "NUM"]);
/** The longest phrase behind an event noun, in tokens. */
const LONGEST_PHRASE = 12;

/** “the January 1998 bombing of a clinic”, “last month’s discovery of a rifle”: the date of the noun it stands before. */
function nounAfter(
  { sentence: { tokens }, clause }: PlacedClause,
  { start, end, text }: TemporalExpression,
): { start: number; end: number } | null {
  const next = tokens.findIndex((t) => t.start >= end);
  // “the Dec. 21, 1988, bombing”
  const at = tokens[next]?.text === "," && /,\s*\d{4}$/.test(text) ? next + 1 : next;
  const first = tokens[at]?.lower === "’s" || tokens[at]?.lower === "'s" ? at + 1 : at;
  const before = tokens.findLast((t) => t.end <= start);
  // a subject's date is its clause's: “this week's tributes appeared …”
  if (at < clause.verb.end || (first === at && before?.pos !== "DET")) return null;
  let noun = first;
  while (
    noun < first + 3 &&
    ["ADJ", "PROPN", "NOUN"].includes(tokens[noun]?.pos ?? "") &&
    !isEventNoun(tokens[noun]?.text ?? "")
  )
    noun += 1;
  // the head of its phrase: no “bombing campaign”
  if (!isHappening(tokens[noun]) || ["NOUN", "PROPN"].includes(tokens[noun + 1]?.pos ?? "")) return null;
  const last = phraseEnd(tokens, noun, clause.end);
  return { start: first === at ? (before?.start ?? start) : start, end: tokens[last]?.end ?? end };
}

/** The last noun of what belongs to a noun behind it; “Birmingham, Alabama, clinic” goes on over its commas. */
export function phraseEnd(tokens: PlacedClause["sentence"]["tokens"], noun: number, end: number): number {
  let last = noun;
  for (let i = noun + 1; i < Math.min(noun + LONGEST_PHRASE, end); i++) {
    const token = tokens[i];
    const place = token?.text === "," && (tokens[i + 1]?.pos === "PROPN" || tokens[i - 2]?.text === ",");
    // “a scope-equipped rifle”
    const joined = tokens[i - 1]?.text === "-" && tokens[i - 1]?.end === token?.start;
    // “between Varna |and| Burgas”
    const both = token?.pos === "CCONJ" && tokens.slice(noun, i).some((t) => t.lower === "between");
    if (!token || !(both || BEHIND.has(token.pos) || token.text.startsWith("-") || place || joined)) break;
    if (token.pos === "NOUN" || token.pos === "PROPN") last = i;
  }
  return last;
}

/** Nouns of what comes about at once: a date before “offer”, “deal” or “war” tells which one, not when. */
function isHappening(token: PlacedClause["sentence"]["tokens"][number] | undefined): boolean {
  return token !== undefined && token.pos === "NOUN" && isEventNoun(token.text);
}

const CHAIN = new Set(["ADP", "DET", "ADJ", "PROPN", "NOUN", "PART", "NUM"]);

/**
 * The event noun whose phrase runs up to the expression, when the phrase stands before its clause's verb:
 * “In a letter … to mark the anniversary of Korea’s liberation from Japanese colonial rule in August 1945, Putin described”.
 * After the verb the date is the verb's.
 */
function nounBefore(
  { sentence, clause }: PlacedClause,
  { start, end }: TemporalExpression,
): { start: number; end: number } | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((t) => t.end > start);
  if (at < 0) return null;
  if (at >= clause.verb.start) return nounAfterLink(tokens, at, end);
  for (let i = at - 1; i >= clause.start; i--) {
    const token = tokens[i];
    if (!token || !CHAIN.has(token.pos)) return null;
    if (token.pos !== "NOUN" || !isEventNoun(token.text) || i >= at - 1) continue;
    const from = phraseStart(tokens, i);
    return isOccasion(tokens, from, clause.start) ? null : { start: tokens[from]?.start ?? token.start, end };
  }
  return null;
}

/** “At a ceremony in Oslo on Friday, he opened”: what opens the clause with in, at or during is when it happened. */
function isOccasion(tokens: PlacedClause["sentence"]["tokens"], from: number, clause: number): boolean {
  return from - 1 <= clause && /^(?:in|at|during)$/.test(tokens[from - 1]?.lower ?? "");
}

/** Behind the verb too the date is the noun's own in “since its launch in 2003”, “after his capture on March 26”. */
function nounAfterLink(
  tokens: PlacedClause["sentence"]["tokens"],
  at: number,
  end: number,
): { start: number; end: number } | null {
  const [link, owner, noun] = [tokens[at - 4], tokens[at - 3], tokens[at - 2]];
  const linked = link && owner && /^(?:since|after|before|until|following|of)$/.test(link.lower);
  if (!linked || !noun || !isEventNoun(noun.text) || tokens[at - 1]?.pos !== "ADP") return null;
  return /^(?:its|his|her|their|the|an?)$/.test(owner.lower) ? { start: owner.start, end } : null;
}
