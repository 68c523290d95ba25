/** Periods that a report speaks of: the quarter, the latest period, the year-ago quarter, the weekend, the week, year's end. */
import { type Groups, type Reading, rule } from "../expression.ts";

export const PERIOD_RULES = [
  // the year-ago quarter, year-earlier results (the article is theirs), the comparable period last year, the corresponding quarter a year earlier
  rule(
    "period a year before",
    "\\b(?:(?:the\\s+)?(?:comparable\\s+|corresponding\\s+|same\\s+)?year-(?:ago|earlier)\\s+(?:(?:first|second|third|fourth|fiscal|latest)\\s+)?(?:quarter|period)|year-(?:ago|earlier))\\b",
    () => period(-1, "quarter"),
    "i",
  ),
  rule(
    "same period last year",
    "\\b(?:the\\s+(?:(?:comparable|corresponding|same|like|equivalent)\\s+)?(?:quarter|period|month)\\s+(?:a\\s+year\\s+(?:ago|earlier|before)|last\\s+year|(?:of\\s+)?the\\s+(?:previous|prior)\\s+year)|last\\s+year[’']s\\s+(?:quarter|period))\\b",
    () => period(-1, "quarter"),
    "i",
  ),
  rule(
    "quarter of a near year",
    "\\b(?:(?<shift>this|last|next)\\s+year[’']s\\s+(?:fiscal\\s+)?(?<nth>first|second|third|fourth)\\s+quarter|(?:the\\s+)?(?<late>first|second|third|fourth)\\s+quarter\\s+of\\s+(?<of>this|last|next)\\s+year)\\b",
    readQuarterOfYear,
    "i",
  ),
  // the quarter, the latest quarter, the latest period
  rule(
    "the quarter",
    "\\b(?:the|that)\\s+(?:(?:latest|most\\s+recent|just-ended|recent)\\s+)?(?:fiscal\\s+)?quarter\\b(?!\\s+(?:of|century|a\\s+year)|-to-)",
    () => period(0, "quarter"),
    "i",
  ),
  // the one that runs at publication
  rule(
    "the current quarter",
    "\\bthe\\s+current\\s+(?:fiscal\\s+)?quarter\\b",
    () => ({ meaning: { kind: "deictic", unit: "quarter", shift: 0 } }),
    "i",
  ),
  rule("latest period", "\\bthe\\s+(?:latest|most\\s+recent)\\s+period\\b", () => period(0, "quarter"), "i"),
  // the year ended March 31: twelve months by a company's books
  rule(
    "year ended",
    "\\b(?:the\\s+)?(?:fiscal\\s+|full\\s+)?year\\b(?=,?\\s+(?:ended|ending|to)\\s)",
    () => ({ meaning: { kind: "duration", amount: 1, unit: "year" } }),
    "i",
  ),
  // the year, the full year, the current fiscal year, year's end
  // by year-end, since year-end: the day on which books are closed
  rule(
    "year-end",
    "(?<=\\b(?:by|before|until|since|from|at|after|through)\\s+)year-end\\b",
    () => ({ meaning: { kind: "date", month: 12, day: 31 } }),
    "i",
  ),
  rule(
    "end of the year",
    "\\b(?:the\\s+end\\s+of\\s+the\\s+year|(?:the\\s+)?year(?:[’']s|-|\\s)\\s?end)\\b",
    () => ({ ...period(0, "year"), mod: "END" as const }),
    "i",
  ),
  rule(
    "the year",
    "\\bthe\\s+(?:(?:full|whole|entire|current|latest|calendar)\\s+)?(?:fiscal\\s+)?year\\b(?!,?\\s+(?:ended|ending|of|to\\s+come|when|(?<=\\bthe\\s+year\\s+)that|\\d)|-|[’']s)",
    () => period(0, "year"),
    "i",
  ),
  rule(
    "the end of the month",
    "\\bthe\\s+end\\s+of\\s+the\\s+month\\b",
    () => ({ ...period(0, "month"), mod: "END" as const }),
    "i",
  ),
  // earlier in the day, to end the day; by that time
  rule(
    "the day",
    "(?:(?<=\\b(?:end|ended|ending|finished|closed)\\s+)the\\s+day\\b|(?<=\\b(?:in|during|for)\\s+)the\\s+day\\b(?!\\s+at\\b))(?!\\s+(?:after|before|when|that|of|he|she|they|it|the)\\b)",
    () => ({ meaning: { kind: "deictic", unit: "day", shift: 0 } }),
    "i",
  ),
  rule(
    "that time",
    "\\bthat\\s+time\\b",
    () => ({ meaning: { kind: "beside", unit: "day", shift: 0 } }),
    "i",
  ),
  // the weekend, the week
  rule(
    "the weekend",
    "\\b(?:the|this)\\s+weekend\\b",
    () => ({ meaning: { kind: "deictic", unit: "weekend", shift: -1 } }),
    "i",
  ),
  rule(
    "the week",
    "\\bthe\\s+week\\b(?!\\s+(?:of|before|after|when|that))",
    () => ({ meaning: { kind: "deictic", unit: "week", shift: 0 } }),
    "i",
  ),
] as const;

const QUARTERS = ["first", "second", "third", "fourth"];
const SHIFTS: Readonly<Record<string, number>> = { last: -1, next: 1 };

function readQuarterOfYear({ shift, nth, of, late }: Groups): Reading {
  const sub = 33 + QUARTERS.indexOf((nth ?? late ?? "").toLowerCase());
  const year = {
    kind: "deictic",
    unit: "year",
    shift: SHIFTS[(shift ?? of ?? "").toLowerCase()] ?? 0,
  } as const;
  return { meaning: { kind: "inYear", date: { kind: "date", sub }, year } };
}

function period(shift: number, unit: "quarter" | "year" | "month"): Reading {
  return { meaning: { kind: "period", unit, shift } };
}
