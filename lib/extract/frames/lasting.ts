/** “has led the party for ten years”: what began that long before publication, and goes on. */
import { whenOf } from "../../time/when.ts";
import type { TemporalExpression } from "../expression.ts";
import { shifted } from "../resolve/relative.ts";
import { endsOf } from "../signals.ts";
import { clauseAround, expressionsIn, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { countedFromPublication, type Framed, wordsBefore } from "./framed.ts";

const FOR = /\bfor\s+(?:only\s+|just\s+|the\s+)?$/i;

/** The time since a present perfect began, told by its length, or null. */
export function lastingFor(story: Story, placed: PlacedClause): Framed | null {
  const { publication } = story;
  if (publication === null || placed.clause.verb.tense !== "perfect") return null;
  const told = lengthIn(story, placed);
  if (told?.meaning.kind !== "duration" || told.meaning.amount === null) return null;
  const { amount, unit } = told.meaning;
  const back = shifted({ amount, unit, sign: -1 }, [publication, publication]);
  if (!back || unit === "hour" || unit === "minute") return null;
  const when = whenOf(`${endsOf(whenOf(back.edtf))[0]}/..`, true);
  return countedFromPublication(told, publication, when, {
    rule: "lasting for",
    says: (anchor) => `ends with ${anchor}, and it goes on`,
  });
}

/** “for |almost five months|”, outside quotations. */
function lengthIn(story: Story, placed: PlacedClause): TemporalExpression | undefined {
  return expressionsIn(story, placed.start, placed.end).find(
    ({ start, meaning }) =>
      meaning.kind === "duration" &&
      FOR.test(wordsBefore(story.text, start)) &&
      clauseAround(story, start) === placed &&
      !quotationAt(story, start),
  );
}
