/** Years, decades, centuries, quarters and the ranges of years: in 2024, 44 BC, the 1990s, the 19th century, Q3 2015, 1939–45. */
import { type Groups, type Meaning, type Reading, rule } from "../expression.ts";
import { ERA, MONTH, numberOf, ORDINAL, ordinalOf, SEASON, SMALL_YEAR, seasonOf, YEAR } from "../lexicon.ts";
import { astronomical, fullYear, rangeEnd } from "./year-words.ts";

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** What follows a number that is a count, an amount or part of a code, and so no year. */
const NOT_A_YEAR =
  "(?![\\w%]|[.,:/]\\d|-\\w|[’']s?\\s?\\d|\\s*(?:%|per\\s?cent|percent|points?|pounds|dollars|euros|yen|km|kg|miles|metres|meters|feet|square|people|men|women|troops|soldiers|deaths|votes|times|hours|jobs|workers|employees|shares|units|cars|copies|tons|tonnes|barrels|Index|index|million|billion)\\b)";
/** After a number with no word before it that makes it a year: a plural noun is what it counts, a street what it stands in. */
const NOT_COUNTED =
  "(?!\\s+[a-z]+s\\b|\\s+[A-Z]\\w+\\s+(?:Street|Avenue|Road|Boulevard|Lane|Drive|Square)\\b)";
/** Before a number that is an amount, a code or the rest of a longer number. */
const NOT_BEFORE_YEAR =
  "(?<![\\d\\w.,:/$£€¥#+-]|\\b(?:No\\.|no\\.|number|about|some|nearly|almost|over|than|[Ff]light|[Pp]age|[Cc]hannel|[Rr]oute|[Hh]ighway|[Mm]odel|[Tt]ype|[Gg]ate|Boeing|Airbus|[Rr]oom|[Ss]ection)[^\\S\\n])";
/** After these a number is a year even where one would doubt it. */
const SURE_BEFORE =
  "(?<=\\b(?:[Ii]n|of|[Bb]y|[Ss]ince|[Uu]ntil|till|[Ff]rom|[Dd]uring|[Bb]etween|circa|late|early|mid|year|through|[Tt]he|its|their|his|her|our|an?|this|to|than|about|around|before|after)\\s+|\\b(?:mid|late|early)-)";

const ONES = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const ANY_YEAR = "1[1-9]\\d\\d|20[0-4]\\d|1000";

