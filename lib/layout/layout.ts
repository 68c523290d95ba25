/** Timeline events → Layout: Event → Sized → Placed. Pure: width, language and view are arguments. */
import { parseIsoDay } from "../time/civil.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { buildAxis, type Part, type TimeScale, type View, WHOLE } from "./axis.ts";
import { type Band, NAMES, placeBands } from "./bands.ts";
import { breakOf, foldBox, handleOf } from "./breaks.ts";
import { layoutStrip, STRIP_HEIGHT } from "./density.ts";
import { evenSegment } from "./even-ticks.ts";
import { chooseFolds } from "./folds.ts";
import { heldFrom } from "./held.ts";
import { leftOf, rightOf, type Spread, spreadEvents } from "./lanes.ts";
import { FIRST_LANE, type MarkOptions, placeEvents, type Search } from "./marks.ts";
import { withDate } from "./only-dates.ts";
import { type Layout, type Outside, type ScaleName, tenth } from "./placed.ts";
import { type Sized, sizeEvents } from "./sized.ts";
import { segmentOf } from "./ticks.ts";

export type { Layout, PlacedEvent, ScaleName } from "./placed.ts";

export interface LayoutOptions {
  readonly width: number;
  /** The chart and the strip together. */
  readonly height: number;
  readonly scale: ScaleName;
  /** Folds opened by the reader, each named by the ISO date of its first hidden day. */
  readonly unfolded?: readonly string[];
  /** Zoom: k and x as d3-zoom has them. */
  readonly view?: View;
  /** BCP 47, for month names; never the host's. */
  readonly lang?: string;
  /** false where the list beside it is the timeline and the chart only a strip of marks. */
  readonly labels?: boolean;
  /** Gets its label before all others. */
  readonly selected?: string | null;
  /** Pixels at the strip's right end kept free for controls. */
  readonly stripRoom?: number;
  /** Whether acts of reporting are drawn. */
  readonly reporting?: boolean;
  /** How hard places for labels are looked for. */
  readonly search?: Search;
  /** The picture that this one follows while a hand moves it, of the same events and size: what has its place keeps it. */
  readonly before?: Layout;
  /** Groups to draw one above the other, each event in one of them. */
  readonly bands?: readonly Band[];
}

const MARGIN = 20;
/** Words hang to the right of their poles more often than not: the last pole needs room for them. */
const HANGING_ROOM = 46;
/** Under the axis: ticks, captions, the words of a fold. */
const AXIS_HEIGHT = 50;

/** Places everything. Events without a date have no place on it and are left to the list. */
export function layoutTimeline(events: readonly TimelineEvent[], options: LayoutOptions): Layout {
  const { width, height, scale, lang = "en-GB", view = WHOLE } = options;
  const sized = sizeEvents(events, options.reporting ?? false, lang);
  const range = axisRange(options);
  const { shut, opened } = foldsFor(sized, options);
  const axis = buildAxis(sized, shut, scale, range, view);
  const chartHeight = height - STRIP_HEIGHT;
  const y = chartHeight - AXIS_HEIGHT;
  const spread = spreadEvents(sized, axis);
  const seen = spread.filter((event) => rightOf(event) >= 0 && leftOf(event) <= width);
  const segments = axis.parts.map((part) => {
    if (scale === "even") return evenSegment(part, axis, y, sized, lang);
    const ticks = { seen: [0, width], finest: finestIn(part, sized), lang } as const;
    return withDate(segmentOf(part, axis, y, ticks), part, axis, y, ticks);
  });
  const folds = axis.folds.map(({ x0, x1 }) => foldBox(x0, x1, y));
  const placed = placeMarks(seen, spread, { ...options, taken: folds }, y);
  return {
    width,
    height,
    scale,
    axis: {
      y: tenth(y),
      segments,
      breaks: axis.folds.map((fold) => breakOf(fold, y, segments)),
      opened: opened.map((fold) => handleOf(fold, axis)),
    },
    ...placed,
    count: sized.length,
    outside: outsideOf(spread, width),
    strip: layoutStrip(sized, axis, chartHeight + 4, stripRange(options), { view, seen: [0, width], lang }),
  };
}

type Placing = LayoutOptions & Pick<MarkOptions, "taken">;

function placeMarks(seen: readonly Spread[], all: readonly Spread[], options: Placing, y: number) {
  const { bands, before } = options;
  if (bands) return placeBands(seen, bands, { ...options, all }, y);
  const stack = before?.stacks?.[0];
  const held = before && stack ? heldFrom(before.events, stack, y - FIRST_LANE) : null;
  const { stack: stacked, ...placed } = placeEvents(seen, { ...options, held }, y);
  return { ...placed, stacks: [stacked] };
}

export interface TimeScales {
  readonly chart: TimeScale;
  readonly strip: TimeScale;
  /** The day, with its fraction, on which an event's mark stands. */
  readonly centres: ReadonlyMap<string, number>;
}

/** The chart's own scale, unzoomed, and the strip's: for whoever has to turn a place on one into a place on the other. */
export function timeScalesOf(
  events: readonly TimelineEvent[],
  options: Omit<LayoutOptions, "height">,
): TimeScales {
  const sized = sizeEvents(events, options.reporting ?? false, "en-GB");
  return {
    chart: buildAxis(sized, foldsFor(sized, options).shut, options.scale, axisRange(options)),
    strip: buildAxis(sized, [], "to-scale", stripRange(options)),
    centres: new Map(sized.map((event) => [event.id, event.centre])),
  };
}

function axisRange({ width, labels = true, bands }: Pick<LayoutOptions, "width" | "labels" | "bands">) {
  return [MARGIN + (labels && bands ? NAMES : 0), width - MARGIN - (labels ? HANGING_ROOM : 0)] as const;
}

function stripRange({ width, stripRoom = 0 }: Pick<LayoutOptions, "width" | "stripRoom">) {
  return [MARGIN, Math.max(MARGIN, width - MARGIN - stripRoom)] as const;
}

/** What the most exact date within a part is exact to: ticks say no more than the text. */
function finestIn(part: Part, events: readonly Sized[]): Sized["exact"] {
  const within = events.filter((event) => event.to >= part.start && event.from < part.end);
  return (
    (["hour", "day", "month"] as const).find((unit) => within.some((event) => event.exact === unit)) ?? "year"
  );
}

/** Only the folded scale folds; of its folds the reader may have opened some. */
function foldsFor(
  sized: readonly Sized[],
  { scale, unfolded = [] }: Pick<LayoutOptions, "scale" | "unfolded">,
) {
  const open = new Set(unfolded.map(parseIsoDay));
  const folds = scale === "folded" ? chooseFolds(sized) : [];
  return {
    shut: folds.filter((fold) => !open.has(fold.first)),
    opened: folds.filter((fold) => open.has(fold.first)),
  };
}

function outsideOf(
  spread: readonly { id: string; x0: number; x1: number; x: number }[],
  width: number,
): Outside {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  return {
    before: ids(spread.filter((event) => event.x1 < 0)),
    after: ids(spread.filter((event) => event.x0 > width)),
  };
}
