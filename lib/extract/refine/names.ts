/** Titles that are made of time: “This Week”, “60 Minutes”, “High Noon”, USA Today. */
import type { Found } from "../expression.ts";

/** Words that prose writes small: capital, they belong to a title. */
const TITLE_WORD =
  /(?:^|\s)(?:Week|Weekend|Minutes|Hours|Days|Years|Decades?|Noon|Today|Tonight|Tomorrow|Now)$/;
/** A title stands in quotes, or after a house that calls itself by its capitals. */
const IN_QUOTES = /(?:["“”‘]|''|``)(?:[A-Z]\w*\s)?$/;
const AFTER_HOUSE = /(?:^|\s)[A-Z]{2,}[’']?s?\s$/;
/** Text in capitals says nothing by them. */
const HEADLINE = /^[^\p{Ll}]*$/u;

/** What remains when titles are left out. */
export function dropTitles(found: readonly Found[], text: string): readonly Found[] {
  return found.filter((f) => !isTitle(text.slice(f.start, f.end), text, f)).map((f) => bareName(f, text));
}

/** “the Seven Years” of a war are its name: the article is the war's. */
const NAME = /^[Tt]he\s+(?=(?:\p{Lu}\p{Ll}+|\d+)\s+\p{Lu}\p{Ll}+$)/u;

function bareName(found: Found, text: string): Found {
  if (found.rule !== "duration") return found;
  const [article = ""] = NAME.exec(text.slice(found.start, found.end)) ?? [];
  return article ? { ...found, start: found.start + article.length } : found;
}

function isTitle(words: string, text: string, { start, end }: Found): boolean {
  if (!TITLE_WORD.test(words)) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  if (HEADLINE.test(before + text.slice(end, end + 24))) return false;
  if (/\s/.test(words) && IN_QUOTES.test(before)) return true;
  return AFTER_HOUSE.test(before) || (words === "Noon" && IN_QUOTES.test(before));
}