export const YEAR_RULES = [
  // 1939–1945, 1998-99, 264–146 BC, 27 BC – 14 AD
  rule(
    "range of years",
    `(?<![\\w./$£€-])(?<from>${YEAR}|\\d{1,4}(?=\\s*(?:${ERA})?\\s*(?:[–—-]|to)\\s*\\d{1,4}\\s+${ERA}))(?:\\s+(?<fromEra>${ERA}))?(?<dash>\\s*(?:[–—-]|to(?=\\s+\\d{1,4}\\s+${ERA}))\\s*)(?<to>\\d{1,4})(?:\\s+(?<era>${ERA}))?(?![\\w/-]|[.,]\\d)`,
    readRange,
  ),
  // Q3 2015, third quarter of 2015, first half of fiscal 2016
  rule(
    "quarter of a year",
    `\\b(?:[Tt]he\\s+)?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|last|latter|final)(?:\\s+|-)(?:(?<fq>fiscal)\\s+)?(?<part>quarter|half|three\\s+months))\\s+(?:of\\s+)?(?<fiscal>fiscal\\s+(?:year\\s+)?|FY\\s?)?(?:the\\s+year\\s+)?(?<year>${YEAR})\\b`,
    readQuarter,
  ),
  // fiscal 2015, fiscal year 2015, FY2015, FY15
  rule(
    "fiscal year",
    `\\b(?:fiscal\\s+(?:year\\s+)?(?<year>${YEAR})|FY\\s?(?<short>\\d{4}|\\d{2}))\\b`,
    ({ year, short }) => ({ meaning: { kind: "date", year: fullYear(year ?? short ?? ""), fiscal: true } }),
  ),
  // autumn 2024, the winter of 1941, winter 1941–42, the winter of 48–47 BC
  rule(
    "season of a year",
    `\\b(?:[Tt]he\\s+)?(?<season>${SEASON})\\s+(?:of\\s+|in\\s+)?(?:(?<year>${YEAR})(?:[–/-]\\d{2,4})?\\b|(?<early>\\d{1,4})(?:[–/-]\\d{1,4})?\\s+(?<era>${ERA}))`,
    ({ season, year, early, era }) => ({
      meaning: { kind: "date", year: astronomical(Number(year ?? early), era), sub: seasonOf(season ?? "") },
    }),
  ),
  // the 1990s, the '90s, the nineties, the 180s BC
  rule(
    "decade",
    `\\b(?:[Tt]he\\s+)?(?:(?<year>\\d{2,3}0)[’']?s(?:\\s+(?<era>${ERA}))?|(?:[’']|(?<=\\b(?:the|and|late|early|mid)[\\s-]+))(?<short>[2-9]0)s|(?<=the\\s+(?:(?:early|mid|late)[\\s-]+)?)(?<word>${Object.keys(DECADES).join("|")}))\\b`,
    readDecade,
  ),
  // the 20th century, the third century BC, mid-nineteenth century
  rule(
    "century",
    `\\b(?:[Tt]he\\s+)?(?<nth>${ORDINAL})[\\s-]+(?<unit>centur(?:y|ies)|millennium)(?:\\s+(?<era>${ERA}))?\\b`,
    readCentury,
  ),
  // 44 BC, AD 79, 476 CE
  rule(
    "year of an era",
    `(?<![\\d.,$£€])\\b(?:(?<pre>AD|A\\.D\\.)\\s?(?<late>\\d{1,4})|(?<year>\\d{1,5}|\\d{1,2},\\d{3})\\s*(?<era>${ERA}))(?![\\w])`,
    ({ year, era, late }) => ({
      meaning: {
        kind: "date",
        year: late ? Number(late) : astronomical(Number(year?.replace(",", "")), era),
      },
    }),
  ),
  // the years 1751-1777, the year 2014; in 2024, since 1948, (1861), its 1990 invasion
  rule(
    "year",
    `(?:(?:${SURE_BEFORE}(?:\\b[Tt]he\\s+year\\s+)?|\\bThe\\s+year\\s+)\\b(?<year>${ANY_YEAR})|${NOT_BEFORE_YEAR}\\b(?<bare>${ANY_YEAR})${NOT_COUNTED})${NOT_A_YEAR}`,
    readYear,
  ),
  // in ’98, summer of '69
  rule(
    "year in short",
    "(?<=\\b(?:in|of|since|until|by|from|late|early|summer|winter|spring|fall)\\s+)[’'](?<year>\\d\\d)\\b(?![’'])",
    ({ year }) => ({ meaning: { kind: "date", year: fullYear(year ?? "") } }),
  ),
  // built between 447 and |432 BCE|, consul in 59, 52 and |46 BC|: the era is said once
  rule(
    "year with the era of another",
    `(?<=\\b(?:[Ii]n|[Bb]etween|[Ff]rom|[Bb]y|[Ss]ince|of|about|around)\\s+(?:\\d{1,4},?\\s+){0,3}(?:${MONTH}\\s+)?)\\b(?<year>\\d{1,4})(?=(?:,\\s+\\d{1,4}){0,3},?\\s+(?:and|or)\\s+(?:(?:again|then)\\s+)?(?:in\\s+)?\\d{1,4}\\s+(?<era>${ERA}))`,
    ({ year, era }) => ({ meaning: { kind: "date", year: astronomical(Number(year), era) } }),
  ),
  // in 725, until 410; of which era, its history says, and whether something is counted, what follows
  rule("year of three digits", `(?<=\\b(?:[Ii]n|[Uu]ntil|[Ss]ince|circa)\\s+)${SMALL_YEAR}`, readSmallYear),
  // the year 391
  rule("the year by its number", `\\b[Tt]he\\s+year\\s+${SMALL_YEAR}`, readSmallYear),
  // between 270 and 275, by 476: years only in a story of such years
  rule(
    "year of an old story",
    `(?<=\\b(?:[Bb]y|[Ff]rom|[Bb]etween|[Dd]uring|[Bb]efore|[Aa]fter|around|about|(?:spring|summer|autumn|winter|year|end|beginning|council)\\s+of|(?:[Ff]rom|[Bb]etween)\\s+\\d{3,4}\\s+(?:and|to|until))\\s+)${SMALL_YEAR}`,
    readSmallYear,
  ),
  // the 1988 third quarter, the 1988 period
  rule(
    "quarter after its year",
    `\\b(?:[Tt]he\\s+)?(?<year>${YEAR})\\s+(?:(?<nth>first|second|third|fourth)[\\s-]+)?(?<part>quarter|period|half)\\b`,
    ({ year, nth, part }) => ({
      meaning: nth
        ? {
            kind: "date",
            year: Number(year),
            sub: (/half/i.test(part ?? "") ? 40 : 33) + (PARTS[nth.toLowerCase()] ?? 0),
          }
        : { kind: "period", unit: "quarter", shift: 0, year: Number(year) },
    }),
  ),
  // nineteen ninety-six, two thousand and four
  rule(
    "spoken year",
    `\\b(?:the\\s+year\\s+)?(?:(?<century>nineteen|eighteen|seventeen)\\s+(?<rest>(?:${TENS})(?:[\\s-](?:${ONES}))?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))|(?<thousand>two\\s+thousand)(?:\\s+and)?(?:\\s+(?<ones>${ONES}|ten|eleven|twelve))?)\\b(?!\\s+(?:dollars|people|men|years|days|troops|(?!has\\b|was\\b|is\\b|this\\b)[a-z]+s\\b))`,
    readSpoken,
  ),
] as const;

