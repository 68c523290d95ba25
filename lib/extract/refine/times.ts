/** A time of day and the date beside it are one: “10 p.m. Wednesday”, “Saturday night”, “5 p.m. EST, Nov. 6”, “the night of 10 August”. */
import type { Found, Meaning } from "../expression.ts";
import { crossesParagraph, gapBetween } from "./gap.ts";

/** The same time in another zone may stand between, in brackets: “10:35 a.m. (0735 GMT) Friday”. */
const BETWEEN = /^(?:\s*\([^()\n]{3,24}\))?(?:,?\s*(?:on\s+|of\s+|at\s+)?(?:the\s+)?)$/i;
const ARTICLE = /\b(?:the|that|this|an?)\s+$/i;
/** Without a date or an article beside them these are parts of names or habits. */
const WEAK = "part of a day";

export function joinTimes(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const [first, second] = joined.slice(-2);
    const last = second ?? first;
    const across = first && second && isBracketed(second, text) && pair(first, next, text);
    const both = across || (last && pair(last, next, text));
    if (both) joined.splice(across ? -2 : -1, 2, both);
    else joined.push(next);
  }
  return joined.flatMap((f) => standing(f, text));
}

function isBracketed({ start, meaning }: Found, text: string): boolean {
  return text[start - 1] === "(" && isBareTime(meaning);
}

function pair(first: Found, second: Found, text: string): Found | null {
  const between = gapBetween(text, first, second);
  if (between === null || !BETWEEN.test(between)) return null;
  if (isBareTime(first.meaning)) {
    const day = dayFor(first.meaning.time, second.meaning);
    return day && timed(first, second, first.meaning.time, day, text);
  }
  // “Friday of”, “yesterday of” never take a time after them
  if (!isBareTime(second.meaning) || /of/i.test(between)) return null;
  const day = dayFor(second.meaning.time, first.meaning);
  return day && timed(first, second, second.meaning.time, day, text);
}

/** The day a time is joined to; a clock time says more than “tonight”, a second part of a day says nothing new. */
function dayFor(time: string, meaning: Meaning): Meaning | null {
  if (!isDay(meaning)) return null;
  if (meaning.kind !== "deictic" || meaning.time === undefined) return meaning;
  const { time: _, ...day } = meaning;
  return /^\d/.test(time) ? day : null;
}

function timed(first: Found, second: Found, time: string, date: Meaning, text: string): Found {
  // “the night of 10 August” keeps its article
  const of =
    /^\s*of\b/.test(text.slice(first.end, second.start)) &&
    /\bthe\s$/i.test(text.slice(Math.max(0, first.start - 4), first.start));
  const start = first.start - (of ? 4 : 0);
  return {
    start,
    end: second.end,
    rule: "time of a day",
    meaning: { kind: "time", time, date },
  };
}

function isBareTime(meaning: Meaning): meaning is Extract<Meaning, { kind: "time" }> {
  return meaning.kind === "time" && meaning.date === null;
}

/** A single day: a weekday, a day of a month, yesterday. */
function isDay(meaning: Meaning): boolean {
  if (meaning.kind === "date") return meaning.day !== undefined || meaning.weekday !== undefined;
  if (meaning.kind === "near") return meaning.date.weekday !== undefined;
  if (meaning.kind === "beside" || meaning.kind === "deictic") return meaning.unit === "day";
  return meaning.kind === "inYear" && meaning.date.day !== undefined;
}

/** “at night”, “in morning trading”: no article is needed. */
function isAlone({ start, end }: Found, text: string): boolean {
  return (
    /\bat\s+$/i.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s+trading\b/.test(text.slice(end, end + 12))
  );
}

/** A part of a day that stands alone needs an article, which it takes in. */
function standing(f: Found, text: string): Found[] {
  if (f.rule !== WEAK) return [f];
  const article = ARTICLE.exec(text.slice(Math.max(0, f.start - 8), f.start));
  if (article && crossesParagraph(article[0])) return [];
  if (!article) return isAlone(f, text) ? [f] : [];
  return /^the/i.test(article[0]) ? [{ ...f, start: f.start - article[0].length }] : [];
}
