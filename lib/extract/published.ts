/** The publication date as a text itself gives it: a labelled date, a date line, a dateline; or lets it be inferred. */
import { type Day, isoOf, parseIsoDay } from "../time/civil.ts";
import type { Found } from "./expression.ts";
import { findExpressions } from "./find.ts";
import { nearest, writtenDay } from "./inferred.ts";
import { paragraphsOf } from "./read.ts";
import { resolveAll } from "./resolve/resolve.ts";

export interface PublishedGuess {
  /** ISO date. */
  readonly publishedOn: string;
  /** The words that say it. */
  readonly expression: string;
  /** read: a line of the article gives it as such. inferred: its sentences pin it down. */
  readonly basis: "read" | "inferred";
}

/** Furniture stands at the top or at the foot; a date in the body dates an event. */
const HEAD_LINES = 6;
const FOOT_LINES = 3;
/** A date line or dateline stands at the beginning of its paragraph. */
const LONGEST_SEARCHED = 400;

/** The publication date a text states, or else pins down, or null. */
export function guessPublished(text: string): PublishedGuess | null {
  return readPublished(text) ?? inferPublished(text);
}

/** “It closed yesterday, 3 May 2025”: written on the 4th, and published about then. */
function inferPublished(text: string): PublishedGuess | null {
  const told = writtenDay(text, findExpressions(text));
  if (!told) return null;
  const expression = text.slice(told.start, told.end);
  return { publishedOn: isoOf(told.day), expression, basis: "inferred" };
}

/** The date that a line of the article gives as its own. A date in running prose is never taken for it. */
export function readPublished(text: string): PublishedGuess | null {
  const edges = edgesOf(text);
  for (const isStated of WAYS)
    for (const line of edges) {
      const guess = dateOfLine(line, isStated);
      if (guess && (isStated !== isDateLine || fits(text, guess))) return guess;
    }
  return null;
}

/** The paragraphs around the article and its first: menus above a headline do not count. */
function edgesOf(text: string): readonly string[] {
  const paragraphs = paragraphsOf(text).map(([start, end]) =>
    text.slice(start, Math.min(end, start + LONGEST_SEARCHED)),
  );
  const from = Math.max(
    0,
    paragraphs.findIndex((line) => line.length > SHORTEST_PROSE),
  );
  return paragraphs.filter(
    (_, i) => i < Math.max(HEAD_LINES, Math.min(from + 1, MOST_LINES)) || i >= paragraphs.length - FOOT_LINES,
  );
}

/** Shorter paragraphs may be lines. */
const SHORTEST_PROSE = 140;
const MOST_LINES = 40;

/** Furniture says its date in its first words, with the year. */
const HEAD = 120;
/** Where a dateline is looked for, in UTF-16 units. */
const HEAD_LENGTH = 1200;

type IsStated = (line: string, found: Found) => boolean;

function dateOfLine(whole: string, isStated: IsStated): PublishedGuess | null {
  const line = whole.length > HEAD ? `${whole.slice(0, HEAD)}.` : whole;
  if (!/\d{4}/.test(line)) return null;
  const stated = findExpressions(line).find((found) => isFullDate(found) && isStated(line, found));
  const [expression] = stated ? resolveAll(line, [stated], null) : [];
  const edtf = expression?.when?.edtf.slice(0, 10);
  return expression && edtf && parseIsoDay(edtf) !== null
    ? { publishedOn: edtf, expression: expression.text, basis: "read" }
    : null;
}

/** The surest first: when it was first published, its dateline, a line of its own, when it was last changed. */
const WAYS: readonly IsStated[] = [
  (line, { start }) => isLine(line) && LABEL.test(line.slice(0, start)),
  (line, { start }) => DATELINE.test(line.slice(0, start)),
  isDateLine,
  (line, { start }) => isLine(line) && CHANGED.test(line.slice(0, start)),
];

