/** The sizes a page draws before it knows its width; the style sheet shows the one that fits, in a box as high. */
import type { TimelineEvent } from "../timeline/timeline.ts";
import { type LayoutOptions, layoutTimeline } from "./layout.ts";
import type { Layout } from "./placed.ts";

export type PageSize = "narrow" | "middle" | "wide";

export const PAGE_WIDTHS: Readonly<Record<PageSize, number>> = { narrow: 360, middle: 768, wide: 1280 };
/** Chart and strip together; the style sheet says the same. */
const HEIGHTS: Readonly<Record<PageSize, number>> = { narrow: 176, middle: 440, wide: 420 };

/** Of a width that has been measured. The bounds are those of the style sheet. */
export function pageSizeOf(width: number): PageSize {
  if (width < 640) return "narrow";
  return width < 1024 ? "middle" : "wide";
}

/** Room for three buttons beside the strip. */
export const STRIP_ROOM = 108;

/** The layout for a page, at any width: as high as its box, and without labels where the list is the timeline. */
export function layoutForPage(
  events: readonly TimelineEvent[],
  width: number,
  options: Omit<LayoutOptions, "width" | "height" | "labels">,
): Layout {
  const size = pageSizeOf(width);
  const base = { ...options, width, height: HEIGHTS[size], labels: size !== "narrow", stripRoom: STRIP_ROOM };
  const layout = layoutTimeline(events, { ...base, selected: null });
  const selected = layout.events.find((event) => event.id === options.selected);
  // Selecting moves nothing as long as the selected event has its words.
  return (selected ? selected.label : !options.selected) ? layout : layoutTimeline(events, base);
}
