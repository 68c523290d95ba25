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
]);
/** What English tells in the present when it is fixed for a day to come: “the trial opens Monday”; “votes” and “returns” may be nouns. */
const FIXED = new Set(
  "begins starts opens ends closes expires resumes leaves arrives departs meets takes comes goes".split(" "),
);
/** What a present verb puts ahead: “is to visit”, “are expected”, “plans to sell”. */
const TO_COME =
  /^(?:(?:is|are|was|were)\s+(?:(?:also|now|still|all)\s+)?(?:to(?=\s+[a-z])|due|scheduled|slated|expected|forecast|set\s+to|planned|planning|likely|going\s+to)|(?:plans?|expects?|intends?|hopes?|aims?|wants?)\s+to)\b/;
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
  // “would get around Wednesday's ruling”: what a day owns is there already, whatever would be done about it
  const owns = /^[’']s/.test(text.slice(end, end + 2));
  for (let i = before.length - 1; i >= 0; i--) {
    const tense = owns && /^would$/i.test(before[i] ?? "") ? null : tenseAt(before, i);
    if (tense) return tense;
  }
  const after = sentenceAfter(text.slice(end, end + REACH)).match(WORD) ?? [];
  for (const i of after.keys()) {
    const tense = tenseAt(after, i);
    if (tense) return TO_COME.test(after.slice(i, i + 4).join(" ")) ? "future" : tense;
  }
  return "present";
}

/** The tense that a word tells, with its auxiliaries before it; null where it is no verb. */
function tenseAt(words: readonly string[], i: number): Tense | null {
  const word = words[i] ?? "";
  const next = words[i + 1]?.toLowerCase() ?? "";
  if (/^would$/i.test(word)) return next === "have" ? "past" : "future";
  // “agreed |to meet| in May”, not “agreed to the plan in May”
  if (next === "to" && COMMITS.test(word) && !DETERMINER.test(words[i + 2] ?? "")) return "future";
  const tense = tenseOfWord(word);
  // “on an unspecified day”, “a still unnamed place”: no verb
  if (tense === "past" && OPENS_PHRASE.test(`${words[i - 2] ?? ""} ${words[i - 1] ?? ""}`)) return null;
  if (tense === "past") return tenseOfParticiple(words, i);
  return tense;
}

/** Whoever does these has something before them. */
const COMMITS = /^(?:agreed|promised|pledged|vowed|decided|threatened)$/;
const DETERMINER = /^(?:the|an?|his|her|its|their|this|that|these|those)$/i;
const OPENS_PHRASE =
  /(?:^| )(?:an?|the|its|his|her|their)(?: (?:still|yet|as|newly|previously|recently|\w+ly))?$/i;

/** What may stand between an auxiliary and its participle: “will be closely watched”. */
const WITHIN = /^(?:be|been|being|have|not|also|now|soon|then|\w+ly)$/;

/** “will be opened on Friday” is ahead, “when the case is heard in May” present: the participle takes its auxiliary's tense. */
function tenseOfParticiple(words: readonly string[], i: number): Tense {
  let first = i - 1;
  while (first >= 0 && WITHIN.test(words[first]?.toLowerCase() ?? "")) first -= 1;
  const auxiliary = words[first]?.toLowerCase() ?? "";
  if (FUTURE.has(auxiliary)) return "future";
  if (auxiliary === "would") return words[first + 1] === "have" ? "past" : "future";
  return words
    .slice(Math.max(0, i - 2), i)
    .some((word) => ["is", "are", "be", "being"].includes(word.toLowerCase()))
    ? "present"
    : "past";
}

function tenseOfWord(word: string): Tense | null {
  const lower = word.toLowerCase();
  if (FUTURE.has(lower)) return "future";
  if (PAST.has(lower)) return "past";
  if (FIXED.has(lower)) return "future";
  if (PRESENT.has(lower)) return "present";
  if (NOT_A_VERB.has(lower) || word !== lower) return null;
  return isPastForm(lower) ? "past" : null;
}

function sentenceBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf("\n\n"), lastStop(text)) + 1);
}

const STOPS = ".!?";

/** The last full stop that ends a sentence: a space and a capital follow it. */
function lastStop(text: string): number {
  for (let i = text.length - 3; i >= 0; i--) {
    if (
      STOPS.includes(text[i] ?? " ") &&
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
