/** Lengths told another way than by counting: month-long, decades-long, 30 a day, the four previous weeks, for a while. */
import { type Groups, type Reading, rule } from "../expression.ts";
import { COUNT, numberOf, unitOf } from "../lexicon.ts";

export const LENGTH_RULES = [
  // a month-long battle, their decades-long dispute: the article belongs to the noun
  rule(
    "as long as",
    "\\b(?<unit>(?:hour|day|night|week|month|year|decade)s?|centur(?:y|ies))-long\\b",
    ({ unit = "" }) => ({
      meaning: { kind: "duration", amount: /s$/i.test(unit) ? null : 1, unit: unitOf(unit) },
    }),
    "i",
  ),
  // averaging 30 a day, twice a year, four flights a week: how often, where no money is counted
  rule(
    "rate",
    "(?<=(?<![$£€\\d.,])\\b(?:(?:\\d{1,3}(?:,\\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|once|twice)\\s+|(?:\\d{1,3}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|hundred|thousand)\\s+(?:of\\s+)?(?!(?:hours|minutes|days|percent|cents|dollars|pounds|euros)\\s)\\w+s\\s+))an?\\s+(?<unit>hour|day|week|month|year)\\b(?!\\s+(?:of|in|or|ago|later|earlier|before|after)\\b)",
    ({ unit = "" }) => ({ meaning: { kind: "set", value: RATES[unit.toLowerCase()] ?? "P1D" } }),
    "i",
  ),
  // for some time, after a long while, in a very short time
  rule(
    "length nobody counts",
    "\\b(?=(?:a|some)\\s)(?<=\\b(?:for|after|in|within|over)\\s+)(?:some\\s+time|a\\s+(?:(?:very|fairly|relatively|rather)\\s+)?(?:(?:long|short|brief|lengthy|prolonged|considerable)\\s+(?:time|while|period)|while))\\b(?!\\s+(?:ago|later|earlier|before|past|to\\s+come)\\b|-)",
    () => ({ meaning: { kind: "duration", amount: null, unit: "uncounted" } }),
    "i",
  ),
  // every night, each morning
  rule(
    "set of parts of a day",
    "\\b(?:every|each)\\s+(?<part>morning|afternoon|evening|night|nite)\\b",
    ({ part = "" }) => ({
      meaning: { kind: "set", value: `XXXX-XX-XXT${PARTS[part.toLowerCase()] ?? "NI"}` },
    }),
    "i",
  ),
  // a three-year period: one length with its noun
  rule(
    "period so long",
    `\\b(?:an?\\s+|the\\s+)?(?<n>${COUNT})(?:\\s*-\\s*|\\s+)(?<unit>hour|day|week|month|year|decade)(?:\\s+|-)period\\b`,
    readUnits,
    "i",
  ),
  // the four previous weeks, the ten following days, the latest nine months
  rule(
    "units beside the last",
    `\\bthe\\s+(?:(?:latest|most\\s+recent|year-(?:ago|earlier))\\s+(?<of>${COUNT})|(?<n>${COUNT}|few)\\s+(?:previous|preceding|following|past|next|last))\\s+(?<unit>(?:day|week|month|year|decade)s)\\b`,
    readUnits,
    "i",
  ),
] as const;

const PARTS: Readonly<Record<string, string>> = { morning: "MO", afternoon: "AF", evening: "EV" };

const RATES: Readonly<Record<string, string>> = {
  hour: "PT1H",
  day: "P1D",
  week: "P1W",
  month: "P1M",
  year: "P1Y",
};

function readUnits({ of, n = of ?? "", unit = "" }: Groups): Reading {
  const amount = /^few$/i.test(n) ? null : numberOf(n);
  return { meaning: { kind: "duration", amount, unit: unitOf(unit) } };
}
