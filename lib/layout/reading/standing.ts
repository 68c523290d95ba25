/** Marks in lanes beside the axis. */
import { type Laned, type Spread, stackLanes } from "../lanes.ts";
import type { Placing } from "./places.ts";

/** `x`, `x0` and `x1` run down the axis; `across` is how far to the right the mark stands. */
export type Standing = Laned & { readonly across: number; readonly radius: number };

interface Marks {
  readonly marks: readonly Standing[];
  /** The right edge of all. */
  readonly edge: number;
}

/** More lanes than there is room for stand closer, and smaller. */
export function standMarks(spread: readonly Spread[], { axisX, lanes }: Placing): Marks {
  const stack = stackLanes(spread, lanes.most, false);
  const count = Math.max(1, ...stack.events.map(({ lane }) => lane + 1));
  const pitch = Math.min(stack.pitch, lanes.most / count);
  const radius = Math.max(SMALLEST, Math.min(stack.radius, pitch / 2));
  const first = axisX + lanes.first;
  return {
    marks: stack.events.map((event) => ({ ...event, radius, across: first + event.lane * pitch })),
    edge: first + (count - 1) * pitch + radius,
  };
}

const SMALLEST = 1.5;
