/** The overview at true scale, as strip-drawing.tsx draws it, with heights for dots: a million would be one smear. */
import { BIN, binHeights } from "#lib/layout/dense/strip.ts";
import type { Strip } from "#lib/layout/placed.ts";
import { statusColour } from "../palette.ts";
import { type Brush, fill, pill, stroke } from "./brush.ts";
import { paintTicks } from "./paint-axis.ts";

export function paintStrip(brush: Brush, strip: Strip): void {
  const { ctx, palette } = brush;
  const { x0, x1, y, height, window } = strip;
  pill(brush, x0, y, x1 - x0, height, 4);
  fill(brush, palette.line, 0.55);
  if (strip.extents.length > 1) {
    for (const extent of strip.extents) {
      pill(brush, extent.x0, y, Math.max(2, extent.x1 - extent.x0), height, 1.5);
      fill(brush, palette.mute, 0.28);
    }
  }
  const bars = binHeights(strip);
  for (const status of ["fact", "claim", "plan"] as const) {
    ctx.fillStyle = statusColour(palette, status);
    for (const bar of bars) if (bar.status === status) ctx.fillRect(bar.x, bar.y, BIN, bar.height);
  }
  paintTicks(brush, strip.ticks, y + height);
  if (!window) return;
  pill(brush, window.x0, y - 1, Math.max(3, window.x1 - window.x0), height + 2, 3);
  stroke(brush, { colour: palette.accent, width: 1.5 });
}
