/** Years, decades, centuries, quarters and the ranges of years: in 2024, 44 BC, the 1990s, the 19th century, Q3 2015, 1939–45. */
import { type Groups, type Meaning, type Reading, rule } from "../expression.ts";
import { ERA, ORDINAL, ordinalOf, SEASON, seasonOf, YEAR } from "../lexicon.ts";
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

/** What follows a number that is a count, an amount or part of a name, and so no year: "2000 soldiers" is not here, its noun is tested apart. */
const NOT_A_YEAR =
  "(?![\\w%]|[.,:/]\\d|-\\w|\\s*(?:%|per\\s?cent|percent|pounds|dollars|euros|km|kg|miles|metres|meters|feet|people|men|troops|soldiers|deaths|votes|times)\\b)";
/** Words after which four digits are a year. A bare number elsewhere needs a sentence edge or a comma. */
const BEFORE_YEAR =
  "(?<=\\b(?:in|of|by|since|until|till|to|from|before|after|during|between|and|around|circa|about|late|early|mid|year|through|for|back\\sto|than|the)\\s+|[(—–,:]\\s*|\\bmid-|\\bc\\.\\s*|\\bca\\.\\s*)";

export const YEAR_RULES = [
  // 1939–1945, 1998-99, 264–146 BC, 27 BC – 14 AD
  rule(
    "range of years",
    `(?<![\\w./$£€-])(?<from>${YEAR}|\\d{1,4}(?=\\s*(?:${ERA})?\\s*[–—-]\\s*\\d{1,4}\\s+${ERA}))(?:\\s+(?<fromEra>${ERA}))?\\s*[–—-]\\s*(?<to>\\d{1,4})(?:\\s+(?<era>${ERA}))?(?![\\w/-]|[.,]\\d)`,
    readRange,
  ),
  // Q3 2015, third quarter of 2015, first half of fiscal 2016
  rule(
    "quarter of a year",
    `\\b(?:the\\s+)?(?:Q(?<q>[1-4])|(?<nth>first|second|third|fourth|last|final)(?:\\s+|-)(?:(?<fq>fiscal)\\s+)?(?<part>quarter|half|three\\s+months))\\s+(?:of\\s+)?(?<fiscal>fiscal\\s+(?:year\\s+)?|FY\\s?)?(?:the\\s+year\\s+)?(?<year>${YEAR})\\b`,
    readQuarter,
  ),
  // fiscal 2015, fiscal year 2015, FY2015, FY15
  rule(
    "fiscal year",
    `\\b(?:fiscal\\s+(?:year\\s+)?(?<year>${YEAR})|FY\\s?(?<short>\\d{4}|\\d{2}))\\b`,
    ({ year, short }) => ({ meaning: { kind: "date", year: fullYear(year ?? short ?? ""), fiscal: true } }),
  ),
  // autumn 2024, the winter of 1941, winter 1941–42
  rule(
    "season of a year",
    `\\b(?:the\\s+)?(?<season>${SEASON})\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})(?:[–/-]\\d{2,4})?\\b`,
    ({ season, year }) => ({ meaning: { kind: "date", year: Number(year), sub: seasonOf(season ?? "") } }),
  ),
  // the 1990s, the '90s, the nineties, the 180s BC
  rule(
    "decade",
    `\\b(?:the\\s+)?(?:(?<year>\\d{2,3}0)[’']?s(?:\\s+(?<era>${ERA}))?|[’'](?<short>[1-9]0)s|(?<=the\\s+(?:(?:early|mid|late)[\\s-]+)?)(?<word>${Object.keys(DECADES).join("|")}))\\b`,
    readDecade,
  ),
  // the 20th century, the third century BC, mid-nineteenth century
  rule(
    "century",
    `\\b(?:the\\s+)?(?<nth>${ORDINAL})[\\s-]+(?<unit>centur(?:y|ies)|millennium)(?:\\s+(?<era>${ERA}))?\\b`,
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
  // in 2024, since 1948, (1861), “…in the war of 1812”
  rule("year", `${BEFORE_YEAR}(?<year>${YEAR})${NOT_A_YEAR}`, readYear),
  // in 725, until 410: three digits are a year after these words when nothing is counted with them
  rule(
    "year of three digits",
    "(?<=\\b(?:in|until|since|circa)\\s+)(?<year>[1-9]\\d\\d)(?=[.,;)]?(?:\\s|$))(?!\\s+[a-z]|,\\d)",
    readYear,
  ),
  // 2008 saw …, 2008, the year …: a year that opens a sentence
  rule(
    "year first",
    `(?<=^|[.!?”"’]\\s+|\\n\\s*)(?<year>${YEAR})(?=,?\\s+(?:was|saw|brought|is|marked|began|ended|the\\s+year)\\b)`,
    readYear,
  ),
] as const;

function readYear({ year }: Groups): Reading {
  return { meaning: { kind: "date", year: Number(year) } };
}

function readRange({ from, fromEra, to, era }: Groups): Reading | null {
  const first = Number(from);
  const bce = era !== undefined && /^B/i.test(era);
  const last = bce ? Number(to) : rangeEnd(first, to ?? "");
  const start = astronomical(first, fromEra ?? era);
  const end = astronomical(last, era);
  if (start >= end || end - start > 3000) return null;
  return { meaning: { kind: "range", from: yearMeaning(start), to: yearMeaning(end) } };
}

function yearMeaning(year: number): Meaning {
  return { kind: "date", year };
}

const PARTS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2, fourth: 3 };

function readQuarter({ q, nth, part, fq, fiscal, year }: Groups): Reading | null {
  const halves = part === "half";
  const nthPart = q ? Number(q) - 1 : (PARTS[nth ?? ""] ?? (halves ? 1 : 3));
  if (halves && nthPart > 1) return null;
  const sub = (halves ? 40 : 33) + nthPart;
  return { meaning: { kind: "date", year: Number(year), sub, ...((fq || fiscal) && { fiscal: true }) } };
}

function readDecade({ year, short, word, era }: Groups): Reading {
  const digits = Number(year ?? 1900 + (short ? Number(short) : (DECADES[word ?? ""] ?? 0)));
  const first = era && /^B/i.test(era) ? 1 - (digits + 9) : digits;
  const hundred = digits % 100 === 0 && digits < 1900;
  if (hundred) return { meaning: { kind: "years", unit: "century", first, last: first + 99 } };
  return { meaning: { kind: "years", unit: "decade", first, last: first + 9 } };
}

function readCentury({ nth, unit, era }: Groups): Reading {
  const n = ordinalOf(nth ?? "");
  const length = unit === "millennium" ? 1000 : 100;
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