/** What opens the line, or stands behind a byline or a mark: “By Ann Hale | Published 18:42, Thursday 6 November”. */
const LABEL =
  /(?:^|^by\s.*\s|[|·•–—-])\s*(?:first\s+published|originally\s+published|published|posted|filed|issued|date)\b[\s:–—-]*(?:on\b|at\b)?[\s:]*(?:\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,4})?[\s,]*(?:on\s+)?)?(?:\w+day,?\s+)?$/i;
const CHANGED =
  /(?:^|[|·•–—-])\s*(?:last\s+)?(?:updated|modified)\b[\s:–—-]*(?:on\b|at\b)?[\s:]*(?:\d{1,2}[.:]\d{2}\S*[\s,]*)?(?:\w+day,?\s+)?$/i;
/** Place in capitals, perhaps an agency, then the date: “SEOUL, 22 August 2025 (Reuters) –”. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s.,’'-]{2,40}(?:\([^)]{2,20}\)\s*)?[,:–—-]?\s*$/u;

function isFullDate({ meaning: found }: Found): boolean {
  const meaning = found.kind === "time" && found.date ? found.date : found;
  return meaning.kind === "date" && meaning.year !== undefined && meaning.day !== undefined;
}

/** A byline with a date is a line, not a sentence. */
const LONGEST_DATE_LINE = 90;

function isLine(line: string): boolean {
  return line.trim().length <= LONGEST_DATE_LINE && !/[.!?]$/.test(line.trim());
}

/** Nothing but the date, its time, who wrote it and where it appeared: “By Anna Smith, 22 August 2025”, “Fri 22 Aug 2025 14.05 BST”. */
function isDateLine(line: string, { start, end }: Found): boolean {
  const words = `${line.slice(0, start)} ${line.slice(end)}`.match(/[\p{L}\d][\p{L}\d.:’'-]*/gu) ?? [];
  const byline = /^\s*by\s/i.test(line);
  const names = words.filter((word) => !FURNISHING.test(word) && !ZONE.test(word));
  return isLine(line) && names.length <= (byline ? 8 : 4) && names.every((word) => /^\p{Lu}/u.test(word));
}

/** Words that go with a date without telling anything: a clock's time and zone, a weekday, “by”. */
const FURNISHING =
  /^(?:\d{1,2}(?:[.:]\d{2}){0,2}(?:[ap]\.?m\.?)?|[ap]\.?m\.?|by|in|at|on|and|min|mins|minutes?|read|edition|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)$/i;
const ZONE = /^[A-Z]{2,5}$/;

/** Does the text speak of no more years behind the day than before it? Else that day is the first of a story, not its last. */
function fits(text: string, { publishedOn }: PublishedGuess): boolean {
  const own = Number(publishedOn.slice(0, 4));
  const years = [...text.matchAll(/\b(?:1\d|20)\d\d\b/g)].map(([year]) => Number(year));
  const later = years.filter((year) => year > own).length;
  return later < Math.max(2, years.filter((year) => year < own).length);
}

/** A place in capitals, perhaps with its state: “DETROIT, Mich.,”. */
const PLACE = /^\s*\p{Lu}[\p{Lu}\s.’'-]{2,40}(?:,\s*\p{Lu}[\p{L}.\s]{1,24})?[,:–—-]\s*$/u;
/** What stands between a dateline and its story: perhaps the agency, and a dash. */
const AFTER_DATELINE = /^\s*(?:\([^)]{2,30}\)\s*)?(?:–|—|--?|_)\s/;

/** The day of a dateline without its year, “VARNA, March 14 –”: the one nearest to the day given. Null for none. */
export function datelineDay(text: string, near: Day): Day | null {
  for (const [start, end] of paragraphsOf(text.slice(0, HEAD_LENGTH)).slice(0, HEAD_LINES)) {
    const line = text.slice(start, Math.min(end, start + HEAD));
    const [first] = /\d/.test(line) ? findExpressions(line) : [];
    if (first?.meaning.kind !== "date" || !PLACE.test(line.slice(0, first.start))) continue;
    if (AFTER_DATELINE.test(line.slice(first.end))) return nearest(first.meaning, near);
  }
  return null;
}
