/** The ticks of one part of the axis: units as fine as their labels leave room for. */
import { civilOf, type Day, dayOf, floor, type Granularity, isoOf, offset, range } from "../time/civil.ts";
import { monthName, yearWords } from "../time/words.ts";
import type { Part, TimeScale } from "./axis.ts";
import { type PlacedText, type Segment, type Tick, tenth } from "./placed.ts";
import { INTER_400, INTER_600, textWidth } from "./text-width.ts";

export const TICK_SIZE = 11;
/** Baselines under the axis: the ticks' labels, the unit above them. */
export const TICK_ROW = 20;
const CAPTION_ROW = 36;
/** Clear space between two labels. */
const BETWEEN = 8;

interface Unit {
  readonly name: Granularity;
  readonly step: number;
  /** The unit that is said once, below. */
  readonly above: Granularity | null;
  /** Whether a label names the whole cell (a day, a month, a year) and stands in its middle, or the tick alone. */
  readonly cell: boolean;
}

const UNITS: readonly Unit[] = [
  { name: "day", step: 1, above: "month", cell: true },
  { name: "week", step: 1, above: "month", cell: false },
  { name: "month", step: 1, above: "year", cell: true },
  { name: "quarter", step: 1, above: "year", cell: false },
  { name: "year", step: 1, above: null, cell: true },
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map(
    (step): Unit => ({ name: "year", step, above: null, cell: false }),
  ),
];

const DAYS = { day: 1, week: 7, month: 28, quarter: 90, season: 90, year: 365, decade: 3652, century: 36524 };

export interface TickOptions {
  /** Pixels between which ticks are wanted. */
  readonly seen: readonly [from: number, to: number];
  /** No tick is finer than this. */
  readonly finest: "day" | "month" | "year";
  readonly lang: string;
}

/** A part as a segment of the axis at baseline `y`. */
export function segmentOf(
  part: Part,
  axis: TimeScale,
  y: number,
  { seen: [from, to], finest, lang }: TickOptions,
): Segment {
  const start = Math.max(part.start, Math.floor(axis.day(from)));
  const end = Math.min(part.end, Math.ceil(axis.day(to)));
  const span: Span = { start, end, axis, y, lang, x0: Math.max(part.x0, from), x1: Math.min(part.x1, to) };
  const unit = unitFor(span, finest);
  const shown = start < end;
  return {
    x0: tenth(part.x0),
    x1: tenth(part.x1),
    first: isoOf(part.start),
    last: isoOf(part.end - 1),
    unit: unit.name,
    ticks: shown ? ticksOf(span, unit) : [],
    captions: shown && unit.above ? captionsOf(span, unit, unit.above) : [],
  };
}

interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly axis: TimeScale;
  readonly y: number;
  readonly lang: string;
  readonly x0: number;
  readonly x1: number;
}

function unitFor({ start, end, axis, lang }: Span, finest: TickOptions["finest"]): Unit {
  const dayWidth = (axis.x(end) - axis.x(start)) / Math.max(1, end - start);
  const fits = (unit: Unit) =>
    unit.step * DAYS[unit.name] * dayWidth >= widest(unit, start, end, lang) + BETWEEN;
  const first = UNITS.findIndex((unit) => unit.name === finest);
  return (
    UNITS.slice(first).find(fits) ??
    UNITS[UNITS.length - 1] ?? { name: "year", step: 1, above: null, cell: false }
  );
}

function widest(unit: Unit, start: Day, end: Day, lang: string): number {
  const samples = unit.name === "year" ? [start, end] : [dayOf(2000, 9, 30), dayOf(2000, 5, 28)];
  return Math.max(...samples.map((day) => textWidth(labelOf(day, unit, lang), INTER_400, TICK_SIZE)));
}

function ticksOf(span: Span, unit: Unit): Tick[] {
  const months = unit.name === "week" ? range(span.start, span.end, "month") : [];
  const labelled = startsOf(span, unit).filter((day) => !months.includes(day));
  return [...labelled, ...months].map((day) => ({
    x: tenth(span.axis.x(Math.max(day, span.start))),
    major: unit.above !== null && floor(day, unit.above) === day,
    label: day < span.end && !months.includes(day) ? tickLabel(span, unit, day) : null,
  }));
}

