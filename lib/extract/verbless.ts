/** Sentences whose verb the model took for a noun or an adjective: “Costly mistakes cost Varna the match”. */
import type { Token } from "./read.ts";
import { isPastForm, ONLY_PARTICIPLE } from "./verb-forms.ts";
import { verbGroupAt } from "./verbs.ts";

const SUBJECT_END = new Set(["NOUN", "PROPN", "PRON"]);
/** “|1920| saw a strike”. */
const YEAR = /^\d{4}$/;
const BEHIND = new Set(["DET", "PROPN", "PRON", "NOUN", "ADJ", "ADP", "ADV", "NUM", "PART"]);

/** The tokens of a sentence, with a past form between two phrases read as its verb where there is no other. Headlines do without. */
export function withVerb(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(isPlainVerb) || !/[.!?”"]$/.test(tokens.at(-1)?.text ?? "")) return tokens;
  if (tokens.some((_, i) => verbGroupAt(tokens, i))) return tokens;
  const at = tokens.findIndex((token, i) => mayBeVerb(token, tokens[i - 1], tokens[i + 1]));
  return at < 0 ? tokens : tokens.map((token, i) => (i === at ? { ...token, pos: "VERB" } : token));
}

/** Most sentences have one, and need not be read for it. */
function isPlainVerb({ pos, lower }: Token): boolean {
  return pos === "AUX" || (pos === "VERB" && isPastForm(lower) && !ONLY_PARTICIPLE.has(lower));
}

function mayBeVerb({ pos, lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  return (
    (pos === "NOUN" || pos === "ADJ") &&
    isPastForm(lower) &&
    !ONLY_PARTICIPLE.has(lower) &&
    (SUBJECT_END.has(before?.pos ?? "") || YEAR.test(before?.text ?? "")) &&
    (BEHIND.has(after?.pos ?? "") || (pos === "NOUN" && after?.text === "."))
  );
}
