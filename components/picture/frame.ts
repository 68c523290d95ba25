/** Where things stand in a snapshot: title, source, chart, legend, permalink. Numbers only. */
import { clipText, INTER_400, SERIF_600, wrapText } from "#lib/layout/text-width.ts";

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
  readonly chart: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** Whether there is room for the strip to scale, and for words at the marks. */
    readonly strip: boolean;
    readonly labels: boolean;
  };
  /** What is left between chart and foot. */
  readonly rest: { readonly y: number; readonly height: number };
  /** The hairline over the foot. */
  readonly ruleY: number;
  /** Baseline of legend and permalink. */
  readonly footY: number;
}

/** Height of the sentence that stands for a chart. */
const SENTENCE = 60;
const REST_GAP = 16;
export const SOURCE_SIZE = 13;

/** Baseline of the first title line; from the last one to the source's, from there to the chart; height of the foot. */
interface Setting {
  readonly title: number;
  readonly top: number;
  readonly source: number;
  readonly gap: number;
  readonly foot: number;
}

const USUAL: Setting = { title: 25, top: 47, source: 22, gap: 12, foot: 34 };
const NARROW: Setting = { title: 18, top: 36, source: 20, gap: 10, foot: 34 };
const LOW: Setting = { title: 17, top: 25, source: 17, gap: 4, foot: 26 };

/** A chart lower than this keeps its height for its own axis and marks. */
const LEAST_WITH_STRIP = 200;
const LEAST_WITH_LABELS = 150;
/** Higher, and labels would only stand on longer poles. */
const TALLEST_CHART = 640;

/** What the layout leaves free beside its axis: taken back, so that axis and title begin on one line. */
export const CHART_MARGIN = 20;

export interface FrameWords {
  /** Drawable. */
  readonly title: string;
  readonly source: string;
  /** Whether there is anything to draw on an axis. */
  readonly dated: boolean;
}

/** The frame of a picture of `width` × `height` pixels. */
export function frameOf(width: number, height: number, { title, source, dated }: FrameWords): Frame {
  const scale = Math.max(1, Math.min(width / FULL_WIDTH, height / LEAST_HEIGHT));
  const [w, h] = [width / scale, height / scale];
  const margin = w < 560 ? 16 : 28;
  const set = h < 300 ? LOW : w < 560 ? NARROW : USUAL;
  const lines = wrapText(title, SERIF_600, set.title, w - 2 * margin, h < 400 ? 1 : 2);
  const leading = Math.round(set.title * 1.2);
  const sourceY = set.top + leading * (lines.length - 1) + set.source;
  const chartY = sourceY + set.gap;
  const room = h - chartY - set.foot - 4;
  const chartHeight = dated ? Math.min(room, Math.max(TALLEST_CHART, w * 0.8)) : Math.min(room, SENTENCE);
  return {
    scale,
    width: w,
    height: h,
    margin,
    titleSize: set.title,
    title: lines.map((text, i) => ({ text, y: set.top + i * leading })),
    source: { text: clipText(source, INTER_400, SOURCE_SIZE, w - 2 * margin), y: sourceY },
    chart: {
      x: margin - CHART_MARGIN,
      y: chartY,
      width: w - 2 * (margin - CHART_MARGIN),
      height: chartHeight,
      strip: chartHeight >= LEAST_WITH_STRIP,
      labels: chartHeight >= LEAST_WITH_LABELS && w >= 480,
    },
    rest: { y: chartY + chartHeight + REST_GAP, height: room - chartHeight - 2 * REST_GAP },
    ruleY: h - set.foot,
    footY: h - set.foot / 2 + 4,
  };
}
