/** The sizes a page draws before it knows its width; the style sheet shows the one that fits, in a box as high. */
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
