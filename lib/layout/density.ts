/** The overview strip: where in true time the events are, how many, and what the axis above shows of it. */
import { extent, groups } from "d3-array";
import type { Status } from "../timeline/timeline.ts";
import { type Axis, buildAxis, type View } from "./axis.ts";
import { type Bin, type Strip, tenth } from "./placed.ts";
import type { Sized } from "./sized.ts";
import { segmentOf } from "./ticks.ts";

/** Dots nearer than this are counted together. */
const BIN = 5;
const BAND = 16;
export const STRIP_HEIGHT = 44;

interface Shown {
  readonly view: View;
  /** Pixels of the chart between which time is shown. */
  readonly seen: readonly [from: number, to: number];
  readonly lang: string;
}

/** The strip for a chart of the same events, its band beginning at `y`. */
export function layoutStrip(
  events: readonly Sized[],
  axis: Axis,
  y: number,
  [left, right]: readonly [number, number],
  { view, seen, lang }: Shown,
): Strip {
  const scale = buildAxis(events, [], "to-scale", [left, right]);
  const place = (x: number) => Math.min(right, Math.max(left, x));
  const span = (a: number, b: number) => ({ x0: tenth(place(scale.x(a))), x1: tenth(place(scale.x(b))) });
  const [part] = scale.parts;
  return {
    y: tenth(y),
    height: BAND,
    x0: tenth(left),
    x1: tenth(right),
    bins: binsOf(events, (day) => scale.x(day)),
    extents: axis.parts.map((p) => span(p.start, p.end)),
    window: view.k === 1 ? null : span(axis.day(seen[0]), axis.day(seen[1])),
    ticks: part
      ? segmentOf(part, scale, y + BAND - 4, { seen: [left, right], finest: "year", lang }).ticks
      : [],
  };
}

function binsOf(events: readonly Sized[], x: (day: number) => number): Bin[] {
  const placed = events.map((event) => ({ event, x: x(event.centre) }));
  return groups(placed, (p) => Math.floor(p.x / BIN)).map(([, members]) => {
    const [first = 0, last = 0] = extent(members, (p) => p.x);
    return {
      x: tenth((first + last) / 2),
      count: members.length,
      status: mostCommon(members.map((p) => p.event.status)),
      ids: members.map((p) => p.event.id),
    };
  });
}

function mostCommon(all: readonly Status[]): Status {
  const [first] = groups(all, (status) => status).sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? "fact";
}
