/**
 * Where a rule is worth running. Most phrases hold a unit or the name of a month: those rules run only around such words.
 * Others run around a word of their own that they cannot do without; a rule without an entry runs everywhere.
 */

export type Clue =
  | "unit"
  | "month"
  | "season"
  | "part"
  | "weekday"
  | "holiday"
  // one unit or one other word, for rules that are about nothing else
  | "year"
  | "quarter"
  | "century"
  | "ago"
  | "now";

/** Words around which the rules below can match. */
export const CLUE_WORDS: Readonly<Record<Clue, RegExp>> = {
  unit: /\b(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|centur|millenn|generation|morning|afternoon|evening|spring|summer|autumn|fall|winter)/gi,
  year: /\byear/gi,
  quarter: /\bquarter/gi,
  century: /\b(?:centur|millenn)/gi,
  ago: /\bago\b/gi,
  now: /\b(?:now|today)\b/gi,
  season: /\b(?:spring|summer|autumn|fall|winter)/gi,
  weekday: /\b(?:mon|tue|wed|thu|fri|sat|sun)/gi,
  part: /(?:morning|afternoon|evening|night|nite)/gi,
  holiday: /\b(?:day|eve|friday|halloween|christmas|xmas|easter|thanksgiving)\b/gi,
  month: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi,
};

/** How far from its word the rest of a phrase may reach, in UTF-16 units. */
export const REACH = 90;

/** Rules that match only around such words, by name. */
export const CLUES: Readonly<Record<string, Clue>> = {
  duration: "unit",
  ago: "ago",
  "from now": "now",
  "later or earlier": "unit",
  "after or before": "unit",
  "that unit": "unit",
  "unit near": "unit",
  stretch: "unit",
  "unnumbered duration": "unit",
  "recent or coming units": "unit",
  set: "unit",
  rate: "unit",
  "units beside the last": "unit",

  century: "century",
  quarter: "quarter",
  "the quarter": "quarter",
  "the current quarter": "quarter",
  "quarter of a near year": "quarter",
  "period a year before": "year",
  "the year": "year",
  "year ended": "year",
  "end of the year": "year",
  "the day": "unit",
  "nth day": "unit",
  "month of a near year": "year",
  "season near": "season",
  "season of a year": "season",
  season: "season",
  weekday: "weekday",
  "weekday near": "weekday",
  holiday: "holiday",
  "computed holiday": "holiday",
  "part of today": "part",
  "part of a day": "part",
  "clock by the hour": "part",
  "set of parts of a day": "part",
  "day month year": "month",
  "month day year": "month",
  "month year": "month",
  "days of a month": "month",
  "month and days": "month",
  "day month": "month",
  "month day": "month",
  "month near": "month",
  "month of": "month",
  month: "month",
};

/** One of these words must stand in the phrase, in lower case; single words, since line breaks may stand between two. */
export const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "quarter of a year": ["quarter", "half", "months", "q1", "q2", "q3", "q4"],
  "fiscal year": ["fiscal", "fy"],
  decade: ["0s", "0’s", "0's", "ties"],
  "quarter after its year": ["quarter", "period", "half"],
  "spoken year": ["nineteen", "eighteen", "seventeen", "thousand"],
  "two days off": ["yesterday", "tomorrow"],
  "day from today": ["today", "tonight", "yesterday", "tomorrow"],
  "named time": ["noon", "midnight", "midday", "overnight"],
  "same period last year": ["quarter", "period", "month"],
  "latest period": ["period"],
  "the end of the month": ["month"],
  "that time": ["time"],
  "the weekend": ["weekend"],
  "black day": ["black"],
  "set of weekdays": ["every", "each"],
  "set of weekends": ["weekend"],
  "set of months": ["every", "each"],
  "set adverb": ["hourly", "daily", "weekly", "monthly", "annually"],
  "period so long": ["period"],
  "each of": ["each"],
  "same day": ["itself"],
  "as long as": ["-long"],
  "the week": ["week"],
  "unit beside the last": ["following", "next", "same", "previous", "preceding"],
  "day in a row": ["consecutive", "straight", "successive", "running", "row"],
  "year-end": ["year-end"],
  "length nobody counts": ["time", "while", "period"],
  now: ["now", "current", "these", "present", "moment", "being"],
  past: ["recent", "lately", "ago", "past"],
  future: ["future", "term", "date"],
  former: ["former"],
  "the time": ["time", "period"],
  "to date": ["date", "present", "modern"],
};
