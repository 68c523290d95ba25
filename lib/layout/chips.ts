/** Chips count what found no room: in a row of their own above the marks, between the poles, "+3" naming its events. */
import { groups, max, mean, min } from "d3-array";
import { isoOf } from "../time/civil.ts";
import type { Laned } from "./lanes.ts";
import { type Chip, tenth } from "./placed.ts";
import { INTER_600, textWidth } from "./text-width.ts";

export const CHIP_HEIGHT = 20;
export const CHIP_SIZE = 11;
/** Events of one crowd lie no farther apart than this. */
const CROWD = 72;
/** Between two chips, and between a chip and a pole. */
const BETWEEN = 4;
const NARROWEST = 26;
const PADDING = 12;

interface Row {
  readonly y: number;
  readonly width: number;
  /** Where poles run through it. */
  readonly poles: readonly number[];
}

/** The chips of a row at `y`; every missing event is counted in one of them. */
export function placeChips(missing: readonly Laned[], row: Row): Chip[] {
  const rooms = roomsOf(row);
  return groups(missing, ({ x }) => nearest(rooms, x)).flatMap(([room, members]) =>
    sideBySide(crowdsOf(members), room).map(({ x, members: crowd }) => chipAt(x, row.y, crowd)),
  );
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** The row between its poles, where a chip has room; all of it when there is none. */
function roomsOf({ width, poles }: Row): Room[] {
  const edges = [-BETWEEN, ...poles.toSorted((a, b) => a - b), width + BETWEEN];
  const rooms = edges.slice(1).map((to, i) => ({ from: (edges[i] ?? 0) + BETWEEN, to: to - BETWEEN }));
  const wide = rooms.filter(({ from, to }) => to - from >= NARROWEST + PADDING);
  return wide.length > 0 ? wide : [{ from: 0, to: width }];
}

function nearest(rooms: readonly Room[], x: number): Room {
  const distance = ({ from, to }: Room) => Math.max(from - x, x - to);
  return rooms.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

function crowdsOf(events: readonly Laned[]): Laned[][] {
  const crowds: Laned[][] = [];
  for (const event of events.toSorted((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last && event.x - (last[0]?.x ?? 0) < CROWD) last.push(event);
    else crowds.push([event]);
  }
  return crowds;
}

interface Placed {
  /** The left edge. */
  readonly x: number;
  readonly members: readonly Laned[];
}

/** Crowds side by side in a room; those that would touch are counted together. */
function sideBySide(crowds: readonly (readonly Laned[])[], room: Room): Placed[] {
  const placed: Placed[] = [];
  for (const crowd of crowds) {
    const next = placeIn(room, crowd);
    const last = placed.at(-1);
    if (!last || next.x >= last.x + widthOf(last.members) + BETWEEN) placed.push(next);
    else placed[placed.length - 1] = placeIn(room, [...last.members, ...crowd]);
  }
  return placed;
}

function placeIn({ from, to }: Room, members: readonly Laned[]): Placed {
  const width = widthOf(members);
  const wanted = (mean(members, ({ x }) => x) ?? 0) - width / 2;
  return { x: Math.max(from, Math.min(to - width, wanted)), members };
}

function widthOf(members: readonly Laned[]): number {
  return Math.max(NARROWEST, Math.ceil(textWidth(`+${members.length}`, INTER_600, CHIP_SIZE)) + PADDING);
}

function chipAt(x: number, y: number, members: readonly Laned[]): Chip {
  return {
    x: tenth(x),
    y: tenth(y),
    width: widthOf(members),
    height: CHIP_HEIGHT,
    text: `+${members.length}`,
    ids: members.map(({ id }) => id),
    first: isoOf(min(members, (event) => event.first) ?? 0),
    last: isoOf(max(members, (event) => event.last) ?? 0),
  };
}
