/** A canvas with the chart's faces and colours. */
import type { PlacedText } from "#lib/layout/placed.ts";
import type { Palette } from "../palette.ts";

export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** The font families, as a style sheet names them. */
  readonly sans: string;
}

export interface Stroke {
  readonly colour: string;
  readonly width?: number;
  readonly alpha?: number;
  readonly dash?: readonly number[];
}

/** One line of words where the layout put it. */
export function write(
  { ctx, sans }: Brush,
  place: PlacedText,
  size: number,
  colour: string,
  weight = 400,
): void {
  ctx.font = `${weight} ${size}px ${sans}`;
  ctx.textAlign = place.anchor === "middle" ? "center" : place.anchor;
  ctx.fillStyle = colour;
  ctx.fillText(place.text, place.x, place.y);
}

/** The path begun since the last beginPath, as a line. */
export function stroke({ ctx }: Brush, { colour, width = 1, alpha = 1, dash = [] }: Stroke): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.globalAlpha = alpha;
  ctx.setLineDash([...dash]);
  ctx.stroke();
  ctx.globalAlpha = 1;
  if (dash.length > 0) ctx.setLineDash([]);
}

export function fill({ ctx }: Brush, colour: string, alpha = 1): void {
  ctx.fillStyle = colour;
  ctx.globalAlpha = alpha;
  ctx.fill();
  ctx.globalAlpha = 1;
}

export function line({ ctx }: Brush, x0: number, y0: number, x1: number, y1: number): void {
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
}

export function pill(
  { ctx }: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  ctx.beginPath();
  ctx.roundRect(x, y, Math.max(0, width), Math.max(0, height), radius);
}
