/** What layout hands to painters: plain JSON, pixels rounded to a tenth, wrapped words, no colours. */

import type { Mark, Open } from "../time/extent.ts";
import type { Status } from "../timeline/timeline.ts";

export const SCALE_NAMES = ["folded", "to-scale", "even"] as const;

export type ScaleName = (typeof SCALE_NAMES)[number];

export type Point = readonly [x: number, y: number];

/** Words at a place; `anchor` says which end of them x is. */
export interface PlacedText {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}

export interface Tick {
  readonly x: number;
  /** Longer, and darker: the first of the unit above (January, 1 August). */
  readonly major: boolean;
  readonly label: PlacedText | null;
}

/** A stretch of the axis with a scale of its own. */
export interface Segment {
  readonly x0: number;
  readonly x1: number;
  /** ISO dates of the first and the last day. */
  readonly first: string;
  readonly last: string;
  readonly unit: string;
  readonly ticks: readonly Tick[];
  /** The unit above the ticks' own, said where it begins: "August 2025" under days. */
  readonly captions: readonly PlacedText[];
}

/** A fold, or where one was before it was opened (then without lines). */
export interface Break {
  readonly x0: number;
  readonly x1: number;
  /** ISO dates of the first and the last hidden day; the first one names the fold. */
  readonly first: string;
  readonly last: string;
  /** "78 years, 4 months not shown". */
  readonly label: string;
  readonly lines: readonly PlacedText[];
}

export interface PlacedLabel {
  /** The box: left, top, width, height. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** When, and who says so. */
  readonly date: readonly PlacedText[];
  readonly title: readonly PlacedText[];
  /** From the mark to the top of the box, beside its words; empty where they stand beside the mark. */
  readonly leader: readonly Point[];
}

export interface PlacedEvent {
  readonly id: string;
  /** Its place among all events in order of time, from 1. */
  readonly position: number;
  readonly title: string;
  /** The date in words. */
  readonly when: string;
  readonly who: string | null;
  readonly status: Status;
  readonly approximate: boolean;
  /** Whether its sources contradict each other. */
  readonly disputed: boolean;
  readonly mark: Mark;
  readonly open: Open;
  /** The centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** Of its dot; smaller in a crowd. */
  readonly radius: number;
  /** From the earliest to the latest moment. */
  readonly x0: number;
  readonly x1: number;
  readonly label: PlacedLabel | null;
}

/** How marks are stacked on an axis, or in a band: the radius of their dots, and from one lane to the next. */
export interface Stack {
  readonly radius: number;
  readonly pitch: number;
}

/** Events that found no room for a label (or, in a crowd, for a mark): counted, never dropped. */
export interface Chip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly ids: readonly string[];
  /** ISO dates of the first and the last day they may have been. */
  readonly first: string;
  readonly last: string;
}

export interface Bin {
  readonly x: number;
  readonly count: number;
  readonly status: Status;
  readonly ids: readonly string[];
}

/** The overview: always to scale, so that a folded axis never lies. */
export interface Strip {
  readonly y: number;
  readonly height: number;
  readonly x0: number;
  readonly x1: number;
  readonly bins: readonly Bin[];
  /** Where the axis' segments lie at true scale. */
  readonly extents: readonly { readonly x0: number; readonly x1: number }[];
  /** What the axis shows now; null when it shows everything. */
  readonly window: { readonly x0: number; readonly x1: number } | null;
  readonly ticks: readonly Tick[];
}

/** A group of events in a row of its own above the axis. */
export interface PlacedBand {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly name: readonly PlacedText[];
  /** How many events it holds, drawn or not. */
  readonly count: PlacedText;
}

/** The events outside the visible window. */
export interface Outside {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface Layout {
  readonly width: number;
  /** The chart and the strip together; the chart alone ends where the strip begins. */
  readonly height: number;
  readonly scale: ScaleName;
  readonly axis: {
    readonly y: number;
    readonly segments: readonly Segment[];
    readonly breaks: readonly Break[];
    /** Folds that the reader opened: where to close them again. */
    readonly opened: readonly Break[];
  };
  readonly events: readonly PlacedEvent[];
  /** How many events have a date, in the window or not. */
  readonly count: number;
  readonly chips: readonly Chip[];
  /** Only where events are grouped, from top to bottom. */
  readonly bands?: readonly PlacedBand[];
  /** Of all marks, or band by band. */
  readonly stacks?: readonly Stack[];
  readonly outside: Outside;
  readonly strip: Strip;
}

/** To a tenth of a pixel: enough for any screen, and the same on any machine. */
export function tenth(x: number): number {
  return Math.round(x * 10) / 10;
}
