/** Runs the rules along a text: every match, then the refiners, in the order of the text. */
import type { Found, Reading, Rule } from "./expression.ts";
import { REFINERS } from "./refine/index.ts";
import { RULES } from "./rules/index.ts";
import { MESSAGE_RULES } from "./rules/messages.ts";

/** All expressions of a text, not yet counted out, in text order, without overlaps. */
export function findExpressions(text: string): readonly Found[] {
  const loose = hasNoCapitals(text);
  const rules = isMessage(text) ? [...RULES, ...MESSAGE_RULES] : RULES;
  const matches = rules.flatMap((rule) => matchesOf(rule, text, loose || rules !== RULES));
  return REFINERS.reduce<readonly Found[]>((found, refine) => refine(found, text), matches);
}

/** Longer texts are articles, whatever their style. */
const LONGEST_MESSAGE = 320;

/** A short message: one paragraph, with a message's marks (@, #, a link, a face) or without the capital and full stop of prose. */
function isMessage(text: string): boolean {
  if (text.length > LONGEST_MESSAGE || /\n\s*\n/.test(text.trim())) return false;
  return (
    /[@#]\w|https?:|\p{Extended_Pictographic}|[:;]-?[()DP]/u.test(text) ||
    !/^["“‘(]?\p{Lu}.*[.!?]["”’)]?$/su.test(text.trim())
  );
}

/** Messages and headlines in one case only: then “may” after “in” is a month all the same. */
function hasNoCapitals(text: string): boolean {
  const head = text.slice(0, 2000);
  const small = head.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = head.match(/\p{Lu}/gu)?.length ?? 0;
  return small < capital || capital * 60 < small;
}

function matchesOf({ name, pattern: strict, loose, read }: Rule, text: string, isLoose: boolean): Found[] {
  const found: Found[] = [];
  const pattern = isLoose ? loose : strict;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const reading = read(match.groups ?? {}, match);
    if (reading) found.push(foundOf(name, match, reading));
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

function foundOf(rule: string, match: RegExpExecArray, { split, ...reading }: Reading): Found {
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  const { meaning } = reading;
  if (!split || meaning.kind !== "range") return { start, end, rule, ...reading };
  const first: Found = { start, end: start + split[0], rule, meaning: meaning.from };
  const second: Found = { start: start + split[1], end, rule, meaning: meaning.to };
  return { start, end, rule, ...reading, parts: [first, second] };
}
