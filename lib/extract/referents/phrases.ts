/** Noun phrases of a sentence and the part each plays in its clause. */
import { isSayingVerb } from "../content-clauses.ts";
import type { Sentence, Token } from "../read.ts";
import type { PlacedClause } from "../story.ts";
import { isRole, isTime } from "./kinds.ts";

/** An agent stands behind “by”. An owner stands in front of what it owns: “Hale’s car”, “his car”. */
export type Part = "subject" | "object" | "agent" | "owner" | "other";

/** A noun phrase, or a pronoun that stands for one. Token indices in the sentence, end exclusive. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly part: Part;
  readonly placed: PlacedClause | null;
  /** Lower case; null for a noun phrase. */
  readonly pronoun: string | null;
}

const WITHIN = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PART"]);
const PRONOUN = new Set(["he", "she", "it", "they", "him", "her", "them", "his", "its", "their"]);

const JOINING = new Set(["and", "or"]);

/** The noun phrases and pronouns of a sentence, in order. */
export function phrasesOf({ tokens }: Sentence, clauses: readonly PlacedClause[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.pos === "ADJ" && tokens[i - 1]?.pos === "PROPN") continue;
    // “in 1956 |Nasser| announced”
    if (/^\d{4}$/.test(token.text) && tokens[i + 1]?.pos === "PROPN") continue;
    const pronoun = PRONOUN.has(token.lower) ? token.lower : null;
    if (!pronoun && !WITHIN.has(token.pos)) continue;
    const end = pronoun ? i + 1 : phraseEnd(tokens, i);
    // “appointed Lind |as manager|”: what somebody becomes is nobody else
    if (
      end <= i ||
      (tokens[i - 1]?.lower === "as" && !pronoun && token.pos !== "DET" && token.pos !== "PROPN")
    )
      continue;
    const placed = clauseAt(clauses, i);
    const start = ownedBy(phrases.at(-1), tokens, i);
    const owner = isPossessiveMark(tokens[end]) || isOwner(pronoun, tokens, end);
    const joined = JOINING.has(tokens[start - 1]?.lower ?? "") ? phrases.at(-1) : undefined;
    const shares = joined?.part === "subject" || joined?.part === "object";
    const shared = shares && joined.end === start - 1 ? joined.part : null;
    const part = owner ? "owner" : (shared ?? partOf(tokens, start, end, placed));
    const head = hasEpithet(tokens, end - 2) ? end - 3 : end - 1;
    phrases.push({ start, end, head, part, placed, pronoun });
    i = end - 1;
  }
  return phrases;
}

/** Where a noun phrase that begins here ends; its start where none does. A possessor is a phrase of its own. */
function phraseEnd(tokens: readonly Token[], start: number): number {
  // “the second of them”
  if (tokens[start]?.pos === "DET" && tokens[start + 1]?.pos === "ADJ" && tokens[start + 2]?.lower === "of")
    return start + 2;
  // “|the two| were removed”
  const counted =
    tokens[start]?.lower === "the" &&
    /^(?:two|three|four|five|six|seven)$/.test(tokens[start + 1]?.lower ?? "");
  if (counted && !WITHIN.has(tokens[start + 2]?.pos ?? "")) return start + 2;
  let noun = -1;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i];
    // “Har-Shefi”, “Ðại”: what is written as one word is one name
    const glued = i > start && token !== undefined && isGlued(tokens, i);
    if (glued && token.text === "-") continue;
    if (glued && noun === i - 1 && token.pos !== "PART" && !isPossessiveMark(token)) {
      noun = i;
      continue;
    }
    if (noun === i - 1 && opensOffice(tokens, i)) continue;
    if (noun === i - 1 && hasEpithet(tokens, i)) return i + 2;
    if (!token || !WITHIN.has(token.pos) || isPossessiveMark(token)) break;
    // “UNOS |five months| ago”
    if (token.pos === "NUM" && noun === i - 1 && OF_TIME.test(tokens[i + 1]?.lower ?? "")) break;
    if (i > start && token.pos === "DET") break;
    // “Ada Finch married Jan Kemp”: a verb that the tagger takes for an adjective
    if (token.pos === "ADJ" && i - 1 === noun) break;
    if (token.pos === "PART" && token.lower !== "-") break;
    if (token.pos === "NOUN" || token.pos === "PROPN") noun = i;
  }
  return noun < 0 ? start : noun + 1;
}

/** “Secretary |of| State Eva Marsh”: an office and who holds it. */
function opensOffice(tokens: readonly Token[], of: number): boolean {
  if (tokens[of]?.lower !== "of") return false;
  const names = tokens.slice(of + 1, of + 4);
  return (
    tokens[of - 1]?.pos === "PROPN" &&
    isRole(tokens[of - 1]?.lower ?? "") &&
    names.length === 3 &&
    names.every((t) => t.pos === "PROPN")
  );
}

/** “Peter |the Great|”. */
function hasEpithet(tokens: readonly Token[], the: number): boolean {
  return (
    tokens[the]?.lower === "the" &&
    tokens[the - 1]?.pos === "PROPN" &&
    EPITHET.test(tokens[the + 1]?.text ?? "")
  );
}

