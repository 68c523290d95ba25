/** The tense around an expression, read from the words alone: the nearest verb form before it in its sentence, else after it. */
import { isPastForm } from "../verb-forms.ts";
import type { Tense } from "./context.ts";

const FUTURE = new Set(["will", "shall", "’ll", "'ll", "won’t", "won't", "wo"]);
const PAST = new Set(["was", "were", "had", "did", "been", "said"]);
const PRESENT = new Set([
  "is",
  "are",
  "am",
  "has",
  "have",
  "does",
  "do",
  "says",
  "may",
  "can",
  "must",
  "expects",
  "plans",
  "begins",
  "starts",
  "opens",
  "ends",
  "takes",
  "comes",
]);
/** Words that end like a past form and are none. */
const NOT_A_VERB = new Set([
  "hundred",
  "need",
  "indeed",
  "speed",
  "seed",
  "united",
  "red",
  "bed",
  "media",
  "led",
  "set",
  "put",
  "cut",
  "let",
  "read",
  "hit",
  "cost",
  "cast",
  "lay",
  "left",
  "found",
  "saw",
  "ground",
  "wound",
  "bore",
  "lent",
  "felt",
  "spring",
  "fell",
]);
/** How far a verb may stand from its date. */
const REACH = 160;
const WORD = /[\p{L}]+(?:[’'](?:ll|t))?|[’']ll/gu;

/** Present where no verb tells: then the nearest date is meant. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const before = sentenceBefore(text.slice(Math.max(0, start - REACH), start)).match(WORD) ?? [];
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = tenseOfWord(before[i] ?? "");
    if (tense) return tense === "past" ? tenseOfParticiple(before, i) : tense;
  }
  for (const word of sentenceAfter(text.slice(end, end + REACH)).match(WORD) ?? []) {
    const tense = tenseOfWord(word);
    if (tense) return tense;
  }
  return "present";
}

/** “will be opened on Friday” is ahead, “when the case is heard in May” present: the participle takes its auxiliary's tense. */
function tenseOfParticiple(words: readonly string[], i: number): Tense {
  const before = words.slice(Math.max(0, i - 4), i).map((word) => word.toLowerCase());
  if (before.some((word) => FUTURE.has(word))) return "future";
  return before.slice(-2).some((word) => ["is", "are", "be", "being"].includes(word)) ? "present" : "past";
}

function tenseOfWord(word: string): Tense | null {
  const lower = word.toLowerCase();
  if (FUTURE.has(lower)) return "future";
  if (PAST.has(lower)) return "past";
  if (PRESENT.has(lower)) return "present";
  if (NOT_A_VERB.has(lower) || word !== lower) return null;
  return isPastForm(lower) ? "past" : null;
}

function sentenceBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n\n"), lastStop(text)) + 1);
}

/** The last full stop that ends a sentence: a space and a capital follow it. */
function lastStop(text: string): number {
  for (let i = text.length - 3; i >= 0; i--) {
    if (
      /[.!?]/.test(text[i] ?? "") &&
      /^[.!?]["”’)]?\s+["“‘(]?\p{Lu}/u.test(text.slice(i, i + 6)) &&
      !/\b\p{L}{1,3}$/u.test(text.slice(Math.max(0, i - 4), i))
    )
      return i;
  }
  return -1;
}

function sentenceAfter(text: string): string {
  return text.split(/[.!?](?:["”’)]?\s|$)|\n\n/, 1)[0] ?? "";
}
