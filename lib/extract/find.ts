/** Runs the rules along a text: every match, then the refiners, in the order of the text. */
import { ascending } from "d3-array";
import type { Found, Reading, Rule } from "./expression.ts";
import { crossesParagraph } from "./refine/gap.ts";
import { REFINERS } from "./refine/index.ts";
import { CLUE_WORDS, CLUES, type Clue, NEEDS, REACH } from "./rules/clues.ts";
import { RULES } from "./rules/index.ts";
import { MESSAGE_RULES } from "./rules/messages.ts";
import { SHORTHAND_RULES } from "./rules/shorthand.ts";

/** All expressions of a text, not yet counted out, in text order, without overlaps. */
export function findExpressions(text: string): readonly Found[] {
  const message = isMessage(text);
  const loose = message || hasNoCapitals(text);
  const told = matchesIn(text, message ? RULES_OF_MESSAGES : RULES, loose);
  const matches = message ? told.filter((found) => isTimeOfMessage(text, found)) : told;
  return REFINERS.reduce<readonly Found[]>((found, refine) => refine(found, text), matches);
}

const RULES_OF_MESSAGES: readonly Rule[] = [...MESSAGE_RULES, ...SHORTHAND_RULES, ...RULES];

/** Messages tell of now: a low number is no year, and a hashtag a topic (“#christmas”) unless it tells the hour. */
function isTimeOfMessage(text: string, { start, meaning }: Found): boolean {
  if (text[start - 1] === "#") return meaning.kind === "time";
  const bareYear = meaning.kind === "date" && meaning.month === undefined && meaning.sub === undefined;
  return !(bareYear && meaning.year !== undefined && meaning.year < OLDEST_YEAR);
}

const OLDEST_YEAR = 1900;

/** A part of a text as [start, end). */
type Part = readonly [start: number, end: number];

/** Every match of every rule; each rule runs only where its clues are. */
export function matchesIn(text: string, rules: readonly Rule[], loose: boolean): readonly Found[] {
  const placesOf = placesIn(text);
  const whole: readonly Part[] = [[0, text.length]];
  const around = new Map<Clue, readonly Part[]>();
  const partsOf = (clue: Clue) => {
    const parts = around.get(clue) ?? partsAround(text, Array.from(text.matchAll(CLUE_WORDS[clue]), indexOf));
    around.set(clue, parts);
    return parts;
  };
  const found: Found[] = [];
  for (const rule of rules) {
    const clue = CLUES[rule.name];
    const needs = NEEDS[rule.name];
    const parts = needs
      ? partsAround(text, needs.flatMap(placesOf).toSorted(ascending))
      : clue
        ? partsOf(clue)
        : whole;
    addMatches(found, rule, text, loose, parts);
  }
  return found;
}

function indexOf({ index }: RegExpExecArray): number {
  return index;
}

/** Where a word stands in a text, looked for once, however many rules ask for it. */
function placesIn(text: string): (word: string) => readonly number[] {
  // the one capital that is longer in lower case
  const lower = text.replaceAll("İ", "I").toLowerCase();
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const places = known.get(word) ?? occurrences(lower, word);
    known.set(word, places);
    return places;
  };
}

function occurrences(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The parts of a text around some places in order, joined where they meet, never cut inside a word. */
function partsAround(text: string, places: readonly number[]): readonly Part[] {
  const parts: [number, number][] = [];
  for (const index of places) {
    const last = parts.at(-1);
    const start = Math.max(0, text.lastIndexOf(" ", index - REACH));
    const space = text.indexOf(" ", index + REACH);
    const end = space < 0 ? text.length : space;
    if (last && start <= last[1]) last[1] = end;
    else parts.push([start, end]);
  }
  return parts;
}

/** Longer texts are articles, whatever their style. */
const LONGEST_MESSAGE = 320;

/** A short message: one paragraph, with a message's marks (@, #, a link, a face) or without the capital and full stop of prose. */
function isMessage(text: string): boolean {
  if (text.length > LONGEST_MESSAGE || /\n\s*\n/.test(text.trim()) || isList(text)) return false;
  return (
    /[@#]\w|https?:|\p{Extended_Pictographic}|[:;]-?[()DP]|!!|\?[!?]/u.test(text) ||
    /\b(?:tmr|tdy|lol|omg|pls|thx|haha\w*|gonna|wanna|cuz|abt|gd|yay)\b/i.test(text) ||
    !/^["“‘(]?\p{Lu}.*[.!?]["”’)]?$/su.test(text.trim())
  );
}

/** Three lines that open with a number, as a list of dates has them. */
function isList(text: string): boolean {
  return (text.match(/^[\s•*·–—(-]*\d/gm)?.length ?? 0) >= 3;
}

/** Texts in one case only: then “may” after “in” is a month all the same. The head of a text tells. */
function hasNoCapitals(text: string): boolean {
  const head = text.slice(0, 600);
  const small = head.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = head.match(/\p{Lu}/gu)?.length ?? 0;
  return small < capital || capital * 60 < small;
}

function addMatches(
  found: Found[],
  { name, pattern: strict, loose, read }: Rule,
  text: string,
  isLoose: boolean,
  parts: readonly Part[],
): void {
  const pattern = isLoose ? loose : strict;
  for (const [from, to] of parts) {
    const part = to - from === text.length ? text : text.slice(from, to);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
      const reading = read(match.groups ?? {}, match);
      if (reading && !crossesParagraph(match[0]))
        found.push(foundOf(name, from + match.index, match[0], reading));
      if (match[0] === "") pattern.lastIndex += 1;
    }
  }
}

function foundOf(rule: string, start: number, words: string, { split, ...reading }: Reading): Found {
  const end = start + words.trimEnd().length;
  const { meaning } = reading;
  if (!split || meaning.kind !== "range") return { start, end, rule, ...reading };
  const first: Found = { start, end: start + split[0], rule, meaning: meaning.from };
  const second: Found = { start: start + split[1], end, rule, meaning: meaning.to };
  return { start, end, rule, ...reading, parts: [first, second] };
}
