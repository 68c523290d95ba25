/** Runs the rules along a text: every match, then the refiners, in the order of the text. */
import type { Found, Rule } from "./expression.ts";
import { REFINERS } from "./refine/index.ts";
import { RULES } from "./rules/index.ts";

/** All expressions of a text, not yet counted out, in text order, without overlaps. */
export function findExpressions(text: string): readonly Found[] {
  const matches = RULES.flatMap((rule) => matchesOf(rule, text));
  return REFINERS.reduce<readonly Found[]>((found, refine) => refine(found, text), matches);
}

function matchesOf({ name, pattern, read }: Rule, text: string): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const reading = read(match.groups ?? {}, match);
    if (reading)
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        rule: name,
        ...reading,
      });
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}
