/** Which words before a verb are its subject, and which stand in front of the clause. */
import type { Draft } from "./clause-drafts.ts";
import { RELATIVE } from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { isPastForm } from "./verb-forms.ts";
import type { VerbGroup } from "./verbs.ts";

/**
 * The noun phrase before the verb, after a fronted phrase that ends in a comma; before a saying that is inserted at a token,
 * where it stands there (“The firm, |officials said|, closed”, “In May, |officials said|, the firm closed”).
 */
export function subjectOf(
  d: Draft,
  verb: VerbGroup,
  tokens: readonly Token[],
  inserted?: number,
): readonly [number, number] {
  const comma = (inserted ?? 0) - 1;
  const closes = tokens.findIndex((t, i) => i > comma && t.text === ",");
  if (comma > d.subjectFrom && closes === verb.start - 1)
    return subjectOf(d, { ...verb, start: comma }, tokens);
  // “‘In April they told us’”: a mark opens no subject
  let from = /^[“"]$/.test(tokens[d.subjectFrom]?.text ?? "") ? d.subjectFrom + 1 : d.subjectFrom;
  from = afterSource(tokens, from, verb.start);
  const listed = ["ADP", "SCONJ"].includes(tokens[from]?.pos ?? "") && !isAmount(tokens, from);
  for (let i = from; i < verb.start - 1; i++) {
    // “Within minutes the camp, which they call Hope, was”: what is told about the subject does not end a fronted phrase
    const comma =
      tokens[i]?.text === "," && !RELATIVE.has(tokens[i + 1]?.lower ?? "") && !isWithinDate(tokens, i);
    // “At noon, the bank, the mint, and the council agreed”: a list that ends in “and” is the subject
    if (from > d.subjectFrom && endsList(tokens, i, verb.start)) break;
    if (comma && namesPlace(tokens, from, i, verb)) from = i + 1;
    const ends = comma && (listed || isFronted(tokens, from, i));
    if (ends && !closesApposition(tokens, i, verb)) from = i + 1;
  }
  return [from, Math.max(from, verb.start)];
}

/** “According to local tradition |a signalman| cut the wires”: without a comma the subject begins with its article. */
function afterSource(tokens: readonly Token[], from: number, verb: number): number {
  if (tokens[from]?.lower !== "according") return from;
  const article = tokens.findIndex(
    (t, i) => i > from + 2 && i < verb && /^(?:an?|the)$/.test(t.text) && tokens[i - 1]?.pos === "NOUN",
  );
  const comma = tokens.findIndex((t, i) => i > from && i < verb && t.text === ",");
  return article > 0 && (comma < 0 || article < comma) ? article : from;
}

/** “On November 23|,| 1946 the fleet”. */
function isWithinDate(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.pos === "NUM" && /^\d{4}$/.test(tokens[comma + 1]?.text ?? "");
}

/** Does “, and” with a noun phrase stand between this comma and the verb? */
function endsList(tokens: readonly Token[], comma: number, verb: number): boolean {
  if (tokens[comma]?.text !== ",") return false;
  const last = tokens.findLastIndex((t, i) => i >= comma && i < verb && t.text === ",");
  return last >= comma && tokens[last + 1]?.lower === "and" && last + 2 < verb;
}

/** “In the capital, |Oslo|, a few hundred men marched”: the name of what stands in front. */
function namesPlace(tokens: readonly Token[], from: number, comma: number, verb: VerbGroup): boolean {
  const name = tokens.slice(from, comma);
  const rest = tokens.slice(comma + 1, verb.start);
  return (
    tokens[from - 1]?.text === "," &&
    tokens[from - 2]?.pos === "NOUN" &&
    name.length > 0 &&
    name.every((t) => t.pos === "PROPN") &&
    ["DET", "NUM"].includes(rest[0]?.pos ?? "") &&
    !rest.some((t) => t.text === "," || t.pos === "CCONJ")
  );
}

/** “the president, Vladimir Putin, used”: a comma with another one right before the verb belongs to the subject. */
function closesApposition(tokens: readonly Token[], i: number, verb: VerbGroup): boolean {
  return tokens[verb.start - 1]?.text === "," && tokens[i + 1]?.pos === "PROPN";
}

/** “|About 200| survivors”, “|At least ten| men”: how many, not when. */
function isAmount(tokens: readonly Token[], from: number): boolean {
  const rough = /^(?:about|around|nearly|almost|some|over|roughly)$/.test(tokens[from]?.lower ?? "");
  const least = tokens[from]?.lower === "at" && /^(?:least|most)$/.test(tokens[from + 1]?.lower ?? "");
  const number = from + (least ? 2 : 1);
  return (rough || least) && tokens[number]?.pos === "NUM" && !OF_TIME.test(tokens[number + 1]?.lower ?? "");
}

/** “1990”, “Two weeks later”; not “One source, reporting on a call,”. */
function countsTime(tokens: readonly Token[], from: number): boolean {
  const unit = tokens.slice(from + 1, from + 4).some(({ lower }) => OF_TIME.test(lower));
  return unit || /^\d/.test(tokens[from]?.text ?? "");
}

/** “In April this year,” stands before the subject; “the president, Vladimir Putin,” is the subject. */
function isFronted(tokens: readonly Token[], from: number, comma: number): boolean {
  const first = tokens[from];
  if (!first || comma <= from) return true;
  if (isAmount(tokens, from)) return false;
  // “A week after the fire in May,”
  if (
    tokens
      .slice(from + 1, from + 4)
      .some(({ lower }, i) => BEYOND.test(lower) && OF_TIME.test(tokens[from + i]?.lower ?? ""))
  )
    return true;
  const opener =
    first.lower === "in" ||
    (first.lower === "all" && tokens[from + 1]?.pos === "ADP") ||
    /^(?:contrary|according|due|thanks|despite|unlike|given)$/.test(first.lower) ||
    ["ADP", "ADV", "SCONJ", "CCONJ", "PART"].includes(first.pos) ||
    (first.pos === "NUM" && countsTime(tokens, from)) ||
    (first.pos === "VERB" && isPastForm(first.lower)) ||
    (first.pos !== "PROPN" && /ing$|ed$/.test(first.lower));
  return (
    opener ||
    /^(?:last|this|next|that|first|second|finally|two|three|days|weeks|months|years|meanwhile|earlier|later)$/.test(
      first.lower,
    )
  );
}

const BEYOND = /^(?:after|before|into|from|later|earlier)$/;
const OF_TIME = /^(?:(?:second|minute|hour|day|week|month|year|decade)s?|soon|shortly|just)$/;

export function sharedSubject(d: Draft, tokens: readonly Token[]): readonly [number, number] {
  let from = d.parent;
  while (from?.shared) from = from.parent;
  return from?.verb ? subjectOf(from, from.verb, tokens) : [d.start, d.start];
}
