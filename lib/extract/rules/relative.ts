/** Expressions that count from somewhere: today, last year, three days ago, two months later, last autumn, in April this year. */
import { type Groups, type Meaning, type Mod, type Reading, rule } from "../expression.ts";
import {
  COUNT,
  MONTH,
  monthOf,
  numberOf,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from "../lexicon.ts";

const SHIFTS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  previous: -1,
  "this past": -1,
  this: 0,
  "this coming": 1,
  next: 1,
  coming: 1,
  upcoming: 1,
};
const SHIFT = "(?:this\\s+past|this\\s+coming|last|past|previous|this|next|coming|upcoming)";
/** “any use this may have”, “at this march”: small, they are no months. */
const VERBS: ReadonlySet<string> = new Set(["may", "march"]);
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
/** Vague amounts. */
const SOME = "(?:several|a\\s+few|some|many|few|a\\s+couple\\s+of)";
const PART_OF_DAY = "(?:morning|afternoon|evening|night)";
const DAY_TIMES: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};
/** “nearly two years ago”: part of the expression. */
const ROUGHLY = "(?:(?:nearly|almost|about|around|more\\s+than|less\\s+than|over|some|at\\s+least)\\s+)?";
/** “the first day” of a month is a part of it; of a battle it is a day. */
const DAY_OF_ITS_OWN = `(?<=\\bthe\\s+)(?:first|final|opening|closing)\\s+day\\b(?!\\s+of\\s+(?:the\\s+)?(?:${MONTH}|\\d|week|month|year))`;
const HALF = "(?:\\s+and\\s+a\\s+half)?";

