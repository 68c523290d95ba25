/** Expressions that count from somewhere: today, last year, three days ago, two months later, last autumn, in April this year. */
import { type Groups, type Meaning, type Reading, rule } from "../expression.ts";
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
  this: 0,
  "this past": -1,
  "this coming": 1,
  next: 1,
  coming: 1,
  upcoming: 1,
};
const SHIFT = "(?:this\\s+past|this\\s+coming|last|past|previous|this|next|coming|upcoming)";
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
/** Vague amounts: several, a few, some. */
const SOME = "(?:several|a\\s+few|some|many|recent)";
const PARTS_OF_DAY = "(?:morning|afternoon|evening|night)";
const DAY_TIMES: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
};

export const RELATIVE_RULES = [
  // the day before yesterday, the day after tomorrow
  rule(
    "two days off",
    "\\b[Tt]he\\s+day\\s+(?<side>before\\s+yesterday|after\\s+tomorrow)\\b",
    ({ side }) => ({ meaning: { kind: "deictic", unit: "day", shift: side?.startsWith("b") ? -2 : 2 } }),
  ),
  // today, yesterday evening, tomorrow
  rule(
    "day from today",
    `\\b(?<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)(?![’']s?\\s+(?:world|society|standards))(?:\\s+(?<part>${PARTS_OF_DAY}))?\\b`,
    readToday,
  ),
  // this morning, last night
  rule("part of today", `\\b(?<which>[Tt]his|[Ll]ast)\\s+(?<part>${PARTS_OF_DAY})\\b`, readPartOfDay),
  // last autumn, this spring, next winter
  rule(
    "season near",
    `\\b(?<shift>${SHIFT}|[LTN]ast|This|Next)\\s+(?<season>${SEASON})\\b`,
    ({ shift, season }) => near(shift, { sub: seasonOf(season ?? "") }),
  ),
  // last Friday, next Tuesday, this Sunday
  rule(
    "weekday near",
    `\\b(?<shift>${SHIFT}|Last|This|Next)\\s+(?<weekday>${WEEKDAY}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b)`,
    ({ shift, weekday }) => near(shift, { weekday: weekdayNumber(weekday ?? "") }),
  ),
  // last April, next June
  rule(
    "month near",
    `\\b(?<shift>${SHIFT}|Last|This|Next)\\s+(?<month>${MONTH})(?!\\w)`,
    ({ shift, month }) => near(shift, { month: monthOf(month ?? "") }),
  ),
  // April this year, in April of last year, spring of this year
  rule(
    "month of a near year",
    `\\b(?:(?<day>\\d{1,2})\\s+)?(?:(?<month>${MONTH})|(?:the\\s+)?(?<season>${SEASON}))\\s+(?:of\\s+)?(?<shift>this|last|next|the\\s+same)\\s+year\\b`,
    readMonthOfNearYear,
  ),
  // three days ago, two and a half years ago
  rule("ago", `\\b(?<n>${COUNT}|${SOME})\\s+(?:and\\s+a\\s+half\\s+)?(?<unit>${UNIT})\\s+ago\\b`, (groups) =>
    shiftBy(groups, -1, "publication"),
  ),
  rule("from now", `\\b(?<n>${COUNT}|${SOME})\\s+(?<unit>${UNIT})\\s+from\\s+now\\b`, (groups) =>
    shiftBy(groups, 1, "publication"),
  ),
  // two months later, a year earlier, days later
  rule(
    "later or earlier",
    `\\b(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})\\s+(?<side>later|earlier|afterwards?|before(?=[\\s]*[,.;)–—]|$)|previously)(?!\\s+than\\b)`,
    readLater,
  ),
  // two months after …, days before …: counted from what follows, which the clause knows
  rule(
    "after or before",
    `\\b(?:(?:just|only|barely|less\\s+than)\\s+)?(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})\\s+(?<side>after|before|following)\\s+(?!(?:the\\s+)?${SHIFT}\\b)(?=[\\w“"’])`,
    readAfter,
  ),
  // the following year, the next day, the same month, the previous week
  rule(
    "unit beside the last",
    `\\b(?:[Tt]he|[Tt]hat)\\s+(?<side>following|next|same|previous|preceding|very\\s+next)\\s+(?<unit>${UNIT})\\b(?!\\s+(?:few|several|\\d))`,
    readBeside,
  ),
  rule(
    "that unit",
    "\\b[Tt]hat\\s+(?<unit>day|week|month|year|decade|summer|autumn|fall|winter|spring)\\b(?!\\s+(?:is|was|of)\\b)",
    readThat,
  ),
  // this week, last year, next month, this decade; earlier this month; later this year
  rule(
    "unit near",
    `\\b(?:(?<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)\\s+)?(?<shift>[Tt]his|[Ll]ast|[Nn]ext|[Tt]his\\s+past|[Tt]his\\s+coming)\\s+(?<unit>day|week|weekend|month|quarter|year|decade|century)\\b(?!\\s*-)`,
    readUnitNear,
  ),
  // the past three years, the next two weeks, the last decade
  rule(
    "stretch",
    `\\b(?:the|over|in|for)\\s+(?:the\\s+)?(?<side>past|last|next|coming|previous|first)\\s+(?:(?<n>${COUNT}|${SOME})\\s+)?(?<unit>${UNIT})\\b`,
    ({ n, unit }) => ({ meaning: { kind: "duration", amount: amountOf(n), unit: unitOf(unit ?? "") } }),
  ),
] as const;

