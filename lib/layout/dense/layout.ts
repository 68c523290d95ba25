/**
 * Columns → Layout, for any number of events. A frame costs what it draws: what begins in each cell of the window is
 * counted by binary search; only where few do are they looked at one by one.
 */
import { type Axis, type View, WHOLE } from "../axis.ts";
import { breakOf, handleOf } from "../breaks.ts";
import { STRIP_HEIGHT } from "../density.ts";
import type { Gap } from "../gaps.ts";
import { placedLabel } from "../marks.ts";
import { withDate } from "../only-dates.ts";
import { type Layout, type PlacedEvent, type ScaleName, tenth } from "../placed.ts";
import { segmentOf } from "../ticks.ts";
import { denseAxis } from "./axis.ts";
import { cellsOf } from "./cells.ts";
import { type Columns, countBefore, type Told } from "./columns.ts";
import { namedCrowds } from "./crowds.ts";
import type { LabelMemory } from "./hang-labels.ts";
import { FIRST_LANE, pinned, placeSingles, rememberer, type Tell, TIGHT_PITCH } from "./marks.ts";
import type { DensePart } from "./placed.ts";
import { silhouetteOf } from "./silhouette.ts";
import { type Lanes, sortOut, stretchOf } from "./singles.ts";
import { denseStrip } from "./strip.ts";
import { hangWords, summitOf } from "./words.ts";

export interface DenseOptions {
  readonly width: number;
  /** The chart and the strip together. */
  readonly height: number;
  readonly scale: ScaleName;
  /** The folds that are shut, of those that foldsOf finds, and those that the reader has opened. */
  readonly folds: readonly Gap[];
  readonly opened?: readonly Gap[];
  readonly view?: View;
  readonly lang?: string;
  readonly labels?: boolean;
  /** Place of the selected event: it has its mark, and its words before all others. */
  readonly selected?: number | null;
  readonly stripRoom?: number;
}

/** A layout as painters of small timelines know it, and what only a dense one has. */
export interface DenseLayout extends Layout {
  readonly dense: DensePart;
}

/** What one frame hands to the next, so that marks and words stay where they are. */
export interface Memory extends LabelMemory {
  readonly lanes: Lanes;
  readonly told: Map<number, Told>;
}

export function noMemory(): Memory {
  return { hanging: null, settings: new Map(), lanes: new Map(), told: new Map() };
}

const MARGIN = 20;
const HANGING_ROOM = 46;
const AXIS_HEIGHT = 50;
const TOP = 8;
/** Shares of the height that marks may take from the labels, and a silhouette, above whose low parts labels have room. */
const MARKS_SHARE = 0.42;
const SILHOUETTE_SHARE = 0.64;

type Scaled = Pick<DenseOptions, "width" | "folds" | "scale" | "labels">;

/** The axis that {@link layoutDense} draws, for whoever turns a place into a day. */
export function denseScale(columns: Columns, { width, labels = true, ...rest }: Scaled, view = WHOLE): Axis {
  const right = width - MARGIN - (labels ? HANGING_ROOM : 0);
  return denseAxis(columns, rest.folds, rest.scale, [MARGIN, right], view);
}

/** Places everything. `before` is the memory of the frame before, which is changed no further than to remember words. */
export function layoutDense(
  columns: Columns,
  options: DenseOptions,
  before: Memory = noMemory(),
): { layout: DenseLayout; memory: Memory } {
  const { width, height, scale, view = WHOLE, lang = "en-GB", labels = true, selected = null } = options;
  const { opened = [] } = options;
  const axis = denseScale(columns, options, view);
  const y = height - STRIP_HEIGHT - AXIS_HEIGHT;
  const free = y - TOP - FIRST_LANE;
  const room = free * (labels ? MARKS_SHARE : 0.9);
  const cells = cellsOf(columns.start, axis, view, width);
  const sorted = sortOut(columns, axis, cells, Math.max(1, Math.floor(room / TIGHT_PITCH)), before.lanes);
  const silhouette = silhouetteOf(columns, axis, cells, sorted, free * (labels ? SILHOUETTE_SHARE : 0.9));
  const ticks = { seen: [0, width], finest: columns.grain === 1 ? "day" : "hour", lang } as const;
  const segments = axis.parts.map((part) => withDate(segmentOf(part, axis, y, ticks), part, axis, y, ticks));
  const tell = rememberer(columns, before.told);
  const events = placeSingles(sorted.singles, room, y, tell);
  const places = sorted.singles.map((one) => one.place).sort((a, b) => a - b);
  const pin = pinOf(columns, axis, selected, places, y, tell);
  const crowds = namedCrowds(columns, axis, segments, sorted.crowded, lang).map((crowd) =>
    summitOf(crowd, silhouette, y),
  );
  const wanting = { width, events, places, crowds, silhouette, y, pinned: pin, selected, tell };
  const hanging = labels ? hangWords(wanting, view, before) : null;
  const words = new Map(hanging?.hung.map((one) => [one.wanted.id, placedLabel(one)]));
  const label = (id: string) => words.get(id) ?? null;
  return {
    layout: {
      width,
      height,
      scale,
      axis: {
        y: tenth(y),
        segments,
        breaks: axis.folds.map((fold) => breakOf(fold, y, segments)),
        opened: opened.map((fold) => handleOf(fold, axis)),
      },
      // Most have none: a copy of each would be the collector's work.
      events: events.map((event) => (words.has(event.id) ? { ...event, label: label(event.id) } : event)),
      count: columns.length,
      chips: [],
      outside: { before: [], after: [] },
      strip: denseStrip(columns, axis, height - STRIP_HEIGHT + 4, stripRange(options), { view, width, lang }),
      dense: {
        places,
        silhouette,
        crowds: [...sorted.crowded].sort((a, b) => a.x0 - b.x0),
        names: crowds.map((crowd) => ({ ...crowd, label: label(crowd.id) })),
        pinned: pin && { ...pin, label: label(pin.id) },
        before: countBefore(columns.ends, axis.day(cells[0]?.x0 ?? 0)),
        underWay: sorted.underWay,
        after: columns.length - (cells.at(-1)?.to ?? columns.length),
      },
    },
    memory: {
      lanes: new Map(sorted.singles.map((one) => [one.place, one.lane])),
      hanging,
      settings: before.settings,
      told: before.told,
    },
  };
}

/** The days of the strip under it. */
export function denseStripScale(columns: Columns, options: Pick<DenseOptions, "width" | "stripRoom">): Axis {
  return denseAxis(columns, [], "to-scale", stripRange(options), WHOLE);
}

function stripRange({ width, stripRoom = 0 }: Pick<DenseOptions, "width" | "stripRoom">) {
  return [MARGIN, Math.max(MARGIN, width - MARGIN - stripRoom)] as const;
}

function pinOf(
  columns: Columns,
  axis: Axis,
  selected: number | null,
  places: readonly number[],
  y: number,
  tell: Tell,
): PlacedEvent | null {
  if (selected === null || places.includes(selected)) return null;
  return pinned(stretchOf(columns, axis, selected), y, tell);
}
