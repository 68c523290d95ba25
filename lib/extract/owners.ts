/** Dates that belong to a participle or a noun beside them rather than to the verb of their clause. */
import type { DatedNoun } from "./carriers.ts";
import type { TemporalExpression } from "./expression.ts";
import type { PlacedClause } from "./story.ts";
import { isPastForm, ONLY_PAST } from "./verb-forms.ts";

/**
 * “violates an agreement |reached| in 1991”, “the work, |begun| two years ago, has stopped”: the participle behind a noun
 * that a date belongs to rather than to the verb of its clause. Where both could have it (“shut a plant opened by
 * the king in May”) it stays with the verb. Null for none.
 */
export function participleBefore(
  { sentence: { tokens }, clause }: PlacedClause,
  { start }: TemporalExpression,
): number | null {
  const at = tokens.findIndex((t) => t.end > start);
  const inSubject = at < clause.verb.start;
  const from = inSubject ? clause.start : clause.verb.end;
  for (let i = at - 1; i > from; i--) {
    const token = tokens[i];
    if (!token || token.text === "," || token.pos === "AUX" || token.pos === "CCONJ") return null;
    if (token.pos !== "VERB") continue;
    const near = inSubject || clause.verb.tense === "present" || at - i <= 2;
    return near && isReducedAt(tokens, i) ? i : null;
  }
  return null;
}

function isReducedAt(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  const noun = tokens[tokens[i - 1]?.text === "," ? i - 2 : i - 1];
  const after = tokens[i + 1]?.pos;
  return (
    isPastForm(word) &&
    !ONLY_PAST.has(word) &&
    (noun?.pos === "NOUN" || noun?.pos === "PROPN") &&
    after !== "DET" &&
    after !== "PRON"
  );
}

/** “Agreement reached between two firms”: told in the words of the text; behind a comma nobody knows of which noun. */
export function ownedBy(
  placed: PlacedClause,
  participle: number,
  expression: TemporalExpression,
): DatedNoun | null {
  const { tokens } = placed.sentence;
  const noun = participle - 1;
  if (tokens[noun]?.text === ",") return null;
  // “the quarter |ended| Sept. 30” is itself a date
  if (tokens[participle]?.lower === "ended" && OF_TIME.test(tokens[noun]?.lower ?? "")) return null;
  const start = tokens[phraseStart(tokens, noun)]?.start ?? expression.start;
  // “costs |compared| with a year before”: figures
  if (tokens[participle]?.lower === "compared") return null;
  return { kind: "noun", start, end: expression.end, placed, expression, participle };
}

/** “the 2024 budget”: a date between an article and a noun tells which budget, not when the clause happened. */
export function modifiesNoun({ sentence }: PlacedClause, { start, end }: TemporalExpression): boolean {
  const { tokens } = sentence;
  const before = tokens.findLast((t) => t.end <= start);
  const after = tokens.find((t) => t.start >= end);
  return (
    ["DET", "ADJ"].includes(before?.pos ?? "") &&
    ["NOUN", "PROPN", "ADJ"].includes(after?.pos ?? "") &&
    before?.lower !== "this"
  );
}

/** Nouns of time and of portions: “the evening of 7 April”, “the first of May”. */
const OF_TIME =
  /^(?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekend|months?|years?|hours?|period|quarters?|half|halves|part|end|beginning|start|middle|eve|dawn|summer|winter|spring|autumn|fall|rest|course|close|turn)$/;

/** “the boxy cars of the 1970s”, “the champions of 1998”: a date behind “of” tells which ones, not when the clause happened. */
export function completesNoun({ sentence, clause }: PlacedClause, { start }: TemporalExpression): boolean {
  const { tokens } = sentence;
  const at = tokens.findIndex((t) => t.end > start);
  let of = at - 1;
  // “of the 70s and |80s|”
  while (/^(?:the|and|or|’?\d+s)$/.test(tokens[of]?.lower ?? "")) of -= 1;
  const noun = tokens[of - 1];
  return (
    tokens[of]?.lower === "of" && of > clause.verb.end && noun?.pos === "NOUN" && !OF_TIME.test(noun.lower)
  );
}

/** Back over the words before a noun that belong to it: “Korea’s”, “the armed”. */
export function phraseStart(tokens: PlacedClause["sentence"]["tokens"], noun: number): number {
  let i = noun;
  while (
    i > 0 &&
    ["ADJ", "PROPN", "NOUN", "PART", "DET"].includes(tokens[i - 1]?.pos ?? "") &&
    tokens[i - 1]?.lower !== "to"
  )
    i -= 1;
  return i;
}

/** Of what these open, only “after” and “by” are about as old as the deed itself. */
const OPENS_GERUND = /^(?:before|for|with|of)$/;

/** “left before joining the bank in 1990”, “is charged with shooting him last fall”: the date is that of the second deed. */
export function belongsToGerund(
  { sentence: { tokens }, clause }: PlacedClause,
  { start }: TemporalExpression,
): boolean {
  return tokens.some(
    (t, i) =>
      i > clause.verb.head &&
      t.end < start &&
      t.pos === "VERB" &&
      t.lower.endsWith("ing") &&
      OPENS_GERUND.test(tokens[i - 1]?.lower ?? ""),
  );
}