function readSmallYear({ small }: Groups): Reading {
  return { meaning: { kind: "date", year: Number(small), eraless: true } };
}

function readYear({ year, bare }: Groups): Reading {
  return { meaning: { kind: "date", year: Number(year ?? bare) } };
}

function readSpoken({ century, rest, ones }: Groups): Reading {
  const hundreds = century ? numberOf(century) * 100 : 2000;
  return { meaning: { kind: "date", year: hundreds + (rest ? numberOf(rest) : ones ? numberOf(ones) : 0) } };
}

function readRange({ from, fromEra, dash = "", to, era }: Groups, [whole]: RegExpExecArray): Reading | null {
  const first = Number(from);
  const bce = era !== undefined && /^B/i.test(era);
  const last = bce ? Number(to) : rangeEnd(first, to ?? "");
  const start = astronomical(first, fromEra ?? era);
  const end = astronomical(last, era);
  if (start >= end || end - start > 3000) return null;
  const cut = whole.indexOf(dash);
  return {
    meaning: { kind: "range", from: yearMeaning(start), to: yearMeaning(end) },
    split: [cut, cut + dash.length],
  };
}

function yearMeaning(year: number): Meaning {
  return { kind: "date", year };
}

const PARTS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

function readQuarter({ q, nth, part, fq, fiscal, year }: Groups): Reading | null {
  const halves = /half/i.test(part ?? "");
  const nthPart = q ? Number(q) - 1 : (PARTS[nth?.toLowerCase() ?? ""] ?? (halves ? 1 : 3));
  if (halves && nthPart > 1) return null;
  const sub = (halves ? 40 : 33) + nthPart;
  return { meaning: { kind: "date", year: Number(year), sub, ...((fq || fiscal) && { fiscal: true }) } };
}

function readDecade({ year, short, word, era }: Groups): Reading {
  const digits = Number(year ?? 1900 + (short ? Number(short) : (DECADES[word?.toLowerCase() ?? ""] ?? 0)));
  const first = era && /^B/i.test(era) ? 1 - (digits + 9) : digits;
  const hundred = digits % 100 === 0 && digits < 1900;
  if (hundred) return { meaning: { kind: "years", unit: "century", first, last: first + 99 } };
  return { meaning: { kind: "years", unit: "decade", first, last: first + 9 } };
}

function readCentury({ nth, unit, era }: Groups): Reading {
  const n = ordinalOf(nth ?? "");
  const length = /^mill/i.test(unit ?? "") ? 1000 : 100;
  const first = era && /^B/i.test(era) ? 1 - n * length : (n - 1) * length;
  return {
    meaning: {
      kind: "years",
      unit: length === 1000 ? "millennium" : "century",
      first,
      last: first + length - 1,
    },
  };
}
