/** The sizes of the reading order on a page, which draws them before it knows its width; the style sheet says the same. */
import type { Source, TimelineEvent } from "../../timeline/timeline.ts";
import { type PageHeight, type PageSize, pageSizeOf, SHEET_SIZES, type Sheet } from "../page-sizes.ts";
import { layoutReading, type ReadingOptions } from "./reading.ts";
import type { ReadingLayout } from "./told.ts";

const HEIGHTS: Readonly<Record<PageSize, Readonly<Record<PageHeight, number>>>> = {
  narrow: { low: 300, medium: 360, high: 420, tall: 480 },
  middle: { low: 440, medium: 560, high: 720, tall: 860 },
  wide: { low: 440, medium: 560, high: 720, tall: 860 },
};

/** As high as the longest text wants to be, and as the box of its events. */
export function readingHeightOf(sources: readonly Source[], box: PageHeight): PageHeight {
  const longest = Math.max(0, ...sources.map(({ text }) => text.length));
  const least = longest <= 1000 ? "low" : longest <= 2400 ? "medium" : "high";
  return ORDER[Math.max(ORDER.indexOf(box), ORDER.indexOf(least))] ?? box;
}

const ORDER: readonly PageHeight[] = ["low", "medium", "high", "tall"];

interface PageOptions extends Omit<ReadingOptions, "width" | "height" | "labels"> {
  readonly box: PageHeight;
}

interface Told {
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** The layout for a page, at any width. */
export function layoutReadingForPage(
  told: Told,
  width: number,
  { box, ...options }: PageOptions,
): ReadingLayout {
  const size = pageSizeOf(width);
  const height = HEIGHTS[size][readingHeightOf(told.sources, box)];
  return layoutReading(told, { ...options, width, height, labels: size !== "narrow" });
}

/** The same for a sheet of paper: as high as the sheet lets it. */
export function layoutReadingForSheet(
  told: Told,
  sheet: Sheet,
  { box, ...options }: PageOptions,
): ReadingLayout {
  const { width, height } = SHEET_SIZES[sheet];
  const wanted = HEIGHTS[pageSizeOf(width)][readingHeightOf(told.sources, box)];
  return layoutReading(told, { ...options, width, height: Math.min(height, wanted), labels: true });
}
