/** The day that a time of day belongs to: that of the event just told, never that of somebody's saying so. */
import { type Day, isoOf } from "../../time/civil.ts";
import { boundsOf } from "../../time/when.ts";
import { dayWords, spanWords } from "../../time/words.ts";
import type { Found, TemporalExpression } from "../expression.ts";
import { isFurniture } from "../furniture.ts";
import type { Context, Dated, Reference } from "./context.ts";

/** Days as long as this are still one scene: “May 6 and 7, … at 5:30 p.m.” */
const A_FEW = 3;

/** The day told last, after an expression; null where the text has gone elsewhere. */
export function dayAfter(
  text: string,
  expression: TemporalExpression,
  day: Reference | null,
): Reference | null {
  const { when, meaning, start, end } = expression;
  const [earliest, latest] = when ? boundsOf(when) : [null, null];
  // “at noon … at 2pm”: an hour is of the day told before it
  if (meaning.kind === "time" && meaning.date === null) return day && { ...day, end };
  if (when === null || isOfSaying(text, expression)) return day;
  if (earliest === null || latest === null || latest - earliest >= A_FEW) return null;
  // “on Wednesday … two hours later”
  if (day && day.earliest === earliest && day.latest === latest) return { ...day, end };
  return { text: text.slice(start, end), earliest, latest, namedAt: null, end };
}

/** “engineers said on Thursday”: the day of the report. */
const SAID =
  /\b(?:said|says|told|announced|reported|added|confirmed|wrote)\s+(?:(?!that\b)[\p{L}’'-]+\s+){0,3}?(?:(?:on|late|early)\s+)*$/u;
const REACH = 60;

function isOfSaying(text: string, { start }: TemporalExpression): boolean {
  return SAID.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether an expression stands in the same paragraph, or the sentence after; “the night |before the vote|” has a day of its own. */
export function isStillThere(text: string, { end }: Reference, found: Found): boolean {
  if (/^\s+(?:before|after|of)\b/.test(text.slice(found.end, found.end + 10))) return false;
  const [first = "", ...rest] = text.slice(end, found.start).split(/\n\s*\n/);
  const told = rest.slice(0, -1).filter((paragraph) => !isFurniture(paragraph));
  return rest.length === 0 || (told.length === 0 && !GOES_ON.test(first));
}

/** Another sentence begins. */
const GOES_ON = /[.!?]["”’)]*\s+["“‘(]?\p{Lu}/u;

/** No caption or notice is longer. */
const LONGEST_LINE = 400;

/** Whether an expression stands in a line that is no part of the article: a caption, “Updated …”. */
export function inFurniture(text: string, { start, end }: Found): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LINE), start);
  const [after = ""] = text.slice(end, end + LONGEST_LINE).split("\n", 1);
  const line = before.slice(before.lastIndexOf("\n") + 1) + text.slice(start, end) + after;
  return line.length < LONGEST_LINE && isFurniture(line);
}

/**
 * What the day told last makes of a time of day: its date, or the days it may be; no date where no day was told. Midnight
 * ends one day or begins it, a night belongs to two; the night that news opens with is the one before it.
 */
export function dayTold(time: string, context: Context): Pick<Dated, "edtf" | "anchor"> {
  const { day, publication, reference, narrative } = context;
  const night = time === "NI";
  if (day) {
    const words = spanWords(day.earliest, day.latest);
    return {
      edtf: between(day.earliest, day.latest + (night || time === "00:00" ? 1 : 0)),
      anchor: day.text.includes(words) ? `“${day.text}”` : `“${day.text}” (${words})`,
    };
  }
  if (!night || narrative || reference || publication === null) return { edtf: null, anchor: null };
  return { edtf: between(publication - 1, publication), anchor: `publication on ${dayWords(publication)}` };
}

function between(earliest: Day, latest: Day): string {
  return earliest === latest ? isoOf(earliest) : `[${isoOf(earliest)}..${isoOf(latest)}]`;
}
