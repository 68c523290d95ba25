/** Crowds as heights, as silhouette-drawing.tsx draws them. */
import { layersOf, type Silhouette } from "#lib/layout/dense/silhouette.ts";
import { type Brush, line, stroke, write } from "./brush.ts";
import { layerInk } from "./layer-ink.ts";

export function paintSilhouette(brush: Brush, silhouette: Silhouette, y: number, width: number): void {
  paintGuides(brush, silhouette, y, width);
  const { ctx, palette } = brush;
  const foot = Math.round(y);
  for (const { name, bars } of layersOf(silhouette)) {
    const { colour, opacity } = layerInk(name, palette);
    ctx.globalAlpha = opacity;
    ctx.fillStyle = colour;
    // Whole pixels: without edges to smooth, the browser fills a column in no time.
    for (const { x, from, to } of bars) ctx.fillRect(x, foot - to, silhouette.step, to - from);
  }
  ctx.globalAlpha = 1;
}

/** How many a height stands for, at the right edge, where no words hang. */
function paintGuides(brush: Brush, { guides }: Silhouette, y: number, width: number): void {
  const { ctx, palette } = brush;
  ctx.beginPath();
  for (const { height } of guides) line(brush, 0, y - height, width, y - height);
  stroke(brush, { colour: palette.line });
  for (const { height, text } of guides) {
    write(brush, { x: width - 2, y: y - height - 3, text, anchor: "end" }, 10, palette.mute);
  }
}
