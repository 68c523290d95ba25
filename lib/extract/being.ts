/** Deeds told by “be” and “have”: “There were three explosions on Monday”, “Sales were $8 million, up 9%”. */
import { isEventNoun } from "./event-nouns.ts";
import type { PlacedClause } from "./story.ts";

/** Does a clause of “be” or “have” tell something that happened? */
export function tellsDeed(placed: PlacedClause): boolean {
  if (placed.verb === "have" && placed.clause.verb.tense === "past") return hasResult(placed);
  return (
    placed.verb === "be" &&
    placed.clause.verb.tense !== "present" &&
    (happeningThere(placed) || isChange(placed))
  );
}

/** How far behind “there was” its noun may stand, in tokens. */
const LONGEST_PHRASE = 6;

/** “There was |a fire| at the mill”. */
export function happeningThere({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const { end } = clause.verb;
  if (tokens.slice(...clause.subject).at(-1)?.lower !== "there") return false;
  let at = end;
  while (
    at < end + LONGEST_PHRASE &&
    ["DET", "ADJ", "NUM", "NOUN", "PROPN", "ADV"].includes(tokens[at]?.pos ?? "")
  )
    at += 1;
  return tokens.slice(end, at).some(({ text, pos }) => pos === "NOUN" && isEventNoun(text));
}

/** “had net of $81 million”, “had a loss of two cents a share”: the books of a period. */
function hasResult({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const of = tokens.findIndex(
    (t, i) => i > clause.verb.end && i < clause.verb.end + LONGEST_PHRASE && t.lower === "of",
  );
  const figure = tokens[of + 1];
  return (
    of > 0 &&
    RESULT.test(tokens[of - 1]?.lower ?? "") &&
    (figure?.pos === "NUM" || /^[$£€]/.test(figure?.text ?? ""))
  );
}

const RESULT = /^(?:net|profits?|loss|losses|income|earnings|sales|revenues?|turnover)$/;

/** “Sales were $8 million, |up 9%|”: figures with their change. */
function isChange({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const at = tokens.findIndex((t, i) => i > clause.verb.end && i < clause.end && t.text === ",");
  const [way, figure] = [tokens[at + 1], tokens.slice(at + 2, at + 5)];
  return (
    at > 0 &&
    /^(?:up|down)$/.test(way?.lower ?? "") &&
    figure.some(({ pos, text }) => pos === "NUM" || /^[$£€%]/.test(text))
  );
}
