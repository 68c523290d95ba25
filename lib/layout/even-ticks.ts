/** On the even scale a tick stands under each moment and says what is new about it: the year, the month, the day. */

import { dayLabel, monthLabel, yearLabel } from "../time/axis-words.ts";
import { civilOf, type Day, isoOf } from "../time/civil.ts";
import type { Part, TimeScale } from "./axis.ts";
import { type Segment, type Tick, tenth } from "./placed.ts";
import type { Sized } from "./sized.ts";
import { INTER_400, textWidth } from "./text-width.ts";
import { TICK_ROW, TICK_SIZE } from "./ticks.ts";

const BETWEEN = 12;

/** The one segment of an even axis at baseline `y`. */
export function evenSegment(
  part: Part,
  axis: TimeScale,
  y: number,
  events: readonly Sized[],
  lang: string,
): Segment {
  const moments = [...new Set(events.map((event) => event.centre))].sort((a, b) => a - b);
  const ticks: Tick[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  let said: Day | null = null;
  for (const moment of moments) {
    const day = Math.floor(moment);
    const text = newsOf(day, said, lang);
    const x = axis.x(moment);
    const half = textWidth(text, INTER_400, TICK_SIZE) / 2;
    const fits = text !== "" && x - half > reached + BETWEEN;
    ticks.push({
      x: tenth(x),
      major: said === null || civilOf(said).year !== civilOf(day).year,
      label: fits ? { x: tenth(x), y: tenth(y + TICK_ROW), text, anchor: "middle" } : null,
    });
    if (!fits) continue;
    reached = x + half;
    said = day;
  }
  return {
    x0: tenth(part.x0),
    x1: tenth(part.x1),
    first: isoOf(Math.floor(part.start)),
    last: isoOf(Math.ceil(part.end) - 1),
    unit: "even",
    ticks,
    captions: [],
  };
}

/** What of a day was not yet said by the label before it. */
function newsOf(day: Day, said: Day | null, lang: string): string {
  const now = civilOf(day);
  const before = said === null ? null : civilOf(said);
  if (now.year !== before?.year) return yearLabel(now.year, lang);
  if (now.month !== before.month) return monthLabel(day, lang, "short");
  return now.day === before.day ? "" : dayLabel(day, lang);
}
