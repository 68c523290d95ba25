/** “hopes to find him within the next two weeks”, “will open within six months”: from publication on, no longer than that. */
import { isoOf } from "../../time/civil.ts";
import { boundsOf, whenOf } from "../../time/when.ts";
import type { TemporalExpression } from "../expression.ts";
import { shifted } from "../resolve/relative.ts";
import { clauseAround, expressionsIn, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { countedFromPublication, type Framed, wordsBefore } from "./framed.ts";

const NEXT = /^(?:the\s+)?(?:next|coming)\s/i;
const IN = /\b(?:in|over|during|within)\s+(?:the\s+)?$/i;
const WITHIN = /\bwithin\s+$/i;

/** The span that a plan has from publication on, or null. */
export function coming(story: Story, placed: PlacedClause): Framed | null {
  const { publication } = story;
  const told = publication === null ? undefined : spanIn(story, placed);
  if (publication === null || told?.meaning.kind !== "duration" || told.meaning.amount === null) return null;
  const { amount, unit } = told.meaning;
  const ahead = shifted({ amount, unit, sign: 1 }, [publication, publication]);
  const [, latest] = ahead ? boundsOf(whenOf(ahead.edtf)) : [null, null];
  if (latest === null) return null;
  const when = whenOf(`[${isoOf(publication)}..${isoOf(latest)}]`);
  return countedFromPublication(told, publication, when, {
    rule: "span from publication",
    says: (anchor) => `counts from ${anchor}`,
  });
}

function spanIn(story: Story, placed: PlacedClause): TemporalExpression | undefined {
  return expressionsIn(story, placed.start, placed.end).find(({ start, text, meaning }) => {
    const before = wordsBefore(story.text, start);
    const spans = WITHIN.test(before) || (NEXT.test(text) && IN.test(before));
    const own = clauseAround(story, start) === placed && !quotationAt(story, start);
    return meaning.kind === "duration" && spans && own;
  });
}
