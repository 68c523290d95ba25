/** Whiskers, and the fading ends of what is approximate, as whisker.tsx and bar.tsx draw them. */
import { ABOUT_REACH } from "#lib/layout/lanes.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { FADE, FADE_SHARE } from "../mark-ink.ts";
import { type Brush, line, type Stroke, stroke } from "./brush.ts";

/** From the earliest to the latest moment that the words allow. */
export function paintWhisker(brush: Brush, event: PlacedEvent, colour: string): void {
  const { x0, x1, y, open, approximate, radius } = event;
  const pen: Stroke = { colour, width: 2, alpha: 0.75 };
  const isOpen = open.left || open.right;
  const fade = approximate && !isOpen ? (x1 - x0) * FADE_SHARE : 0;
  brush.ctx.beginPath();
  line(brush, x0, y, x1, y);
  stroke(brush, { colour: brush.palette.paper, width: radius + 1 });
  brush.ctx.beginPath();
  line(brush, x0 + fade, y, x1 - fade, y);
  endsOf(brush, event);
  stroke(brush, pen);
  const step = fade / FADE.length;
  if (fade > 0)
    paintFading(brush, y, colour, [
      { x: x0, step },
      { x: x1, step: -step },
    ]);
  if (approximate && isOpen) paintFading(brush, y, colour, [besideDot(event, open.left ? 1 : -1)]);
}

/** Fading strokes on either side of a dot: about that day. */
export function paintAbout(brush: Brush, event: PlacedEvent, colour: string): void {
  paintFading(brush, event.y, colour, [besideDot(event, -1), besideDot(event, 1)]);
}

/** A faint end, and how far inwards from it each stroke goes on, less faint than the one before. */
interface End {
  readonly x: number;
  readonly step: number;
}

function paintFading(brush: Brush, y: number, colour: string, ends: readonly End[]): void {
  for (const [i, alpha] of FADE.entries()) {
    brush.ctx.beginPath();
    for (const { x, step } of ends) line(brush, x + i * step, y, x + (i + 1) * step, y);
    stroke(brush, { colour, width: 2, alpha });
  }
}

function besideDot({ x, radius }: PlacedEvent, side: 1 | -1): End {
  return { x: x + side * (radius + ABOUT_REACH), step: (-side * ABOUT_REACH) / FADE.length };
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

/** The head of an arrow whose tip is at (x, y); `inward` points back along it. */
export function head({ ctx }: Brush, x: number, y: number, inward: number): void {
  ctx.moveTo(x + 5 * inward, y - 4);
  ctx.lineTo(x, y);
  ctx.lineTo(x + 5 * inward, y + 4);
}
