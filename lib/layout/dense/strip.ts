/** The overview of columns: the same strip as a small timeline's, its bins counted instead of gathered. */

import { lowerBound } from "../../crowd/search.ts";
import type { Status } from "../../timeline/timeline.ts";
import { type Axis, type View, WHOLE } from "../axis.ts";
import { type Bin, type Strip, tenth } from "../placed.ts";
import { segmentOf } from "../ticks.ts";
import { denseAxis } from "./axis.ts";
import type { Columns } from "./columns.ts";

/** Width of a bin in px. */
export const BIN = 4;
const BAND = 16;

interface Shown {
  readonly view: View;
  readonly width: number;
  readonly lang: string;
}

/** The strip under `axis`, its band beginning at `y`. */
export function denseStrip(
  columns: Columns,
  axis: Axis,
  y: number,
  [left, right]: readonly [number, number],
  { view, width, lang }: Shown,
): Strip {
  const { scale, ...still } = stillOf(columns, y, [left, right], lang);
  const place = (x: number) => tenth(Math.min(right, Math.max(left, x)));
  const span = (a: number, b: number) => ({ x0: place(scale.x(a)), x1: place(scale.x(b)) });
  return {
    y: tenth(y),
    height: BAND,
    x0: tenth(left),
    x1: tenth(right),
    ...still,
    extents: axis.parts.map((part) => span(part.start, part.end)),
    window: view.k === 1 ? null : span(axis.day(0), axis.day(width)),
  };
}

/** What of a strip stays the same whatever the chart above it shows. */
interface Still extends Pick<Strip, "bins" | "ticks"> {
  readonly scale: Axis;
}

/** The last of each columns: a chart is dragged over the same strip for hundreds of frames. */
const known = new WeakMap<Columns, { readonly asked: string; readonly still: Still }>();

function stillOf(columns: Columns, y: number, [left, right]: readonly [number, number], lang: string): Still {
  const asked = [y, left, right, lang].join();
  const last = known.get(columns);
  if (last?.asked === asked) return last.still;
  const scale = denseAxis(columns, [], "to-scale", [left, right], WHOLE);
  const seen = { seen: [left, right], finest: "year", lang } as const;
  const still = {
    scale,
    bins: binsOf(columns, scale, left, right),
    ticks: scale.parts.flatMap((part) => segmentOf(part, scale, y + BAND - 4, seen).ticks),
  };
  known.set(columns, { asked, still });
  return still;
}

function binsOf(columns: Columns, scale: Axis, left: number, right: number): Bin[] {
  const steps = Math.floor((right - left) / BIN);
  const places = Array.from({ length: steps + 1 }, (_, i) =>
    lowerBound(columns.start, scale.day(left + i * BIN)),
  );
  return places.slice(0, -1).flatMap((from, i) => {
    const to = places[i + 1] ?? from;
    return to === from
      ? []
      : [{ x: tenth(left + (i + 0.5) * BIN), count: to - from, status: mostOf(columns, from, to), ids: [] }];
  });
}

function mostOf({ claims, plans }: Columns, from: number, to: number): Status {
  const claimed = (claims[to] ?? 0) - (claims[from] ?? 0);
  const planned = (plans[to] ?? 0) - (plans[from] ?? 0);
  if (2 * claimed > to - from) return "claim";
  return 2 * planned > to - from ? "plan" : "fact";
}

interface BinHeight extends Pick<Bin, "status" | "x"> {
  readonly y: number;
  readonly height: number;
}

/** Each bin as a bar around the strip's middle, in whole pixels: logarithmic, so that a single event is seen beside thousands. */
export function binHeights({ bins, y, height }: Strip): BinHeight[] {
  const most = bins.reduce((max, { count }) => Math.max(max, count), 1);
  return bins.map(({ x, count, status }) => {
    const tall = 2 + ((height - 4) * Math.log1p(count)) / Math.log1p(most);
    return {
      status,
      x: Math.round(x - BIN / 2),
      y: Math.round(y + (height - tall) / 2),
      height: Math.round(tall),
    };
  });
}
