/** Years that tell which occasion, and so when: “won a medal at the 1996 Olympics”, “the 1994 election was won by Hale”. */
import { isEventNoun } from "./event-nouns.ts";
import type { TemporalExpression } from "./expression.ts";
import type { Token } from "./read.ts";
import type { PlacedClause } from "./story.ts";

/** What is done at, in or during these is done while they last. */
const OCCASION =
  /^(?:olympics|olympiad|games|cup|championships?|final|finals|season|election|elections|primary|primaries|referendum|campaign|race|tournament|convention|conference|congress|summit|session|festival|honours|honors|awards|exhibition|fair|parade|ceremony|concert|rally|war|revolution|uprising|coup|recession|strike|drought|famine|flood|floods|earthquake|invasion|crisis)$/;

/** What places a clause at, in or around an occasion. */
const AT = /^(?:at|during|in|by|before|after|until|of|for)$/;
/** In these one is concerned with an occasion afterwards. Bases. */
const ACCUSES =
  /^(?:charge|accuse|suspect|indict|convict|acquit|sentence|arrest|implicate|involve|try|question|sue|jail|imprison)$/;

/** Does an expression tell when its clause happened by telling which occasion it was at? */
export function isAtOccasion(
  { sentence: { tokens }, clause, verb }: PlacedClause,
  { start, end, meaning }: TemporalExpression,
): boolean {
  const isYear = meaning.kind === "date" && meaning.day === undefined;
  if (isYear && isOfYear(tokens, start) && !ACCUSES.test(verb)) return true;
  const noun = isYear ? occasionBehind(tokens, end) : null;
  if (noun === null) return false;
  const at = tokens.findIndex((t) => t.end > start);
  let from = at;
  while (
    ["DET", "ADJ", "PRON", "PROPN"].includes(tokens[from - 1]?.pos ?? "") ||
    OWNER.test(tokens[from - 1]?.lower ?? "")
  )
    from -= 1;
  if (from === at) return false;
  // “The 1994 election was won by Hale”
  if (from === clause.subject[0] && noun < clause.verb.start && isEventNoun(tokens[noun]?.text ?? ""))
    return noun === clause.subject[1] - 1;
  return AT.test(tokens[from - 1]?.lower ?? "") && !ACCUSES.test(verb) && hangsOnVerb(tokens, from - 1);
}

/** “died in the famine of |1921|”. */
function isOfYear(tokens: readonly Token[], start: number): boolean {
  const at = tokens.findIndex((t) => t.end > start);
  const { lower = "", text = "" } = tokens[at - 2] ?? {};
  if (tokens[at - 1]?.lower !== "of" || !(OCCASION.test(lower) || isEventNoun(text))) return false;
  let from = at - 2;
  while (["ADJ", "NOUN", "PROPN"].includes(tokens[from - 1]?.pos ?? "")) from -= 1;
  const link = tokens[from - 2]?.lower ?? "";
  return tokens[from - 1]?.pos === "DET" && /^(?:at|during|in)$/.test(link) && hangsOnVerb(tokens, from - 2);
}

const OWNER = /^(?:its|his|her|their|[’']s)$/;

/** The last noun behind a date, where that is an occasion: “1996 |Varna Olympic Games|”; null for others. */
function occasionBehind(tokens: readonly Token[], end: number): number | null {
  let last = tokens.findIndex((t) => t.start >= end) - 1;
  while (last >= -1 && ["ADJ", "NOUN", "PROPN"].includes(tokens[last + 1]?.pos ?? "")) last += 1;
  const { lower = "", text = "" } = tokens[last] ?? {};
  return OCCASION.test(lower) || isEventNoun(text) ? last : null;
}

/** Nouns with an occasion of their own: “a role in the 1998 war”, “the winner of the 1996 race”. */
const OF_OCCASION =
  /^(?:roles?|parts?|suspects?|victims?|involvement|conviction|convictions|winners?|champions?|veterans?|history|story|book|film|anniversary|results?|deaths?)$/;
/** “by the opening of the 2000 Olympics”, “in time for the 2000 Olympics”. */
const EDGE = /^(?:opening|start|beginning|end|close|time|eve|run-up|height|outbreak)$/;

/** Behind “of” and “for” only an edge of the occasion tells when. */
function hangsOnVerb(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]?.lower ?? "";
  return /^(?:of|for)$/.test(tokens[at]?.lower ?? "") ? EDGE.test(noun) : !OF_OCCASION.test(noun);
}
