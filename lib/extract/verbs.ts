/** Verb groups: which words are the verb of a clause, its tense, voice and polarity. */

import { isFiniteForm } from "./finite-forms.ts";
import type { Token } from "./read.ts";
import { isPastForm, ONLY_PAST } from "./verb-forms.ts";

export type VerbTense = "past" | "present" | "perfect" | "past-perfect" | "future" | "modal";

export interface VerbGroup {
  /** Token indices, end exclusive: auxiliaries, adverbs between, and the main verb. */
  readonly start: number;
  readonly end: number;
  /** Index of the main verb. */
  readonly head: number;
  readonly tense: VerbTense;
  readonly passive: boolean;
  readonly negated: boolean;
}

const MODALS = new Set(["can", "could", "may", "might", "must", "should", "would", "ca", "cannot"]);
const FUTURES = new Set(["will", "shall", "’ll", "'ll", "wo"]);
const BE_PAST = new Set(["was", "were"]);
const BE_PRESENT = new Set(["is", "are", "am", "’s", "'s", "’re", "'re", "’m", "'m"]);
const HAVE = new Set(["has", "have", "’ve", "'ve"]);
const AUXILIARIES = new Set([...MODALS, ...FUTURES, ...BE_PAST, ...BE_PRESENT, ...HAVE]);
/** Auxiliaries whatever they are tagged as. */
const PAST_OR_DO = new Set(["had", "’d", "'d", "did", "does", "do"]);
const NEGATIONS = new Set(["not", "n’t", "n't", "never"]);
/** Adverbs and tags may stand between an auxiliary and its verb; the lite model tags some of them otherwise. */
const BETWEEN = new Set(["ADV", "PART"]);
const BETWEEN_WORDS = new Set([
  "first",
  "also",
  "then",
  "later",
  "reportedly",
  "allegedly",
  "already",
  "since",
  "now",
  "just",
  "long",
  "due",
]);

/** The finite verb group that begins at token i, or null. Clauses look ahead from every token, so each answer is kept. */
export function verbGroupAt(tokens: readonly Token[], i: number): VerbGroup | null {
  if (tokens !== asked.tokens) asked = { tokens, groups: [] };
  const known = asked.groups[i];
  if (known !== undefined) return known;
  const group = readGroup(tokens, i);
  asked.groups[i] = group;
  return group;
}

/** The group at each token as far as it was asked for, of the sentence last asked about: they are read one after the other. */
let asked: { readonly tokens: readonly Token[]; readonly groups: (VerbGroup | null)[] } = {
  tokens: [],
  groups: [],
};

function readGroup(tokens: readonly Token[], i: number): VerbGroup | null {
  const token = tokens[i];
  if (!token) return null;
  if (isAuxiliary(token) && !isHalfOfDay(token, tokens[i - 1])) return auxiliaryGroup(tokens, i);
  return isFiniteForm(tokens, i) ? simpleGroup(tokens, i) : null;
}

/** “at 5:00 am”. */
function isHalfOfDay({ lower }: Token, before: Token | undefined): boolean {
  return lower === "am" && /^\d/.test(before?.text ?? "");
}

function isAuxiliary({ lower, pos }: Token): boolean {
  if (lower === "’s" || lower === "'s") return pos === "AUX";
  return (AUXILIARIES.has(lower) && pos !== "PROPN" && pos !== "NOUN") || PAST_OR_DO.has(lower);
}

function auxiliaryGroup(tokens: readonly Token[], start: number): VerbGroup | null {
  let head = start;
  let negated = false;
  let end = start + 1;
  for (let i = start + 1; i < tokens.length && i < start + 8; i++) {
    const token = tokens[i];
    if (!token) break;
    if (NEGATIONS.has(token.lower)) negated = true;
    else if (isLinkOfGroup(token, tokens[i - 1])) head = i;
    else if (isParticipleOrBase(tokens, i) || isBaseAfterModal(tokens, start, i)) {
      head = i;
      end = i + 1;
      break;
    } else if (!BETWEEN.has(token.pos) && !BETWEEN_WORDS.has(token.lower)) break;
    if (head === i || negated) end = i + 1;
  }
  const words = tokens.slice(start, end).map((t) => t.lower);
  return { start, end, head, tense: tenseOf(words), passive: isPassive(tokens, start, head), negated };
}

/** “have been”, “will be”, “is being”, “has to”. */
function isLinkOfGroup({ lower, pos }: Token, previous: Token | undefined): boolean {
  if (LINKS.has(lower)) return pos === "AUX" || pos === "VERB";
  return lower === "to" && pos === "PART" && previous !== undefined && BEFORE_TO.has(previous.lower);
}

const LINKS = new Set(["be", "been", "being", "have", "had"]);
const BEFORE_TO = new Set(["going", "about", "due", "set", "is", "are", "was", "were", "has", "have", "had"]);

