/** What is too much to be told apart, as heights: a column of pixels says how many begin in it and how many go on. */

import { lowerBound } from "../../crowd/search.ts";
import type { Axis } from "../axis.ts";
import { tenth } from "../placed.ts";
import { CELL, type Cell } from "./cells.ts";
import { type Columns, countBefore } from "./columns.ts";
import { grouped } from "./period-words.ts";
import type { Single } from "./singles.ts";

/** One column of pixels; counts, of which the first three add up to the events that begin there. */
export interface Column {
  readonly x: number;
  readonly facts: number;
  readonly claims: number;
  readonly plans: number;
  /** Events without a mark that touch it, whether they begin in it or not. */
  readonly touching: number;
}

export interface Silhouette {
  /** Width of a column in px, and the height in px of the top of its scale. */
  readonly step: number;
  readonly height: number;
  /** The count at the top of the scale: a power of ten. */
  readonly top: number;
  readonly columns: readonly Column[];
  /** Counts at their heights above the axis. */
  readonly guides: readonly { readonly height: number; readonly text: string }[];
}

const STEP = 2;

/** How high a count stands, in px. Logarithmic: one decade of a life and one day of a war are both to be seen. */
export function heightOf(count: number, { height, top }: Pick<Silhouette, "height" | "top">): number {
  return count === 0 ? 0 : tenth((height * Math.log1p(count)) / Math.log1p(top));
}

/** null when every event of the window has a mark. */
export function silhouetteOf(
  columns: Columns,
  axis: Axis,
  cells: readonly Cell[],
  {
    singles,
    crowded,
    underWay,
  }: { singles: readonly Single[]; crowded: ReadonlySet<Cell>; underWay: number },
  height: number,
): Silhouette | null {
  if (crowded.size === 0 && underWay === 0) return null;
  const edges = edgesOf(cells, axis);
  const marked = markedIn(edges, singles, columns);
  const per = CELL / STEP;
  const shown: Column[] = [];
  // Loops, not flatMap: six hundred columns a frame.
  for (const [c, cell] of cells.entries()) {
    const isCrowded = crowded.has(cell);
    for (let i = 0; i < per; i++) {
      const at = c * per + i;
      const touching = touchingIn(columns, edges, at) - (marked[at] ?? 0);
      if (touching <= 0) continue;
      const begun = isCrowded ? begunIn(columns, edges, at, cell) : NONE;
      shown.push({ x: cell.x0 + i * STEP, ...begun, touching });
    }
  }
  const most = shown.reduce((max, { touching }) => Math.max(max, touching), 10);
  const scale = { height, top: 10 ** Math.ceil(Math.log10(most)) };
  return { step: STEP, ...scale, columns: shown, guides: guidesOf(scale) };
}

const NONE = { facts: 0, claims: 0, plans: 0 };

/** The days at the edges of all columns. */
function edgesOf(cells: readonly Cell[], axis: Axis): Float64Array {
  const per = CELL / STEP;
  const edges = new Float64Array(cells.length * per + 1);
  const x0 = cells[0]?.x0 ?? 0;
  for (let i = 0; i < edges.length; i++) edges[i] = axis.day(x0 + i * STEP);
  return edges;
}

function begunIn({ start, claims, plans }: Columns, edges: Float64Array, at: number, cell: Cell) {
  const from = lowerBound(start, edges[at] ?? 0, cell.from, cell.to);
  const to = lowerBound(start, edges[at + 1] ?? 0, from, cell.to);
  const claimed = (claims[to] ?? 0) - (claims[from] ?? 0);
  const planned = (plans[to] ?? 0) - (plans[from] ?? 0);
  return { facts: to - from - claimed - planned, claims: claimed, plans: planned };
}

function touchingIn({ start, ends }: Columns, edges: Float64Array, at: number): number {
  return lowerBound(start, edges[at + 1] ?? 0) - countBefore(ends, edges[at] ?? 0);
}

/** How many events with a mark touch each column. */
function markedIn(edges: Float64Array, singles: readonly Single[], { start, end }: Columns): Int32Array {
  const marked = new Int32Array(edges.length);
  for (const { place } of singles) {
    // The first column whose end lies after the event's start, and the first that begins at its end or later.
    const first = lowerBoundAfter(edges, start[place] ?? 0);
    const stop = lowerBound(edges, (end[place] ?? 0) - 1e-9);
    for (let i = first; i < Math.min(stop, edges.length - 1); i++) marked[i] = (marked[i] ?? 0) + 1;
  }
  return marked;
}

/** The column that holds a moment: edges[i] ≤ moment < edges[i + 1]; the first for those before all. */
function lowerBoundAfter(edges: Float64Array, moment: number): number {
  const at = lowerBound(edges, moment);
  return edges[at] === moment ? at : Math.max(0, at - 1);
}

/** Powers of ten up to the top, those that stand far enough apart to be read. */
function guidesOf(scale: Pick<Silhouette, "height" | "top">) {
  const powers = Array.from({ length: Math.round(Math.log10(scale.top)) }, (_, i) => 10 ** (i + 1));
  const step = powers.length > 4 ? 2 : 1;
  return powers
    .filter((_, i) => (powers.length - 1 - i) % step === 0)
    .map((count) => ({ height: heightOf(count, scale), text: grouped(count) }));
}

/** One colour of a silhouette: bars from one height above the axis to another, in whole pixels. */
export interface SilhouetteLayer {
  readonly name: "under way" | "fact" | "claim" | "plan";
  readonly bars: readonly { readonly x: number; readonly from: number; readonly to: number }[];
}

/**
 * What goes on in a column above what begins in it; of that facts at the bottom, then claims, then plans: a share of the
 * column's height each, as large as its share of the count.
 */
export function layersOf(silhouette: Silhouette): readonly SilhouetteLayer[] {
  const layer = (name: SilhouetteLayer["name"], sharesOf: (column: Column) => readonly [number, number]) => {
    const bars: SilhouetteLayer["bars"][number][] = [];
    for (const column of silhouette.columns) {
      const [low, high] = sharesOf(column);
      const [from, to] = [Math.round(low), Math.round(high)];
      if (from !== to) bars.push({ x: Math.round(column.x), from, to });
    }
    return { name, bars };
  };
  const begun = ({ facts, claims, plans }: Column) => facts + claims + plans;
  const upTo = (column: Column, count: number) =>
    count === 0 ? 0 : (heightOf(begun(column), silhouette) * count) / begun(column);
  return [
    layer("under way", (column) => [
      heightOf(begun(column), silhouette),
      heightOf(column.touching, silhouette),
    ]),
    layer("fact", (column) => [0, upTo(column, column.facts)]),
    layer("claim", (column) => [upTo(column, column.facts), upTo(column, column.facts + column.claims)]),
    layer("plan", (column) => [upTo(column, column.facts + column.claims), upTo(column, begun(column))]),
  ];
}
