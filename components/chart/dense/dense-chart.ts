/** The chart for many events: columns in, a canvas that can be looked at, dragged, zoomed, walked and heard. */
import { daysIn, type View, WHOLE } from "#lib/layout/axis.ts";
import type { Columns } from "#lib/layout/dense/columns.ts";
import type { Day } from "#lib/time/civil.ts";
import { glide } from "./glide.ts";
import { attachKeys, attachPointer, TOLD } from "./hands.ts";
import { onTheme } from "./read-palette.ts";
import { AT_FIRST, Scene, type Wanted } from "./scene.ts";
import { type Stop, stopAt } from "./stops.ts";
import { attachZoom, type Zooming } from "./zoom.ts";

export type { Wanted } from "./scene.ts";

/** The elements it works with; whoever makes them gives them names and a style. */
export interface Surface {
  /** Takes hands and the keyboard's focus; the canvas lies in it. */
  readonly stage: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** Is told, in words, what the keys have come to. */
  readonly live: HTMLElement;
}

/** What the chart tells: events by their place in the columns. */
export interface Heard {
  readonly onSelect?: (place: number) => void;
  readonly onOpen?: (place: number) => void;
  readonly onHover?: (place: number | null) => void;
  /** A crowd that no zoom tells apart: the places [from, to). */
  readonly onCrowd?: (from: number, to: number) => void;
  readonly onView?: (view: View) => void;
}

/** A view belongs to its axis: another scale or fold begins whole. */
function axisOf({ scale, unfolded }: Wanted): string {
  return [scale, ...unfolded].join();
}

export class DenseChart {
  readonly scene: Scene;
  readonly #stage: HTMLElement;
  readonly #zooming: Zooming;
  readonly #ends: (() => void)[];
  #stopGlide = () => {};

  constructor({ stage, canvas, live }: Surface, columns: Columns, heard: Heard, wanted: Partial<Wanted>) {
    this.#stage = stage;
    this.scene = new Scene(canvas, columns, { ...AT_FIRST, ...wanted });
    this.#zooming = attachZoom(stage, ({ k, x }) => {
      const { view } = this.scene;
      if (k === view.k && x === view.x) return;
      this.scene.view = { k, x };
      this.scene.pointed = null;
      this.scene.change();
      heard.onView?.(this.scene.view);
    });
    const observer = new ResizeObserver(() => this.#fit(stage));
    observer.observe(stage);
    this.#ends = [
      () => observer.disconnect(),
      () => this.#zooming.detach(),
      () => this.scene.stop(),
      onTheme(() => this.scene.repaint()),
      attachPointer(this, stage, heard),
      attachKeys(this, stage, live, heard),
    ];
    this.#fit(stage);
    // Words were drawn in whatever face was there; drawing them has asked for those that were not.
    if (document.fonts.status === "loading") void document.fonts.ready.then(() => this.scene.redraw());
  }

  show(wanted: Partial<Wanted>): void {
    const before = this.scene.wanted;
    this.scene.wanted = { ...before, ...wanted };
    this.scene.change();
    if (axisOf(this.scene.wanted) !== axisOf(before)) this.#refit();
    const { selected } = this.scene.wanted;
    if (selected !== null && selected !== before.selected) this.bring(selected);
  }

  /** Words have come that were missing: what is drawn and said with them is drawn and said again. */
  hear(): void {
    this.scene.hear();
    this.#stage.dispatchEvent(new Event(TOLD));
  }

  /** Around a place, or the middle. */
  zoomBy(factor: number, place?: number): void {
    const { view, width } = this.scene;
    const x = place === undefined ? width / 2 : this.#seenX(place);
    this.#glideTo({ k: view.k * factor, x: x - factor * (x - view.x) });
  }

  reset(): void {
    this.#glideTo(WHOLE);
  }

  /** Slides what is seen by a share of its width, to the right if positive. */
  slide(share: number): void {
    const { view, width } = this.scene;
    this.#glideTo({ k: view.k, x: view.x - share * width });
  }

  /** The first and the last day in the window. */
  get days(): readonly [Day, Day] {
    const scale = this.scene.scale(this.scene.view);
    return daysIn(scale.day(0), scale.day(this.scene.width));
  }

  /** Where on the strip the day in the middle of the window lies. */
  get middle(): number {
    return this.scene.stripScale().x(this.scene.scale(this.scene.view).day(this.scene.width / 2));
  }

  /** Brings the day at a place of the strip to the middle, not less near than `least`. */
  lookAtStrip(x: number, least: number): void {
    this.lookAt(this.scene.stripScale().day(x), least);
  }

  /** Brings a day to the middle, not less near than `least`. */
  lookAt(day: number, least = 1): void {
    this.#zooming.moveTo(
      this.#within(this.#centred(this.scene.scale().x(day), Math.max(this.scene.view.k, least))),
    );
  }

  /** Shows an event, moving only when it is not in the window; what stands for it there. */
  bring(place: number): Stop | null {
    const x = this.#seenX(place);
    if (x < 0 || x > this.scene.width || !stopAt(this.scene.stops, place)) {
      this.lookAt(this.scene.columns.start[place] ?? 0);
    }
    return stopAt(this.scene.stops, place);
  }

  /** Whether a crowd's events begin at more than one moment, and the zoom has not come to its end. */
  canLookInto({ from, to }: Stop): boolean {
    const { start } = this.scene.columns;
    return start[from] !== start[to - 1] && this.scene.view.k < this.scene.most() * 0.99;
  }

  /** Zooms until a crowd fills most of the window. */
  lookInto({ from, to }: Stop): void {
    const { columns, width } = this.scene;
    const whole = this.scene.scale();
    const [a, b] = [whole.x(columns.start[from] ?? 0), whole.x(columns.start[to - 1] ?? 0)];
    this.#glideTo(
      this.#centred((a + b) / 2, Math.max(2 * this.scene.view.k, (0.8 * width) / Math.max(1e-9, b - a))),
    );
  }

  detach(): void {
    this.#stopGlide();
    for (const end of this.#ends) end();
  }

  #seenX(place: number): number {
    return this.scene.scale(this.scene.view).x(this.scene.columns.start[place] ?? 0);
  }

  #centred(x: number, k: number): View {
    const near = Math.min(k, this.scene.most());
    return { k: near, x: this.scene.width / 2 - near * x };
  }

  /** Nothing is seen that lies beside the chart. */
  #within({ k, x }: View): View {
    const { width } = this.scene;
    const near = Math.min(this.scene.most(), Math.max(1, k));
    const middle = (width / 2 - x) / k;
    const place = near === k ? x : width / 2 - near * middle;
    return { k: near, x: Math.min(0, Math.max(width - width * near, place)) };
  }

  #glideTo(view: View): void {
    this.#stopGlide();
    const { view: from, width } = this.scene;
    this.#stopGlide = glide(from, this.#within(view), width, (next) => this.#zooming.moveTo(next));
  }

  #fit(stage: HTMLElement): void {
    const width = Math.round(stage.clientWidth);
    // Hidden, it has no width: what is drawn stays.
    if (width === 0 || width === this.scene.width) return;
    this.scene.width = width;
    this.#refit();
    this.scene.change();
    this.scene.draw();
  }

  #refit(): void {
    this.#zooming.fit(this.scene.width, this.scene.most());
    this.#zooming.moveTo(WHOLE);
  }
}
