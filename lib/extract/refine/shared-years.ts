/** A year said once for several: “August and September 1914”, “June, July and August 1944”, “in summer and autumn 1918”. */
import type { DateMeaning, Found } from "../expression.ts";
import { gapBetween } from "./gap.ts";

const AND = /^\s*(?:,|\/|(?:,\s*)?(?:and|or|&))\s*(?:in\s+|on\s+)?(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?$/;

/** What happened then may stand between: “the Spring Offensive of 1918”. */
const OF = /^\s+\p{L}+\s+(?:of|in)\s+$/u;

/** Names in a series may stand between: “Varna on 3 May, Burgas on 5 May and Ruse on 9 May 1944”. */
const NAMES = /^\s*(?:,|(?:,\s*)?and)\s+(?:\p{Lu}[\p{L}’'-]*\s+){1,4}(?:in|on)\s+(?:the\s+)?$/u;

/** From the last to the first, so that a year is handed on along a list. */
export function shareYears(found: readonly Found[], text: string): readonly Found[] {
  const shared = [...found];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [first, second] = [shared[i], shared[i + 1]];
    if (!first || !second) continue;
    const gap = gapBetween(text, first, second) ?? "";
    const meaning =
      AND.test(gap) || NAMES.test(gap)
        ? ofSameYear(first, second)
        : OF.test(gap)
          ? ofThatYear(first, second)
          : null;
    if (meaning) shared[i] = { ...first, meaning };
  }
  return shared;
}

/** The first date in the year of the second, or the year before where the months run across its turn. */
function ofSameYear({ meaning: first }: Found, { meaning: second }: Found): DateMeaning | null {
  if (first.kind !== "date" || second.kind !== "date") return null;
  if (first.year !== undefined || second.year === undefined || !isPart(first) || !isPart(second)) return null;
  return { ...first, year: second.year - (placeOf(first) > placeOf(second) ? 1 : 0) };
}

function ofThatYear({ meaning: first }: Found, { meaning: second }: Found): DateMeaning | null {
  if (first.kind !== "date" || second.kind !== "date" || isPart(second)) return null;
  if (first.year !== undefined || second.year === undefined || !isPart(first)) return null;
  return { ...first, year: second.year };
}

/** A month or season, with or without a day. */
function isPart({ month, sub }: DateMeaning): boolean {
  return month !== undefined || sub !== undefined;
}

/** Where in its year: by months, a season by its first. */
function placeOf({ month, sub }: DateMeaning): number {
  return month ?? ((sub ?? 20) - 20) * 3;
}
