/** The axis as axis-drawing.tsx draws it: segments with their ticks, folds with what they hide. */
import { FOLD_SIZE } from "#lib/layout/breaks.ts";
import type { Break, Layout, Segment, Tick } from "#lib/layout/placed.ts";
import { TICK_SIZE } from "#lib/layout/ticks.ts";
import { type Brush, fill, line, pill, stroke, write } from "./brush.ts";

export function paintAxis(brush: Brush, { axis, width }: Layout): void {
  for (const segment of axis.segments) paintSegment(brush, segment, axis.y, width);
  for (const fold of [...axis.breaks, ...axis.opened]) paintFold(brush, fold, axis.y);
}

function paintSegment(brush: Brush, { x0, x1, ticks, captions }: Segment, y: number, width: number): void {
  const { ctx, palette } = brush;
  ctx.beginPath();
  line(brush, Math.max(-1, x0), y, Math.min(width + 1, x1), y);
  stroke(brush, { colour: palette.ink, width: 1.25, alpha: 0.7 });
  paintTicks(brush, ticks, y);
  for (const caption of captions) write(brush, caption, TICK_SIZE, palette.ink, 600);
}

export function paintTicks(brush: Brush, ticks: readonly Tick[], y: number): void {
  const { ctx, palette } = brush;
  for (const major of [false, true]) {
    ctx.beginPath();
    for (const tick of ticks) if (tick.major === major) line(brush, tick.x, y, tick.x, y + (major ? 9 : 6));
    stroke(brush, { colour: palette.ink, alpha: major ? 0.7 : 0.4 });
  }
  for (const { label } of ticks) if (label) write(brush, label, TICK_SIZE, palette.mute);
}

/** Length of one wave, or nearly: a fold has a whole number of them. */
const WAVE = 25;

function paintFold(brush: Brush, fold: Break, y: number): void {
  const { ctx, palette } = brush;
  const width = fold.x1 - fold.x0;
  const waves = Math.max(1, Math.round(width / WAVE));
  const half = width / (waves * 2);
  pill(brush, fold.x0, y - 9, width, 18, 4);
  fill(brush, palette.line, 0.7);
  ctx.beginPath();
  ctx.moveTo(fold.x0, y);
  for (let i = 0; i < 2 * waves; i++) {
    const x = fold.x0 + i * half;
    ctx.quadraticCurveTo(x + half / 2, y + (i % 2 === 0 ? -7 : 7), x + half, y);
  }
  stroke(brush, { colour: palette.mute, width: 1.25 });
  for (const words of fold.lines) write(brush, words, FOLD_SIZE, palette.mute);
}
