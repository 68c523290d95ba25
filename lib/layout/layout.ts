/** Timeline events → Layout: Event → Sized → Placed. Pure: width, language and view are arguments. */
import { isoOf, parseIsoDay } from "../time/civil.ts";
import { lengthWords } from "../time/words.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import { buildAxis, type Fold, foldWidth, type Part, type TimeScale, type View, WHOLE } from "./axis.ts";
import { placeChips } from "./chips.ts";
import { layoutStrip, STRIP_HEIGHT } from "./density.ts";
import { evenSegment } from "./even-ticks.ts";
import { chooseFolds } from "./folds.ts";
import type { Gap } from "./gaps.ts";
import { arrange } from "./label-search.ts";
import { type Box, DATE_LINE, type Hung, settingsOf, TITLE_LINE, type Wanted } from "./labels.ts";
import { DOT_RADIUS, type Laned, leftOf, rightOf, spreadEvents, stackLanes } from "./lanes.ts";
import {
  type Break,
  type Layout,
  type Outside,
  type PlacedEvent,
  type PlacedLabel,
  type ScaleName,
  tenth,
} from "./placed.ts";
import { type Sized, sizeEvents } from "./sized.ts";
import { INTER_400, wrapText } from "./text-width.ts";
import { segmentOf, TICK_ROW } from "./ticks.ts";

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
}

const MARGIN = 20;
/** Words hang to the right of their poles more often than not: the last pole needs room for them. */
const HANGING_ROOM = 46;
const TOP = 8;
/** Under the axis: ticks, captions, the words of a fold. */
const AXIS_HEIGHT = 50;
const LANE_PITCH = 15;
const TIGHTEST_PITCH = 6;
/** Share of the height that marks may take from the labels. */
const LANES_SHARE = 0.42;
const FIRST_LANE = 16;

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
  const placed = placeEvents(stackLanes(seen), { ...options, lang }, y);
  return {
    width,
    height,
    scale,
    axis: {
      y: tenth(y),
      segments: axis.parts.map((part) =>
        scale === "even"
          ? evenSegment(part, axis, y, sized, lang)
          : segmentOf(part, axis, y, { seen: [0, width], finest: finestIn(part, sized), lang }),
      ),
      breaks: axis.folds.map((fold) => breakOf(fold, y, width)),
      opened: opened.map((fold) => handleOf(fold, axis)),
    },
    ...placed,
    outside: outsideOf(spread, width),
    strip: layoutStrip(sized, axis, chartHeight + 4, stripRange(options), { view, seen: [0, width], lang }),
  };
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

function axisRange({ width, labels = true }: Pick<LayoutOptions, "width" | "labels">) {
  return [MARGIN, width - MARGIN - (labels ? HANGING_ROOM : 0)] as const;
}

function stripRange({ width, stripRoom = 0 }: Pick<LayoutOptions, "width" | "stripRoom">) {
  return [MARGIN, width - MARGIN - stripRoom] as const;
}

/** What the most exact date within a part is exact to: ticks say no more than the text. */
function finestIn(part: Part, events: readonly Sized[]): Sized["exact"] {
  const within = events.filter((event) => event.last >= part.start && event.first < part.end);
  return (["day", "month"] as const).find((unit) => within.some((event) => event.exact === unit)) ?? "year";
}

