/** Words that open clauses, and whether a clause follows them. */
import type { Token } from "./read.ts";
import { verbGroupAt } from "./verbs.ts";

export const RELATIVE = new Set(["which", "who", "whom", "whose"]);
export const ADVERBIAL = new Set([
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
export const HARD = new Set([";", ":", "–", "—", "--"]);

/** A subject and its verb, with no comma, conjunction or infinitive before it. */
export function clauseAhead(tokens: readonly Token[], from: number): boolean {
  // “after |shooting hares he left|”: a gerund with what belongs to it
  const gerund = tokens[from]?.pos === "VERB" && tokens[from].lower.endsWith("ing");
  if (gerund && !verbGroupAt(tokens, from + 1)) return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || /^[;:”–—]$/.test(token.text)) return false;
    // “after |a plan to merge failed|”: an infinitive that completes a noun
    if (token.lower === "to" && !(tokens[i - 1]?.pos === "NOUN" && tokens[i + 1]?.pos === "VERB"))
      return false;
    if (token.text === ",") {
      const close = apposition(tokens, i);
      return close !== null && verbGroupAt(tokens, close) !== null;
    }
    if (i > from && opensMainClause(tokens, i)) return false;
    // “before the tour |that none was planned|”: what is said goes on
    if (token.lower === "that" && /^(?:none|nothing|nobody|no)$/.test(tokens[i + 1]?.lower ?? ""))
      return false;
    if (verbGroupAt(tokens, i)) return i > from;
    if (token.pos === "CCONJ" && verbGroupAt(tokens, i + 1)) return false;
  }
  return false;
}

/** “before his death in 2011 |he sold it|”, “after the vote in 2019 |the mayor left|”: behind the phrase another subject begins. */
function opensMainClause(tokens: readonly Token[], i: number): boolean {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token || before?.pos !== "NUM") return false;
  const year = /^\d{4}$/.test(before.text) && tokens[i - 2]?.pos === "ADP";
  if (year) return token.pos === "DET" || token.pos === "PROPN" || token.pos === "PRON";
  return /^(?:he|she|they|we)$/.test(token.lower);
}

/** Where an apposition set off by this comma is over: “the president, |Vladimir Putin, |used”. Null for none. */
export function apposition(tokens: readonly Token[], comma: number): number | null {
  const close = tokens.findIndex((t, i) => i > comma && t.text === ",");
  return close > comma + 1 && close - comma < LONGEST_APPOSITION ? close + 1 : null;
}

const LONGEST_APPOSITION = 9;

/** Is there a finite verb before the next hard stop? */
export function finiteAhead(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    if (HARD.has(tokens[i]?.text ?? "")) return false;
    const group = verbGroupAt(tokens, i);
    if (group) return true;
  }
  return false;
}

export const SUBJECT_START = new Set(["DET", "PROPN", "PRON", "NUM", "NOUN", "ADJ"]);

export function nextContent(tokens: readonly Token[], from: number): number {
  let i = from;
  while (tokens[i]?.pos === "ADV") i += 1;
  return i;
}
