/** What is said: clauses behind a verb of saying or thinking, with or without “that”, and sayings set beside them (“…, KCNA said”). */
import type { Draft } from "./clause-drafts.ts";
import { ADVERBIAL, apposition, finiteAhead, RELATIVE, SUBJECT_START } from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { HEARER, SAY, TAG_VERB } from "./speech.ts";
import { baseOf } from "./verb-forms.ts";
import { DAY, mayBeReduced, opensDay, type VerbGroup, verbGroupAt } from "./verbs.ts";

/** A past or present form of a verb of saying. */
export function isSayingVerb({ lower, lemma, pos }: Token): boolean {
  return pos === "VERB" && !lower.endsWith("ing") && SAY.has(baseOf(lower, lemma));
}

/** “as |officials acknowledged|”: a subject and a verb of saying. */
export function saysAt(tokens: readonly Token[], as: number): boolean {
  if (tokens[as - 1]?.lower === "such") return false;
  const verb = tokens.findIndex((t, i) => i > as && (!PHRASE.has(t.pos) || ADVERBIAL.has(t.lower)));
  const group = verb > as + 1 && verb < as + LONGEST_SUBJECT ? verbGroupAt(tokens, verb) : null;
  const said = tokens[group?.head ?? -1];
  const named = tokens.slice(as, verb).some(({ pos }) => ["NOUN", "PROPN", "PRON"].includes(pos));
  return named && said !== undefined && isSayingVerb(said);
}

/** “said Hale told the mayor of it |and that the mayor had left|”: with one “that” before it the second is said like the first, else by the outermost who speaks. */
export function tellerOfSecond(tokens: readonly Token[], current: Draft): Draft {
  let outermost: Draft | null = null;
  for (let above: Draft | null = current; above; above = above.parent) {
    if (above.link === "that" && above.kind === "complement") return teller(tokens, above.parent ?? current);
    const verb = tokens[above.verb?.head ?? -1];
    if (verb && isSayingVerb(verb)) outermost = above;
    if (above.kind === "relative") break;
  }
  return outermost ?? current;
}

/** “told the family, when he disappeared, that …”: what is said hangs on who says it, not on what stands between. */
export function teller(tokens: readonly Token[], current: Draft): Draft {
  for (let above: Draft | null = current; above; above = above.parent) {
    const verb = tokens[above.verb?.head ?? -1];
    if (verb && isSayingVerb(verb)) return above;
  }
  return current;
}

/** “officials said the president met”, “told reporters he would”: after a verb of saying, a subject and its verb without “that”. */
export function beginsContent(tokens: readonly Token[], i: number, current: Draft): boolean {
  const { verb } = current;
  const said = tokens[verb?.head ?? -1];
  if (!verb || !said || i < verb.end || i > verb.end + LONGEST_ADDRESS || isTurnedRound(tokens, current))
    return false;
  if (!mayBeginSubject(tokens[i])) return false;
  const base = baseOf(said.lower, said.lemma);
  // “quoted an official as saying |the mine was shut|”
  if (/^(?:quote|cite)$/.test(base) && tokens[i - 1]?.lower === "saying")
    return subjectAndVerb(tokens, i, true);
  if (!isSayingVerb(said) && !CONTENT_VERBS.has(base)) return false;
  if (TIME_ADVERB.test(tokens[i]?.lower ?? "")) return false;
  if (i === verb.end ? ADDRESSED.has(base) : !isAddress(tokens, verb.end, i)) return false;
  return subjectAndVerb(tokens, i, BARE_CONTENT.has(base));
}

/** “told the jury on Monday”, in tokens. */
const LONGEST_ADDRESS = 7;
/** Somebody is told before what is told. Bases. */
const ADDRESSED = new Set(["tell", "inform", "warn", "assure", "remind", "promise", "show"]);
/** What follows these is said, even a past form without an object: “said sales fell”; “found a car parked” is not. Bases. */
const BARE_CONTENT = new Set(["say", "add", "tell", "claim", "report"]);
/** Not sayings, but followed by what somebody thinks or finds. Bases. */
const CONTENT_VERBS = new Set(
  `believe think hope expect envision conclude find show suggest announce confirm reveal promise predict fear know learn
inform assure remind deny dispute hear`.split(/\s+/),
);

const TIME_ADVERB =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|privately|publicly|earlier|later|also|then)$/;

/** Whom it is told, where and when, up to a word that begins another phrase. */
function isAddress(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[to - 1], tokens[to]];
  if (!before || !next) return false;
  const between = tokens
    .slice(from, to)
    .every(({ pos }) => ["ADP", "NOUN", "PROPN", "NUM", "DET", "ADJ", "ADV", "PRON"].includes(pos));
  const ended = ["NOUN", "PROPN", "PRON", "ADV"].includes(before.pos) || TIME_ADVERB.test(before.lower);
  const begins =
    next.pos === "PRON" ||
    next.pos === "DET" ||
    isPossessive(next) ||
    before.pos !== next.pos ||
    TIME_ADVERB.test(before.lower);
  return between && ended && begins;
}

function isPossessive({ lower }: Token): boolean {
  return /^(?:its|his|her|their|our|my)$/.test(lower);
}

