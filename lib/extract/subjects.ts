/** Who or what a clause is about, as the text has it. */
import type { Clause } from "./clauses.ts";
import type { TemporalExpression } from "./expression.ts";
import type { Token } from "./read.ts";
import { expressionsIn, type PlacedClause, type Story, wordsOf } from "./story.ts";

/** “In January 1984 it launched”: a date in front, without a comma, is not the subject's. */
function afterDate(story: Story, { tokens }: PlacedClause["sentence"], from: number, to: number): number {
  const opening = tokens[from];
  const bare = opening?.pos === "NUM" || opening?.pos === "PROPN";
  // “That evening the mayor”
  const front =
    ["ADP", "SCONJ", "DET", "ADV", "ADJ"].includes(opening?.pos ?? "") || opening?.lower === "that";
  if (!opening || !(bare || front)) return from;
  const reach = (tokens[from + (bare ? 0 : 4)]?.start ?? opening.start) + 1;
  const date = expressionsIn(story, opening.start, reach).find((e) => e.end <= (tokens[to - 1]?.end ?? 0));
  // “The attacks |Aug. 7| at the embassies”: the date is the noun's
  const noun = date && tokens.some((t, i) => i >= from && t.start < date.start && t.pos === "NOUN");
  if (noun && opening.pos === "DET") return from;
  // “net income for the six months slipped”: an adjective in front is the subject's
  if (opening.pos === "ADJ" && date?.start !== opening.start) return from;
  const day = date && dayBehind(story, date);
  const end = day?.end ?? (date ? lastOfRun(story, date) : 0);
  const next = date ? tokens.findIndex((t) => t.start >= end) : -1;
  return next > from && next < to && !["’s", "'s"].includes(tokens[next]?.lower ?? "") ? next : from;
}

const OPENS_PHRASE = /^(?:in|at|on|under|during|after|before|with|for|from|among|between|within|amid)$/;

/** “In the province of Varna |the assembly| agreed”: no subject begins with a preposition, unless it counts (“between 20 and 30 men”). */
function afterPhrase(tokens: PlacedClause["sentence"]["tokens"], from: number, to: number): number {
  const next = tokens[from + 1];
  if (tokens[from]?.lower === "according" && next?.lower === "to") return afterAccording(tokens, from, to);
  if (!OPENS_PHRASE.test(tokens[from]?.lower ?? "") || next?.pos === "NUM" || next?.lower === "least")
    return from;
  let at = to;
  while (
    at > from &&
    /^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "") &&
    tokens[at]?.pos !== "DET"
  )
    at -= 1;
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? "");
  return tokens[at]?.pos === "DET" && noun && at > from + 1 ? at : from;
}

/** “According to local tradition |a miller, Tom Hale,| cut it”: behind the first noun another phrase begins. */
function afterAccording(tokens: PlacedClause["sentence"]["tokens"], from: number, to: number): number {
  for (let i = from + 3; i < to; i++)
    if (tokens[i]?.pos === "DET" && !/^(?:DET|ADJ|ADP|NUM)$/.test(tokens[i - 1]?.pos ?? "")) return i;
  return from;
}

/** “On May 23, |1946| the fleet began”: the end of a date that a comma divides. */
function afterYear(story: Story, tokens: readonly Token[], from: number, to: number): number {
  const start = tokens[from]?.start ?? 0;
  const date = expressionsIn(story, start - LONGEST_ZONE, start).find((e) => e.end > start);
  return date && from + 1 < to ? from + 1 : from;
}
/** “In 2019 |and 2021| the town”: where dates in a row end. */
function lastOfRun(story: Story, { end }: TemporalExpression): number {
  const [next] = expressionsIn(story, end, end + LONGEST_JOINT);
  const joined =
    next && /^\s*,?\s*(?:and|or)?\s+(?:(?:in|on|at)\s+)?(?:the\s+)?$/.test(story.text.slice(end, next.start));
  return joined ? lastOfRun(story, next) : end;
}

/** “, and in the”, in UTF-16 units. */
const LONGEST_JOINT = 14;

