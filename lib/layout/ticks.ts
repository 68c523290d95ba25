/** The ticks of one part of the axis: units as fine as their labels leave room for. */
import { type Day, dayOf, floor, isoOf, offset, range } from "../time/civil.ts";
import type { Part, TimeScale } from "./axis.ts";
import { type PlacedText, type Segment, type Tick, tenth } from "./placed.ts";
import { INTER_400, INTER_600, textWidth } from "./text-width.ts";
import {
  aboveLabel,
  isMajor,
  lengthOfUnit,
  nextStart,
  type TickUnit,
  type Unit,
  unitFitting,
  unitLabel,
  unitStart,
} from "./tick-units.ts";

export const TICK_SIZE = 11;
/** Baselines under the axis: the ticks' labels, the unit above them. */
export const TICK_ROW = 20;
export const CAPTION_ROW = 36;
/** Clear space between two labels in one row. */
const BETWEEN = 8;

export interface TickOptions {
  /** Pixels between which ticks are wanted. */
  readonly seen: readonly [from: number, to: number];
  /** No tick is finer than this. */
  readonly finest: TickUnit;
  readonly lang: string;
}

/** A part as a segment of the axis at baseline `y`. */
export function segmentOf(
  part: Part,
  axis: TimeScale,
  y: number,
  { seen: [from, to], finest, lang }: TickOptions,
): Segment {
  const start = Math.max(part.start, axis.day(from));
  const end = Math.min(part.end, axis.day(to));
  const span: Span = { start, end, axis, y, lang, x0: Math.max(part.x0, from), x1: Math.min(part.x1, to) };
  const unit = unitFor(span, finest);
  const shown = start < end;
  return {
    x0: tenth(part.x0),
    x1: tenth(part.x1),
    first: isoOf(Math.floor(part.start)),
    last: isoOf(Math.ceil(part.end) - 1),
    unit: unit.name,
    ticks: shown ? ticksOf(span, unit) : [],
    captions: shown && unit.above ? captionsOf(span, unit, unit.above) : [],
  };
}

interface Span {
  /** Moments: days with their fractions. */
  readonly start: number;
  readonly end: number;
  readonly axis: TimeScale;
  readonly y: number;
  readonly lang: string;
  readonly x0: number;
  readonly x1: number;
}

function unitFor(span: Span, finest: TickOptions["finest"]): Unit {
  const { start, end, axis } = span;
  const dayWidth = (axis.x(end) - axis.x(start)) / Math.max(1 / 24, end - start);
  return unitFitting(finest, (unit) => {
    const width = lengthOfUnit(unit) * dayWidth;
    // No label is narrower than nothing: the words of units far too fine are not even asked for.
    return width > BETWEEN && width >= withAir(widest(unit, span));
  });
}

/** Long labels need more air than short ones to be told apart. */
function withAir(width: number): number {
  return Math.max(width + BETWEEN, 1.45 * width);
}

/** September and Wednesdays are long in most languages, and so are two digits. */
const SAMPLES = [dayOf(2000, 9, 30) + 22 / 24, dayOf(2000, 5, 28), dayOf(2000, 7, 29), dayOf(2000, 2, 24)];

/** The last of the years that are said with their era. */
const EARLY = [dayOf(99)];

function widest(unit: Unit, { start, end, lang }: Span): number {
  const samples =
    unit.name === "year" ? [start, end, ...EARLY.filter((day) => day > start && day < end)] : SAMPLES;
  return Math.max(...samples.map((day) => textWidth(unitLabel(day, unit, lang), INTER_400, TICK_SIZE)));
}

function ticksOf(span: Span, unit: Unit): Tick[] {
  const starts = startsOf(span, unit);
  // A week does not end with its month: the month's own beginning gets a tick without a label.
  const months = unit.name === "week" ? range(Math.ceil(span.start), span.end, "month") : [];
  const tickAt = (start: number, label: PlacedText | null): Tick => ({
    x: tenth(span.axis.x(Math.max(start, span.start))),
    major: isMajor(start, unit) || months.includes(start),
    label,
  });
  const labelled = (isPushed: boolean) =>
    apart(starts.map((start) => (start < span.end ? tickLabel(span, unit, start, isPushed) : null)));
  const found = labelled(false);
  // A part whose only labels would stick out has them pushed in: it must not go without.
  const labels = found.some((label) => label !== null) ? found : labelled(true);
  return [
    ...starts.map((start, i) => tickAt(start, labels[i] ?? null)),
    ...months.filter((month) => !starts.includes(month)).map((month) => tickAt(month, null)),
  ];
}

/** Without those that would touch the one before: from the year 1 to the year 2 is less than two years. */
function apart(labels: readonly (PlacedText | null)[]): (PlacedText | null)[] {
  let reached = Number.NEGATIVE_INFINITY;
  return labels.map((label) => {
    if (!label) return null;
    const half = textWidth(label.text, INTER_400, TICK_SIZE) / 2;
    if (label.x - half < reached) return null;
    reached = label.x + half + BETWEEN / 2;
    return label;
  });
}

/** The beginnings of the units that touch [start, end]; a unit that began earlier counts only as a cell. */
function startsOf({ start, end, lang }: Span, unit: Unit): number[] {
  const starts: number[] = [];
  for (let at = unitStart(start, unit, lang); at <= end; at = nextStart(at, unit)) {
    if (at >= start || unit.cell) starts.push(at);
  }
  return starts;
}

function tickLabel(span: Span, unit: Unit, start: number, isPushed: boolean): PlacedText | null {
  const { axis, y, lang } = span;
  const text = unitLabel(start, unit, lang);
  const half = textWidth(text, INTER_400, TICK_SIZE) / 2;
  const from = axis.x(Math.max(start, span.start));
  const to = axis.x(Math.min(nextStart(start, unit), span.end));
  const wanted = unit.cell ? (from + to) / 2 : from;
  const x = isPushed ? Math.max(span.x0 + half, Math.min(span.x1 - half, wanted)) : wanted;
  const inside = x - half >= span.x0 - 2 && x + half <= span.x1 + 2 && (!unit.cell || to - from > 2 * half);
  return inside ? { x: tenth(x), y: tenth(y + TICK_ROW), text, anchor: "middle" } : null;
}

/** The unit above, where it begins or where the span does; one that would touch the next is left out. */
function captionsOf(span: Span, unit: Unit, above: NonNullable<Unit["above"]>): PlacedText[] {
  const starts: Day[] = [];
  for (let day = floor(Math.floor(span.start), above); day < span.end; day = offset(day, 1, above))
    starts.push(day);
  const inWords = (style: "long" | "short") =>
    fitting(starts, (day, isFirst) =>
      captionOf(span, unit, day, aboveLabel(day, above, isFirst, style, span.lang)),
    );
  const long = inWords("long");
  if (above !== "month" || long.length === starts.length) return long;
  const short = inWords("short");
  return short.length > long.length ? short : long;
}

/** The captions that have room. The first of them says its year, also where those before it had to go. */
function fitting(starts: readonly Day[], captionAt: (day: Day, isFirst: boolean) => Caption): PlacedText[] {
  const captions = starts.map((day, i) => captionAt(day, i === 0));
  const fits = (caption: Caption, i: number) => {
    const next = captions[i + 1];
    return caption.whole && (!next || next.left - caption.right > BETWEEN);
  };
  const first = captions.findIndex(fits);
  if (first > 0) return fitting(starts.slice(first), captionAt);
  return captions.filter(fits).map((caption) => caption.text);
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
