/** Where things stand in a snapshot: title, source, chart, legend, permalink. Numbers only. */
import { INTER_400, SERIF_600, wrapText } from "#lib/layout/text-width.ts";

/** A picture of this width and up is the same picture, larger: words stay readable when it is shown small. */
const FULL_WIDTH = 1080;
/** Below this the chart has no room for labels, so a wide, low picture is not magnified. */
const LEAST_HEIGHT = 420;

export interface Line {
  readonly text: string;
  readonly y: number;
}

export interface Frame {
  /** Picture pixels to one unit. */
  readonly scale: number;
  /** In units. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly titleSize: number;
  readonly title: readonly Line[];
  readonly source: Line;
  readonly chart: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The hairline over the foot. */
  readonly ruleY: number;
  /** Baseline of legend and permalink. */
  readonly footY: number;
}

const FOOT = 34;

/** What the layout leaves free beside its axis: taken back, so that axis and title begin on one line. */
const CHART_MARGIN = 20;

/** The frame of a picture of `width` × `height` pixels. `title` and `source` are drawable words. */
export function frameOf(width: number, height: number, title: string, source: string): Frame {
  const scale = Math.max(1, Math.min(width / FULL_WIDTH, height / LEAST_HEIGHT));
  const w = width / scale;
  const h = height / scale;
  const margin = w < 560 ? 16 : 28;
  const titleSize = h < 300 || w < 560 ? 18 : 25;
  const lines = wrapText(title, SERIF_600, titleSize, w - 2 * margin, h < 400 ? 1 : 2);
  const leading = Math.round(titleSize * 1.2);
  const firstLine = (h < 300 ? 12 : 22) + titleSize;
  const sourceY = firstLine + leading * (lines.length - 1) + 22;
  const chartY = sourceY + (h < 300 ? 6 : 12);
  return {
    scale,
    width: w,
    height: h,
    margin,
    titleSize,
    title: lines.map((text, i) => ({ text, y: firstLine + i * leading })),
    source: { text: wrapText(source, INTER_400, 13, w - 2 * margin, 1)[0] ?? "", y: sourceY },
    chart: {
      x: margin - CHART_MARGIN,
      y: chartY,
      width: w - 2 * (margin - CHART_MARGIN),
      height: h - chartY - FOOT - 6,
    },
    ruleY: h - FOOT,
    footY: h - FOOT / 2 + 4,
  };
}