function near(shift: string | undefined, date: { sub?: number; weekday?: number; month?: number }): Reading {
  return { meaning: { kind: "near", date: { kind: "date", ...date }, shift: shiftOf(shift) } };
}

function shiftOf(words: string | undefined): -1 | 0 | 1 {
  return SHIFTS[(words ?? "this").toLowerCase().replace(/\s+/g, " ")] ?? 0;
}

/** null is "some": several days, a few weeks, or a plural without a number ("days later"). */
function amountOf(words: string | undefined): number | null {
  return words === undefined || new RegExp(`^${SOME}$`, "i").test(words) ? null : numberOf(words);
}

function readToday({ day, part }: Groups): Reading {
  const time = DAY_TIMES[part ?? ""] ?? (day?.toLowerCase() === "tonight" ? "NI" : undefined);
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
  const time = DAY_TIMES[part ?? ""] ?? "MO";
  return { meaning: { kind: "deictic", unit: "day", shift: which?.toLowerCase() === "last" ? -1 : 0, time } };
}

function readMonthOfNearYear({ day, month, season, shift }: Groups): Reading | null {
  if (shift?.startsWith("the")) return null;
  const date = month ? { month: monthOf(month) } : { sub: seasonOf(season ?? "") };
  const year: Meaning = { kind: "deictic", unit: "year", shift: shiftOf(shift) };
  return {
    meaning: { kind: "inYear", date: { kind: "date", ...date, ...(day && { day: Number(day) }) }, year },
  };
}

function shiftBy({ n, unit }: Groups, sign: -1 | 1, from: "publication" | "reference"): Reading {
  return { meaning: { kind: "shift", amount: amountOf(n), unit: unitOf(unit ?? ""), sign, from } };
}

/** A bare singular ("day later") is part of something else; a bare plural is "some". */
function readLater({ n, unit, side }: Groups): Reading | null {
  if (n === undefined && !/s$/.test(unit ?? "")) return null;
  return shiftBy({ n, unit }, /^(later|after)/.test(side ?? "") ? 1 : -1, "reference");
}

function readAfter({ n, unit, side }: Groups): Reading | null {
  if (n === undefined && !/s$/.test(unit ?? "")) return null;
  const sign = side === "before" ? -1 : 1;
  return { meaning: { kind: "shift", amount: amountOf(n), unit: unitOf(unit ?? ""), sign, from: "event" } };
}

function readBeside({ side, unit }: Groups): Reading {
  const sign = side === "same" ? 0 : /prev|prec/.test(side ?? "") ? -1 : 1;
  return { meaning: { kind: "beside", unit: unitOf(unit ?? ""), shift: sign } };
}

function readThat({ unit = "" }: Groups): Reading {
  if (/^(summer|autumn|fall|winter|spring)$/.test(unit)) {
    return {
      meaning: {
        kind: "inYear",
        date: { kind: "date", sub: seasonOf(unit) },
        year: { kind: "beside", unit: "year", shift: 0 },
      },
    };
  }
  return { meaning: { kind: "beside", unit: unitOf(unit), shift: 0 } };
}

function readUnitNear({ part, shift, unit = "" }: Groups): Reading {
  const meaning: Meaning = {
    kind: "deictic",
    unit: unit === "weekend" ? "weekend" : unitOf(unit),
    shift: shiftOf(shift),
  };
  const mod = /^earlier$/i.test(part ?? "")
    ? "BEFORE"
    : /^later$/i.test(part ?? "")
      ? "AFTER"
      : /^early$/i.test(part ?? "")
        ? "START"
        : part
          ? "END"
          : undefined;
  return mod ? { meaning, mod } : { meaning };
}
