/** Plans told by an infinitive: “promised |to put it to a vote next year|”, “a ruling |to free him by May 3|”. */
import { boundsOf } from "../time/when.ts";
import { isEventNoun } from "./event-nouns.ts";
import type { TemporalExpression } from "./expression.ts";
import type { PlacedClause, Story } from "./story.ts";

import { DAY } from "./verbs.ts";

type Tokens = PlacedClause["sentence"]["tokens"];

/** A deed to come, which another deed is about. */
export interface DatedInfinitive {
  readonly kind: "infinitive";
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
  /** Its verb, as a token of the sentence. */
  readonly token: number;
  /** Who is to do it, as [from, to) of tokens; null: the subject of the clause, or nobody named where a noun stands in front. */
  readonly doer: readonly [number, number] | null;
  /** “|ruling| to free him”: the noun it hangs on; null for a verb. */
  readonly noun: number | null;
}

/** Who does these is to do what follows. Bases. */
const COMMITS =
  /^(?:promise|agree|vow|pledge|decide|vote|offer|threaten|plan|propose|undertake|volunteer|swear)$/;
/** Whom these are done to is to do what follows. Bases. */
const DIRECTS =
  /^(?:ask|order|tell|urge|force|require|allow|authori[sz]e|instruct|direct|oblige|permit|command|invite|summon|sentence|schedule)$/;

/** The infinitive that a date to come belongs to, while its clause tells of the past; null for none. */
export function infinitiveOf(
  { publication }: Pick<Story, "publication">,
  placed: PlacedClause,
  expression: TemporalExpression,
): DatedInfinitive | null {
  const { tokens } = placed.sentence;
  const [, latest] = expression.when ? boundsOf(expression.when) : [null, null];
  const { tense } = placed.clause.verb;
  const told = /^(?:past|perfect|past-perfect)$/.test(tense);
  if (!told || publication === null || latest === null) return null;
  // “has decided to leave on Monday”: what has been done has no day
  if (tense === "perfect" ? latest < publication : latest <= publication) return null;
  const token = verbBefore(placed, expression);
  if (token === null) return null;
  const owned = ownerOf(placed, tokens, token - 1);
  return owned && { kind: "infinitive", placed, expression, token, ...owned };
}

/** The verb of the infinitive that a date stands behind, no other verb between them. */
function verbBefore(
  { sentence: { tokens }, clause }: PlacedClause,
  { start }: TemporalExpression,
): number | null {
  const at = tokens.findIndex((t) => t.end > start);
  for (let i = at - 1; i > clause.verb.end; i--) {
    if (/^[;:–—”]$/.test(tokens[i]?.text ?? "")) return null;
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX")
      return tokens[i - 1]?.lower === "to" ? i : null;
  }
  return null;
}

/** “agreed |on Sunday| to meet again”. */
const BEFORE_DAY = /^(?:on|late|early)$/;
const PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART"]);

function ownerOf(
  { clause, verb }: PlacedClause,
  tokens: Tokens,
  to: number,
): Pick<DatedInfinitive, "doer" | "noun"> | null {
  const { end, passive } = clause.verb;
  const direct = tokens
    .slice(end, to)
    .every(({ pos, text }) => pos === "ADV" || DAY.test(text) || BEFORE_DAY.test(text));
  if (direct)
    return COMMITS.test(verb) || (passive && DIRECTS.test(verb)) ? { doer: null, noun: null } : null;
  const object = tokens.slice(end, to).every(({ pos }) => PHRASE.has(pos));
  if (object && DIRECTS.test(verb)) return { doer: [end, to], noun: null };
  const noun = nounBefore(tokens, end, to);
  return noun === null ? null : { doer: null, noun };
}

const CHAIN = new Set(["ADP", "DET", "ADJ", "PROPN", "NOUN", "PART", "NUM", "CCONJ"]);

/** “a |ruling| by the court to …”. */
function nounBefore(tokens: Tokens, from: number, to: number): number | null {
  for (let i = to - 1; i >= from && CHAIN.has(tokens[i]?.pos ?? ""); i--) {
    const { pos, text } = tokens[i] ?? { pos: "", text: "" };
    if (pos === "NOUN" && (isEventNoun(text) || DECIDES.test(text))) return i;
  }
  return null;
}

/** Nouns of what is resolved on. */
const DECIDES =
  /^(?:rulings?|orders?|plans?|promises?|pledges?|vows?|proposals?|bids?|invitations?|deadlines?|permission|resolutions?|bills?|decisions?|agreements?|efforts?|attempts?)$/;
