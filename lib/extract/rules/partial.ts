/** Names that leave their year or day open: on Friday, in April, the third quarter, the autumn. */
import { type Groups, type Reading, rule } from "../expression.ts";
import { MONTH, monthOf, ORDINAL, SEASON, seasonOf, WEEKDAY, weekdayNumber } from "../lexicon.ts";

/** Words after which a lower-case season is a time and not a motion or a place to drink. */
const BEFORE_SEASON =
  "(?<=\\b(?:in|during|by|since|until|through|throughout|over|(?:spring|summer|autumn|fall|winter)\\s+and|early|late|mid|of|this|that|for|from|to|next|last)\\s+)";
/** “May” and “March” are verbs and names too: as months they need a word of time before them. */
const SURE_MONTH =
  "(?:January|February|April|June|July|August(?!\\s+[A-Z][a-z])|September|October|November|December|(?:March|May)(?=\\s?[–-]\\s?[A-Z][a-z]+\\s+\\d))";
const DOUBTFUL_MONTH =
  "(?<=\\b(?:in|In|of|by|By|since|Since|until|Until|from|From|to|last|early|Early|late|Late|mid|during|During|between|Between|and|through|before|Before|after|After|for|on|a|the|next|each|every)\\s+(?:[Tt]he\\s+)?|\\bmid-)(?:March|May|August)(?!\\s+[A-Z][a-z]+(?:\\s|$)|(?<=\\bthe\\s+March)\\s*[.,;)])";
/** What seasons are told of, and whose the article is: “the spring offensive”, “a fall campaign”. */
const SEASONAL =
  "(?:\\s+(?:[Oo]ffensives?|[Cc]ampaigns?|[Ff]ighting|[Uu]prising|[Hh]arvest|[Rr]ains|[Mm]onths|[Ss]emester|[Tt]erm|[Ss]ession|[Ee]lections?|[Bb]reak|[Hh]olidays?|[Cc]ollections?|[Ss]ales?)\\b)";
const SHORT_MONTH = "(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.";
const PARTS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };
/** Names of papers, places and pacts that begin with a weekday. */
const NOT_A_DAY =
  "(?!\\s+(?:Evening\\s+Post|Times|Telegraph|Post|Mirror|Express|Herald|Magazine|Mail|Independent|Agreement|Accords?)\\b)";

export const PARTIAL_RULES = [
  // Black Monday: a day of which the year is known elsewhere
  rule("black day", "\\bBlack\\s+(?:Monday|Tuesday|Wednesday|Thursday)\\b", () => ({
    meaning: { kind: "ref", value: "XXXX-XX-XX" },
  })),
  // on Friday; Mondays
  rule(
    "weekday",
    `\\b(?<weekday>${WEEKDAY})(?:(?<plural>s)|,?\\s+the\\s+(?<day>[12]?\\d|3[01])(?:st|nd|rd|th))?${NOT_A_DAY}(?!\\w)`,
    readWeekday,
  ),
  // in April, Aug., since March
  rule(
    "month",
    `\\b(?:(?<sure>${SURE_MONTH})|(?<doubtful>${DOUBTFUL_MONTH})|(?<short>${SHORT_MONTH}))(?![\\w])`,
    ({ sure, doubtful, short }) => ({
      meaning: { kind: "date", month: monthOf(sure ?? doubtful ?? short ?? "") },
    }),
  ),
  // on the 22nd, until the 3rd: nothing else may stand after it (“on the 4th floor”)
  rule(
    "day of the month",
    "(?<=\\b(?:on|by|until|since|from|to)\\s+)the\\s+(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)\\b(?=\\s*(?:[.,;:)]|$)|\\s+(?:was|were|and|the|he|she|they|it|when|at|after|before|but)\\b)",
    ({ day }) => ({ meaning: { kind: "date", day: Number(day) } }),
    "i",
  ),
  // the month of April
  rule(
    "month of",
    `\\b[Tt]he\\s+month\\s+of\\s+(?<month>${SURE_MONTH}|March|May|August)\\b`,
    ({ month }) => ({
      meaning: { kind: "date", month: monthOf(month ?? "") },
    }),
  ),
  // “today is the second day of the strike” says which; otherwise its story knows
  rule(
    "nth day",
    `\\b(?:(?<=\\b(?:[Tt]oday|[Ii]t)(?:\\s+is|[’']s)\\s+)(?<today>the)|the)\\s+(?:${ORDINAL}|final|opening|closing)\\s+day\\b(?!\\s+(?:of\\s+(?:the\\s+)?(?:${MONTH}|\\d|week|month|year|[a-z]+\\s+(?:month|year))|in\\s+a\\s+row)|\\s*-)`,
    ({ today }) => ({
      meaning: today ? { kind: "deictic", unit: "day", shift: 0 } : { kind: "ref", value: "XXXX-XX-XX" },
    }),
    "i",
  ),
  // for a second consecutive day: the day of the news is the last of them
  rule(
    "day in a row",
    `(?<=\\bfor\\s+)(?:an?|the)\\s+${ORDINAL}\\s+(?:(?:consecutive|straight|successive|running)\\s+day|day\\s+(?:running|in\\s+a\\s+row))\\b`,
    () => ({ meaning: { kind: "deictic", unit: "day", shift: 0 } }),
    "i",
  ),
  // the third quarter; third-quarter earnings, whose article is theirs
  rule(
    "quarter",
    "\\b(?:(?<=\\b(?:its|their|a|his|her|fiscal|in|reported|lower|higher|for)\\s+)|the\\s+(?!(?:fiscal\\s+)?\\w+-))?(?:fiscal[\\s-]+)?(?<nth>first|second|third|fourth)(?:\\s+|-)(?:fiscal\\s+)?quarter\\b(?!\\s*(?:of\\s+(?:the\\s+|a\\s+)?(?:century|game|match|mile|final)|-?finals?))",
    ({ nth }) => ({ meaning: { kind: "date", sub: 33 + (PARTS[nth?.toLowerCase() ?? ""] ?? 0) } }),
    "i",
  ),
  // the autumn, during winter, Spring
  rule(
    "season",
    `(?:\\b[Tt]he\\s+(?<a>${SEASON})(?!\\s+of\\b|${SEASONAL})|\\b(?<c>${SEASON})(?=\\s+and\\s+${SEASON}\\b|${SEASONAL})|(?!(?<=to\\s+)(?:fall|spring\\s+(?:an?|the|into|up|back)\\b))${BEFORE_SEASON}(?<b>${SEASON}))\\b(?!\\s*-|\\s+(?:to|from|in\\s+the\\s+price|Street|School|Festival|Games|apart|short|back|behind|on|into|below|training|line|quarters))`,
    ({ a, b, c }) => ({ meaning: { kind: "date", sub: seasonOf(a ?? b ?? c ?? "") } }),
  ),
] as const;

function readWeekday({ weekday = "", plural, day }: Groups): Reading {
  const n = weekdayNumber(weekday);
  if (day) return { meaning: { kind: "date", weekday: n, day: Number(day) } };
  return plural
    ? { meaning: { kind: "set", value: `XXXX-WXX-${n}` } }
    : { meaning: { kind: "date", weekday: n } };
}
