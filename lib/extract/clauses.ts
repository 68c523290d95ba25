/**
 * Sentences cut into clauses: which verb has which subject, and which words belong to it.
 * A shallow reading, left to right with a stack; where it is unsure it keeps clauses long rather than wrong.
 */
import { type Draft, draft, outermost } from "./clause-drafts.ts";
import { openAt } from "./clause-openings.ts";
import { sharedSubject, subjectOf } from "./clause-subjects.ts";
import { speakersComma } from "./content-clauses.ts";
import { participleAt } from "./participles.ts";
import type { Sentence, Token } from "./read.ts";
import { isReduced } from "./reduced.ts";
import { ONLY_PAST, TAKES_NONE } from "./verb-forms.ts";
import { mayBeReduced, type VerbGroup, verbGroupAt } from "./verbs.ts";

/**
 * - `main`, `coordinate`: may stand alone.
 * - `relative`: tells about the noun before it (“which had established …”).
 * - `complement`: what somebody says or knows (“that it had deployed …”).
 * - `adverbial`: when, while, after …
 * - `parenthesis`: said beside another (“…, KCNA said”).
 */
export type ClauseKind = "main" | "coordinate" | "relative" | "complement" | "adverbial" | "parenthesis";

export interface Clause {
  readonly kind: ClauseKind;
  /** Token indices in the sentence, end exclusive; embedded clauses lie inside. */
  readonly start: number;
  readonly end: number;
  /** The word that opens it: “when”, “which”; null for main clauses. */
  readonly link: string | null;
  /** Token range of the subject; empty when it shares its predecessor's. */
  readonly subject: readonly [number, number];
  readonly verb: VerbGroup;
  /** Index of the clause it hangs on, among the sentence's clauses; null for none. */
  readonly parent: number | null;
}

/** The finite clauses of a sentence, in the order of their verbs. */
export function clausesOf({ tokens }: Sentence): readonly Clause[] {
  const drafts = readDrafts(tokens).filter((d) => d.verb !== null);
  return drafts.map((d) => finished(d, drafts, tokens));
}

function readDrafts(tokens: readonly Token[]): Draft[] {
  const root = draft("main", 0, null, null);
  const all: Draft[] = [root];
  let current = root;
  for (let i = 0; i < tokens.length; i++) {
    if (current.parent && resumes(tokens, i, current)) {
      closeAt(current, current.parent, i);
      current = current.parent;
    }
    const opened = openAt(tokens, i, current);
    if (opened) {
      if (opened.kind !== "relative" && opened.kind !== "complement") closeAt(current, opened.parent, i);
      all.push(opened);
      current = opened;
      continue;
    }
    const participle = participleAt(tokens, i, current, all.at(-1));
    if (participle) {
      all.push(participle);
      continue;
    }
    const group = verbGroupAt(tokens, i);
    if (!group || isReduced(tokens, group, current) || isSecondInfinitive(tokens, group)) continue;
    current = placeVerb(tokens, group, current, all);
    i = group.end - 1;
  }
  return all;
}

/** “It was dug up by Hale, who found a coin|, and again in 1967|”: a relative between commas is over. */
function resumes(tokens: readonly Token[], i: number, { kind, start }: Draft): boolean {
  if (kind !== "relative" || tokens[i]?.text !== "," || tokens[start - 1]?.text !== ",") return false;
  const again = tokens[i + 1]?.lower === "and" && tokens[i + 2]?.lower === "again";
  return again && tokens[i + 3]?.pos === "ADP";
}

/** “to shut the mine and |harass| its workers”: the second verb shares the “to” of the first. */
function isSecondInfinitive(tokens: readonly Token[], { start, end, tense }: VerbGroup): boolean {
  const verb = tokens[start];
  const bare = tense === "present" && end - start === 1 && verb?.lower === verb?.lemma;
  if (!bare || tokens[start - 1]?.pos !== "CCONJ") return false;
  for (let i = start - 2; i > start - LONGEST_INFINITIVE; i--) {
    const token = tokens[i];
    if (!token || token.pos === "AUX" || token.pos === "PUNCT") return false;
    if (token.lower === "to" && tokens[i + 1]?.pos === "VERB") return true;
  }
  return false;
}

const LONGEST_INFINITIVE = 14;

function closeAt(clause: Draft, upTo: Draft | null, end: number): void {
  for (let c: Draft | null = clause; c && c !== upTo; c = c.parent) if (c.end < 0) c.end = end;
}

/** Gives a verb to the clause that waits for one; without one, a new clause opens beside (“…, KCNA said”). */
function placeVerb(tokens: readonly Token[], group: VerbGroup, current: Draft, all: Draft[]): Draft {
  let waiting: Draft | null = current;
  while (waiting?.verb) waiting = waiting.parent;
  if (waiting) {
    if (waiting !== current)
      closeAt(current, waiting, lastComma(tokens, group.start, current.start) ?? group.start);
    waiting.verb = waiting.shared ? inVoiceOf(tokens, group, waiting.parent?.verb ?? null) : group;
    return waiting;
  }
  const comma = lastComma(tokens, group.start, current.verb?.end ?? current.start);
  if (comma === null) return current;
  const start = speakersComma(tokens, group, comma, current.verb?.end ?? current.start);
  closeAt(current, null, start);
  const beside = draft("parenthesis", start + 1, null, outermost(current));
  // “…, expected to rise to 57% by June”: the same subject goes on
  if (group.tense === "future" && group.start === start + 1)
    Object.assign(beside, { kind: "coordinate", shared: true });
  beside.verb = group;
  // “entered the room, shot the king and fled”
  const voiced = inVoiceOf(tokens, group, current.verb);
  if (group.start === start + 1 && goesOnAs(tokens, voiced, current.verb) && listsDeeds(tokens, group))
    Object.assign(beside, { kind: "coordinate", shared: true, parent: current, verb: voiced });
  if (isSetOffBehind(tokens, group, start)) {
    Object.assign(beside, { kind: "relative", parent: current, verb: { ...group, passive: true } });
  }
  all.push(beside);
  return beside;
}

