/** Two dates joined are one: “from March to June 2004”, “between 1939 and 1945”, “1998-99”, “18–22 August”. */
import type { DateMeaning, Found, Meaning } from "../expression.ts";
import { gapBetween } from "./gap.ts";

/** A line may open with the first, as lists of dates do: “1986 to 2001 The station is in use”. */
const FROM = /\b(?:from|between)\s+(?:the\s+)?$|(?:^|\n)[\s•*·–—(-]*$/i;
const TO = /^\s*(?:(?:up\s+)?(?:to|until|till|through)|[–—-])\s*(?:the\s+)?$/i;
const AND = /^\s*and\s+$/i;

export function joinRanges(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const range = last && joinable(last, next, text);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function joinable(first: Found, second: Found, text: string): Found | null {
  if (!isCalendar(first.meaning) || !isCalendar(second.meaning)) return null;
  const before = FROM.exec(text.slice(Math.max(0, first.start - 16), first.start));
  const between = gapBetween(text, first, second);
  if (between === null) return null;
  const opens = before && (TO.test(between) || (/between/i.test(before[0]) && AND.test(between)));
  if (!opens && !/^\s?[–—-]\s?$/.test(between)) return null;
  return rangeOf(first, second);
}

/** One expression of two; what only the end names (its year, its month) holds for the start as well. */
function rangeOf(first: Found, second: Found): Found {
  const from = completed(first.meaning, second.meaning);
  return {
    start: first.start,
    end: second.end,
    rule: "range",
    meaning: { kind: "range", from, to: second.meaning },
    parts: [{ ...first, meaning: from }, second],
  };
}

function isCalendar(meaning: Meaning): boolean {
  return meaning.kind === "date" || meaning.kind === "years";
}

function completed(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== "date" || to.kind !== "date" || from.year !== undefined || to.year === undefined)
    return from;
  return { ...from, year: wraps(from, to) ? to.year - 1 : to.year };
}

/** “from November to March 2004” begins in 2003. */
function wraps(from: DateMeaning, to: DateMeaning): boolean {
  return (from.month ?? 0) > (to.month ?? 12);
}
