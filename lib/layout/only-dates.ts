/** A part of the axis too narrow for its ticks' words gets one date all the same: its month, its years, its first year. */
import { monthYearLabel, yearLabel } from "../time/axis-words.ts";
import { civilOf, type Day } from "../time/civil.ts";
import type { Part, TimeScale } from "./axis.ts";
import { type PlacedText, type Segment, type Tick, tenth } from "./placed.ts";
import { INTER_600, textWidth } from "./text-width.ts";
import { CAPTION_ROW, TICK_SIZE, type TickOptions } from "./ticks.ts";

/** Px by which a part's only date may reach under the folds beside it: two of them leave each other room. */
const OVERHANG = 16;
/** Less of a part than this shows nothing that would want a date, px. */
const SLIVER = 8;

/** The segment of a part at baseline `y`, with a date in words if it had none. */
export function withDate(
  segment: Segment,
  part: Part,
  axis: TimeScale,
  y: number,
  options: TickOptions,
): Segment {
  const [from, to] = options.seen;
  const [x0, x1] = [Math.max(part.x0, from), Math.min(part.x1, to)];
  if (isDated(segment) || x1 - x0 < SLIVER) return segment;
  const first = Math.floor(Math.max(part.start, axis.day(from)));
  const last = Math.max(first, Math.ceil(Math.min(part.end, axis.day(to))) - 1);
  const text = longestWithin(x1 - x0 + 2 * OVERHANG, wordings(first, last, options));
  const middle = (x0 + x1 - widthOf(text)) / 2;
  const left = Math.max(from, Math.min(to - widthOf(text), middle));
  const caption: PlacedText = { x: tenth(left), y: tenth(y + CAPTION_ROW), text, anchor: "start" };
  return { ...segment, ticks: segment.ticks.map(bare), captions: [caption] };
}

/** Years are said by ticks, and finer units by what stands below them. */
function isDated({ unit, ticks, captions }: Segment): boolean {
  return captions.length > 0 || (unit === "year" && ticks.some((tick) => tick.label !== null));
}

/** Without the month or the day that would now stand above a year it may not be of. */
function bare(tick: Tick): Tick {
  return { ...tick, label: null };
}

/** What a stretch of days may be called, from the longest to the shortest. */
function wordings(first: Day, last: Day, { finest, lang }: TickOptions): readonly [string, ...string[]] {
  const [a, b] = [civilOf(first), civilOf(last)];
  const from = yearLabel(a.year, lang);
  if (a.year !== b.year) return [`${from}–${yearLabel(b.year, lang)}`, from];
  const isOneMonth = finest !== "year" && a.month === b.month;
  return isOneMonth
    ? [monthYearLabel(first, lang, "long"), monthYearLabel(first, lang, "short"), from]
    : [from];
}

function longestWithin(room: number, [longest, ...shorter]: readonly [string, ...string[]]): string {
  if (widthOf(longest) <= room) return longest;
  return shorter.find((text) => widthOf(text) <= room) ?? shorter.at(-1) ?? longest;
}

function widthOf(text: string): number {
  return textWidth(text, INTER_600, TICK_SIZE);
}
