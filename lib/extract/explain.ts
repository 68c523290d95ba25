/** How an expression was dated, in one line for readers. */
import { inWords } from "../time/words.ts";
import type { Derivation } from "../timeline/timeline.ts";
import type { TemporalExpression } from "./expression.ts";

/** “last autumn”, counted from publication on 22 August 2025, is autumn 2024. */
export function explain({ text, when, basis, anchor }: TemporalExpression): string {
  const quoted = `“${text.replace(/\s+/g, " ")}”`;
  if (when === null) return `${quoted} names no date that can be counted.`;
  const date = inWords(when);
  if (basis === "stated" && anchor === null) return sayStated(quoted, date, text);
  const inPassage = anchor?.startsWith("the year of the passage");
  return inPassage
    ? `${quoted}, in ${anchor}, is ${date}.`
    : `${quoted}, counted from ${anchor}, is ${date}.`;
}

function sayStated(quoted: string, date: string, words: string): string {
  if (words.includes("/") && date.includes(" or "))
    return `${quoted} is written in the text, and which number is the month is not told: ${date}.`;
  const same = date.replace(/^the /, "") === words.replace(/^the /, "");
  if (/\bfiscal\b|^FY/i.test(words))
    return `${quoted} is a company’s own year, which may begin in any month: ${date}.`;
  return same ? `${quoted} is written in the text.` : `${quoted} is written in the text: ${date}.`;
}

/** The derivation of a date from its expression; `explanation` where more is to be said than the expression tells. */
export function derivationOf(found: TemporalExpression, explanation = explain(found)): Derivation {
  const { text, start, end, anchor, rule } = found;
  return { expression: text, start, end, anchor, rule, explanation };
}
