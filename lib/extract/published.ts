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

const LABEL =
  /\b(?:published|posted|updated|first\s+published|filed|issued|date)\b\s*(?:on|at|:|-|–)?\s*(?:\w+day,?\s+)?$/i;
/** Place in capitals, perhaps an agency, then the date: “SEOUL, 22 August 2025 (Reuters) –”. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s.,’'-]{2,40}(?:\([^)]{2,20}\)\s*)?[,:–—-]?\s*$/u;
/** A byline with a date is a line, not a sentence. */
const LONGEST_DATE_LINE = 90;
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
  const paragraphs = paragraphsOf(text);
  const edges = paragraphs.filter((_, i) => i < HEAD_LINES || i >= paragraphs.length - FOOT_LINES);
  for (const [start, end] of edges) {
    const guess = dateOfLine(text.slice(start, Math.min(end, start + LONGEST_SEARCHED)));
    if (guess) return guess;
  }
  return null;
}

/** Furniture says its date in its first words, with the year. */
const HEAD = 120;
/** Where a dateline is looked for, in UTF-16 units. */
const HEAD_LENGTH = 1200;

function dateOfLine(whole: string): PublishedGuess | null {
  const line = whole.length > HEAD ? `${whole.slice(0, HEAD)}.` : whole;
  if (!/\d{4}/.test(line)) return null;
  const full = findExpressions(line).filter(isFullDate);
  const stated = full.find(
    (found) =>
      LABEL.test(line.slice(0, found.start)) ||
      DATELINE.test(line.slice(0, found.start)) ||
      isDateLine(line, found),
  );
  const [expression] = stated ? resolveAll(line, [stated], null) : [];
  const edtf = expression?.when?.edtf.slice(0, 10);
  return expression && edtf && parseIsoDay(edtf) !== null
    ? { publishedOn: edtf, expression: expression.text, basis: "read" }
    : null;
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

function isFullDate({ meaning: found }: Found): boolean {
  const meaning = found.kind === "time" && found.date ? found.date : found;
  return meaning.kind === "date" && meaning.year !== undefined && meaning.day !== undefined;
}

/** A short line without a verb's full stop: “By Anna Smith, 22 August 2025”, “Fri 22 Aug 2025 14.05 BST”. */
function isDateLine(line: string, { start, end }: Found): boolean {
  const rest = line.slice(end).trim();
  const before = line.slice(0, start).trim();
  const prose =
    /[.!?]$/.test(line.trim()) || /\b(?:was|were|is|has|had|in|on|since|until|from)\s*$/i.test(before);
  return line.trim().length <= LONGEST_DATE_LINE && !prose && rest.split(/\s+/).length <= 6;
}