/** “will open a plant”, “may face charges”: after a modal comes a verb, whatever it is tagged as. */
function isBaseAfterModal(tokens: readonly Token[], start: number, i: number): boolean {
  const [modal, token] = [tokens[start]?.lower ?? "", tokens[i]];
  if (!token || (!FUTURES.has(modal) && !MODALS.has(modal))) return false;
  const direct = tokens.slice(start + 1, i).every((t) => BETWEEN.has(t.pos) || BETWEEN_WORDS.has(t.lower));
  return direct && (token.pos === "ADJ" || token.pos === "NOUN") && token.lower === token.text;
}

function isParticipleOrBase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.pos === "VERB") return !(HAVING.has(tokens[i - 1]?.lower ?? "") && token.lower.endsWith("ing"));
  // “were first sent”, “was laid”: tagged as nouns or adjectives, betrayed by their form
  return (
    (token.pos === "NOUN" || token.pos === "ADJ") && isPastForm(token.lower) && tokens[i + 1]?.pos !== "NOUN"
  );
}

/** “had operating profit”: with these alone no verb goes on. */
const HAVING = new Set(["has", "have", "had"]);

/** “is going to”, “was due to”. */
const AHEAD = new Set(["going", "due", "set", "about"]);

function tenseOf(words: readonly string[]): VerbTense {
  const [first = ""] = words;
  if (FUTURES.has(first) || words.some((word, i) => word === "to" && AHEAD.has(words[i - 1] ?? "")))
    return "future";
  if (MODALS.has(first) || (/^[’']d$/.test(first) && words[1] !== "been")) return "modal";
  if (first === "had") return words.length > 1 ? "past-perfect" : "past";
  if (HAVE.has(first)) return words.length > 1 && words[1] !== "to" ? "perfect" : "present";
  if (BE_PAST.has(first) || first === "did") return "past";
  return words[1] === "to" ? "future" : "present";
}

function isPassive(tokens: readonly Token[], start: number, head: number): boolean {
  if (!isPastForm(tokens[head]?.lower ?? "")) return false;
  return tokens
    .slice(start, head)
    .some(
      (t) => BE_PAST.has(t.lower) || BE_PRESENT.has(t.lower) || ["be", "been", "being"].includes(t.lower),
    );
}

/** “…, expected to open in May”: a participle that looks ahead, with its infinitive. */
const LOOKS_AHEAD = new Set([
  "expected",
  "scheduled",
  "slated",
  "planned",
  "projected",
  "poised",
  "supposed",
]);

function simpleGroup(tokens: readonly Token[], i: number): VerbGroup {
  const token = tokens[i];
  if (tokens[i - 1]?.text === "," && LOOKS_AHEAD.has(token?.lower ?? "") && tokens[i + 1]?.lower === "to")
    return { start: i, end: i + 3, head: i + 2, tense: "future", passive: false, negated: false };
  const past = isPastForm(token?.lower ?? "");
  return {
    start: i,
    end: i + 1,
    head: i,
    tense: past ? "past" : "present",
    passive: false,
    negated: NEGATIONS.has(tokens[i - 1]?.lower ?? ""),
  };
}

/** Days that follow a verb without a preposition: “issued |Monday|”. */
export const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)$/;

/** “|last| week”, “|the following| Monday”: a time without a preposition. */
export function opensDay(tokens: readonly Token[], i: number): boolean {
  const [first, next, unit] = [tokens[i]?.lower ?? "", tokens[i + 1], tokens[i + 2]];
  if (/^(?:last|next|this)$/.test(first)) return isDay(next);
  return first === "the" && /^(?:following|next|same|previous)$/.test(next?.lower ?? "") && isDay(unit);
}

function isDay(token: Token | undefined): boolean {
  return DAY.test(token?.text ?? "") || UNIT.test(token?.lower ?? "");
}

const UNIT =
  /^(?:morning|afternoon|evening|night|day|week|weekend|month|quarter|year|decade|spring|summer|autumn|winter)$/;

/** With an infinitive these tell what their subject did, never what was done to it: “agreed to pay”, not “expected to pay”. */
const ACTS_ITSELF =
  /^(?:agreed|decided|tried|wanted|hoped|appeared|seemed|failed|refused|managed|continued|pledged|promised|vowed|attempted|threatened|sought|started|declined|wished|struggled|happened|tended|voted|moved|hesitated|rushed)$/;

/** May this verb be a reduced relative (“troops killed in action”)? Past form, no auxiliary, no object of its own after it. */
export function mayBeReduced(tokens: readonly Token[], group: VerbGroup): boolean {
  if (group.tense !== "past" || group.end - group.start > 1) return false;
  if (ONLY_PAST.has(tokens[group.head]?.lower ?? "")) return false;
  const after = tokens[group.end];
  if (after?.lower === "to" && after.pos === "PART" && ACTS_ITSELF.test(tokens[group.head]?.lower ?? ""))
    return false;
  // “a statement issued Monday”, “voters polled last week”
  if (after === undefined || DAY.test(after.text) || opensDay(tokens, group.end)) return true;
  return ["ADP", "PUNCT", "ADV", "PART", "SCONJ", "CCONJ"].includes(after.pos);
}
