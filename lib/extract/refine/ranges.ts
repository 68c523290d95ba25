/** Two dates joined are one: “from March to June 2004”, “between 1939 and 1945”, “18–22 August”. */
import type { DateMeaning, Found, Meaning } from "../expression.ts";

const FROM = /\b(?:from|between)\s+(?:the\s+)?$/i;
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
  const between = text.slice(first.end, second.start);
  const opens = before && (TO.test(between) || (/between/i.test(before[0]) && AND.test(between)));
  if (!opens && !/^\s?[–—]\s?$/.test(between)) return null;
  return {
    start: first.start,
    end: second.end,
    rule: "range",
    meaning: { kind: "range", from: completed(first.meaning, second.meaning), to: second.meaning },
  };
}

function isCalendar(meaning: Meaning): meaning is DateMeaning | Extract<Meaning, { kind: "years" }> {
  return meaning.kind === "date" || meaning.kind === "years";
}

/** “from March to June 2004”: what only the end names holds for the start as well. */
function completed(from: Meaning, to: Meaning): Meaning {
  if (from.kind !== "date" || to.kind !== "date" || from.year !== undefined || to.year === undefined)
    return from;
  const wraps = (from.month ?? 0) > (to.month ?? 12);
  return { ...from, year: wraps ? to.year - 1 : to.year };
}
