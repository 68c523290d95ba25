/** A dense layout on a canvas: the same picture as the small chart's, drawn anew each frame. */
import { edgeWords } from "#lib/layout/dense/edges.ts";
import type { DenseLayout } from "#lib/layout/dense/layout.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { statusInk } from "../palette.ts";
import { type Brush, fill, pill, write } from "./brush.ts";
import { paintAxis } from "./paint-axis.ts";
import { paintMark } from "./paint-marks.ts";
import { paintSilhouette } from "./paint-silhouette.ts";
import { paintStrip } from "./paint-strip.ts";
import { type CardWords, paintCard, paintLabel, paintLeader } from "./paint-words.ts";

/** What lies under the pointer or the keys: an event or the cell of a crowd, and what is said over it. */
export interface Pointed {
  readonly id: string | null;
  readonly x: number;
  readonly y: number;
  /** A crowd's cell. */
  readonly cell: { readonly x0: number; readonly x1: number } | null;
  readonly words: CardWords;
}

export interface Shown {
  readonly selected: string | null;
  readonly pointed: Pointed | null;
}

export function paint(brush: Brush, layout: DenseLayout, { selected, pointed }: Shown): void {
  const { ctx, palette } = brush;
  const { dense, axis, width } = layout;
  const { pinned, silhouette, names } = dense;
  ctx.clearRect(0, 0, width, layout.height);
  if (silhouette) paintSilhouette(brush, silhouette, axis.y, width);
  if (pointed?.cell) paintCell(brush, pointed.cell, axis.y);
  paintAxis(brush, layout);
  const events = pinned ? [...layout.events, pinned] : layout.events;
  const isLit = ({ id }: PlacedEvent) => id === selected || id === pointed?.id;
  for (const { label } of names) if (label) paintLeader(brush, label, false);
  for (const event of events) if (event.label) paintLeader(brush, event.label, isLit(event));
  const poles = [...names, ...events].flatMap(({ label }) => (label ? label.leader.map(([x]) => x) : []));
  for (const event of events) {
    const look = { lit: isLit(event), ringed: event.id === selected };
    paintMark(brush, event, { ...look, haloed: silhouette !== null || isCrossed(event, poles) });
  }
  for (const { label } of names) if (label) paintLabel(brush, label, { date: palette.mute, lit: false });
  for (const event of events) {
    const look = { date: statusInk(palette, event.status), lit: isLit(event) };
    if (event.label) paintLabel(brush, event.label, look);
  }
  for (const words of edgeWords(layout)) write(brush, words, 10, palette.mute);
  paintStrip(brush, layout.strip);
  const hasWords = events.some(({ id, label }) => label && id === pointed?.id);
  if (pointed && !hasWords) paintCard(brush, pointed.words, pointed.x, pointed.y, width);
}

/** Farther from a mark than its halo is wide. */
const BESIDE = 8;

/** Whether a pole passes behind a mark; halos for marks with nothing behind them would double the browser's work. */
function isCrossed({ x, x0, x1 }: PlacedEvent, poles: readonly number[]): boolean {
  const [left, right] = [Math.min(x, x0) - BESIDE, Math.max(x, x1) + BESIDE];
  return poles.some((pole) => pole > left && pole < right);
}

function paintCell(brush: Brush, { x0, x1 }: { readonly x0: number; readonly x1: number }, y: number): void {
  pill(brush, x0, 8, x1 - x0, y - 8, 4);
  fill(brush, brush.palette.accent, 0.14);
}
