/** Where clauses open: at links, at coordination with a verb of its own, at dashes, at “…, KCNA said”. */
import { type Draft, draft, outermost } from "./clause-drafts.ts";
import type { Token } from "./read.ts";
import { SAY } from "./speech.ts";
import { baseOf } from "./verb-forms.ts";
import { mayBeReduced, verbGroupAt } from "./verbs.ts";

export const RELATIVE = new Set(["which", "who", "whom", "whose"]);
const ADVERBIAL = new Set([
  "when",
  "while",
  "as",
  "because",
  "after",
  "before",
  "since",
  "until",
  "till",
  "if",
  "unless",
  "although",
  "though",
  "where",
  "once",
  "whereas",
]);
export const COMPLEMENT = new Set(["that", "how", "why", "whether", "what"]);
const HARD = new Set([";", ":", "–", "—", "--"]);

/** Does a clause open at token i? Links, coordination with a verb of its own, dashes and semicolons. */
export function openAt(tokens: readonly Token[], i: number, current: Draft): Draft | null {
  const token = tokens[i];
  if (!token || i === current.start) return i === 0 && token ? openFirst(tokens, token, current) : null;
  if (parenthesisAt(tokens, i) && current.verb) return draft("parenthesis", i + 1, null, outermost(current));
  if (HARD.has(token.text) && current.verb)
    return opensAfterDash(tokens, i) ? draft("coordinate", i + 1, null, outermost(current)) : null;
  if (RELATIVE.has(token.lower) || (token.lower === "that" && isRelativeThat(tokens, i)))
    return draft("relative", i, token.lower, current);
  if (COMPLEMENT.has(token.lower) && token.pos !== "DET" && finiteAhead(tokens, i + 1))
    return draft("complement", i, token.lower, current);
  if (ADVERBIAL.has(token.lower) && token.lower !== "as" && finiteAhead(tokens, i + 1))
    return draft("adverbial", i, token.lower, tokens[i - 1]?.text === "," ? outermost(current) : current);
  if (token.lower === "as" && token.pos === "SCONJ" && finiteAhead(tokens, i + 1))
    return draft("adverbial", i, token.lower, current);
  if (token.pos === "CCONJ" && current.verb) return coordinateAt(tokens, i, current);
  return null;
}

function opensAfterDash(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  return !RELATIVE.has(next) && !ADVERBIAL.has(next) && finiteAhead(tokens, i + 1);
}

const CLOSERS = new Set([",", "”", "’", '"', "–", "—"]);
/** The longest name of a speaker: “the South’s Yonhap news agency”. */
const LONGEST_SPEAKER = 14;

/** “…, KCNA said”, “…” Kim told reporters: a noun phrase and a verb of speech after a comma, quote or dash. */
function parenthesisAt(tokens: readonly Token[], i: number): boolean {
  if (!CLOSERS.has(tokens[i]?.text ?? "")) return false;
  for (let j = i + 1; j < tokens.length && j <= i + LONGEST_SPEAKER; j++) {
    const token = tokens[j];
    if (!token) return false;
    if (isSayingVerb(token)) return j > i + 1 || tokens[j + 1]?.pos === "PROPN";
    if (!PHRASE.has(token.pos) && !["’s", "'s", "-"].includes(token.lower)) return false;
  }
  return false;
}

const PHRASE = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ", "ADP", "ADV"]);

export function isSayingVerb({ lower, lemma, pos }: Token): boolean {
  return pos === "VERB" && !/ing$/.test(lower) && SAY.has(baseOf(lower, lemma));
}

/** A sentence may open with its subordinate clause: “When its troops …, the secrecy …”. */
function openFirst(tokens: readonly Token[], token: Token, root: Draft): Draft | null {
  if (!ADVERBIAL.has(token.lower) || !finiteAhead(tokens, 1)) return null;
  return draft("adverbial", 0, token.lower, root);
}

/** “that” after a noun and before a verb is relative: “the secrecy that surrounded”. */
function isRelativeThat(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  if (verbGroupAt(tokens, i + 1) !== null) return true;
  // “a book that he finished in”: a pronoun, a verb, and no object after it
  const verb =
    tokens[i + 1]?.pos === "PRON" && !CONTENT_NOUNS.test(before.lower) ? verbGroupAt(tokens, i + 2) : null;
  return verb !== null && ["ADP", "PUNCT", "SCONJ"].includes(tokens[verb.end]?.pos ?? "PUNCT");
}

/** “the claim that it had …”: what follows is said, not told about the noun. */
const CONTENT_NOUNS =
  /^(?:fact|claim|news|idea|report|belief|evidence|sign|fear|hope|statement|announcement|concern|suggestion|view|rumou?r|speech|week|year|month|day|time)s?$/;

/** “and” joins clauses when a finite verb follows at once (shared subject) or after a subject of its own. */
function coordinateAt(tokens: readonly Token[], i: number, current: Draft): Draft | null {
  if (RELATIVE.has(tokens[i + 1]?.lower ?? "")) return null;
  const next = nextContent(tokens, i + 1);
  const at = verbGroupAt(tokens, next);
  if (
    at &&
    !(current.verb && at.tense !== current.verb.tense && at.end - at.start === 1 && at.tense === "present")
  ) {
    const joined = draft("coordinate", i + 1, null, current);
    joined.shared = true;
    return joined;
  }
  const comma = tokens[i - 1]?.text === ",";
  if (!comma && !startsSubject(tokens, i + 1)) return null;
  return finiteAhead(tokens, i + 1) && (comma || clauseFollows(tokens, i + 1))
    ? draft("coordinate", i + 1, null, outermost(current))
    : null;
}

function nextContent(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === "ADV") i += 1;
  return i;
}

const SUBJECT_START = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ"]);

function startsSubject(tokens: readonly Token[], i: number): boolean {
  return SUBJECT_START.has(tokens[i]?.pos ?? "");
}

/** A plain noun phrase and then a verb, with nothing between that could make the nouns a mere list. */
function clauseFollows(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    const group = verbGroupAt(tokens, i);
    if (group) return i > from && !mayBeReduced(tokens, group);
    if (!SUBJECT_START.has(tokens[i]?.pos ?? "") && tokens[i]?.pos !== "PART") return false;
  }
  return false;
}

/** Is there a finite verb before the next hard stop? */
function finiteAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (HARD.has(tokens[i]?.text ?? "")) return false;
    const group = verbGroupAt(tokens, i);
    if (group) return true;
  }
  return false;
}
