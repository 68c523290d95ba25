/** Times of day: 7:15 p.m., 16:15 UTC, noon, Saturday night, overnight. Refiners join them with the date beside them. */
import { pad } from "../../time/civil.ts";
import { type Groups, type Reading, rule } from "../expression.ts";
import { numberOf } from "../lexicon.ts";

const ZONE =
  "(?:(?:GMT|UTC)\\s*[+-]\\s*\\d{1,2}|GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|SGT|IST|JST|[ECMP]T|local\\s+time)\\b";
/** In brackets or not; a bracket that was opened before belongs to the sentence. */
const ZONED = `(?:\\s*(?:\\(${ZONE}\\)|${ZONE}))?`;
/** UTC and its old name are written Z. */
const ZULU = /\b(?:GMT|UTC)\b/;
/** The point after “a.m.” is its own; after “am” it ends the sentence. */
const HALF = "(?<half>[ap]\\.\\s?m\\b\\.?|[ap]\\s?m\\b)";

const PARTS: Readonly<Record<string, string>> = {
  morning: "MO",
  midmorning: "MO",
  afternoon: "AF",
  midafternoon: "AF",
  evening: "EV",
  night: "NI",
  overnight: "NI",
  midday: "12:00",
  noon: "12:00",
  midnight: "00:00",
};

const HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

export const CLOCK_RULES = [
  // 7:15 p.m., 11am, 430pm, around 10 p.m. EST
  rule(
    "clock time",
    `(?<![\\d:.$£€])\\b(?<hour>1[0-2]|0?[1-9])(?:[:.]?(?<minute>[0-5]\\d))?\\s?${HALF}${ZONED}`,
    ({ hour, minute = "00", half = "a" }, [whole]) => {
      const base = Number(hour) % 12;
      return timeOf(`${pad(/^p/i.test(half) ? base + 12 : base)}:${minute}${zoneOf(whole)}`);
    },
    "i",
  ),
  // 4 in the morning, ten o'clock at night; of a bare “five o'clock” nobody says which half of the day
  rule(
    "clock by the hour",
    `(?<![\\d:.,$£€-])\\b(?<hour>1[0-2]|[1-9]|${HOURS})(?:\\s+o[’']clock\\s+(?:in\\s+the\\s+(?<part>morning|afternoon|evening)|at\\s+(?<night>night))|(?<=\\b(?:at|until|till|by|about|around)\\s+\\w+)\\s+in\\s+the\\s+(?<bare>morning|afternoon|evening))\\b(?!-)`,
    readHour,
    "i",
  ),
  // 16:15, 09.30 GMT
  rule(
    "24-hour time",
    `(?<![\\d:./$£€-])\\b(?<hour>[01]?\\d|2[0-3])(?::(?<minute>[0-5]\\d)(?::[0-5]\\d)?|[.](?<dotted>[0-5]\\d)(?=\\s*(?:GMT|UTC|BST|CET|hrs)))(?:\\s?hrs)?${ZONED}(?![\\d:])`,
    ({ hour, minute, dotted }, [whole]) => timeOf(`${pad(Number(hour))}:${minute ?? dotted}${zoneOf(whole)}`),
  ),
  // 0800 UTC, 1430 hours
  rule(
    "four-digit time",
    "(?<![\\d:.,$-])\\b(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)\\s*(?<zone>GMT|UTC|BST|CET|EST|EDT|hours|hrs)\\b",
    ({ hour, minute, zone }) => timeOf(`${hour}:${minute}${zoneOf(zone ?? "")}`),
  ),
  // noon, midnight, overnight
  rule(
    "named time",
    "\\b(?:12\\s+(?=noon|midnight))?(?<part>noon|midnight|midday|overnight)\\b",
    readPart,
    "i",
  ),
  // the morning, mid-afternoon, late night: kept where a date stands beside it, or an article
  rule(
    "part of a day",
    "\\b(?:(?:early|late|mid)[\\s-]?)?(?<part>morning|afternoon|evening|night)(?:s|\\s+hours)?\\b",
    readPart,
    "i",
  ),
] as const;

function readPart({ part = "" }: Groups): Reading {
  return timeOf(PARTS[part.toLowerCase()] ?? "NI");
}

/** Ten at night is 22:00, one at night 01:00. */
function readHour({ hour = "", part, bare, night }: Groups): Reading {
  const told = numberOf(hour) % 12;
  const early = /morning/i.test(part ?? bare ?? "") || (night !== undefined && told < 6);
  return timeOf(`${pad(early ? told : told + 12)}:00`);
}

function zoneOf(words: string): "Z" | "" {
  return ZULU.test(words) && !/[+-]\s?\d/.test(words) ? "Z" : "";
}

function timeOf(time: string): Reading {
  return { meaning: { kind: "time", time, date: null } };
}
