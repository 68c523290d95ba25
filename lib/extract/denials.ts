/** What is told only to be denied: “denied that he had taken money”, “no evidence that the fire was set”. */
import { SAY } from "./speech.ts";
import type { PlacedClause } from "./story.ts";

/** Whose content is contradicted. Bases. */
const DENY = new Set(["deny", "dispute", "refute", "reject", "dismiss", "rebut", "disavow", "disprove"]);

/** “did not confirm that two men were held”: with “not”, nobody says so. What is known, or not told, is so all the same. Bases. */
const VOUCH = new Set([
  ...[...SAY].filter((verb) => !/^(?:tell|admit|acknowledge|concede|recall)$/.test(verb)),
  ...[
    "be",
    "confirm",
    "prove",
    "show",
    "find",
    "establish",
    "accept",
    "conclude",
    "convince",
    "mean",
    "agree",
  ],
]);

/** Does the clause contradict what it speaks of? */
export function denies({ verb }: PlacedClause): boolean {
  return DENY.has(verb);
}

/** Is the clause the content of a denial, or of words that leave it open whether it is so? */
export function isDenied({ clause, parent, sentence: { tokens } }: PlacedClause): boolean {
  if (clause.kind === "coordinate") return parent !== null && isDenied(parent);
  if (clause.kind !== "complement") return false;
  if (UNVOUCHED.test(tokens[clause.start - 1]?.lower ?? "")) return true;
  if (parent === null) return false;
  const { verb } = parent.clause;
  const before = Math.max(0, Math.min(verb.start - 1, clause.start - NEAR));
  return (
    denies(parent) ||
    (verb.negated && VOUCH.has(parent.verb)) ||
    isFalse(tokens.slice(before, clause.start)) ||
    (verb.start > clause.start && UNTRUE.test(wordsOf(tokens.slice(verb.end, verb.end + NEAR)))) ||
    isDenied(parent)
  );
}

type Tokens = PlacedClause["sentence"]["tokens"];

function wordsOf(tokens: Tokens): string {
  return tokens.map(({ lower }) => lower).join(" ");
}

/** In tokens: “a false report by the paper |that|”. */
const NEAR = 6;

/** “falsely claimed that”, “a false report that”, “no sign that”: the words from before the verb up to what is said. */
function isFalse(tokens: Tokens): boolean {
  const words = wordsOf(tokens);
  return FALSE.test(words) || NO_SIGN.test(words);
}

/** Nobody vouches for what follows these with “that”. */
const UNVOUCHED =
  /^(?:rumou?rs?|speculation|fears?|suspicions?|suggestions?|allegations?|accusations?|hopes?|theory|theories|possibility|myth|legend)$/;
const FALSE =
  /\b(?:falsely|wrongly|mistakenly|incorrectly|erroneously)\b|\b(?:false|untrue|baseless|unfounded)\b(?: \S+){0,3}$/;
const NO_SIGN =
  /\b(?:no|little|without|nor|any) (?:\S+ )?(?:evidence|proof|sign|indication|suggestion|hint|trace|truth)(?: \S+){0,3}$/;
/** “Reports that he had been held |were wrong|.” */
const UNTRUE =
  /^(?:(?:to|be|been|entirely|completely|simply|totally|quite|a|an) )*(?:wrong|false|untrue|incorrect|inaccurate|baseless|unfounded|groundless|mistaken|nonsense|fabricated|lie|hoax|fabrication|invention|fantasy|premature)\b/;
