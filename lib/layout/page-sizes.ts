/** The sizes a page draws before it knows its width; the style sheet shows the one that fits, in a box as high. And those of paper. */
import { range } from "d3-array";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { type LayoutOptions, layoutTimeline } from "./layout.ts";
import type { Layout } from "./placed.ts";

export const PAGE_SIZES = ["narrow", "middle", "wide"] as const;

export type PageSize = (typeof PAGE_SIZES)[number];

export const PAGE_WIDTHS: Readonly<Record<PageSize, number>> = { narrow: 360, middle: 768, wide: 1280 };
export type PageHeight = "low" | "medium" | "high" | "tall";

/** Chart and strip together, in px; the style sheet says the same. */
const HEIGHTS: Readonly<Record<PageSize, Readonly<Record<PageHeight, number>>>> = {
  narrow: { low: 176, medium: 176, high: 176, tall: 176 },
  middle: { low: 280, medium: 360, high: 460, tall: 580 },
  wide: { low: 260, medium: 340, high: 436, tall: 560 },
};

/** In bands the chart is as high as they need: so much for all of them, axis and strip included, so much for each. */
const BANDS: Readonly<Record<PageSize, readonly [all: number, each: number]>> = {
  narrow: [94, 72],
  middle: [194, 116],
  wide: [194, 122],
};

function heightOf(size: PageSize, box: PageHeight, bands: number): number {
  const [all, each] = BANDS[size];
  return bands === 0 ? HEIGHTS[size][box] : all + bands * each;
}

/** How high a chart of that width stands in its box, and whether it has room for words. */
export function pageBox(
  width: number,
  box: PageHeight,
): { readonly height: number; readonly labels: boolean } {
  const size = pageSizeOf(width);
  return { height: heightOf(size, box, 0), labels: size !== "narrow" };
}

/** A handful of events needs no tall box, a crowd does. It depends on nothing that a reader can change, so nothing jumps. */
export function pageHeightOf(events: readonly TimelineEvent[]): PageHeight {
  const dated = events.filter((event) => event.when !== null).length;
  if (dated <= 5) return "low";
  if (dated <= 9) return "medium";
  return dated <= 40 ? "high" : "tall";
}

/** Of a width that has been measured. The bounds are those of the style sheet. */
export function pageSizeOf(width: number): PageSize {
  if (width < 640) return "narrow";
  return width < 1024 ? "middle" : "wide";
}

/** Room for three buttons beside the strip. */
export const STRIP_ROOM = 108;

export interface PageOptions extends Omit<LayoutOptions, "width" | "height" | "labels"> {
  /** The box that it is drawn in; without it, the one for these events. */
  readonly box?: PageHeight;
}

/** The layout for a page, at any width: as high as its box, and without labels where the list is the timeline. */
export function layoutForPage(
  events: readonly TimelineEvent[],
  width: number,
  { box = pageHeightOf(events), ...options }: PageOptions,
): Layout {
  const size = pageSizeOf(width);
  const base = {
    ...options,
    width,
    height: heightOf(size, box, options.bands?.length ?? 0),
    labels: size !== "narrow",
    stripRoom: STRIP_ROOM,
  };
  const layout = layoutTimeline(events, { ...base, selected: null });
  const selected = layout.events.find((event) => event.id === options.selected);
  // Selecting moves nothing as long as the selected event has its words.
  return (selected ? selected.label : !options.selected) ? layout : layoutTimeline(events, base);
}

/** How a sheet lies; the style sheet shows the drawing for it. */
export const SHEETS = ["portrait", "landscape"] as const;

export type Sheet = (typeof SHEETS)[number];

/** What the margins of A4 leave, and of that what the headline and the legend leave to the chart. */
export const SHEET_SIZES: Readonly<Record<Sheet, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 688, height: 850 },
  landscape: { width: 1016, height: 530 },
};

/** How much higher the next attempt is, and by what the last ones are drawn smaller: 13 px are 7.5 points at the least. */
const STEP = 60;
const SMALLER = [1.15, 1.3];

/** On paper a chart has its words at any width, and as much of the sheet as it takes to say them all. */
export function layoutForSheet(
  events: readonly TimelineEvent[],
  sheet: Sheet,
  { box = pageHeightOf(events), ...options }: PageOptions,
): Layout {
  const wanted = heightOf(sheet === "portrait" ? "middle" : "wide", box, options.bands?.length ?? 0);
  const draw = (size: Size) => layoutTimeline(events, { ...options, ...size, labels: true });
  const [first, ...others] = sizesOn(SHEET_SIZES[sheet], wanted);
  let layout = draw(first);
  for (const size of others) {
    if (layout.chips.length === 0) break;
    layout = draw(size);
  }
  return layout;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the height wanted to all of the sheet, then to a drawing that is shrunk to the sheet. */
function sizesOn({ width, height: most }: Size, wanted: number): [Size, ...Size[]] {
  const first = Math.min(most, wanted);
  const higher = range(first + STEP, most + STEP, STEP).map((height) => Math.min(most, height));
  const larger = SMALLER.map((by) => ({ width: Math.round(width * by), height: Math.round(most * by) }));
  return [{ width, height: first }, ...higher.map((height) => ({ width, height })), ...larger];
}
