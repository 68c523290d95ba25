/** Names that leave their year or day open, and what is no date at all: on Friday, in April, the first quarter, at 16:15, Christmas, recently. */
import { type Groups, type Reading, rule } from "../expression.ts";
import {
  COUNT,
  monthOf,
  numberOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from "../lexicon.ts";

/** Words after which a lower-case season is a time and not a motion or a place to drink. */
const IN = "(?<=\\b(?:in|during|by|since|until|through|the|early|late|mid|that)\\s+)";
/** "May" and "March" are verbs and names too: as months they need a word of time before them, or a comma after. */
const SURE_MONTH = "(?:January|February|April|June|July|September|October|November|December)";
const DOUBTFUL_MONTH =
  "(?<=\\b(?:in|of|by|since|until|from|to|last|early|late|mid|during|between|and|through|before|after)\\s+|\\bmid-)(?:March|May|August)";
const PARTS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

export const PARTIAL_RULES = [
  // on Friday, Friday night
  rule(
    "weekday",
    `\\b(?<weekday>${WEEKDAY})(?<plural>s)?(?!\\s+(?:Times|Telegraph|Post|Mirror|Express|Herald|Magazine|Mail|Independent|Agreement))\\b`,
    readWeekday,
  ),
  // in April, Aug., since March
  rule(
    "month",
    `\\b(?:(?<sure>${SURE_MONTH})|(?<doubtful>${DOUBTFUL_MONTH})|(?<=\\b(?:in|since|until|by|last|of)\\s+)(?<short>(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.))(?![\\w’'])`,
    ({ sure, doubtful, short }) => ({
      meaning: { kind: "date", month: monthOf(sure ?? doubtful ?? short ?? "") },
    }),
  ),
  // the first quarter, the second half of the year
  rule(
    "quarter",
    "\\b(?:the|its|in|Its|The)\\s+(?:fiscal\\s+)?(?<nth>first|second|third|fourth)(?:\\s+|-)(?:fiscal\\s+)?quarter\\b(?!\\s*(?:of\\s+(?:the\\s+|a\\s+)?(?:century|game|match|mile|final|[A-Za-z]*s\\b)|-?finals?))",
    ({ nth }) => ({ meaning: { kind: "date", sub: 33 + (PARTS[nth ?? ""] ?? 0) } }),
  ),
  // in the autumn, during winter
  rule(
    "season",
    `${IN}(?<season>${SEASON})\\b(?!\\s+(?:of|to|from|in|Street|School|Festival|Games))`,
    ({ season }) => ({ meaning: { kind: "date", sub: seasonOf(season ?? "") } }),
  ),
  // two-week, three years, several decades
  rule(
    "duration",
    `\\b(?<n>${COUNT}|several|a\\s+few|many|some)(?:\\s+|-)(?<unit>${UNIT})\\b(?!\\s*-?\\s*(?:old\\b|ago\\b|later\\b|earlier\\b|after\\b|before\\b))`,
    ({ n, unit }) => ({
      meaning: {
        kind: "duration",
        amount: /^(several|a\s+few|many|some)$/.test(n ?? "") ? null : numberOf(n ?? ""),
        unit: unitOf(unit ?? ""),
      },
    }),
  ),
  // every Monday, each year, annually
  rule("set", `\\b(?:[Ee]very|[Ee]ach)\\s+(?<unit>day|week|month|quarter|year|decade)\\b`, ({ unit }) => ({
    meaning: { kind: "set", value: SETS[unit ?? ""] ?? "P1Y" },
  })),
  rule(
    "set adverb",
    "\\b(?<adverb>[Dd]aily|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Aa]nnual(?:ly)?|[Yy]early)\\b",
    ({ adverb }) => ({
      meaning: { kind: "set", value: ADVERBS[adverb?.slice(0, 3).toLowerCase() ?? ""] ?? "P1Y" },
    }),
  ),
  rule(
    "now",
    "\\b(?:[Nn]ow(?!\\s+that\\b)|[Cc]urrently|[Aa]t\\s+present|[Nn]owadays|[Tt]hese\\s+days)\\b",
    () => ({ meaning: { kind: "ref", value: "PRESENT_REF" } }),
  ),
  rule("past", "\\b(?:[Rr]ecently|[Ll]ately|[Ll]ong\\s+ago|[Ff]ormerly|[Ii]n\\s+the\\s+past)\\b", () => ({
    meaning: { kind: "ref", value: "PAST_REF" },
  })),
  rule(
    "future",
    "\\b(?:[Ss]oon(?!\\s+(?:after|as|became|found))|[Ii]n\\s+the\\s+(?:near\\s+)?future|[Oo]ne\\s+day(?=\\s+(?:be|become|have)))\\b",
    () => ({ meaning: { kind: "ref", value: "FUTURE_REF" } }),
  ),
] as const;

const SETS: Readonly<Record<string, string>> = {
  day: "P1D",
  week: "P1W",
  month: "P1M",
  quarter: "P3M",
  year: "P1Y",
  decade: "P10Y",
};
const ADVERBS: Readonly<Record<string, string>> = {
  dai: "P1D",
  wee: "P1W",
  mon: "P1M",
  qua: "P3M",
  ann: "P1Y",
  yea: "P1Y",
};

function readWeekday({ weekday = "", plural }: Groups): Reading {
  const n = weekdayNumber(weekday);
  return plural
    ? { meaning: { kind: "set", value: `XXXX-WXX-${n}` } }
    : { meaning: { kind: "date", weekday: n } };
}
