/** Where clauses open: at links, at coordination with a verb of its own, at dashes, at “…, KCNA said”. */

import { type Draft, draft, outermost } from "./clause-drafts.ts";
import { coordinateAt, joinsNumbers } from "./coordination.ts";
import {
  ADVERBIAL,
  COMPLEMENT,
  clauseAhead,
  finiteAhead,
  HARD,
  nextContent,
  RELATIVE,
  SUBJECT_START,
} from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { SAY } from "./speech.ts";
import { baseOf } from "./verb-forms.ts";
import { mayBeReduced, verbGroupAt } from "./verbs.ts";

/** Does a clause open at token i? Links, coordination with a verb of its own, dashes and semicolons. */
export function openAt(tokens: readonly Token[], i: number, current: Draft): Draft | null {
  const token = tokens[i];
  if (!token || i === current.start) return i === 0 && token ? openFirst(tokens, token, current) : null;
  if (parenthesisAt(tokens, i) && nobodyWaits(current))
    return draft("parenthesis", i + 1, null, outermost(current));
  if (HARD.has(token.text) && current.verb)
    return opensAfterDash(tokens, i) ? draft("coordinate", i + 1, null, outermost(current)) : null;
  if (RELATIVE.has(token.lower) || (token.lower === "that" && isRelativeThat(tokens, i)))
    return draft("relative", i, token.lower, current);
  if (COMPLEMENT.has(token.lower) && token.pos !== "DET" && finiteAhead(tokens, i + 1))
    return draft(
      "complement",
      i,
      token.lower,
      tokens[i - 1]?.text === "," ? teller(tokens, current) : current,
    );
  if (beginsContent(tokens, i, current)) return draft("complement", i, null, current);
  if (isContact(tokens, i, current)) return { ...draft("relative", i, null, current), subjectFrom: i };
  // “as was first reported” has no subject
  const bare = token.lower === "as" && verbGroupAt(tokens, i + 1) !== null;
  if (PREPOSITIONS.has(token.lower) && !bare && !clauseAhead(tokens, i + 1)) return null;
  if (ADVERBIAL.has(token.lower) && token.lower !== "as" && finiteAhead(tokens, i + 1))
    return draft("adverbial", i, token.lower, tokens[i - 1]?.text === "," ? outermost(current) : current);
  if (token.lower === "as" && (token.pos === "SCONJ" || saysAt(tokens, i)) && finiteAhead(tokens, i + 1))
    return draft("adverbial", i, token.lower, current);
  if (token.pos === "CCONJ" && current.verb && !joinsNumbers(tokens, i))
    return coordinateAt(tokens, i, current);
  return null;
}

/** These open a phrase as often as a clause: “after a coup, he”, “until Thursday, they”, “as a result, it”. */
const PREPOSITIONS = new Set(["after", "before", "since", "until", "till", "as"]);

/** “as |officials acknowledged|”: a subject and a verb of saying. */
function saysAt(tokens: readonly Token[], as: number): boolean {
  if (tokens[as - 1]?.lower === "such") return false;
  const verb = tokens.findIndex((t, i) => i > as && (!PHRASE.has(t.pos) || ADVERBIAL.has(t.lower)));
  const group = verb > as + 1 && verb < as + LONGEST_SUBJECT ? verbGroupAt(tokens, verb) : null;
  const said = tokens[group?.head ?? -1];
  const named = tokens.slice(as, verb).some(({ pos }) => ["NOUN", "PROPN", "PRON"].includes(pos));
  return named && said !== undefined && isSayingVerb(said);
}

/** “the principle |it defended two years ago|”: a relative clause without its link, behind a noun. */
function isContact(tokens: readonly Token[], i: number, { verb }: Draft): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (verb === null || token?.pos !== "PRON" || before?.pos !== "NOUN") return false;
  // “this year they jumped”: when, not what
  if (TIME_NOUN.test(before.lower)) return false;
  return (
    i > verb.end &&
    /^(?:it|he|she|they|we)$/.test(token.lower) &&
    verbGroupAt(tokens, nextContent(tokens, i + 1)) !== null
  );
}

const TIME_NOUN =
  /^(?:time|today|morning|afternoon|evening|night|day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)s?$/;

/** “told the family, when he disappeared, that …”: what is said hangs on who says it, not on what stands between. */
function teller(tokens: readonly Token[], current: Draft): Draft {
  for (let above: Draft | null = current; above; above = above.parent) {
    const verb = tokens[above.verb?.head ?? -1];
    if (verb && isSayingVerb(verb)) return above;
  }
  return current;
}

