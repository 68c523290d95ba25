/** Crowds as heights: solid for what begins in a column, in the colours of who vouches; faint for what goes on in it. */
import { heightOf, type Silhouette } from "#lib/layout/dense/silhouette.ts";
import type { Palette } from "../palette.ts";
import { type Brush, line, stroke, write } from "./brush.ts";

const FAINT = 0.16;
const SOLID = 0.78;

export function paintSilhouette(brush: Brush, silhouette: Silhouette, y: number, width: number): void {
  paintGuides(brush, silhouette, y, width);
  const { ctx, palette } = brush;
  const foot = Math.round(y);
  // Whole pixels: without edges to smooth, the browser fills a column in no time.
  const bar = (x: number, from: number, to: number) =>
    ctx.fillRect(Math.round(x), foot - Math.round(to), silhouette.step, Math.round(to) - Math.round(from));
  ctx.globalAlpha = FAINT;
  ctx.fillStyle = palette.fact;
  for (const column of silhouette.columns) {
    bar(column.x, heightOf(begunIn(column), silhouette), heightOf(column.touching, silhouette));
  }
  ctx.globalAlpha = SOLID;
  for (const layer of LAYERS) {
    ctx.fillStyle = layer.colour(palette);
    for (const column of silhouette.columns) {
      const [from, to] = layer.share(column);
      if (to === from) continue;
      const begun = begunIn(column);
      const height = heightOf(begun, silhouette);
      bar(column.x, (height * from) / begun, (height * to) / begun);
    }
  }
  ctx.globalAlpha = 1;
}

function begunIn({ facts, claims, plans }: Counts): number {
  return facts + claims + plans;
}

type Counts = Silhouette["columns"][number];

/** Facts at the bottom, then claims, then plans: a share of the column's height each, as large as its share of the count. */
const LAYERS: readonly {
  readonly colour: (palette: Palette) => string;
  readonly share: (counts: Counts) => readonly [number, number];
}[] = [
  { colour: (palette) => palette.fact, share: ({ facts }) => [0, facts] },
  { colour: (palette) => palette.claim, share: ({ facts, claims }) => [facts, facts + claims] },
  {
    colour: (palette) => palette.plan,
    share: ({ facts, claims, plans }) => [facts + claims, facts + claims + plans],
  },
];

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
