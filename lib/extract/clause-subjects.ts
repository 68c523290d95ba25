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
  const first = tokens[from];
  // “|But| a letter, sent in May, says”
  if (/^(?:and|but|or|yet)$/.test(first?.lower ?? "") && tokens[from + 1]?.text !== ",") from += 1;
  const listed = ["ADP", "SCONJ"].includes(first?.pos ?? "") && !isAmount(tokens, from);
  for (let i = from; i < verb.start - 1; i++) {
    // “Within minutes the camp, which they call Hope, was”: what is told about the subject does not end a fronted phrase
    const comma =
      tokens[i]?.text === "," && !RELATIVE.has(tokens[i + 1]?.lower ?? "") && !isWithinDate(tokens, i);
    // “At noon, the bank, the mint, and the council agreed”: a list that ends in “and” is the subject
    if (from > d.subjectFrom && endsList(tokens, i, verb.start)) break;
    if (tokens[i]?.text === "," && onlyAsidesBehind(tokens, i, verb.start)) break;
    if (comma && namesPlace(tokens, from, i, verb)) from = i + 1;
    const ends = comma && (listed || isFronted(tokens, from, i));
    if (ends && !closesApposition(tokens, i, verb)) from = i + 1;
  }
  // “the second of four children, |she| studied”
  const pronoun = tokens[verb.start - 1];
  if (verb.start - 2 > from && tokens[verb.start - 2]?.text === "," && SUBJECT.test(pronoun?.lower ?? ""))
    from = verb.start - 1;
  return [from, Math.max(from, verb.start)];
}

const SUBJECT = /^(?:he|she|it|they|we)$/;

/** “On Tuesday Hale|, now 58, of Oslo,| was”: what stands between commas from here to the verb names nobody. */
function onlyAsidesBehind(tokens: readonly Token[], comma: number, verb: number): boolean {
  if (tokens[verb - 1]?.text !== "," || comma >= verb - 1) return false;
  for (let i = comma; i < verb - 1; i++) if (tokens[i]?.text === "," && !opensAside(tokens, i)) return false;
  return true;
}

function opensAside(tokens: readonly Token[], comma: number): boolean {
  const [first, next] = [tokens[comma + 1], tokens[comma + 2]];
  if (first?.pos === "NUM") return next?.text === "," && !/^\d{4}$/.test(first.text);
  const tells =
    first?.pos === "ADV"
      ? next?.pos === "NUM" || next?.pos === "ADP" || next?.pos === "DET"
      : first?.pos === "ADP";
  return tells || /^(?:including|aged)$/.test(first?.lower ?? "");
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
  const behind = tokens.findIndex((t, at) => at > i && t.text === ",");
  // “After the war, |Tom Hale|, as head of the firm, left”: the name itself
  if (behind < verb.start - 1 && onlyAsidesBehind(tokens, behind, verb.start)) return false;
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
    /^(?:contrary|according|due|thanks|despite|unlike|given|whilst)$/.test(first.lower) ||
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

/** The subject of the clause it goes on, or of one above where that is not as many. */
export function sharedSubject(d: Draft, tokens: readonly Token[]): readonly [number, number] {
  let from = d.parent;
  while (from?.shared) from = from.parent;
  if (!from?.verb) return [d.start, d.start];
  const own = subjectOf(from, from.verb, tokens);
  const above = from.kind === "complement" ? from.parent : null;
  const one = /^(?:was|is|has)$/.test(tokens[d.verb?.start ?? -1]?.lower ?? "");
  return above?.verb && one && isSeveral(tokens, own) ? subjectOf(above, above.verb, tokens) : own;
}

/** “the bearings”: “She said the bearings were loose and |was dismissed|” tells of her. */
function isSeveral(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const head = tokens[to - 1];
  return to - from < 4 && head?.pos === "NOUN" && /[^su]s$/.test(head.lower) && !head.lower.endsWith("ics");
}
