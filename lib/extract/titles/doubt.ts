/** Clauses that may be misread: their titles are the text's own words, for a wrong verb would be a false statement. */
import type { PlacedClause, Story } from "../story.ts";
import { subjectSpan } from "../subjects.ts";
import { isPastForm, ONLY_PAST, TAKES_NONE } from "../verb-forms.ts";
import { mayBeReduced } from "../verbs.ts";

type Tokens = PlacedClause["sentence"]["tokens"];

/** “In a letter |read| on the radio”: nothing but a phrase stands before a form that may be its participle. */
export function isDoubtful(story: Story, placed: PlacedClause): boolean {
  const { clause, sentence } = placed;
  const { tokens } = sentence;
  const { start, end, head } = clause.verb;
  const word = tokens[head]?.lower ?? "";
  if (clause.kind === "relative" || end - start > 1 || !isPastForm(word)) return false;
  if (ONLY_PAST.has(word) || TAKES_NONE.test(word)) return false;
  const [from] = subjectSpan(story, placed);
  if (!opensPhrase(tokens, from, start)) return false;
  const named = tokens.slice(from, start).some(({ pos }) => ["NOUN", "PROPN", "PRON"].includes(pos));
  return !named || mayBeReduced(tokens, clause.verb);
}

/** A preposition with its noun phrase; not “at least ten men”, “over 100 were”, “at dawn troops”. */
function opensPhrase(tokens: Tokens, from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (!first || from >= to || next?.pos === "NUM" || /^(?:least|most)$/.test(next?.lower ?? "")) return false;
  if (NEEDS_NOUN.test(first.lower)) return true;
  return (
    /^(?:in|at|on|under|during)$/.test(first.lower) && (next?.pos === "DET" || OWNS.test(next?.lower ?? ""))
  );
}

const NEEDS_NOUN = /^(?:of|for|with|including|saying)$/;
const OWNS = /^(?:its|his|her|their)$/;
