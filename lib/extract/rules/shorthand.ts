/** Shorthand of messages: 2nite, 3 wks ago, next wkend, 26nov, on 12/14, last nights. */
import { daysInMonth } from "../../time/civil.ts";
import { type Groups, type Reading, rule } from "../expression.ts";
import { COUNT, monthOf, numberOf, unitOf } from "../lexicon.ts";
import { SHORT_UNITS } from "./messages.ts";

const SHORT_MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec";

export const SHORTHAND_RULES = [
  // 2nite, tonite
  rule(
    "tonight in short",
    "\\b(?:2nite|2night|tonite|tnite|tonyte?)\\b",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: 0, time: "NI" } }),
    "i",
  ),
  // last nights game: the apostrophe is left out
  rule(
    "last nights",
    "\\blast\\s+night[’']?s\\b",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: -1, time: "NI" } }),
    "i",
  ),
  // 3 wks ago, a yr ago, 1+ hr ago
  rule(
    "ago in short",
    `\\b(?<n>an?|few|couple\\s+of|${COUNT})\\+?\\s?(?<unit>hrs?|mins?|secs?|wks?|yrs?|mths?)\\s+ago\\b`,
    readAgo,
    "i",
  ),
  // next wkend
  rule(
    "weekend in short",
    "\\b(?:the\\s+)?(?:(?<side>this|next|last)\\s+)?(?:wkends?|wknds?)\\b",
    ({ side = "" }) => ({
      meaning: { kind: "deictic", unit: "weekend", shift: SIDES[side.toLowerCase()] ?? 0 },
    }),
    "i",
  ),
  // 26nov, 26nov 2015, 3rdjun
  rule(
    "day and month in one",
    `(?<![\\w.,/-])(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?<month>${SHORT_MONTH})(?:\\s*(?<year>20\\d\\d))?\\b`,
    ({ day, month = "", year }) => ({
      meaning: {
        kind: "date",
        month: monthOf(month),
        day: Number(day),
        ...(year && { year: Number(year) }),
      },
    }),
    "i",
  ),
  // on 12/14: of two numbers only one can be the month
  rule(
    "day and month by a slash",
    "(?<=\\b(?:on|by|from|till|until|since|before|after)\\s+)(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![/\\d%])",
    readSlash,
    "i",
  ),
] as const;

const SIDES: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** “few wks ago” says no number. */
function readAgo({ n = "", unit = "" }: Groups): Reading {
  const amount = /^(?:few|couple)/i.test(n) ? null : /^an?$/i.test(n) ? 1 : numberOf(n);
  const long = SHORT_UNITS[unit.toLowerCase()] ?? unit;
  return { meaning: { kind: "shift", amount, unit: unitOf(long), sign: -1, from: "publication" } };
}

function readSlash({ a, b }: Groups): Reading | null {
  const [first, second] = [Number(a), Number(b)];
  const [month, day] = second > 12 ? [first, second] : [second, first];
  const sure = month >= 1 && month <= 12 && day > 12 && day <= daysInMonth(2000, month);
  return sure ? { meaning: { kind: "date", month, day } } : null;
}
