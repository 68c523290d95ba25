/** Is a number of three digits a year? “in March 415 a mob …” and “the city fell in 641” tell years, “in March 415 people …” counts people. */
import { bisector } from "d3-array";
import type { Found, Meaning } from "../expression.ts";
import { isPastForm } from "../verb-forms.ts";

/** Numbers that only a story of such years makes years. */
export const OLD_STORY = "year of an old story";
/** Numbers that are called years. */
export const CALLED_YEAR = "the year by its number";

/** What remains when counts are left out. Before overlaps are settled: of “March 415 people” the month remains. */
export function dropCounts(found: readonly Found[], text: string): readonly Found[] {
  const small = found.filter(isSmall);
  if (small.length === 0) return found;
  const plain = new Set(small.filter((f) => isPlain(text, f)));
  const sure = found
    .filter((f) => yearOf(f.meaning) !== null && (!isSmall(f) || plain.has(f)))
    .toSorted((a, b) => a.start - b.start);
  const old = hasOldStory(sure);
  return found.filter((f) => !isSmall(f) || plain.has(f) || (old && isBesideOld(sure, f) && goesOn(text, f)));
}

/** Its words name a year of three digits without an era. */
function isSmall({ meaning }: Found): boolean {
  return meaning.kind === "date" && meaning.eraless === true;
}

/** The year that words name, of a range its first; null for none. */
export function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === "range") return yearOf(meaning.from);
  if (meaning.kind === "years") return meaning.first;
  return meaning.kind === "date" ? (meaning.year ?? null) : null;
}

/** How far what follows is looked at, in UTF-16 units. */
const REACH = 60;
const STOP = /^[”’"')]*(?:[.;:?!)](?:\s|$)|,\s|\s*$|\s*\n)/;
/** What opens a clause or a phrase cannot be counted; “were”, “had” and “of” may have a number before them. */
const OPENING =
  /^\s+(?:the|an?|he|she|they|it|his|her|its|their|when|where|after|before|while|with|at|by|was|under|during|against)\b/;
const NAME = /^\s+\p{Lu}[\p{L}’'-]*(?<!s)(?:\s+\p{Lu}[\p{L}’'-]*(?<!s))*\s+(?<next>\p{Ll}+)/u;

/** What follows makes it a year in any text. */
function isPlain(text: string, { start, end, rule, meaning }: Found): boolean {
  if (rule === CALLED_YEAR) return true;
  if (rule === OLD_STORY) return false;
  // “On 9 August, 378 were sent home”
  if (yearOf(meaning) !== null && text.slice(start, end).includes(",")) return false;
  const after = text.slice(end, end + REACH);
  return STOP.test(after) || OPENING.test(after) || isPastForm(NAME.exec(after)?.groups?.next ?? "");
}

/** Behind the other end of a range: “between 270 |and 275|”. */
const OTHER_END = /^\s*(?:and|or|to|until|till|[–—-])\s*\d{3}(?!\d)/;
const GOING_ON =
  /^\s+(?:\p{Lu}|(?:and|but|or|to|until|from|in|on|as|that|which|who|because|though|both|this|these|there|again)\b)/u;

/** In a story of such years nothing but a count that follows makes it none. */
function goesOn(text: string, { end }: Found): boolean {
  const after = text.slice(end, end + REACH).replace(OTHER_END, "");
  return STOP.test(after) || OPENING.test(after) || GOING_ON.test(after);
}

/** Antiquity and the Middle Ages, in which a year of three digits stands beside others like it. */
const MODERN = 1500;

/** One year of an era, or two without that outnumber the modern ones. */
function hasOldStory(sure: readonly Found[]): boolean {
  const old = sure.filter(isOld).length;
  return sure.some(isOfEra) || (old > 1 && old > sure.length - old);
}

function isBesideOld(sure: readonly Found[], { start }: Found): boolean {
  const next = byStart.right(sure, start);
  return isOld(sure[next]) || isOld(sure[next - 1]);
}

const byStart = bisector(({ start }: Found) => start);

function isOld(found: Found | undefined): boolean {
  const year = found ? yearOf(found.meaning) : null;
  return year !== null && year < MODERN;
}

/** So low a year is told with its era, or is no year. */
function isOfEra(found: Found): boolean {
  return (yearOf(found.meaning) ?? MODERN) < 1000 && !isSmall(found);
}
