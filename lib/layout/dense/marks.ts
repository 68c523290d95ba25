/** Singles → placed events: their lanes as heights, their words asked for once and remembered. */
import type { Box } from "../labels.ts";
import { DOT_RADIUS, forkSize } from "../lanes.ts";
import { type PlacedEvent, tenth } from "../placed.ts";
import type { Columns, Told } from "./columns.ts";
import { reachOf, type Single, type Stretch } from "./singles.ts";

/** From the axis to the first lane, and from lane to lane; closer where there are many. */
export const FIRST_LANE = 16;
const PITCH = 15;
export const TIGHT_PITCH = 10;

export type Tell = (place: number) => Told;

/** Words are remembered by place for as many frames as they are few enough. */
export function rememberer({ tell }: Columns, known: Map<number, Told>): Tell {
  if (known.size > MOST_REMEMBERED) known.clear();
  return (place) => {
    const told = known.get(place) ?? tell(place);
    known.set(place, told);
    return told;
  };
}

const MOST_REMEMBERED = 4000;

/** Events with a mark, in order of time, over an axis at baseline `y`; `room` is what lanes may take of the height. */
export function placeSingles(singles: readonly Single[], room: number, y: number, tell: Tell): PlacedEvent[] {
  const lanes = singles.reduce((most, { lane }) => Math.max(most, lane + 1), 1);
  const pitch = lanes * PITCH <= room ? PITCH : TIGHT_PITCH;
  return singles
    .toSorted((a, b) => a.place - b.place)
    .map((one) => placeSingle(one, y - FIRST_LANE - one.lane * pitch, pitch, tell));
}

function placeSingle(one: Stretch, y: number, pitch: number, tell: Tell): PlacedEvent {
  const { id, title, when, who } = tell(one.place);
  const { place, status, approximate, disputed, mark, open } = one;
  return {
    ...{ id, position: place + 1, title, when, who, status, approximate, disputed, mark, open },
    x: tenth(one.x),
    y: tenth(y),
    radius: Math.min(DOT_RADIUS, pitch / 2 - 0.5),
    x0: tenth(one.x0),
    x1: tenth(one.x1),
    label: null,
  };
}

/** A selected event that is in a crowd has a mark before it, on the first lane. */
export function pinned(one: Stretch, y: number, tell: Tell): PlacedEvent {
  return placeSingle(one, y - FIRST_LANE, PITCH, tell);
}

/** The room a mark takes, with the sign above it that its sources disagree. */
export function markBox(event: PlacedEvent): Box {
  const { x, y, x0, x1, radius, disputed } = event;
  const reach = reachOf(event);
  const left = Math.min(x0, x - reach);
  const above = DOT_RADIUS + (disputed ? forkSize(radius).height : 0);
  return { x: left, y: y - above, width: Math.max(x1, x + reach) - left, height: above + DOT_RADIUS };
}