export const RELATIVE_RULES = [
  // the day before yesterday, the day after tomorrow
  rule(
    "two days off",
    "\\bthe\\s+day\\s+(?<side>before\\s+yesterday|after\\s+tomorrow)\\b",
    ({ side }) => ({ meaning: { kind: "deictic", unit: "day", shift: /^b/i.test(side ?? "") ? -2 : 2 } }),
    "i",
  ),
  // today, yesterday evening, earlier yesterday
  rule(
    "day from today",
    `\\b(?:(?:earlier|later)\\s+)?(?<day>today|tonight|yesterday|tomorrow)(?:\\s+(?<part>${PART_OF_DAY}))?\\b`,
    readToday,
    "i",
  ),
  // this morning, last night, later this afternoon
  rule(
    "part of today",
    `\\b(?:(?:earlier|later)\\s+)?(?<which>this|last)\\s+(?<part>${PART_OF_DAY})\\b`,
    readPartOfDay,
    "i",
  ),
  // last autumn, this spring, next winter
  rule(
    "season near",
    `\\b(?:the\\s+)?(?<shift>${SHIFT})\\s+(?<season>${SEASON})\\b`,
    ({ shift, season }) => near(shift, { sub: seasonOf(season ?? "") }),
    "i",
  ),
  // last Friday, next Tuesday, this Sunday
  rule(
    "weekday near",
    `\\b(?:(?<the>the)\\s+)?(?<shift>${SHIFT})\\s+(?<weekday>${WEEKDAY}|(?:mon|tue|wed|thu|fri|sat|sun)\\b)`,
    ({ shift, weekday, the }) =>
      the && !/last|past|this/i.test(shift ?? "")
        ? {
            meaning: {
              kind: "besideWeekday",
              weekday: weekdayNumber(weekday ?? ""),
              shift: shiftOf(shift) < 0 ? -1 : 1,
            },
          }
        : near(shift, { weekday: weekdayNumber(weekday ?? "") }),
    "i",
  ),
  // last April, next June, this August 2013
  rule(
    "month near",
    `\\b(?:the\\s+)?(?<shift>${SHIFT})\\s+(?<month>${MONTH})(?!\\w)(?!\\.?\\s*\\d)`,
    ({ shift, month = "" }) => (VERBS.has(month) ? null : near(shift, { month: monthOf(month) })),
    "i",
  ),
  // April this year, in July last year, October of that year, January 24 of the same year
  rule(
    "month of a near year",
    `\\b(?:(?<day>\\d{1,2})\\s+(?=${MONTH}))?(?:(?<month>${MONTH})(?:\\s+(?<late>\\d{1,2}))?|(?:the\\s+)?(?<season>${SEASON}))\\s*,?\\s+(?:of\\s+)?(?<shift>this|last|next|the\\s+same|that|the\\s+following|the\\s+next)\\s+year\\b(?![’']s)`,
    readMonthOfNearYear,
    "i",
  ),
  // three days ago, two and a half years ago
  rule(
    "ago",
    `\\b${ROUGHLY}(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})${HALF}(?:\\s+or\\s+so)?\\s+ago\\b`,
    (groups) => (isCounted(groups) ? shiftBy(groups, -1, "publication") : null),
    "i",
  ),
  rule(
    "from now",
    `\\b(?<n>${COUNT}|${SOME})\\s+(?<unit>${UNIT})\\s+from\\s+(?:now|today)\\b`,
    (groups) => shiftBy(groups, 1, "publication"),
    "i",
  ),
  // two months later, a year earlier, days later
  rule(
    "later or earlier",
    `\\b${ROUGHLY}(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})\\s+(?<side>later|earlier|afterwards?|before(?=\\s*[,.;)–—]|$)|previously|hence)\\b(?!\\s+than\\b)`,
    readLater,
    "i",
  ),
  // two months after …, days before …: counted from what follows, which the clause knows
  rule(
    "after or before",
    `\\b${ROUGHLY}(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})(?=\\s+(?<side>after|before|following)\\s+(?!(?:the\\s+)?${SHIFT}\\b)[\\w“"’])`,
    readAfter,
    "i",
  ),
  // the following year, the next day, the same month, the previous week
  rule(
    "unit beside the last",
    "\\b(?:(?:early|late)\\s+(?=the\\s+\\w+\\s+(?:morning|afternoon|evening)))?(?:the|that)\\s+(?:(?<side>following|next|same|previous|preceding|very\\s+next)\\s+(?<unit>day|night|week|month|quarter|year|decade|century|morning|afternoon|evening)\\b(?!\\s+(?:few|several|\\d))|(?<late>day|week|month|year)\\s+following(?=\\s+(?:saw|was|were|had|he|she|they|it)\\b|[,.;]))",
    readBeside,
    "i",
  ),
  rule(
    "that unit",
    "\\bthat\\s+(?<unit>day|night|week|month|quarter|year|decade|summer|autumn|fall|winter|spring|morning|afternoon|evening)\\b(?!\\s+(?:is|was|of)\\b)",
    readThat,
    "i",
  ),
  rule("same day", "\\b(?<unit>day|year|month)\\s+itself\\b", ({ unit }) => beside(unit ?? "day", 0)),
  // this week, last year, next month, this decade; earlier this month; late last week
  rule(
    "unit near",
    "\\b(?:(?<part>earlier|later|early|late)\\s+)?(?<shift>this\\s+past|this\\s+coming|this|last|next|past)\\s+(?:fiscal\\s+)?(?<unit>week|weekend|month|quarter|year|decade|century)\\b(?!\\s*-)",
    readUnitNear,
    "i",
  ),
  // the past three years, the next two weeks, the last decade, the first ten months of 1915
  rule(
    "stretch",
    `\\b(?:(?:at\\s+least\\s+)?the\\s+|(?<=\\b(?:over|in|for)\\s+))(?!${DAY_OF_ITS_OWN})(?<side>past|last|next|coming(?=\\s+(?:\\w+)\\s+\\w+s\\b)|previous|first|final|opening|closing|following|intervening)\\s+(?:(?:(?<low>${COUNT})\\s+(?:to|or)\\s+)?(?<n>${COUNT}|${SOME}|couple\\s+of)\\s+)?(?:(?:full|trading|business|working)\\s+)?(?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)|generations?)\\b(?:\\s+or\\s+so\\b)?`,
    ({ low, n, unit = "" }) => ({
      meaning: {
        kind: "duration",
        amount: stretchAmount(low ?? n, unit),
        unit: unitOf(unit.replace(/^weekends?$/i, "week").replace(/^generations?$/i, "decade")),
      },
    }),
    "i",
  ),
] as const;

/** “the next decade” is one; “the coming weeks” are some. */
function stretchAmount(n: string | undefined, unit: string): number | null {
  if (/^couple/i.test(n ?? "")) return 2;
  return n === undefined && !/s$/i.test(unit) ? 1 : amountOf(n);
}

function near(shift: string | undefined, date: { sub?: number; weekday?: number; month?: number }): Reading {
  return { meaning: { kind: "near", date: { kind: "date", ...date }, shift: shiftOf(shift) } };
}

