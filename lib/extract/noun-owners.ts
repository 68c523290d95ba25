/** Event nouns that have a date of their own: “Korea’s liberation in August 1945”, “the January 1998 bombing”. */
import { boundsOf } from "../time/when.ts";
import { isAhead } from "./deeds.ts";
import { isEventNoun, RESULTS } from "./event-nouns.ts";
import type { TemporalExpression } from "./expression.ts";
import { phraseStart } from "./owners.ts";
import type { PlacedClause, Story } from "./story.ts";

type Span = { readonly start: number; readonly end: number };

/** The event noun an expression dates, with its phrase, or null. `hasOther`: its clause has another date already. */
export function datedNoun(
  story: Story,
  placed: PlacedClause,
  expression: TemporalExpression,
  hasOther: boolean,
): Span | null {
  return (
    nounBefore(placed, expression) ??
    nounAfter(placed, expression) ??
    nounBeing(placed, expression) ??
    nounBehindVerb(story, placed, expression, hasOther)
  );
}

/** “Elections are due in May”, “the trial is on Tuesday”: nothing but when stands behind the verb. */
function nounBeing(
  { sentence: { tokens }, clause, verb }: PlacedClause,
  { start, end }: TemporalExpression,
): Span | null {
  const at = tokens.findIndex((t) => t.end > start);
  const noun = tokens[clause.verb.start - 1];
  const between = tokens.slice(clause.verb.end, Math.max(at, clause.verb.end));
  const only = between.every(({ lower }) =>
    /^(?:due|set|scheduled|planned|held|on|in|at|for|the)$/.test(lower),
  );
  const from = tokens[clause.subject[0]];
  const being =
    verb === "be" && at >= clause.verb.end && only && noun !== undefined && isEventNoun(noun.text);
  return being && from ? { start: from.start, end } : null;
}

/** What belongs to an event noun behind it: “bombing of a clinic in Alabama that killed an officer”. */
const BEHIND = new Set(["ADP", "DET", "ADJ", "PROPN", "NOUN", "PART", "NUM"]);
/** The longest phrase behind an event noun, in tokens. */
const LONGEST_PHRASE = 12;

