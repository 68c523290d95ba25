/** What the words round a noun phrase tell of whom it names. */
import { perWord } from "../../text/per-word.ts";
import type { Token } from "../read.ts";
import type { PlacedClause } from "../story.ts";
import type { Mention } from "./choose.ts";
import { isGroup, isTime, type Kind, kindOfPhrase, learnt } from "./kinds.ts";
import type { Phrase } from "./phrases.ts";

const ARTICLE = /^\S+\s+(?=\p{L})/u;
const INDEFINITE = new Set(["a", "an", "another", "one"]);

/** “a mine” → “the mine”: what it is called from then on. */
export function definite(words: string, { lower }: Token): string {
  return INDEFINITE.has(lower) ? words.replace(ARTICLE, "the ") : words;
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]omorrow|Christmas|Easter|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;

export const PLACE: Kind = { person: false, plural: null, sex: null };

/** “in |Varna|”: a place, unless somebody trusts in it. */
export function isIn(tokens: readonly Token[], { start }: Phrase): boolean {
  return (
    tokens[start - 1]?.lower === "in" &&
    !/^(?:confidence|trust|faith|belief|believed?s?|interest|interested|confided?)$/.test(
      tokens[start - 2]?.lower ?? "",
    )
  );
}

/** “two divisions |lower|”, “40 metres |deep|”: how much, nobody to speak of. */
export function isMeasure(tokens: readonly Token[], { start, end }: Phrase): boolean {
  return tokens[start]?.pos === "NUM" && /^(?:ADJ|ADV)$/.test(tokens[end]?.pos ?? "");
}

/** “at two in |the morning|”, “|three years| later”: nobody to speak of; “weeks of six days” may be. */
export function isMoment(tokens: readonly Token[], { start, head }: Phrase): boolean {
  const noun = tokens[head]?.lower ?? "";
  // “|the second| of them”
  if (tokens[head]?.pos !== "NOUN") return false;
  return isTime(noun) && ([tokens[start]?.pos, tokens[start - 1]?.pos].includes("NUM") || !/s$/.test(noun));
}

/** “a group |of volunteers|”: whom a group is made of belongs to its name. */
export function membersEnd(tokens: readonly Token[], { head, end }: Phrase): number {
  if (tokens[end]?.lower !== "of" || !isGroup(tokens[head]?.lower ?? "")) return end;
  let last = end + 1;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[last]?.pos ?? "")) last += 1;
  return last > end + 1 && last - end <= LONGEST_MEMBERS ? last : end;
}

/** “of young local volunteers”, in tokens. */
const LONGEST_MEMBERS = 4;

/** A number, or the name of a month or a day: it names nobody. */
export const isDate = perWord((word) => CALENDAR.test(word) || /\d/.test(word));

/** “their captain, |Idris Cole|,”: the name takes the place of the noun. */
export function isRenamed(
  tokens: readonly Token[],
  before: Mention | undefined,
  { start, end, head }: Phrase,
): boolean {
  return (
    before !== undefined &&
    before.phrase.end === start - 1 &&
    tokens[start - 1]?.text === "," &&
    tokens[before.phrase.head]?.pos === "NOUN" &&
    tokens[head]?.pos === "PROPN" &&
    /^[,.;]$/.test(tokens[end]?.text ?? ".")
  );
}

/** “Tamás Kelemen, |a mathematician|”: the same person again. */
export function isApposition(tokens: readonly Token[], { start, end }: Phrase): boolean {
  if (tokens[start]?.pos !== "DET" || tokens[start - 1]?.text !== ",") return false;
  const noun = tokens[start - 2]?.pos;
  return (noun === "PROPN" || noun === "NOUN") && /^(?:[,.;]|of|for|in|at)$/.test(tokens[end]?.text ?? ".");
}

/** “NPD Group, a market research |firm|”: the noun of an apposition, or null. */
export function calledBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "," || tokens[end + 1]?.pos !== "DET") return null;
  const to = tokens.findIndex((t, i) => i > end + 1 && !["ADJ", "NOUN", "NUM"].includes(t.pos));
  return tokens.at(to < 0 ? -1 : to - 1)?.lower ?? null;
}

/** “Tamás Kelemen, a mathematician”, “Hale, 44,”, “Hale, who”: what follows the comma tells that it is a person. */
export function withApposition(kind: Kind, tokens: readonly Token[], end: number): Kind {
  if (tokens[end]?.text === "," && kind.person === null && kind.plural !== true) {
    const next = tokens[end + 1];
    const age = next?.pos === "NUM" && /^\d\d$/.test(next.text) && tokens[end + 2]?.text === ",";
    if (age || next?.lower === "who") return { ...kind, person: true };
    if (next?.pos === "DET") {
      const to = tokens.findIndex((t, i) => i > end + 1 && !["ADJ", "NOUN", "NUM"].includes(t.pos));
      const noun = to < 0 ? tokens.length - 1 : to - 1;
      return learnt(kind, kindOfPhrase(tokens, end + 1, noun, false));
    }
  }
  return kind;
}

/** “She was |a teacher|”: what the subject is, nobody else. */
export function isPredicate(tokens: readonly Token[], { head, part, placed }: Phrase): boolean {
  return (
    part === "object" && tokens[head]?.pos === "NOUN" && /^(?:be|become|remain)$/.test(placed?.verb ?? "")
  );
}

/** “|the others| surrendered”: who that is the text alone knows. */
export function isRemainder(tokens: readonly Token[], { start, head }: Phrase): boolean {
  return tokens[start]?.lower === "the" && /^(?:others?|rest|former|latter)$/.test(tokens[head]?.lower ?? "");
}

/** “Hale |was shot|”: only somebody does or suffers this. */
export function actsAsPerson(placed: PlacedClause | null): boolean {
  return PERSONAL.has(placed?.verb ?? "");
}

/** Bases. */
const PERSONAL = new Set(
  `accuse appoint arrest bear behead deny die divorce elect hire jail kill knight marry meet murder resign retire say shoot sue swear tell testify think
visit wed write`.split(/\s+/),
);

/** “|Gustav Mahr| composed the opera”: no body and no thing does this. */
export function livesAsPerson({ part, placed }: Phrase): boolean {
  return part === "subject" && LIVES.test(placed?.verb ?? "");
}

const LIVES = /^(?:bear|die|marry|wed|divorce|compose|paint|retire|resign|behead|weep|study|sculpt)$/;

/** Whom one marries is a person. */
export function isMarried(tokens: readonly Token[], { head, part, placed }: Phrase): boolean {
  return (
    part === "object" &&
    tokens[head]?.pos === "PROPN" &&
    /^(?:marry|wed|divorce|arrest|jail|imprison|behead|crown|befriend)$/.test(placed?.verb ?? "")
  );
}

/** “Ptolemy” of “his general |Ptolemy|”: what is told of a name before it stands for nothing elsewhere. */
export function nameIn(words: string): string {
  return /(?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Lu}[\p{L}.’'-]*$/u.exec(words)?.[0] ?? words;
}