function shiftOf(words: string | undefined): -1 | 0 | 1 {
  return SHIFTS[(words ?? "this").toLowerCase().replace(/\s+/g, " ")] ?? 0;
}

/** null is "some": several days, a few weeks, or a plural without a number ("days later"). */
function amountOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/couple/i.test(words)) return 2;
  return new RegExp(`^${SOME}$`, "i").test(words) ? null : numberOf(words);
}

function readToday({ day, part }: Groups): Reading {
  const time = DAY_TIMES[part?.toLowerCase() ?? ""] ?? (day?.toLowerCase() === "tonight" ? "NI" : undefined);
  return {
    meaning: {
      kind: "deictic",
      unit: "day",
      shift: DAYS[day?.toLowerCase() ?? ""] ?? 0,
      ...(time && { time }),
    },
  };
}

function readPartOfDay({ which, part }: Groups): Reading {
  const time = DAY_TIMES[part?.toLowerCase() ?? ""] ?? "MO";
  return { meaning: { kind: "deictic", unit: "day", shift: which?.toLowerCase() === "last" ? -1 : 0, time } };
}

function readMonthOfNearYear({ day, late, month, season, shift = "" }: Groups): Reading {
  const date = month ? { month: monthOf(month) } : { sub: seasonOf(season ?? "") };
  const number = day ?? late;
  const beside = /^(?:that|the)/i.test(shift);
  const year: Meaning = beside
    ? { kind: "beside", unit: "year", shift: /next|following/i.test(shift) ? 1 : 0 }
    : { kind: "deictic", unit: "year", shift: shiftOf(shift) };
  return {
    meaning: {
      kind: "inYear",
      date: { kind: "date", ...date, ...(number && { day: Number(number) }) },
      year,
    },
  };
}

function shiftBy({ n, unit }: Groups, sign: -1 | 1, from: "publication" | "reference"): Reading {
  return { meaning: { ...shift(n, unit), sign, from } };
}

function shift(n: string | undefined, unit = "") {
  const many = /^many\b/i.test(n ?? "") && { many: true };
  return { kind: "shift", amount: amountOf(n), unit: unitOf(unit), ...many } as const;
}

/** A bare singular ("day later") is part of something else; a bare plural is "some". */
function isCounted({ n, unit = "" }: Groups): boolean {
  return n !== undefined || /s$/i.test(unit);
}

function readLater({ n, unit, side }: Groups): Reading | null {
  if (!isCounted({ n, unit })) return null;
  return shiftBy({ n, unit }, /^(?:later|after|hence)/i.test(side ?? "") ? 1 : -1, "reference");
}

function readAfter({ n, unit, side }: Groups): Reading | null {
  if (!isCounted({ n, unit })) return null;
  const sign = /^before/i.test(side ?? "") ? -1 : 1;
  return { meaning: { ...shift(n, unit), sign, from: "event" } };
}

function readBeside({ side = "", unit = "", late }: Groups): Reading {
  if (late) return beside(late, 1);
  return beside(unit, /same/i.test(side) ? 0 : /prev|prec/i.test(side) ? -1 : 1);
}

/** Parts of a day beside the last are that day's: “the next morning”. */
function beside(unit: string, shift: number): Reading {
  const time = DAY_TIMES[unit.toLowerCase()];
  const meaning: Meaning = { kind: "beside", unit: time ? "day" : unitOf(unit), shift };
  return { meaning: time ? { kind: "time", time, date: meaning } : meaning };
}

function readThat({ unit = "" }: Groups): Reading {
  if (/^(?:summer|autumn|fall|winter|spring)$/i.test(unit)) {
    const year: Meaning = { kind: "beside", unit: "year", shift: 0 };
    return { meaning: { kind: "inYear", date: { kind: "date", sub: seasonOf(unit) }, year } };
  }
  return beside(unit, 0);
}

const UNIT_PARTS: Readonly<Record<string, Mod>> = {
  earlier: "BEFORE",
  later: "AFTER",
  early: "START",
  late: "END",
};

function readUnitNear({ part, shift, unit = "" }: Groups): Reading {
  const weekend = unit.toLowerCase() === "weekend";
  const meaning: Meaning = {
    kind: "deictic",
    unit: weekend ? "weekend" : unitOf(unit),
    shift: shiftOf(shift),
  };
  const mod = UNIT_PARTS[part?.toLowerCase() ?? ""];
  return mod ? { meaning, mod } : { meaning };
}