/** “the January 1998 bombing of a clinic”, “last month’s discovery of a rifle”: the date of the noun it stands before. */
function nounAfter(
  { sentence: { tokens }, clause, verb }: PlacedClause,
  { start, end, text }: TemporalExpression,
): { start: number; end: number } | null {
  const next = tokens.findIndex((t) => t.start >= end);
  // “the Dec. 21, 1988, bombing”
  const at = tokens[next]?.text === "," && /,\s*\d{4}$/.test(text) ? next + 1 : next;
  const first = tokens[at]?.lower === "’s" || tokens[at]?.lower === "'s" ? at + 1 : at;
  const before = tokens.findLast((t) => t.end <= start);
  // a subject's date is its clause's: “this week's tributes appeared …”, “the Friday explosions killed ten”
  const subject = at < clause.verb.end;
  if (subject && (first !== at || RESULTS.test(verb))) return null;
  if (first === at && before?.pos !== "DET") return null;
  // the head of its phrase: “a June stock purchase agreement”, no “bombing report”
  let noun = first;
  while (noun < first + 4 && ["ADJ", "PROPN", "NOUN"].includes(tokens[noun + 1]?.pos ?? "")) noun += 1;
  if (!isHappening(tokens[noun])) return null;
  const last = phraseEnd(tokens, noun, subject ? clause.verb.start : clause.end);
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

/** Where something ends or begins: “the end of the regime in 1911”. */
const BOUNDS = /^(?:beginning|end|start|rise|demise)$/;

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
function isOccasion(tokens: PlacedClause["sentence"]["tokens"], start: number, clause: number): boolean {
  let from = start;
  // “in a |televised| speech”
  while (["VERB", "DET", "PRON", "ADJ"].includes(tokens[from - 1]?.pos ?? "")) from -= 1;
  return from - 1 <= clause && /^(?:in|at|during)$/.test(tokens[from - 1]?.lower ?? "");
}

/** Behind the verb too the date is the noun's own in “since its launch in 2003”, “ahead of the regional elections on March 26”. */
function nounAfterLink(
  tokens: PlacedClause["sentence"]["tokens"],
  at: number,
  end: number,
): { start: number; end: number } | null {
  if (standsBeforeNoun(tokens, end)) return null;
  const noun = tokens[at - 2];
  if (!noun || !isEventNoun(noun.text) || tokens[at - 1]?.pos !== "ADP") return null;
  let first = at - 3;
  while (first > at - 3 - MOST_ADJECTIVES && tokens[first]?.pos === "ADJ") first -= 1;
  const [link, owner] = [tokens[first - 1], tokens[first]];
  if (!link || !owner || !/^(?:since|after|before|until|following|of)$/.test(link.lower)) return null;
  return /^(?:its|his|her|their|the|an?)$/.test(owner.lower) ? { start: owner.start, end } : null;
}

/** “the |snap regional| elections”. */
const MOST_ADJECTIVES = 2;

/** “the effect of the quake on |fourth-quarter| results”: the date is that of another noun. */
function standsBeforeNoun(tokens: PlacedClause["sentence"]["tokens"], end: number): boolean {
  const next = tokens.find((t) => t.start >= end)?.pos;
  return next === "NOUN" || next === "PROPN";
}

/** Behind these a date is the noun's, however near: “since the attack on Friday”. */
const EVER_SINCE = /^(?:since|until|pending)$/;
/** Behind these, where it is not of the days of the report: “jailed for the murder of a clerk in 2011”. */
const LOOKS_BACK = /^(?:after|before|following|of|for|over|about)$/;
const SET_FOR = /^(?:set|schedule|plan|slate|call|book|prepare)$/;
const AMOUNT =
  /^(?:series|number|numbers|wave|waves|round|rounds|string|spate|set|lot|lots|couple|pair|dozens|hundreds|thousands|host|third|quarter|half|part|share|most|some|one|two|three|many|several|all|kind|sort|type)$/;
/** Verbs about what is past. Bases. */
const RECALLS =
  /^(?:recall|remember|recount|relate|describe|mark|commemorate|celebrate|mourn|condemn|regret|investigate|document|avenge|follow)$/;
/** A date of the days before publication is as likely that of the verb. */
const NEWS_DAYS = 7;

/** “the killing of two officers in 2003” behind a verb: by what the noun hangs on. */
function nounBehindVerb(
  story: Story,
  placed: PlacedClause,
  { start, end, when }: TemporalExpression,
  hasOther: boolean,
): Span | null {
  const { tokens } = placed.sentence;
  const { verb } = placed.clause;
  const at = tokens.findIndex((t) => t.end > start);
  if (standsBeforeNoun(tokens, end)) return null;
  for (let i = at - 1; i >= verb.end; i--) {
    const token = tokens[i];
    if (!token || !(CHAIN.has(token.pos) || joinsNames(tokens, i))) return null;
    // “the reforms in the Constitution of 1917”: “of” looks no further than the noun before it
    if (i === at - 2 && tokens[at - 1]?.lower === "of" && !isHappening(token)) return null;
    if (!isHappening(token) && !(BOUNDS.test(token.lower) && tokens[i + 1]?.lower === "of")) continue;
    const from = ownerStart(tokens, phraseStart(tokens, i));
    const link = tokens[from - 1]?.lower ?? "";
    // “sued for |peace| in June”: what for, not what about
    if (link === "for" && from === i && i === at - 2) return null;
    const old = when !== null && isOld(story, when);
    const object = from === verb.end && (verb.tense === "present" || RECALLS.test(placed.verb));
    // “held a |series of| meetings in 1992”
    if (link === "of" && AMOUNT.test(tokens[from - 2]?.lower ?? "")) return null;
    // “held in connection with |the bombing in 1998|”
    const connected = link === "with" && tokens[from - 2]?.lower === "connection";
    // “named commander for a mission in December”
    const coming = when !== null && isAhead(story, when) && link === "for" && !SET_FOR.test(placed.verb);
    // “marched on Sunday to protest |the killing of a priest last week|”
    const second = hasOther && tokens[from]?.pos === "DET";
    // “has been held for |the bombings last year|”: what has been done has no day
    const perfect = verb.tense === "perfect" && when !== null && isOver(story, when);
    const own =
      second ||
      perfect ||
      EVER_SINCE.test(link) ||
      coming ||
      (old && (LOOKS_BACK.test(link) || connected || object));
    return own ? { start: tokens[from]?.start ?? token.start, end } : null;
  }
  return null;
}

/** “in Varna |and| Burgas”. */
function joinsNames(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  const joins = tokens[i]?.pos === "CCONJ";
  return joins && tokens[i - 1]?.pos === "PROPN" && tokens[i + 1]?.pos === "PROPN";
}

function isOver({ publication }: Story, when: NonNullable<TemporalExpression["when"]>): boolean {
  const [, latest] = boundsOf(when);
  return publication !== null && latest !== null && latest < publication;
}

/** “|his| defection”: an owner before the phrase. */
function ownerStart(tokens: PlacedClause["sentence"]["tokens"], from: number): number {
  return /^(?:its|his|her|their)$/.test(tokens[from - 1]?.lower ?? "") ? from - 1 : from;
}

function isOld({ publication }: Story, when: NonNullable<TemporalExpression["when"]>): boolean {
  const [, latest] = boundsOf(when);
  return latest !== null && (publication === null || latest < publication - NEWS_DAYS);
}