/** The first days of the units that touch [start, end]; a unit that began earlier counts only as a cell. */
function startsOf({ start, end }: Span, unit: Unit): Day[] {
  const days: Day[] = [];
  const first = unit.step === 1 ? floor(start, unit.name) : dayOf(roundYear(civilOf(start).year, unit.step));
  for (let day = first; day <= end; day = nextStart(day, unit)) {
    if (day >= start || unit.cell) days.push(day);
  }
  return days;
}

function nextStart(day: Day, unit: Unit): Day {
  if (unit.step === 1) return offset(day, 1, unit.name);
  const { year } = civilOf(day);
  // Years are counted round on either side: … 200 BCE, 100 BCE, 1, 100, 200 …
  return dayOf(year === 1 ? unit.step : roundYear(year + unit.step, unit.step));
}

/** The last round year up to `year`: 1900; 300 BCE, which is year -299; and 1, since there is no year 0 to name. */
function roundYear(year: number, step: number): number {
  if (year >= step) return Math.floor(year / step) * step;
  if (year >= 1) return 1;
  return 1 - Math.ceil((1 - year) / step) * step;
}

function tickLabel(span: Span, unit: Unit, day: Day): PlacedText | null {
  const { axis, y, lang } = span;
  const text = labelOf(day, unit, lang);
  const half = textWidth(text, INTER_400, TICK_SIZE) / 2;
  const from = axis.x(Math.max(day, span.start));
  const to = axis.x(Math.min(nextStart(day, unit), span.end));
  const x = unit.cell ? (from + to) / 2 : from;
  const inside = x - half >= span.x0 - 2 && x + half <= span.x1 + 2 && (!unit.cell || to - from > 2 * half);
  return inside ? { x: tenth(x), y: tenth(y + TICK_ROW), text, anchor: "middle" } : null;
}

function labelOf(day: Day, unit: Unit, lang: string): string {
  const { year, month, day: ofMonth } = civilOf(day);
  if (unit.name === "year") return yearWords(year);
  return unit.name === "day" || unit.name === "week" ? String(ofMonth) : monthName(month, lang, "short");
}

/** The unit above, where it begins or where the span does; one that would touch the next is left out. */
function captionsOf(span: Span, unit: Unit, above: Granularity): PlacedText[] {
  const starts: Day[] = [];
  for (let day = floor(span.start, above); day < span.end; day = offset(day, 1, above)) starts.push(day);
  const long = fitting(
    starts.map((day) => captionOf(span, unit, day, wordsAbove(day, above, "long", span.lang))),
  );
  if (above === "year" || long.length === starts.length) return long;
  return fitting(starts.map((day) => captionOf(span, unit, day, wordsAbove(day, above, "short", span.lang))));
}

function fitting(captions: readonly Caption[]): PlacedText[] {
  const fits = (caption: Caption, i: number) => {
    const next = captions[i + 1];
    return !next || next.left - caption.right > BETWEEN;
  };
  return captions
    .filter((caption) => caption.whole)
    .filter(fits)
    .map((caption) => caption.text);
}

function wordsAbove(day: Day, above: Granularity, style: "long" | "short", lang: string): string {
  const { year, month } = civilOf(day);
  return above === "year" ? yearWords(year) : `${monthName(month, lang, style)} ${yearWords(year)}`;
}

interface Caption {
  /** Whether the part is wide enough for it. */
  readonly whole: boolean;
  readonly left: number;
  readonly right: number;
  readonly text: PlacedText;
}

function captionOf(span: Span, unit: Unit, day: Day, words: string): Caption {
  const width = textWidth(words, INTER_600, TICK_SIZE);
  const at = span.axis.x(Math.max(day, span.start));
  // Under a label that stands on its tick, the caption stands on it too; a month seldom begins with a week.
  const wanted = unit.name === "quarter" && day >= span.start ? at - width / 2 : at;
  const left = Math.max(span.x0, Math.min(wanted, span.x1 - width));
  return {
    whole: width <= span.x1 - span.x0 + BETWEEN,
    left,
    right: left + width,
    text: { x: tenth(left), y: tenth(span.y + CAPTION_ROW), text: words, anchor: "start" },
  };
}
