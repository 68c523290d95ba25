/** Dates that belong to a participle or a noun beside them rather than to the verb of their clause. */
import type { DatedNoun } from "./carriers.ts";
import { isEventNoun, RESULTS } from "./event-nouns.ts";
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
  // “in the six months ended 30 June”: a period reported on is no event
  if (tokens[noun]?.text === "," || OF_TIME.test(tokens[noun]?.lower ?? "")) return null;
  const start = tokens[phraseStart(tokens, noun)]?.start ?? expression.start;
  // “costs |compared| with a year before”: figures
  if (tokens[participle]?.lower === "compared") return null;
  return { kind: "noun", start, end: expression.end, placed, expression, participle };
}

/** “the 2024 budget”: a date between an article and a noun tells which budget, not when the clause happened. */
export function modifiesNoun(
  { sentence, clause, verb }: PlacedClause,
  { start, end }: TemporalExpression,
): boolean {
  const { tokens } = sentence;
  const before = tokens.findLast((t) => t.end <= start);
  const after = tokens.find((t) => t.start >= end);
  // “two percent below Monday’s close”
  if (/^[’']s$/.test(after?.lower ?? "") && MEASURES.test(before?.lower ?? "")) return true;
  // “the Friday explosions killed ten” that day
  const happening = after?.pos === "NOUN" && isEventNoun(after.text) && RESULTS.test(verb);
  if (happening && end < (tokens[clause.verb.start]?.start ?? 0)) return false;
  return (
    ["DET", "ADJ"].includes(before?.pos ?? "") &&
    ["NOUN", "PROPN", "ADJ"].includes(after?.pos ?? "") &&
    before?.lower !== "this"
  );
}

const MEASURES = /^(?:from|than|above|below|over|under|against|versus)$/;

/** Nouns of time and of portions: “the evening of 7 April”, “the first of May”. */
const OF_TIME =
  /^(?:mornings?|afternoons?|evenings?|nights?|days?|weeks?|weekend|months?|years?|hours?|quarters?|periods?|half|halves|part|end|beginning|start|middle|eve|dawn|summer|winter|spring|autumn|fall|rest|course|close|turn)$/;

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

/** “The plan |to sell the yard in October| was dropped”: in the subject a date behind an infinitive is that of what was to be. */
export function inInfinitive(
  { sentence: { tokens }, clause }: PlacedClause,
  { start }: TemporalExpression,
): boolean {
  const at = tokens.findIndex((t) => t.end > start);
  if (at >= clause.verb.start) return false;
  for (let i = at - 1; i > clause.start; i--) {
    if (tokens[i]?.text === ",") return false;
    if (tokens[i]?.pos === "VERB")
      return tokens[i - 1]?.lower === "to" && !/ing$/.test(tokens[i]?.lower ?? "");
  }
  return false;
}

/** “The storm, |the worst since 1950|, hit the town”: told of the subject between commas; “the mayor, on Friday, left” is the verb's. */
export function inApposition(
  { sentence: { tokens }, clause }: PlacedClause,
  { start }: TemporalExpression,
): boolean {
  const at = tokens.findIndex((t) => t.end > start);
  if (at >= clause.verb.start || tokens[clause.verb.start - 1]?.text !== ",") return false;
  const open = tokens.findLastIndex((t, i) => i > clause.subject[0] && i < at && t.text === ",");
  const first = tokens[open + 1];
  if (open <= 0 || first === undefined) return false;
  // “the president, |in office since 1993|, won”
  return first.pos === "ADP" ? at - open > 3 : at - open > 2 && (first.pos === "DET" || first.pos === "ADJ");
}

/** “higher than |a year ago|”, “up from $1.69 billion, or $7.03 a share, |a year earlier|”: what something is compared with. */
export function isCompared(
  { sentence: { tokens }, clause }: PlacedClause,
  { start, text }: TemporalExpression,
): boolean {
  const at = tokens.findIndex((t) => t.end > start);
  for (let i = at - 1; i >= clause.start && i > at - LONGEST_COMPARISON; i--) {
    const [word, next] = [tokens[i]?.lower ?? "", tokens[i + 1]];
    if (word === "than") return tokens.slice(i + 1, at).every(({ pos }) => pos === "ADP" || pos === "DET");
    if (word === "compared") return true;
    if (["VERB", "AUX"].includes(tokens[i]?.pos ?? "") || word === "and") return false;
    const figure = next?.pos === "NUM" || next?.pos === "SYM" || /^[$£€]/.test(next?.text ?? "");
    if (word === "from" && figure && i + 1 < at) return EARLIER.test(text);
  }
  return false;
}

/** “from $1.69 billion, or $7.03 a share, a year earlier”, in tokens. */
const LONGEST_COMPARISON = 14;
const EARLIER = /\b(?:ago|earlier|before|previous|prior|last)\b/i;

/** Back over the words before a noun that belong to it: “Korea’s”, “the armed”. */
export function phraseStart(tokens: PlacedClause["sentence"]["tokens"], noun: number): number {
  let i = noun;
  while (
    i > 0 &&
    (["ADJ", "PROPN", "NOUN", "PART", "DET"].includes(tokens[i - 1]?.pos ?? "") ||
      isHyphened(tokens, i - 1)) &&
    !/^(?:to|whose|which|that)$/.test(tokens[i - 1]?.lower ?? "")
  )
    i -= 1;
  return i;
}

/** “41|-|year|-|old man”: a word or a number that a hyphen ties to the next, and the hyphen. */
export function isHyphened(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.text === "-") return before?.end === token.start && next?.start === token.end;
  return next?.text === "-" && token?.end === next.start && tokens[i + 2]?.start === next.end;
}
