/** How the width is shared out: articles, curves, axis, marks, words. */
import type { Area } from "./columns.ts";
import type { Shelf } from "./side-labels.ts";

export interface Placing {
  readonly columns: readonly Area[];
  readonly axisX: number;
  /** From where to where time runs. */
  readonly down: readonly [number, number];
  /** Of the marks beside the axis: the first, and the most room, in px. */
  readonly lanes: { readonly first: number; readonly most: number };
  readonly shelf: Shelf;
}

const MARGIN = 20;
const TOP = 34;
const FOOT = 14;
const GAP = 28;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly labels?: boolean;
}

/** Shares of the width: all columns together, words at the right. */
interface Shares {
  readonly columns: number;
  readonly words: number;
  readonly widest: number;
}

function sharesOf(width: number, sources: number, labels: boolean): Shares {
  if (!labels) return { columns: sources > 1 ? 0.42 : 0.34, words: 0, widest: 240 };
  if (width < 1000) return { columns: sources > 1 ? 0.4 : 0.32, words: 0.3, widest: 300 };
  return { columns: sources > 1 ? 0.42 : 0.33, words: 0.24, widest: 460 };
}

export function placesFor(sources: number, { width, height, labels = true }: Size): Placing {
  const shares = sharesOf(width, sources, labels);
  const [top, bottom] = [TOP, height - FOOT];
  const lanes = labels ? { first: 18, most: 96 } : { first: 16, most: 60 };
  const words = shares.words * width;
  const taken = labels ? words + lanes.most + 36 : lanes.first + lanes.most;
  return {
    columns: columnsIn({ x: MARGIN, width: shares.columns * width, top, bottom }, sources, shares.widest),
    axisX: width - MARGIN - taken,
    down: [top, bottom],
    lanes,
    shelf: { x: width - MARGIN - words, width: words, top: top - 8, bottom: bottom - 10 },
  };
}

function columnsIn(area: Area, count: number, widest: number): Area[] {
  const each = Math.min(widest, (area.width - (count - 1) * GAP) / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => ({ ...area, x: area.x + i * (each + GAP), width: each }));
}