/** The gaps that this timeline folds when asked to, each named by its first hidden day. */
export function foldsOf(events: readonly TimelineEvent[]): { name: string; label: string }[] {
  return chooseFolds(sizeEvents(events, false, "en-GB")).map((gap) => ({
    name: isoOf(gap.first),
    label: lengthWords(gap.first, gap.last),
  }));
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

function breakOf(fold: Fold, y: number, width: number): Break {
  const label = `${lengthWords(fold.first, fold.last)} not shown`;
  const middle = (fold.x0 + fold.x1) / 2;
  const lines = wrapText(label, INTER_400, 10, foldWidth(width) + 4, 3);
  return {
    x0: tenth(fold.x0),
    x1: tenth(fold.x1),
    first: isoOf(fold.first),
    last: isoOf(fold.last),
    label,
    lines: lines.map((text, i) => ({
      x: tenth(middle),
      y: tenth(y + TICK_ROW + 12 * i),
      text,
      anchor: "middle",
    })),
  };
}

/** Half the width of the handle that closes a fold again. */
const HANDLE = 15;

function handleOf(fold: Gap, axis: TimeScale): Break {
  const middle = axis.x((fold.first + fold.last + 1) / 2);
  return {
    x0: tenth(middle - HANDLE),
    x1: tenth(middle + HANDLE),
    first: isoOf(fold.first),
    last: isoOf(fold.last),
    label: lengthWords(fold.first, fold.last),
    lines: [],
  };
}

interface PlacedMarks {
  readonly events: readonly PlacedEvent[];
  readonly chips: Layout["chips"];
}

function placeEvents(laned: readonly Laned[], options: LayoutOptions, axisY: number): PlacedMarks {
  const lanes = Math.max(1, ...laned.map((event) => event.lane + 1));
  const room = (axisY - TOP - FIRST_LANE) * (options.labels === false ? 1 : LANES_SHARE);
  const pitch = Math.min(LANE_PITCH, Math.max(TIGHTEST_PITCH, room / lanes));
  const most = Math.max(1, Math.floor(room / pitch));
  const radius = Math.min(DOT_RADIUS, pitch / 2);
  const footed = laned.map((event) => ({ ...event, radius, y: axisY - FIRST_LANE - event.lane * pitch }));
  const drawn = footed.filter((event) => event.lane < most);
  const marks = drawn.map(markBox);
  const hung = options.labels === false ? [] : arrangeLabels(drawn, marks, options);
  const labelled = new Map(hung.map((h) => [h.wanted.id, h]));
  // Without labels the list names every event; only marks that had no room need counting.
  const missing = footed.filter((e) => !labelled.has(e.id) && (options.labels !== false || e.lane >= most));
  return {
    events: drawn.map((event) => placedEvent(event, labelled.get(event.id) ?? null)),
    chips: placeChips(missing, { hung, marks, width: options.width, top: TOP }),
  };
}

function arrangeLabels(
  drawn: readonly Footed[],
  marks: readonly Box[],
  options: LayoutOptions,
): readonly Hung[] {
  const wanted = byImportance(drawn, options.selected ?? null).map(
    (event): Wanted => ({ id: event.id, x: event.x, y: event.y, settings: settingsOf(event) }),
  );
  const field = { left: 4, right: options.width - 4, marks };
  const all = arrange(wanted, { ...field, top: TOP });
  // What finds no place is counted in chips along the top, which then must be kept free.
  return all.length === wanted.length ? all : arrange(wanted, { ...field, top: TOP + CHIP_ROW });
}

const CHIP_ROW = 28;

type Footed = Laned & { readonly y: number; readonly radius: number };

/** The selected one, then those the text speaks of most, then spread evenly over time. */
function byImportance(events: readonly Footed[], selected: string | null): Footed[] {
  const rank = new Map(events.map((event, i) => [event.id, vanDerCorput(i)]));
  const visible = events.filter((event) => event.x >= 0);
  return visible.sort(
    (a, b) =>
      Number(b.id === selected) - Number(a.id === selected) ||
      Number(a.status === "reporting") - Number(b.status === "reporting") ||
      b.weight - a.weight ||
      (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0),
  );
}

/** 0, 1/2, 1/4, 3/4, 1/8 … of the digits of i, reversed: any beginning of the sequence is spread out. */
function vanDerCorput(i: number): number {
  let value = 0;
  for (let rest = i, half = 0.5; rest > 0; rest = Math.floor(rest / 2), half /= 2) value += (rest % 2) * half;
  return value;
}

function markBox(event: Footed): Box {
  const x = leftOf(event);
  return { x, y: event.y - DOT_RADIUS, width: rightOf(event) - x, height: 2 * DOT_RADIUS };
}

function placedEvent(event: Footed, hung: Hung | null): PlacedEvent {
  const { id, title, when, who, status, approximate, mark, open } = event;
  return {
    id,
    title,
    when,
    who,
    status,
    approximate,
    mark,
    open,
    x: tenth(event.x),
    y: tenth(event.y),
    radius: tenth(event.radius),
    x0: tenth(event.x0),
    x1: tenth(event.x1),
    label: hung ? placedLabel(hung) : null,
  };
}

function placedLabel({ wanted, setting, side, box }: Hung): PlacedLabel {
  const anchor = side === "right" ? "start" : "end";
  const x = tenth(side === "right" ? box.x : box.x + box.width);
  const line = (text: string, dy: number) => ({ x, y: tenth(box.y + dy), text, anchor }) as const;
  return {
    x: tenth(box.x),
    y: tenth(box.y),
    width: tenth(box.width),
    height: tenth(box.height),
    date: setting.dates.map((text, i) => line(text, DATE_LINE * (i + 1) - 3)),
    title: setting.lines.map((text, i) =>
      line(text, DATE_LINE * setting.dates.length + TITLE_LINE * (i + 1) - 4),
    ),
    leader: [
      [tenth(wanted.x), tenth(wanted.y)],
      [tenth(wanted.x), tenth(box.y + 1)],
    ],
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
