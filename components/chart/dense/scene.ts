/** What a dense chart shows now, drawn on its canvas once a frame however often it is asked. */
import { type Axis, type View, WHOLE } from "#lib/layout/axis.ts";
import { foldsOf } from "#lib/layout/dense/axis.ts";
import type { Columns } from "#lib/layout/dense/columns.ts";
import {
  type DenseLayout,
  type DenseOptions,
  denseScale,
  denseStripScale,
  layoutDense,
  type Memory,
  noMemory,
} from "#lib/layout/dense/layout.ts";
import type { Gap } from "#lib/layout/gaps.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { isoOf } from "#lib/time/civil.ts";
import { type Pointed, paint } from "./paint.ts";
import { readPalette } from "./read-palette.ts";
import { type Stop, stopsOf } from "./stops.ts";

/** What the page asks for. */
export interface Wanted {
  readonly height: number;
  readonly scale: ScaleName;
  readonly labels: boolean;
  /** First hidden days of the folds that are open, as ISO dates. */
  readonly unfolded: readonly string[];
  /** Place of the selected event. */
  readonly selected: number | null;
  readonly stripRoom: number;
}

export const AT_FIRST: Wanted = {
  height: 436,
  scale: "folded",
  labels: true,
  unfolded: [],
  selected: null,
  stripRoom: 0,
};

/** A day as wide as this needs no more zoom; where the time of day is known, a minute. */
const WIDEST = 80;

export class Scene {
  readonly columns: Columns;
  readonly canvas: HTMLCanvasElement;
  wanted: Wanted;
  view: View = WHOLE;
  pointed: Pointed | null = null;
  width = 0;
  readonly #folds: readonly Gap[];
  #drawn: DenseLayout | null = null;
  #stops: readonly Stop[] | null = null;
  #memory: Memory = noMemory();
  #frame = 0;
  #palette;

  constructor(canvas: HTMLCanvasElement, columns: Columns, wanted: Wanted) {
    this.canvas = canvas;
    this.columns = columns;
    this.wanted = wanted;
    this.#folds = foldsOf(columns);
    this.#palette = readPalette(canvas);
  }

  /** What is drawn; laid out now when it has changed since the last frame. */
  get drawn(): DenseLayout {
    if (!this.#drawn) {
      const { layout, memory } = layoutDense(this.columns, this.#options(), this.#memory);
      this.#memory = memory;
      this.#drawn = layout;
    }
    return this.#drawn;
  }

  /** What hands and keys reach of it: found out when one of them asks. */
  get stops(): readonly Stop[] {
    this.#stops ??= stopsOf(this.drawn);
    return this.#stops;
  }

  /** Another view, size or wish: laid out and drawn in the next frame. */
  change(): void {
    this.#drawn = null;
    this.#stops = null;
    this.redraw();
  }

  /** The same layout, other colours or another thing pointed at. */
  redraw(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.draw());
  }

  repaint(): void {
    this.#palette = readPalette(this.canvas);
    this.redraw();
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const ctx = this.canvas.getContext("2d");
    if (!ctx || this.width === 0) return;
    this.#fitPixels(ctx);
    const selected = this.wanted.selected === null ? null : this.columns.tell(this.wanted.selected).id;
    const sans = getComputedStyle(this.canvas).fontFamily || "Inter";
    paint({ ctx, palette: this.#palette, sans }, this.drawn, { selected, pointed: this.pointed });
  }

  /** Days and pixels of the chart, unzoomed unless a view is given. */
  scale(view: View = WHOLE): Axis {
    return denseScale(this.columns, this.#options(), view);
  }

  /** The nearest zoom: a day, or a minute, wide enough to stand alone. */
  most(): number {
    const widths = this.scale().parts.map(({ start, end, x0, x1 }) => (x1 - x0) / (end - start));
    return Math.max(8, (WIDEST * this.columns.grain) / Math.min(...widths));
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Words have come: those that were missing are asked for again, and marks and words stay where they are. */
  hear(): void {
    this.#memory = { ...this.#memory, told: new Map() };
    this.change();
  }

  /** Days and pixels of the strip. */
  stripScale(): Axis {
    return denseStripScale(this.columns, this.#options());
  }

  #options(): DenseOptions {
    const { unfolded, ...wanted } = this.wanted;
    const all = wanted.scale === "folded" ? this.#folds : [];
    const isOpen = ({ first }: Gap) => unfolded.includes(isoOf(first));
    return {
      ...wanted,
      folds: all.filter((fold) => !isOpen(fold)),
      opened: all.filter(isOpen),
      width: this.width,
      view: this.view,
    };
  }

  /** As many pixels as the screen has; a canvas that is set anew is blank, so only when it must. */
  #fitPixels(ctx: CanvasRenderingContext2D): void {
    const ratio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(this.width * ratio), Math.round(this.wanted.height * ratio)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