/** “At 5:34 am Oslo time on |20 March 2003| the strike”: the day of a clock's time. */
function dayBehind(story: Story, { end }: TemporalExpression): TemporalExpression | undefined {
  const [day] = expressionsIn(story, end, end + LONGEST_ZONE);
  return day && /^\s+(?:\p{L}+\s+){1,3}on\s+$/u.test(story.text.slice(end, day.start)) ? day : undefined;
}

/** “Oslo local time on”, in UTF-16 units. */
const LONGEST_ZONE = 30;

/** Words before or behind a subject that belong to the verb. */
const BESIDE =
  /^(?:also|now|then|later|already|subsequently|eventually|soon|still|just|himself|herself|itself|themselves|instead|meanwhile|however)$/;

/** Conjunctions that open a sentence, and what only tells when: “But the group”, “At the time Hale”. */
const OPENING =
  /^(?:(?:and|but|or|yet|so|then|instead|meanwhile|meantime|however|also)\s*,?\s+|[a-z]+ly,\s+)+(?=\S)|^(?:at\s+the\s+time|according\s+to|how|why|(?:even|just)\s+(?:as|though|when)|as|when|while|although|though|because|once|already)\s+(?=\S)/i;

/** “Within minutes the camp, which they call Hope, sang”: the subject is what the relative tells of. */
function beforeRelative(
  { kind, start, subject }: Clause,
  tokens: readonly Token[],
): readonly [number, number] {
  const [from] = subject;
  const named = nameBefore(tokens, start, from);
  if (named) return named;
  if (kind === "relative" || !/^(?:which|who|whose|whom)$/.test(tokens[from]?.lower ?? "") || from <= start)
    return subject;
  const to = tokens[from - 1]?.text === "," ? from - 1 : from;
  let at = start;
  for (let i = start; i < to; i++) {
    if (tokens[i]?.text !== ",") continue;
    if (
      ["PROPN", "DET"].includes(tokens[at]?.pos ?? "") &&
      i > at + 1 &&
      !/^\d/.test(tokens[i - 1]?.text ?? "")
    )
      return [at, i];
    at = i + 1;
  }
  return [start, to];
}

/** “On Monday, Fritz Henderson, |the head of the firm, resigned”: the name before its apposition. */
function nameBefore(tokens: readonly Token[], start: number, from: number): readonly [number, number] | null {
  if (tokens[from - 1]?.text !== "," || tokens[from]?.pos !== "DET") return null;
  let at = from - 1;
  while (at > start && tokens[at - 1]?.pos === "PROPN") at -= 1;
  return from - 1 - at >= 2 && (at === start || tokens[at - 1]?.text === ",") ? [at, from - 1] : null;
}

/** “In the night |of 11 to 12 May 1917 a barge| sank”, “On 21 July |365 a wave| broke”: what is left of a date nobody could read. */
function afterRest(tokens: PlacedClause["sentence"]["tokens"], from: number, to: number): number {
  if (tokens[from]?.pos !== "NUM" && tokens[from]?.lower !== "of") return from;
  let at = from + 1;
  while (
    at < to &&
    (tokens[at]?.pos === "NUM" ||
      /^(?:to|or|and)$/.test(tokens[at]?.lower ?? "") ||
      MONTH.test(tokens[at]?.text ?? ""))
  )
    at += 1;
  return at < to && /^(?:an?|the)$/.test(tokens[at]?.lower ?? "") ? at : from;
}

const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

const SUBJECT = /^(?:he|she|it|they|we)$/;
/** “The study, |published on Monday|, found”: where the noun ends that a participle between commas tells of; null for none. */
function beforeParticiple(placed: PlacedClause, from: number): number | null {
  const { subject } = placed.clause;
  const aside = placed.siblings.find(
    ({ parent, clause: { kind, link, start } }) =>
      parent === placed && kind === "relative" && link === null && start > from && start < subject[1],
  );
  const comma = (aside?.clause.start ?? 0) - 1;
  return placed.sentence.tokens[comma]?.text === "," && comma > from ? comma : null;
}

