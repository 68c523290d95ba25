/** Dates that name their day or month: 22 August 2025, Aug. 22, 2025-08-22, 8/22/98, August 1945, the 22nd of May. */
import { daysInMonth } from "../../time/civil.ts";
import { type DateMeaning, type Groups, type Reading, rule } from "../expression.ts";
import { DAY, ERA, MONTH, monthOf, SMALL_YEAR, WEEKDAY, weekdayNumber, YEAR } from "../lexicon.ts";
import { astronomical, fullYear } from "./year-words.ts";

const ON_WEEKDAY = `(?:(?<weekday>${WEEKDAY}),?\\s+(?:[Tt]he\\s+)?)?`;
const ERA_YEAR = `(?<year>${YEAR}|\\d{1,3}(?=\\s+${ERA}))(?:\\s+(?<era>${ERA}))?`;
const ANY_YEAR = `(?:${ERA_YEAR}|${SMALL_YEAR})`;

export const CALENDAR_RULES = [
  // 2025-08-22, 2025-08-22T16:15
  rule(
    "iso date",
    `\\b(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:T(?<time>\\d\\d:\\d\\d)\\S*)?\\b`,
    readNumbers,
  ),
  // 22 August 2025; Friday, 22nd of August, 2025; 15 March 44 BC; 21 July 365
  rule(
    "day month year",
    `\\b${ON_WEEKDAY}(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH}),?\\s+${ANY_YEAR}`,
    readNames,
  ),
  // August 22, 2025; Aug. 22 2025
  rule("month day year", `\\b${ON_WEEKDAY}(?<month>${MONTH})\\s+(?<day>${DAY}),?\\s+${ANY_YEAR}`, readNames),
  // August 1945; Aug. of 1945; March 44 BC; March 415
  rule("month year", `\\b(?<month>${MONTH}),?\\s+(?:of\\s+|in\\s+)?${ANY_YEAR}(?![-\\d])`, readNames),
  // 6-7 January 1916, the 28 and 29 August; April 13–15, May 4 and 5, 1865; 10 or 12 August 30 BC
  rule(
    "days of a month",
    `(?<![\\d.,:/-])\\b(?<from>${DAY})(?<dash>\\s*(?:[–—-]|and|or|to|&)\\s*)(?<to>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+${ERA_YEAR})?(?!\\w)`,
    readDays,
  ),
  rule(
    "month and days",
    `\\b(?<month>${MONTH})\\s+(?<from>${DAY})(?<dash>\\s*(?:[–—-]|and|or|to|&)\\s*)(?<to>${DAY})(?:,?\\s+${ERA_YEAR})?(?![\\w/-]|[.,:]\\d|\\s+(?:${MONTH}))`,
    readDays,
  ),
  // 22 August, the 22nd of August, Friday 22 August
  rule(
    "day month",
    `\\b${ON_WEEKDAY}(?:[Tt]he\\s+)?(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})(?![\\w])`,
    readNames,
  ),
  // August 22, Aug. 22nd; not "March 10,000", "May 5 per cent"
  rule(
    "month day",
    `\\b${ON_WEEKDAY}(?<month>${MONTH})\\s+(?:[Tt]he\\s+)?(?<day>${DAY})(?![\\w]|[.,:/]\\d|\\s*(?:%|per\\s?cent))`,
    readNames,
  ),
  // 8/22/98, 22/8/1998: by which number can be a month; where both can, the text around must tell
  rule(
    "slashed date",
    "(?<![\\d/.])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<year>\\d{4}|\\d{2})(?![\\d/])",
    readSlashed,
  ),
  // 3.11.1957: where one writes it with points, the day comes first
  rule(
    "dotted date",
    "(?<![\\d/.])(?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.\\s?(?<year>1\\d{3}|20\\d{2})(?![\\d/]|\\.\\d)",
    readNumbers,
  ),
] as const;

function readNumbers({ year, month, day, time }: Groups): Reading | null {
  return checked({
    kind: "date",
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(time && { time }),
  });
}

/** Two days of one month; the words between tell where the first ends. */
function readDays(
  { from, dash = "", to, month, year, era }: Groups,
  [whole]: RegExpExecArray,
): Reading | null {
  const rest = { month: monthOf(month ?? ""), ...(year && { year: astronomical(Number(year), era) }) };
  const first = { kind: "date", ...rest, day: Number.parseInt(from ?? "", 10) } as const;
  const last = { kind: "date", ...rest, day: Number.parseInt(to ?? "", 10) } as const;
  if (!checked(first) || !checked(last) || first.day >= last.day) return null;
  const cut = whole.indexOf(dash, whole.indexOf(from ?? ""));
  const either = /or/.test(dash) && { either: true };
  return { meaning: { kind: "range", from: first, to: last, ...either }, split: [cut, cut + dash.length] };
}

function readNames({ weekday, day, month, year, era, small }: Groups): Reading | null {
  return checked({
    kind: "date",
    ...(year && { year: astronomical(Number(year), era) }),
    ...(small && { year: Number(small), eraless: true }),
    month: monthOf(month ?? ""),
    ...(day && { day: Number.parseInt(day, 10) }),
    ...(weekday && { weekday: weekdayNumber(weekday) }),
  });
}

function readSlashed({ a, b, year }: Groups): Reading | null {
  const [first, second] = [Number(a), Number(b)];
  const full = fullYear(year ?? "");
  const dayFirst = first > 12;
  const date = dayFirst ? { day: first, month: second } : { month: first, day: second };
  const swaps = first <= 12 && second <= 12 && first !== second && { swaps: true };
  return date.month > 12 ? null : checked({ kind: "date", year: full, ...date, ...swaps });
}

/** A day that its month does not have is no date: 31 June is a slip or something else. */
function checked(meaning: DateMeaning): Reading | null {
  const { year = 2000, month, day } = meaning;
  if (month === undefined || month < 1) return null;
  return day !== undefined && (day < 1 || day > daysInMonth(year, month)) ? null : { meaning };
}
