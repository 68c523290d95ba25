/** A stretch at the beginning or end of a month or year: “the last week of August”, “the first ten months of 1915”. */
import type { Found } from "../expression.ts";
import { gapBetween } from "./gap.ts";

const OF = /^\s+of\s+(?:the\s+)?$/;
const SIDE = /^the\s+(?:(?<first>first|opening)|last|final|closing)\s/i;

export function joinWithin(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const both = last && within(last, next, text);
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined;
}

function within(stretch: Found, whole: Found, text: string): Found | null {
  const { start, rule, meaning } = stretch;
  const side = SIDE.exec(text.slice(start, start + 16));
  if (!side || meaning.kind !== "duration" || meaning.amount === null || !isPeriod(whole)) return null;
  if (!OF.test(gapBetween(text, stretch, whole) ?? "")) return null;
  const { amount, unit } = meaning;
  const end = side.groups?.first ? "first" : "last";
  return {
    start,
    end: whole.end,
    rule,
    meaning: { kind: "within", amount, unit, side: end, whole: whole.meaning },
  };
}

/** A month, season or year; a day has no weeks. */
function isPeriod({ meaning }: Found): boolean {
  return meaning.kind === "date" && meaning.day === undefined && meaning.weekday === undefined;
}
