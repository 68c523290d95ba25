/** Dates without an expression of their own. */
import type { Day } from "../../time/civil.ts";
import type { When } from "../../time/when.ts";
import { dayWords, inWords } from "../../time/words.ts";
import type { Derivation } from "../../timeline/timeline.ts";
import type { TemporalExpression } from "../expression.ts";

/** A date with how it came about. */
export interface Framed {
  readonly when: When;
  readonly derivation: Derivation;
}

/** A length of time that is counted from publication; `says` tells the reader how, between its words and the date. */
export function countedFromPublication(
  told: Pick<TemporalExpression, "text" | "start" | "end">,
  publication: Day,
  when: When,
  { rule, says }: { readonly rule: string; readonly says: (anchor: string) => string },
): Framed {
  const anchor = `publication on ${dayWords(publication)}`;
  const explanation = `“${told.text}” ${says(anchor)}: ${inWords(when)}.`;
  return {
    when,
    derivation: { expression: told.text, start: told.start, end: told.end, anchor, rule, explanation },
  };
}

/** How far before a span its preposition may stand, in UTF-16 units. */
const REACH = 14;

/** The words in front of an offset among which a span's preposition stands. */
export function wordsBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - REACH), start);
}
