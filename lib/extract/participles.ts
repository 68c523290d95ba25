/** Participles between commas, with a clause of their own: “the plan, adopted in May over objections, was dropped”. */
import { type Draft, draft } from "./clause-drafts.ts";
import { isSayingVerb } from "./content-clauses.ts";
import { SUBJECT_START } from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { isPastForm, ONLY_PAST } from "./verb-forms.ts";
import { DAY, verbGroupAt } from "./verbs.ts";

/** The clause of a participle at token i, told of the noun before it, or null. `last`: the clause opened last. */
export function participleAt(
  tokens: readonly Token[],
  i: number,
  current: Draft,
  last: Draft | undefined,
): Draft | null {
  if (current.verb || !isBareParticiple(tokens, i)) return null;
  if (last && goesOn(tokens, i, last)) return joinedTo(last, i);
  const comma = tokens[i - 1]?.pos === "ADV" ? i - 2 : i - 1;
  return tokens[comma]?.text === "," ? setOff(tokens, i, comma, current) : null;
}

/** A past participle without an object of its own, or any auxiliary: with “by”, with a preposition, or alone. */
function isBareParticiple(tokens: readonly Token[], i: number): boolean {
  const [word, after] = [tokens[i]?.lower ?? "", tokens[i + 1]];
  if (tokens[i]?.pos !== "VERB" || !isPastForm(word) || ONLY_PAST.has(word)) return false;
  const token = tokens[i];
  if (token && isSayingVerb(token)) return false;
  return (
    after !== undefined &&
    (["ADP", "ADV", "SCONJ"].includes(after.pos) || DAY.test(after.text) || NEAR.test(after.lower))
  );
}

/** “published |last| May”. */
const NEAR = /^(?:last|this|next)$/;

/** “signed in 1990 and |ratified in 1992|, expires”. */
function goesOn(tokens: readonly Token[], i: number, { link, start, end, verb }: Draft): boolean {
  return link === null && verb?.passive === true && start < i && i < end && tokens[i - 1]?.pos === "CCONJ";
}

function joinedTo(first: Draft, i: number): Draft {
  const second = participle(i, i, first.end, first);
  first.end = i - 1;
  return second;
}

/** “the plan, |adopted in May|, was dropped”: between commas, behind a noun, with the sentence's verb right after. */
function setOff(tokens: readonly Token[], i: number, comma: number, current: Draft): Draft | null {
  if (!endsNoun(tokens, comma)) return null;
  const fronted = isFrontedPhrase(tokens, current, comma);
  const close = tokens.findIndex(
    (t, at) =>
      at > i && t.text === "," && (verbFollows(tokens, at) || (fronted && subjectFollows(tokens, at))),
  );
  return close < 0 ? null : participle(comma + 1, i, close, current);
}

/** “the mill,”, “a second,”: the noun may be left out. */
function endsNoun(tokens: readonly Token[], comma: number): boolean {
  const [article, last] = [tokens[comma - 2], tokens[comma - 1]];
  const left = article?.pos === "DET" && ORDINAL.test(last?.lower ?? "");
  return left || ["NOUN", "PROPN", "NUM"].includes(last?.pos ?? "");
}

const ORDINAL = /^(?:second|third|fourth|fifth|other|latter|former|latest|last)$/;

/** “|Under the truce,| signed in Oslo in May, both sides left”. */
function isFrontedPhrase(tokens: readonly Token[], { link, start }: Draft, comma: number): boolean {
  const [opener, ...phrase] = tokens.slice(start, comma);
  return link === null && opener?.pos === "ADP" && phrase.every(({ pos }) => IN_PHRASE.has(pos));
}

const IN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN"]);

/** A plain subject and its verb behind a comma. */
function subjectFollows(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma + 1];
  if (!first || !SUBJECT_START.has(first.pos) || first.pos === "NUM") return false;
  for (let at = comma + 2; at < comma + LONGEST_SUBJECT; at++) {
    if (verbGroupAt(tokens, at)) return true;
    if (!SUBJECT_START.has(tokens[at]?.pos ?? "") && tokens[at]?.pos !== "ADP") return false;
  }
  return false;
}

/** In tokens. */
const LONGEST_SUBJECT = 10;

function verbFollows(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.pos === "ADV" ? comma + 2 : comma + 1;
  return verbGroupAt(tokens, next) !== null;
}

function participle(start: number, i: number, end: number, parent: Draft): Draft {
  const own = draft("relative", start, null, parent);
  own.end = end;
  own.verb = { start: i, end: i + 1, head: i, tense: "past", passive: true, negated: false };
  return own;
}