/** “officials said the president met”, “told reporters he would”: after a verb of saying, a subject and its verb without “that”. */
function beginsContent(tokens: readonly Token[], i: number, current: Draft): boolean {
  const { verb } = current;
  const said = tokens[verb?.head ?? -1];
  if (!verb || !said || i < verb.end || i > verb.end + LONGEST_ADDRESS || isTurnedRound(tokens, current))
    return false;
  if (!mayBeginSubject(tokens[i])) return false;
  const base = baseOf(said.lower, said.lemma);
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
inform assure remind`.split(/\s+/),
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
  // “Hale, who lives there, said”: the comma closes what is told of the speaker
  const aside = tokens.some(
    (t, i) => i > subjectFrom && i < end && t.text === "," && RELATIVE.has(tokens[i + 1]?.lower ?? ""),
  );
  return !aside && /^[,”"’]$/.test(tokens[end]?.text ?? ",");
}

function mayBeginSubject(first: Token | undefined): boolean {
  if (!first || !(SUBJECT_START.has(first.pos) || isPossessive(first))) return false;
  return first.lower !== "that" && first.lower !== "this";
}

/** The longest subject, in tokens. */
const LONGEST_SUBJECT = 16;

/** A noun phrase that begins here, with its finite verb right behind. */
function subjectAndVerb(tokens: readonly Token[], from: number, bare: boolean): boolean {
  for (let i = from + 1; i < tokens.length && i < from + LONGEST_SUBJECT; i++) {
    const group = verbGroupAt(tokens, i);
    if (group) return bare || !mayBeReduced(tokens, group);
    const token = tokens[i];
    if (!token || !(PHRASE.has(token.pos) || token.pos === "PART" || token.text === "-")) return false;
    if (token.lower === "to" || ADVERBIAL.has(token.lower)) return false;
  }
  return false;
}

function opensAfterDash(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  return !RELATIVE.has(next) && !ADVERBIAL.has(next) && finiteAhead(tokens, i + 1);
}

/** After “When the war began,” the main clause still waits for its verb. */
function nobodyWaits(current: Draft): boolean {
  for (let above: Draft | null = current; above; above = above.parent) if (!above.verb) return false;
  return true;
}

const CLOSERS = new Set([",", "”", "’", '"', "–", "—"]);
/** The longest name of a speaker: “the South’s Yonhap news agency”. */
const LONGEST_SPEAKER = 14;

/** “…, KCNA said”, “…” Kim told reporters: a noun phrase and a verb of speech after a comma, quote or dash. */
function parenthesisAt(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!CLOSERS.has(tokens[i]?.text ?? "") || next?.pos === "CCONJ" || next?.lower === "as") return false;
  for (let j = i + 1; j < tokens.length && j <= i + LONGEST_SPEAKER; j++) {
    const token = tokens[j];
    if (!token) return false;
    if (isSayingVerb(token)) return j > i + 1 || tokens[j + 1]?.pos === "PROPN";
    if (!PHRASE.has(token.pos) && !JOINED.has(token.lower)) return false;
  }
  return false;
}

const PHRASE = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ", "ADP", "ADV"]);
const JOINED = new Set(["’s", "'s", "-", "and"]);

export function isSayingVerb({ lower, lemma, pos }: Token): boolean {
  return pos === "VERB" && !lower.endsWith("ing") && SAY.has(baseOf(lower, lemma));
}

/** A sentence may open with its subordinate clause: “When its troops …, the secrecy …”. */
function openFirst(tokens: readonly Token[], token: Token, root: Draft): Draft | null {
  if (!ADVERBIAL.has(token.lower)) return null;
  const opens = PREPOSITIONS.has(token.lower) ? clauseAhead(tokens, 1) : finiteAhead(tokens, 1);
  return opens ? draft("adverbial", 0, token.lower, root) : null;
}

/** “that” after a noun and before a verb is relative: “the secrecy that surrounded”. */
function isRelativeThat(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  // “a wave that completely rid the town of rats”
  if (verbGroupAt(tokens, nextContent(tokens, i + 1)) !== null) return true;
  // “a book that he finished in”: a pronoun, a verb, and no object after it
  const verb =
    tokens[i + 1]?.pos === "PRON" && !CONTENT_NOUNS.test(before.lower) ? verbGroupAt(tokens, i + 2) : null;
  return verb !== null && ["ADP", "PUNCT", "SCONJ"].includes(tokens[verb.end]?.pos ?? "PUNCT");
}

/** “the claim that it had …”, “said in May that it was …”: what follows is said, not told about the noun. */
const CONTENT_NOUNS =
  /^(?:fact|claim|news|idea|report|belief|evidence|sign|fear|hope|statement|announcement|concern|suggestion|view|rumou?r|speech|week|year|month|day|time|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
