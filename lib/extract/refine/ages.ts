/** “Her father died when she was three. |A year later| her mother married”: counted from what an age dates, not from the date before it. */
import type { Found, Meaning } from "../expression.ts";
import { COUNT } from "../lexicon.ts";

const AGE = new RegExp(
  `\\b(?:when|before|after|until)\\s+(?:he|she|they)\\s+(?:was|were|turned)\\b|\\b(?:(?:at\\s+the\\s+)?age\\s+of|aged|at\\s+age|(?<=[.!?]\\s+)At)\\s+(?:${COUNT})\\b`,
);

/** From the first to the last: what an age dates, when is not known, and what is counted from it no better. */
export function countFromAges(found: readonly Found[], text: string): readonly Found[] {
  let last = 0;
  return found.map((f) => {
    const counted = fromEvent(f.meaning);
    const from = Math.max(last, f.start - REACH);
    const between = text.slice(from, f.start);
    if (counted && AGE.test(from > last ? between : restAfter(between))) return { ...f, meaning: counted };
    if (DATES.has(f.meaning.kind)) last = f.end;
    return f;
  });
}

/** How far back an age is looked for, in UTF-16 units. */
const REACH = 600;

/** What names a day or a year of its own. */
const DATES: ReadonlySet<Meaning["kind"]> = new Set(["date", "years", "range", "deictic", "near", "inYear"]);

/** Without the sentence that the date stands in: “in 1699, at the age of 52” is dated. */
function restAfter(between: string): string {
  const end = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/u.exec(between);
  return end ? between.slice(end.index) : "";
}

/** The same amount counted from what nobody dates; null for what is not counted from the last date. */
function fromEvent(meaning: Meaning): Meaning | null {
  if (meaning.kind === "shift") return meaning.from === "reference" ? { ...meaning, from: "event" } : null;
  if (meaning.kind !== "beside" || meaning.shift === 0) return null;
  const sign = meaning.shift < 0 ? -1 : 1;
  return { kind: "shift", amount: Math.abs(meaning.shift), unit: meaning.unit, sign, from: "event" };
}
