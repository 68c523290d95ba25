/** What “and” joins: clauses, or the words of one. */
import { type Draft, draft, outermost } from "./clause-drafts.ts";
import { apposition, finiteAhead, nextContent, RELATIVE, SUBJECT_START } from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { mayBeReduced, verbGroupAt } from "./verbs.ts";

/** “between 2014 and 2016 it will open”, “the late 1980s and early 1990s”. */
export function joinsNumbers(tokens: readonly Token[], i: number): boolean {
  const part = /^(?:early|mid|late)$/.test(tokens[i + 1]?.lower ?? "");
  return isNumber(tokens[i - 1]) && isNumber(tokens[part ? i + 2 : i + 1]);
}

function isNumber(token: Token | undefined): boolean {
  return token?.pos === "NUM" || /^\d+s$/.test(token?.lower ?? "");
}

/** “and” joins clauses when a finite verb follows at once (shared subject) or after a subject of its own. */
export function coordinateAt(tokens: readonly Token[], i: number, current: Draft): Draft | null {
  const opener = tokens[i + 1]?.lower ?? "";
  if (RELATIVE.has(opener) || opener === "that") return null;
  const next = nextContent(tokens, i + 1);
  const at = verbGroupAt(tokens, next);
  if (
    at &&
    !(current.verb && at.tense !== current.verb.tense && at.end - at.start === 1 && at.tense === "present")
  ) {
    // “…, which had just left, and has since grown”: after the comma it is the sentence that goes on
    const aside =
      tokens[i - 1]?.text === "," && current.kind === "relative" && tokens[current.start - 1]?.text === ",";
    const comma = tokens[i - 1]?.text === ",";
    const joined = draft(
      "coordinate",
      i + 1,
      null,
      aside ? outermost(current) : comma ? carrier(current) : current,
    );
    joined.shared = true;
    return joined;
  }
  const fronted = tokens[i + 1]?.text === "," ? apposition(tokens, i + 1) : null;
  if (fronted !== null && startsSubject(tokens, fronted) && clauseFollows(tokens, fronted))
    return draft("coordinate", i + 2, null, outermost(current));
  // “resigned on Monday and |on Tuesday the council met|”
  const dated = afterDate(tokens, i + 1);
  if (dated > i + 1 && startsSubject(tokens, dated) && clauseFollows(tokens, dated, true))
    return { ...draft("coordinate", i + 1, null, outermost(current)), subjectFrom: dated };
  const comma = tokens[i - 1]?.text === ",";
  if (!comma && !startsSubject(tokens, i + 1)) return null;
  return finiteAhead(tokens, i + 1) && (comma || clauseFollows(tokens, i + 1))
    ? draft("coordinate", i + 1, null, outermost(current))
    : null;
}

/** Where a date that may open a clause is over: “on Tuesday”, “in May 2019”, “on 5 May 1970”, “the next day”. */
function afterDate(tokens: readonly Token[], from: number): number {
  let i = /^(?:in|on|at|by)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  const first = i;
  while (DATE_WORD.test(tokens[i]?.text ?? "")) i += 1;
  return i > first && (first > from || i - first > 1) ? i : from;
}

const DATE_WORD =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|last|following|day|week|month|year|morning|evening|night)$/;

/** “heard where it lay, and ordered”: after a comma the verb goes with the clause that what is aside hangs on. */
function carrier(current: Draft): Draft {
  return current.kind === "adverbial" && current.parent?.verb ? carrier(current.parent) : current;
}

function startsSubject(tokens: readonly Token[], i: number): boolean {
  return SUBJECT_START.has(tokens[i]?.pos ?? "");
}

/** “the man who shot him |was arrested|”: after the relative's verb another one, with no comma between. */
function verbBehindRelative(tokens: readonly Token[], relative: number): boolean {
  let seen = 0;
  for (let i = relative + 1; i < tokens.length && !/^[,;:”]$/.test(tokens[i]?.text ?? ","); i++) {
    const group = verbGroupAt(tokens, i);
    if (group) i = group.end - 1;
    if (group && !mayBeReduced(tokens, group)) seen += 1;
  }
  return seen > 1;
}

/** A plain noun phrase and then a verb, with nothing between that could make the nouns a mere list; `any`: even one that may be a participle. */
function clauseFollows(tokens: readonly Token[], from: number, any = false): boolean {
  for (let i = from; i < tokens.length && i < from + 7; i++) {
    // “expelled five men and a woman who was questioned”: no clause of its own so far
    if (RELATIVE.has(tokens[i]?.lower ?? "")) return verbBehindRelative(tokens, i);
    const group = verbGroupAt(tokens, i);
    if (group) return i > from && (any || !mayBeReduced(tokens, group));
    // “in Kenya and Uganda last year |that| killed many”: a relative, not a subject
    if (i > from && tokens[i]?.lower === "that") return false;
    if (!SUBJECT_START.has(tokens[i]?.pos ?? "") && tokens[i]?.pos !== "PART") return false;
  }
  return false;
}
