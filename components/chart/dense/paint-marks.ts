/** Marks as event-mark.tsx and whisker.tsx draw them: shape says how exact, fill who vouches, colour repeats it. */
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { statusColour } from "../palette.ts";
import { type Brush, fill, line, pill, type Stroke, stroke } from "./brush.ts";

const HALO = 2;
const SMALL = 0.6;
const ARROW = 9;
const FADE_SHARE = 0.3;
const FADE = [0.15, 0.35, 0.55];

export interface Look {
  /** Selected, or under the pointer. */
  readonly lit: boolean;
  readonly ringed: boolean;
  /** Whether something may lie behind it, of which a halo keeps it clear. */
  readonly haloed: boolean;
}

export function paintMark(brush: Brush, event: PlacedEvent, { lit, ringed, haloed }: Look): void {
  const colour = lit ? brush.palette.accent : statusColour(brush.palette, event.status);
  if (event.mark === "whisker") paintWhisker(brush, event, colour);
  if (event.mark === "bar") paintBar(brush, event, colour, haloed);
  else paintDot(brush, event, colour, haloed || event.mark === "whisker");
  if (!ringed) return;
  circle(brush, event, event.radius + 4.5);
  stroke(brush, { colour: brush.palette.accent, width: 1.5 });
}

function circle({ ctx }: Brush, { x, y }: PlacedEvent, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

function paintDot(brush: Brush, event: PlacedEvent, colour: string, haloed: boolean): void {
  const radius = event.status === "reporting" ? SMALL * event.radius : event.radius;
  if (haloed) {
    circle(brush, event, radius + Math.min(HALO, event.radius * 0.3));
    fill(brush, brush.palette.paper);
  }
  circle(brush, event, isSolid(event) ? radius : radius - 1);
  fillAs(brush, event, colour);
}

/** Filled to its edge: one larger fill looks like a fill with a stroke around it, and takes a third of the time. */
function isSolid({ status }: PlacedEvent): boolean {
  return status !== "claim" && status !== "plan";
}

/** Fact filled, claim a ring, plan a dashed ring. */
function fillAs(brush: Brush, event: PlacedEvent, colour: string, alpha = 1): void {
  fill(brush, isSolid(event) ? colour : brush.palette.paper);
  if (isSolid(event) && alpha === 1) return;
  stroke(brush, { colour, width: 2, alpha, ...(event.status === "plan" && { dash: [2.6, 1.9] }) });
}

function paintBar(brush: Brush, event: PlacedEvent, colour: string, haloed: boolean): void {
  const { x0, x1, y, open, approximate, radius } = event;
  const height = 2 * radius - 1;
  const from = open.left ? x0 + ARROW : x0;
  const to = open.right ? x1 - ARROW : x1;
  const width = Math.max(1, to - from);
  if (haloed) {
    pill(brush, from - HALO, y - height / 2 - HALO, width + 2 * HALO, height + 2 * HALO, height / 2 + HALO);
    fill(brush, brush.palette.paper);
  }
  const edge = isSolid(event) && !approximate ? 1 : 0;
  pill(brush, from - edge, y - height / 2 - edge, width + 2 * edge, height + 2 * edge, height / 2 + edge);
  fillAs(brush, event, colour, approximate ? 0.5 : 1);
  if (!open.left && !open.right) return;
  brush.ctx.beginPath();
  if (open.left) arrow(brush, from, x0, y);
  if (open.right) arrow(brush, to, x1, y);
  stroke(brush, { colour, width: 2 });
}

function arrow(brush: Brush, from: number, to: number, y: number): void {
  line(brush, from, y, to, y);
  head(brush, to, y, Math.sign(from - to));
}

function head({ ctx }: Brush, x: number, y: number, inward: number): void {
  ctx.moveTo(x + 5 * inward, y - 4);
  ctx.lineTo(x, y);
  ctx.lineTo(x + 5 * inward, y + 4);
}

function paintWhisker(brush: Brush, event: PlacedEvent, colour: string): void {
  const { x0, x1, y, approximate, radius } = event;
  const pen: Stroke = { colour, width: 2, alpha: 0.75 };
  const fade = approximate ? (x1 - x0) * FADE_SHARE : 0;
  brush.ctx.beginPath();
  line(brush, x0, y, x1, y);
  stroke(brush, { colour: brush.palette.paper, width: radius + 1 });
  brush.ctx.beginPath();
  line(brush, x0 + fade, y, x1 - fade, y);
  endsOf(brush, event);
  stroke(brush, pen);
  for (const [i, alpha] of (approximate ? FADE : []).entries()) {
    const step = fade / FADE.length;
    brush.ctx.beginPath();
    line(brush, x0 + i * step, y, x0 + (i + 1) * step, y);
    line(brush, x1 - i * step, y, x1 - (i + 1) * step, y);
    stroke(brush, { ...pen, alpha });
  }
}

/** An arrow where the bound is open, nothing where it fades, a cap where it is known. */
function endsOf(brush: Brush, { x0, x1, y, open, approximate }: PlacedEvent): void {
  for (const [x, isOpen, inward] of [
    [x0, open.left, 1],
    [x1, open.right, -1],
  ] as const) {
    if (isOpen) head(brush, x, y, inward);
    else if (!approximate) line(brush, x, y - 3.5, x, y + 3.5);
  }
}
