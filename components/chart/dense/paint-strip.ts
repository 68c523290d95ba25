/** The overview at true scale, as strip-drawing.tsx draws it, with heights for dots: a million would be one smear. */
import { BIN } from "#lib/layout/dense/strip.ts";
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
  const most = strip.bins.reduce((max, { count }) => Math.max(max, count), 1);
  for (const status of ["fact", "claim", "plan"] as const) {
    ctx.fillStyle = statusColour(palette, status);
    for (const bin of strip.bins) {
      if (bin.status !== status) continue;
      const tall = 2 + ((height - 4) * Math.log1p(bin.count)) / Math.log1p(most);
      ctx.fillRect(Math.round(bin.x - BIN / 2), Math.round(y + (height - tall) / 2), BIN, Math.round(tall));
    }
  }
  paintTicks(brush, strip.ticks, y + height);
  if (!window) return;
  pill(brush, window.x0, y - 1, Math.max(3, window.x1 - window.x0), height + 2, 3);
  stroke(brush, { colour: palette.accent, width: 1.5 });
}