const EPITHET =
  /^(?:Great|Elder|Younger|Conqueror|Terrible|Bold|Magnificent|Bald|Fat|Short|Pious|Lionheart|Confessor|Wise|Good|Fair|Unready|Catholic|Impaler|Just|Apostate)$/;

const OF_TIME = /^(?:minute|hour|day|week|month|year|decade)s?$/;

/** Letters or a hyphen right behind the token before, and letters right behind the hyphen. */
function isGlued(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || before.end !== token.start) return false;
  if (token.text === "-") return after?.start === token.end && /^\p{L}/u.test(after.text);
  return /^\p{L}/u.test(token.text) && /[\p{L}-]$/u.test(before.text) && !/^[’']/.test(token.text);
}

/** “Her book” has an owner in it, “saw her in” has not; the others always own. */
function isOwner(pronoun: string | null, tokens: readonly Token[], next: number): boolean {
  if (pronoun !== "her") return pronoun === "his" || pronoun === "its" || pronoun === "their";
  return OWNED.has(tokens[next]?.pos ?? "");
}

/** What an owner may stand before. */
const OWNED = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** Where a phrase begins with its owner: “|Hale’s whereabouts”. */
function ownedBy(before: Phrase | undefined, tokens: readonly Token[], at: number): number {
  if (before?.part !== "owner") return at;
  const mark = isPossessiveMark(tokens[before.end]) ? 1 : 0;
  return before.end + mark === at ? before.start : at;
}

function isPossessiveMark(token: Token | undefined): boolean {
  const lower = token?.lower;
  return lower === "’s" || lower === "'s" || lower === "’" || lower === "'";
}

/** The innermost clause around a token, by the tokens it covers. */
function clauseAt(clauses: readonly PlacedClause[], at: number): PlacedClause | null {
  let best: PlacedClause | null = null;
  for (const c of clauses) {
    const { start, end, subject } = c.clause;
    const inside = (start <= at && at < end) || (subject[0] <= at && at < subject[1]);
    if (inside && (!best || end - start <= best.clause.end - best.clause.start)) best = c;
  }
  return best;
}

/** Adverbs, a conjunction, a date (“In 1941 |the incident|”) may stand before the subject. */
function opensSubject(before: readonly Token[]): boolean {
  const [first, second] = before;
  const date =
    first?.pos === "ADP" && before.length <= LONGEST_DATE && (second?.pos === "NUM" || isMonth(second));
  return date || before.every((t) => /^(?:ADV|CCONJ|PUNCT|X)$/.test(t.pos)) || isWhen(before);
}

/** “and four years to the day later |Nasser| announced”: nothing but a time. */
function isWhen(before: readonly Token[]): boolean {
  const told = before.some((t) => t.pos === "NUM" || isTime(t.lower) || isMonth(t));
  const plain = (t: Token) =>
    /^(?:NUM|ADP|DET|ADV|ADJ|CCONJ|PUNCT)$/.test(t.pos) ||
    isTime(t.lower) ||
    isMonth(t) ||
    /^(?:quarter|half)$/.test(t.lower);
  return told && before.every(plain) && !/^(?:ADP|DET)$/.test(before.at(-1)?.pos ?? "");
}

/** “In early May 1941”, in tokens. */
const LONGEST_DATE = 4;

function isMonth(token: Token | undefined): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
    token?.text ?? "",
  );
}

/** “|Walter Hale|, the head of the crew, told”: the name before what is told of it. */
function isNameOfSubject(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[from - 1]?.text !== "," || tokens[from]?.pos !== "DET" || at >= from) return false;
  const name = tokens.slice(at, from - 1);
  return name.length > 1 && name.every((t) => t.pos === "PROPN");
}

/** “…,” said |Hamada|; “was bought by |a group| of fans”: who acts stands behind the verb. */
function actsBehind(tokens: readonly Token[], at: number, { clause: { verb } }: PlacedClause): boolean {
  const before = tokens[at - 1];
  const said = tokens[verb.head];
  if (verb.passive) return before?.lower === "by" && at - verb.end <= 2;
  return (
    at === verb.end &&
    /^[”",’]$/.test(tokens[verb.start - 1]?.text ?? "") &&
    said !== undefined &&
    isSayingVerb(said)
  );
}

function partOf(tokens: readonly Token[], at: number, end: number, placed: PlacedClause | null): Part {
  if (!placed) return "other";
  const [from, to] = placed.clause.subject;
  const before = tokens[at - 1];
  if (at >= from && at < to) {
    // “After touring the port, |the chief| said”
    const closes = before?.text === "," && tokens.slice(end, to).every((t) => t.pos === "ADV");
    return closes || opensSubject(tokens.slice(from, at)) ? "subject" : "other";
  }
  if (isNameOfSubject(tokens, at, from)) return "subject";
  if (actsBehind(tokens, at, placed)) return placed.clause.verb.passive ? "agent" : "subject";
  const direct = tokens.slice(placed.clause.verb.end, at).every((t) => t.pos === "ADV");
  return at >= placed.clause.verb.end && direct && before?.pos !== "ADP" ? "object" : "other";
}