/** “…, indicted as their leader”, “…, later renamed Oslo”: a bare participle behind a noun and its comma tells what was done to it. */
function isSetOffBehind(tokens: readonly Token[], group: VerbGroup, comma: number): boolean {
  const noun = ["NOUN", "PROPN", "NUM"].includes(tokens[comma - 1]?.pos ?? "");
  const next = tokens[comma + 1]?.pos === "ADV" ? comma + 2 : comma + 1;
  const after = tokens[group.end];
  const bare =
    mayBeReduced(tokens, group) || after?.pos === "PROPN" || after?.text === "“" || after?.text === '"';
  if (
    tokens[comma]?.text !== "," ||
    !noun ||
    group.start !== next ||
    !bare ||
    TAKES_NONE.test(tokens[group.head]?.lower ?? "")
  )
    return false;
  return group.tense === "past" && !listsDeeds(tokens, group);
}

/** In the tense and voice of the verb before, which is no aside between commas itself (“the terms, arranged by letter, were …”). */
function goesOnAs(
  tokens: readonly Token[],
  { tense, passive }: VerbGroup,
  before: VerbGroup | null,
): boolean {
  return before?.tense === tense && before.passive === passive && tokens[before.start - 1]?.text !== ",";
}

/** “sold the house, |moved to Rome, and died|”: another verb goes on behind a conjunction. */
function listsDeeds(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens.some((t, i) => i > group.end && t.pos === "CCONJ" && verbGroupAt(tokens, i + 1));
}

/** “was arrested in May and charged the following year”, “have bombed and burnt”: the second participle shares the auxiliary. */
function inVoiceOf(tokens: readonly Token[], group: VerbGroup, first: VerbGroup | null): VerbGroup {
  const perfect = first?.tense === "perfect" || first?.tense === "past-perfect";
  if (
    perfect &&
    group.tense === "past" &&
    group.end - group.start === 1 &&
    !ONLY_PAST.has(tokens[group.head]?.lower ?? "")
  )
    return { ...group, tense: first.tense, passive: first.passive };
  if (!first?.passive || !mayBeReduced(tokens, group) || TAKES_NONE.test(tokens[group.head]?.lower ?? ""))
    return group;
  return { ...group, passive: true, tense: first.tense };
}

/** The last comma or closing quote between two tokens, or null. */
function lastComma(tokens: readonly Token[], before: number, after: number): number | null {
  for (let i = before - 1; i >= after; i--)
    if ([",", "”", "–", "—", "’"].includes(tokens[i]?.text ?? "")) return i;
  return null;
}

function finished(d: Draft, all: readonly Draft[], tokens: readonly Token[]): Clause {
  const verb = foretold(d, tokens);
  const parent = d.parent ? all.indexOf(d.parent) : -1;
  const end = d.end < 0 ? trimEnd(tokens, endOf(d, all, tokens)) : trimEnd(tokens, d.end);
  const inserted = all.find((o) => o.kind === "parenthesis" && o.parent === d && o.start < verb.start);
  const subject = d.shared ? sharedSubject(d, tokens) : subjectOf(d, verb, tokens, inserted?.start);
  return {
    kind: d.kind,
    start: d.start,
    end: Math.max(end, verb.end),
    link: d.link,
    subject,
    verb,
    parent: parent < 0 ? null : parent,
  };
}

/** “said it |would close| the mine”: the future as it was told in the past. */
function foretold({ kind, parent, verb }: Draft, tokens: readonly Token[]): VerbGroup {
  const group = verb as VerbGroup;
  const would = tokens[group.start]?.lower === "would" && tokens[group.start + 1]?.lower !== "have";
  const told = parent?.verb?.tense === "past" || parent?.verb?.tense === "past-perfect";
  return kind === "complement" && would && told ? { ...group, tense: "future" } : group;
}

/** An open clause runs to the end of the sentence, or to the next clause that is not inside it. */
function endOf(d: Draft, all: readonly Draft[], tokens: readonly Token[]): number {
  const after = all.find((o) => o !== d && o.start > (d.verb?.start ?? 0) && !isInside(o, d));
  return after ? after.start : tokens.length;
}

function isInside(clause: Draft, outer: Draft): boolean {
  for (let c = clause.parent; c; c = c.parent)
    if (c === outer) return !["coordinate", "parenthesis"].includes(clause.kind);
  return false;
}

function trimEnd(tokens: readonly Token[], end: number): number {
  let e = end;
  while (
    e > 0 &&
    (tokens[e - 1]?.pos === "CCONJ" || [",", ".", "–", "—", ";"].includes(tokens[e - 1]?.text ?? ""))
  )
    e -= 1;
  return e;
}
