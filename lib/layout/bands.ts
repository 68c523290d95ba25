/** Bands: groups of events one above the other, each laid out like a chart of its own, on one axis. */
import { type Held, heldFrom } from "./held.ts";
import type { Spread } from "./lanes.ts";
import { FIRST_LANE, type MarkOptions, placeEvents } from "./marks.ts";
import {
  type Chip,
  type Layout,
  type PlacedBand,
  type PlacedEvent,
  type PlacedText,
  tenth,
} from "./placed.ts";
import { INTER_600, textWidth, wrapText } from "./text-width.ts";

export interface Band {
  readonly key: string;
  readonly name: string;
  /** Of its events, whether they are drawn or not. */
  readonly ids: readonly string[];
}

export const BAND_SIZE = 11;
const LINE = 14;
/** Room at the left for names; on a chart without labels they stand above their marks instead. */
export const NAMES = 112;
const MARGIN = 20;
const NAME_LINES = 3;
/** Above the marks of a band whose name stands there. */
const NAME_ROW = 16;
/** Share of the height that all bands get alike; the rest goes by how much they hold. */
const ALIKE = 0.55;

export interface BandOptions extends Omit<MarkOptions, "held" | "left"> {
  /** All dated events, in the window or not: by them the height is shared, so that dragging moves no band. */
  readonly all: readonly Spread[];
  /** The picture that this one follows while a hand moves it. */
  readonly before?: Layout;
}

/** The events of a window, band by band, down to an axis at baseline `axisY`. */
export function placeBands(
  spread: readonly Spread[],
  bands: readonly Band[],
  { before, ...options }: BandOptions,
  axisY: number,
): Pick<Layout, "events" | "chips"> & Required<Pick<Layout, "bands" | "stacks">> {
  const { labels = true } = options;
  const members = bands.map(({ ids }) => membersOf(spread, ids));
  const heights = shareHeight(
    bands.map(({ ids }) => membersOf(options.all, ids)),
    axisY,
  );
  const above = labels ? 0 : NAME_ROW;
  let top = 0;
  const placed = bands.map((band, i) => {
    const height = heights[i] ?? 0;
    const y = top;
    top += height;
    const held = before ? heldIn(before, i, members[i] ?? [], y + above, height - above) : null;
    // What lies on the axis lies in the way of the lowest band alone.
    const taken =
      i === bands.length - 1 ? options.taken?.map((box) => ({ ...box, y: box.y - y - above })) : [];
    const inside = { ...options, held, taken, left: labels ? NAMES : 0 };
    const { events, chips, stack } = placeEvents(members[i] ?? [], inside, height - above);
    return {
      stack,
      band: placedBand(band, y, height, labels),
      events: events.map((event) => lowered(event, y + above)),
      chips: chips.map((chip): Chip => ({ ...chip, y: tenth(chip.y + y + above) })),
    };
  });
  const order = new Map(spread.map(({ id }, i) => [id, i]));
  const inTime = (a: PlacedEvent, b: PlacedEvent) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
  return {
    events: placed.flatMap(({ events }) => events).sort(inTime),
    chips: placed.flatMap(({ chips }) => chips),
    bands: placed.map(({ band }) => band),
    stacks: placed.map(({ stack }) => stack),
  };
}

/** How a band lay in the picture before, seen from its own top. */
function heldIn(
  { events, stacks = [] }: Layout,
  i: number,
  members: readonly Spread[],
  top: number,
  height: number,
): Held | null {
  const stack = stacks[i];
  const within = new Set(members.map(({ id }) => id));
  const own = events.filter(({ id }) => within.has(id)).map((event) => lowered(event, -top));
  return stack ? heldFrom(own, stack, height - FIRST_LANE) : null;
}

function membersOf(spread: readonly Spread[], ids: readonly string[]): readonly Spread[] {
  const within = new Set(ids);
  return spread.filter(({ id }) => within.has(id));
}

function shareHeight(members: readonly (readonly Spread[])[], height: number): number[] {
  // Square roots: what holds ten times as much needs more room, not ten times as much.
  const sizes = members.map((events) => Math.sqrt(events.length));
  const all = sizes.reduce((sum, size) => sum + size, 0) || 1;
  return sizes.map((size) => height * (ALIKE / members.length + ((1 - ALIKE) * size) / all));
}

function placedBand({ key, name, ids }: Band, y: number, height: number, labels: boolean): PlacedBand {
  const lines = labels ? wrapText(name, INTER_600, BAND_SIZE, NAMES - 12, NAME_LINES) : [name];
  const count = ids.length === 1 ? "1 event" : `${ids.length} events`;
  const place = (text: string, x: number, line: number): PlacedText => ({
    x: tenth(x),
    y: tenth(y + LINE * line),
    text,
    anchor: "start",
  });
  // Under the name, or behind it where there is height for one line only.
  const behind = MARGIN + textWidth(name, INTER_600, BAND_SIZE) + 8;
  return {
    key,
    y: tenth(y),
    height: tenth(height),
    name: lines.map((text, i) => place(text, MARGIN, i + 1)),
    count: labels ? place(count, MARGIN, lines.length + 1) : place(count, behind, 1),
  };
}

function lowered(event: PlacedEvent, by: number): PlacedEvent {
  const down = (text: PlacedText) => ({ ...text, y: tenth(text.y + by) });
  const { label } = event;
  return {
    ...event,
    y: tenth(event.y + by),
    label: label && {
      ...label,
      y: tenth(label.y + by),
      date: label.date.map(down),
      title: label.title.map(down),
      leader: label.leader.map(([x, y]) => [x, tenth(y + by)] as const),
    },
  };
}
