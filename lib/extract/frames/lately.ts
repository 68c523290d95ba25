/** “Stocks have plunged in the past three months”: some time in the span that ends with publication. */
import { isoOf } from "../../time/civil.ts";
import { boundsOf, whenOf } from "../../time/when.ts";
import type { TemporalExpression } from "../expression.ts";
import { shifted } from "../resolve/relative.ts";
import { endsOf } from "../signals.ts";
import { expressionsIn, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { countedFromPublication, type Framed, wordsBefore } from "./framed.ts";

const SPAN = /^(?:the\s+)?(?:last|past)\s/i;
const WITHIN = /\b(?:in|over|during|within)\s+(?:the\s+)?$/i;
/** Over a longer span it lasted, or came again: “over the past twenty years”. A year and the month it began in, in days. */
const LONGEST = 400;

/** The span up to publication that a present perfect names, or null. */
export function lately(story: Story, placed: PlacedClause): Framed | null {
  const { publication } = story;
  if (publication === null || placed.clause.verb.tense !== "perfect") return null;
  const told = spanIn(story, placed);
  if (told?.meaning.kind !== "duration" || told.meaning.amount === null) return null;
  const { amount, unit } = told.meaning;
  // hours make a day that began the day before
  const span = unit === "hour" ? { amount: Math.ceil(amount / 24), unit: "day" as const } : { amount, unit };
  const back = shifted({ ...span, sign: -1 }, [publication, publication]);
  const [earliest] = back ? boundsOf(whenOf(back.edtf)) : [null];
  if (!back || earliest === null) return null;
  const long = publication - earliest > LONGEST;
  const when = long
    ? whenOf(`${endsOf(whenOf(back.edtf))[0]}/${isoOf(publication)}`, true)
    : whenOf(`[${isoOf(earliest)}..${isoOf(publication)}]`);
  return countedFromPublication(told, publication, when, {
    rule: "span up to publication",
    says: (anchor) => `ends with ${anchor}`,
  });
}

/** “In the past three months”, outside quotations. */
export function spanIn(story: Story, { start, end }: PlacedClause): TemporalExpression | undefined {
  return expressionsIn(story, start, end).find(
    (e) => SPAN.test(e.text) && WITHIN.test(wordsBefore(story.text, e.start)) && !quotationAt(story, e.start),
  );
}
