/** A month or season and the year said beside it in words: “January nineteen ninety-seven”, “the winter of nineteen ninety-four”. */
import type { DateMeaning, Found } from "../expression.ts";
import { gapBetween } from "./gap.ts";

const BETWEEN = /^,?\s+(?:of\s+)?$/;

export function joinMonthYears(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const gap = last ? gapBetween(text, last, next) : null;
    const date = last && gap !== null && BETWEEN.test(gap) ? ofYear(last, next) : null;
    if (last && date)
      joined[joined.length - 1] = { start: last.start, end: next.end, rule: last.rule, meaning: date };
    else joined.push(next);
  }
  return joined;
}

function ofYear({ meaning: month }: Found, { meaning: year }: Found): DateMeaning | null {
  if (
    month.kind !== "date" ||
    year.kind !== "date" ||
    month.year !== undefined ||
    month.weekday !== undefined
  )
    return null;
  const bare = year.year !== undefined && year.month === undefined && year.sub === undefined;
  return bare && (month.month !== undefined || month.sub !== undefined)
    ? { ...month, year: year.year }
    : null;
}