/** “…,” said the deputy: the speaker follows. */
function isTurnedRound(tokens: readonly Token[], { verb, subjectFrom }: Draft): boolean {
  const end = (verb?.start ?? 0) - 1;
  // “Hale, who lives there, said”, “Hale, 60, said”: the comma closes what is told of the speaker
  const aside = tokens.some((t, i) => i > subjectFrom && i < end && t.text === ",");
  const mark = tokens[end]?.text ?? ",";
  return /^[”"’]$/.test(mark) || (mark === "," && !aside);
}

function mayBeginSubject(first: Token | undefined): boolean {
  if (!first || !(SUBJECT_START.has(first.pos) || isPossessive(first))) return false;
  return first.lower !== "that" && first.lower !== "this";
}

/** The longest subject, in tokens. */
export const LONGEST_SUBJECT = 16;

/** A noun phrase that begins here, with its finite verb right behind. */
function subjectAndVerb(tokens: readonly Token[], from: number, bare: boolean): boolean {
  for (let i = from + 1; i < tokens.length && i < from + LONGEST_SUBJECT; i++) {
    const group = verbGroupAt(tokens, i);
    if (group) return bare || !mayBeReduced(tokens, group);
    const token = tokens[i];
    // “said its chairman, |Tom Hale,| had resigned”
    if (token?.text === ",") {
      const close = apposition(tokens, i);
      return close !== null && verbGroupAt(tokens, close) !== null;
    }
    if (!token || !(PHRASE.has(token.pos) || token.pos === "PART" || token.text === "-")) return false;
    if (token.lower === "to" || ADVERBIAL.has(token.lower)) return false;
  }
  return false;
}

const CLOSERS = new Set([",", "”", "’", '"', "–", "—"]);
/** The longest name of a speaker: “the South’s Yonhap news agency”. */
const LONGEST_SPEAKER = 14;

/** “…, KCNA said”, “…” Kim told reporters: a noun phrase and a verb of speech after a comma, quote or dash. */
export function parenthesisAt(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!CLOSERS.has(tokens[i]?.text ?? "") || next?.pos === "CCONJ") return false;
  // “…, after residents said they would”: what hangs on the clause is no aside
  if (ADVERBIAL.has(next?.lower ?? "")) return false;
  for (let j = i + 1; j < tokens.length && j <= i + LONGEST_SPEAKER; j++) {
    const token = tokens[j];
    if (!token) return false;
    if (isTagVerb(tokens, i + 1, j)) return j > i + 1 || tokens[j + 1]?.pos === "PROPN";
    // “…, its foreign minister, Tamas Verhel, said”
    if (token.text === "," && j > i + 1) {
      const close = apposition(tokens, j);
      return close !== null && isTagVerb(tokens, i + 1, close);
    }
    if (!PHRASE.has(token.pos) && !JOINED.has(token.lower)) return false;
  }
  return false;
}

/** “KCNA |said|”, “the union |announced|”, “the court |heard|”, “the inquiry |was told|”. */
function isTagVerb(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (isSayingVerb(token)) return true;
  if (token.pos === "VERB" && TAG_VERB.test(token.lower)) return at > from && endsBehind(tokens, at);
  const hears = tokens.slice(from, at).some(({ lower }) => HEARER.test(lower));
  return hears && (token.lower === "heard" || (/^(?:was|were)$/.test(token.lower) && next?.lower === "told"));
}

/** “…, the museum announced |on Friday|.”: nothing it could be about stands behind. */
function endsBehind(tokens: readonly Token[], j: number): boolean {
  const [next, day] = [tokens[j + 1], tokens[j + 2]];
  const dated = /^(?:on|in)$/.test(next?.lower ?? "") && /^(?:PROPN|NUM)$/.test(day?.pos ?? "");
  return (
    next === undefined || next.pos === "PUNCT" || dated || DAY.test(next.text) || opensDay(tokens, j + 1)
  );
}

const PHRASE = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ", "ADP", "ADV"]);
const JOINED = new Set(["’s", "'s", "-", "and"]);

/** “…, |its minister, Eva Marsh,| said”: the comma before a speaker whose name and role stand between commas; the given one for others. */
export function speakersComma(
  tokens: readonly Token[],
  { head, start }: VerbGroup,
  comma: number,
  from: number,
): number {
  const verb = tokens[head];
  if (!verb || !isSayingVerb(verb) || comma !== start - 1) return comma;
  const second = closerBefore(tokens, comma, from);
  const first = second === null ? null : closerBefore(tokens, second, from);
  if (second === null || first === null || tokens[second]?.text !== ",") return comma;
  const parts = [tokens.slice(first + 1, second), tokens.slice(second + 1, comma)];
  const isName = (part: readonly Token[]) => part.length > 0 && part.every(({ pos }) => pos === "PROPN");
  const isRole = (part: readonly Token[]) =>
    part.some(({ pos }) => pos === "NOUN") && part.every(({ pos }) => IN_ROLE.has(pos));
  const speaks = parts.some(isName) && parts.some(isRole);
  return speaks ? first : comma;
}

const IN_ROLE = new Set(["DET", "PRON", "ADJ", "NOUN", "PROPN", "ADP", "PART"]);

function closerBefore(tokens: readonly Token[], before: number, from: number): number | null {
  for (let i = before - 1; i >= from; i--) if (CLOSERS.has(tokens[i]?.text ?? "")) return i;
  return null;
}

/** “The firm, |officials said|, closed”: a saying between commas before the verb that the clause waits for. */
export function insertedAt(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== "," || RELATIVE.has(tokens[i + 1]?.lower ?? "") || !parenthesisAt(tokens, i))
    return false;
  const comma = tokens.findIndex((t, j) => j > i && t.text === ",");
  const verb = tokens.findIndex((t, j) => j > i && j < comma && isSayingVerb(t));
  const next = tokens[comma + 1];
  const goesOn =
    next !== undefined && next.pos !== "CCONJ" && !/ing$/.test(next.lower) && !RELATIVE.has(next.lower);
  const plain = tokens.slice(verb + 1, comma).every(({ pos }) => PHRASE.has(pos));
  return verb > i + 1 && comma - verb <= LONGEST_ADDRESS && plain && goesOn && finiteAhead(tokens, comma + 1);
}