/** The tokens of a clause's subject, without the dates and adverbs around it. */
export function subjectSpan(story: Story, placed: PlacedClause): readonly [number, number] {
  const { clause, sentence } = placed;
  const { tokens } = sentence;
  const [start, end] = beforeRelative(clause, tokens);
  const last = beforeParticiple(placed, start) ?? end;
  const first = afterYear(story, tokens, afterPhrase(tokens, start, last), last);
  const from = afterRest(tokens, afterDate(story, sentence, first, last), last);
  let to = last;
  while (to > from + 1 && BESIDE.test(tokens[to - 1]?.lower ?? "")) to -= 1;
  // “The cabinet Saturday strongly |condemned|”
  if (to > from + 2 && tokens[to - 1]?.pos === "ADV" && endsInDate(story, tokens, from, to - 1)) to -= 1;
  // “After that raid |they| also sold it”, “on the eve of the war in 1914 |he|”
  if (
    (/^(?:ADP|ADV|SCONJ|INTJ)$/.test(tokens[from]?.pos ?? "") || tokens[from - 1]?.lower === "after") &&
    SUBJECT.test(tokens[to - 1]?.lower ?? "") &&
    to - 1 > from &&
    !/^(?:and|or)$/.test(tokens[to - 2]?.lower ?? "")
  )
    return [to - 1, to];
  return [from, beforeDate(story, tokens, from, to)];
}

/** “its service |in February| passed”, “one official |Monday| described”, “quakes |in 1303 and 1323| broke it”: where the dates behind a subject begin. */
function beforeDate(
  story: Story,
  tokens: PlacedClause["sentence"]["tokens"],
  from: number,
  to: number,
): number {
  const date = expressionsIn(story, tokens[from + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0).findLast(
    (e) => e.when !== null && e.end === tokens[to - 1]?.end,
  );
  if (!date) return to;
  let cut = tokens.findIndex((t) => t.start >= date.start);
  if (tokens[cut - 1]?.pos === "ADP") cut -= 1;
  // “a man |arrested| on 4 May”: its date stands beside the title
  if (tokens[cut - 1]?.pos === "VERB" && tokens[cut - 2]?.pos === "NOUN" && cut - 2 > from) cut -= 1;
  if (JOINT.test(tokens[cut - 1]?.lower ?? "") && cut - 1 > from) {
    const first = beforeDate(story, tokens, from, cut - 1);
    if (first < cut - 1) return first;
  }
  return cut > from ? cut : to;
}

const JOINT = /^(?:and|or|,)$/;

function endsInDate(
  story: Story,
  tokens: PlacedClause["sentence"]["tokens"],
  from: number,
  to: number,
): boolean {
  const [start, end] = [tokens[from]?.end ?? 0, tokens[to - 1]?.end];
  return expressionsIn(story, start, end ?? 0).some((e) => e.when !== null && e.end === end);
}

/** The words of a clause's subject. */
export function subjectWords(story: Story, placed: PlacedClause): string {
  const [from, to] = subjectSpan(story, placed);
  // bullets, emoji and opening marks are not part of a name
  return (
    wordsOf(story, placed.sentence.tokens, from, to)
      // “On 20 March (19 March EST) the strike”
      .replace(/^[^()]*\)\s*/, "")
      .replace(/^[^\p{L}\p{N}$£€]+|[\s,]+$/gu, "")
      .replace(OPENING, "")
      .replace(/^(?:and|but|or)$/i, "")
  );
}

/** “The Bank of Oslo, the mint, and the council”: its first member where that is a name, the comma before “and” telling a list; else null. */
export function firstOfSeries(subject: string): string | null {
  const [, first = ""] = /^([^,]{1,40})(?:,[^,]+)+,\s+and\s/.exec(subject) ?? [];
  // of one capital it may be a common noun: “Wealth and others” reads badly
  // behind a preposition the list is of places: “the blasts in Varna, Burgas, and Oslo”
  const places = /\s(?:at|in|on|near|from)\s/.test(first);
  return !places && /\p{Lu}.*\s\p{Lu}/u.test(first.replace(/^The\s/, "")) ? first : null;
}
