/** Words that may stand alone as verbs: past forms and present ones, not infinitives, participles or words of a phrase. */
import type { Token } from "./read.ts";
import { isPastForm, NAMES_NOTHING, ONLY_PARTICIPLE } from "./verb-forms.ts";

const QUOTES = new Set(["“", "‘", '"']);

/** A verb without auxiliary that can stand alone: a past form or a present one, not an infinitive, -ing or participle. */
export function isFiniteForm(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[QUOTES.has(tokens[i - 1]?.text ?? "") ? i - 2 : i - 1];
  const verb = token?.pos === "VERB" || (token?.pos === "NOUN" && NAMES_NOTHING.test(token.lower));
  if (!token || !verb || ONLY_PARTICIPLE.has(token.lower)) return false;
  // “UNITED NATIONS (AP)”
  if (/^\p{Lu}{3,}$/u.test(token.text)) return false;
  if (token.lower.endsWith("ing") && !BASES_IN_ING.has(token.lower)) return false;
  if (
    before &&
    (NOT_BEFORE_FINITE.has(before.pos) || before.lower === "to" || before.lower === "than") &&
    !(before.pos === "DET" && (before.lower === "which" || isFloating(tokens, i - 1)))
  )
    return before.lower === "that" || isMoreThan(tokens, i);
  if (before && (before.pos === "PART" || OWNS.has(before.lower))) return false;
  if (isInPhrase(tokens, i) || isBareInfinitive(tokens, i)) return false;
  // “having won”
  if (before && /^(?:having|being)$/.test(before.lower)) return false;
  if (before && (before.lower === "according" || token.lower === "according")) return false;
  return true;
}

const BASES_IN_ING = new Set(["bring", "sing", "ring", "spring", "swing", "cling"]);
const NOT_BEFORE_FINITE = new Set(["AUX", "DET", "ADP"]);
const OWNS = new Set(["its", "his", "their", "my", "our", "your", "'", "’", "-"]);

/** “income |more than doubled|”. */
function isMoreThan(tokens: readonly Token[], i: number): boolean {
  const [subject, more, verb] = [tokens[i - 3], tokens[i - 2], tokens[i]];
  const than = tokens[i - 1]?.lower === "than" && /^(?:more|less)$/.test(more?.lower ?? "");
  const compares = than && isPastForm(verb?.lower ?? "");
  return compares && ["NOUN", "PROPN", "PRON"].includes(subject?.pos ?? "");
}

/** After these somebody does something without “to”: “to hear Finch speak”, “helped Hale win”, “let prices fall”. */
const WITH_BARE =
  /^(?:hear|hears|heard|see|sees|saw|seen|watch|watches|watched|let|lets|make|makes|made|help|helps|helped)$/;
/** Words between such a verb and the bare infinitive, at most. */
const LONGEST_DOER = 6;

function isBareInfinitive(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  if (isPastForm(lower) || /(?<!s)s$/.test(lower)) return false;
  for (let at = i - 1; at >= 0 && at >= i - LONGEST_DOER; at--) {
    const token = tokens[at];
    if (token?.pos === "VERB") return at < i - 1 && WITH_BARE.test(token.lower);
    if (!token || !DOER.has(token.pos)) return false;
  }
  return false;
}

const DOER = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"]);

/** “the ministers |all| voted”, “both sides |each| claimed”; not “on Friday |all| invited guests”. */
function isFloating(tokens: readonly Token[], i: number): boolean {
  const [word, noun] = [tokens[i]?.lower ?? "", tokens[i - 1]?.pos ?? ""];
  const modifies = word !== "each" && tokens[i + 2]?.pos === "NOUN";
  return /^(?:all|both|each)$/.test(word) && ["NOUN", "PROPN", "PRON"].includes(noun) && !modifies;
}

/** “a highly placed source”, “the more or less united force”, “state-owned”: a participle or noun inside a noun phrase. */
function isInPhrase(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (after?.text.startsWith("-") && after.start === token?.end) return true;
  if (before?.text === "-" && before.end === token?.start) return true;
  if (isNounByNumber(tokens, i)) return true;
  // “a religiously |polarised| part”
  const [article, adverb] = [tokens[i - 2]?.lower ?? "", tokens[i - 1]];
  if (/^(?:an?|the)$/.test(article) && adverb?.pos === "ADV" && adverb.lower.endsWith("ly")) return true;
  // “the recently |announced| Newton”, but “the French |launched| Operation Lea”
  const noun = /^(?:NOUN|ADJ)$/.test(after?.pos ?? "") || (after?.pos === "PROPN" && before?.pos === "ADV");
  const people = before?.pos === "ADJ" && /^\p{Lu}/u.test(before.text) && tokens[i - 2]?.lower === "the";
  if (!isPastForm(token?.lower ?? "") || !noun || people) return false;
  let from = i - 1;
  // “the French also granted independence”: these go with a verb
  if (WITH_VERB.test(before?.lower ?? "")) return false;
  while (["ADV", "ADJ", "CCONJ"].includes(tokens[from]?.pos ?? "")) from -= 1;
  // “Newly |appointed| General Hale”
  const opens = before?.pos !== "CCONJ" && (from < 0 || tokens[from]?.text === ",");
  return from < i - 1 && (opens || tokens[from]?.pos === "DET" || tokens[from]?.lower === "one");
}

/** “in a televised |address|”, “the year-earlier |quarter|”: as a verb it would not agree with what one of them does. */
function isNounByNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.lower !== token.lemma || isPastForm(token.lower) || /[^s]s$/.test(token.lower))
    return false;
  let from = i - 1;
  while (isWithinPhrase(tokens, from)) from -= 1;
  const opens = tokens[from]?.lower ?? "";
  if (from === i - 1 || tokens.slice(from + 1, i).some((t) => PLURAL.test(t.lower))) return false;
  return (
    /^(?:an?|each|every|this|its|his|her)$/.test(opens) || (opens === "the" && tokens[i - 2]?.text === "-")
  );
}

const PLURAL = /[^s]s$|^(?:people|police|men|women|children)$/;

function isWithinPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const participle = token?.pos === "VERB" && isPastForm(token.lower);
  return participle || ["ADJ", "ADV", "NOUN"].includes(token?.pos ?? "") || token?.text === "-";
}

const WITH_VERB = /^(?:also|then|soon|again|finally|eventually|subsequently|therefore|thus)$/;
