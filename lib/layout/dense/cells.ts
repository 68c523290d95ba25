/** The width of the window in cells as wide as a finger: what shares one is drawn apart or counted together. */

import { lowerBound } from "../../crowd/search.ts";
import type { TimeScale, View } from "../axis.ts";

/** WCAG 2.2: nothing to hit is smaller than this. */
export const CELL = 24;

/** Events that begin between two pixels: the places [from, to) of the columns. */
export interface Cell {
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
}

/** The cells that touch the window, empty ones too. Their edges move with the drawing, so dragging regroups nothing. */
export function cellsOf(start: Float64Array, axis: TimeScale, view: View, width: number): Cell[] {
  const first = Math.floor(-view.x / CELL);
  const edges = Array.from({ length: Math.ceil(width / CELL) + 2 }, (_, i) => (first + i) * CELL + view.x);
  const places = edges.map((x) => lowerBound(start, axis.day(x)));
  return edges.slice(0, -1).map((x0, i) => ({
    x0,
    x1: x0 + CELL,
    from: places[i] ?? 0,
    to: places[i + 1] ?? 0,
  }));
}
