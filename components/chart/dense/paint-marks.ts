/** Marks as event-mark.tsx and bar.tsx draw them: shape says how exact, fill who vouches, colour repeats it. */
import { forkSize } from "#lib/layout/lanes.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { BAR_ARROW, FADE, FADE_SHARE, HALO, RING, sizeOf } from "../mark-ink.ts";
import { statusColour } from "../palette.ts";
import { type Brush, fill, line, pill, type Stroke, stroke } from "./brush.ts";
import { head, paintAbout, paintWhisker } from "./paint-whisker.ts";

export interface Look {
  /** Selected, or under the pointer. */
  readonly lit: boolean;
  readonly ringed: boolean;
  /** Whether something may lie behind it, of which a halo keeps it clear. */
  readonly haloed: boolean;
}

export function paintMark(brush: Brush, event: PlacedEvent, { lit, ringed, haloed }: Look): void {
  const colour = lit ? brush.palette.accent : statusColour(brush.palette, event.status);
  const { mark, approximate, disputed } = event;
  if (mark === "whisker") paintWhisker(brush, event, colour);
  if (mark === "dot" && approximate) paintAbout(brush, event, colour);
  if (mark === "bar") paintBar(brush, event, colour, haloed);
  else paintDot(brush, event, colour, haloed || mark === "whisker");
  if (disputed) paintFork(brush, event);
  if (ringed) paintRing(brush, event);
}

function circle({ ctx }: Brush, { x, y }: PlacedEvent, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}

function paintDot(brush: Brush, event: PlacedEvent, colour: string, haloed: boolean): void {
  const radius = sizeOf(event) * event.radius;
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
function fillAs(brush: Brush, event: PlacedEvent, colour: string): void {
  fill(brush, isSolid(event) ? colour : brush.palette.paper);
  if (!isSolid(event)) stroke(brush, penOf(event, colour));
}

function penOf({ status }: PlacedEvent, colour: string): Stroke {
  return { colour, width: 2, ...(status === "plan" && { dash: [2.6, 1.9] }) };
}

function paintBar(brush: Brush, event: PlacedEvent, colour: string, haloed: boolean): void {
  const { x0, x1, y, open, approximate, radius } = event;
  const height = (2 * radius - 1) * sizeOf(event);
  const from = open.left ? x0 + BAR_ARROW : x0;
  const to = open.right ? x1 - BAR_ARROW : x1;
  const width = Math.max(1, to - from);
  if (haloed) {
    pill(brush, from - HALO, y - height / 2 - HALO, width + 2 * HALO, height + 2 * HALO, height / 2 + HALO);
    fill(brush, brush.palette.paper);
  }
  if (approximate) paintFadingBar(brush, event, colour, { x: from, y: y - height / 2, width, height });
  else {
    const edge = isSolid(event) ? 1 : 0;
    pill(brush, from - edge, y - height / 2 - edge, width + 2 * edge, height + 2 * edge, height / 2 + edge);
    fillAs(brush, event, colour);
  }
  if (!open.left && !open.right) return;
  brush.ctx.beginPath();
  if (open.left) arrow(brush, from, x0, y);
  if (open.right) arrow(brush, to, x1, y);
  stroke(brush, { colour, width: 2 });
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In slices towards its ends, as a whisker fades; a claim or a plan has edges instead of a filling. */
function paintFadingBar(brush: Brush, event: PlacedEvent, colour: string, box: Rect): void {
  const { ctx } = brush;
  const step = (box.width * FADE_SHARE) / FADE.length;
  const slices = [...FADE.map((alpha, i) => ({ alpha, i })), { alpha: 1, i: FADE.length }];
  for (const { alpha, i } of slices) {
    // From both ends inwards; the last one is the middle, once.
    const isMiddle = i === FADE.length;
    const width = isMiddle ? box.width * (1 - 2 * FADE_SHARE) : step;
    const lefts = isMiddle ? [box.x + i * step] : [box.x + i * step, box.x + box.width - (i + 1) * step];
    ctx.beginPath();
    for (const x of lefts) {
      if (isSolid(event)) ctx.rect(x, box.y - 1, width, box.height + 2);
      else {
        line(brush, x, box.y, x + width, box.y);
        line(brush, x, box.y + box.height, x + width, box.y + box.height);
      }
    }
    if (isSolid(event)) fill(brush, colour, alpha);
    else stroke(brush, { ...penOf(event, colour), alpha });
  }
}

function arrow(brush: Brush, from: number, to: number, y: number): void {
  line(brush, from, y, to, y);
  head(brush, to, y, Math.sign(from - to));
}

/** Two ways parting above the mark: its sources disagree. */
function paintFork(brush: Brush, { x, y, radius }: PlacedEvent): void {
  const { ctx, palette } = brush;
  const { reach, height } = forkSize(radius);
  const top = y - radius - height;
  ctx.beginPath();
  ctx.moveTo(x - reach, top);
  ctx.lineTo(x, top + reach);
  ctx.lineTo(x + reach, top);
  ctx.lineCap = "round";
  stroke(brush, { colour: palette.paper, width: 4 });
  stroke(brush, { colour: palette.ink, width: 1.75 });
  ctx.lineCap = "butt";
}

/** Around what is selected: the dot, or all of a bar. */
function paintRing(brush: Brush, { x, y, x0, x1, mark, radius }: PlacedEvent): void {
  const reach = radius + RING;
  const [left, right] = mark === "bar" ? [x0 - RING, x1 + RING] : [x - reach, x + reach];
  pill(brush, left, y - reach, right - left, 2 * reach, reach);
  stroke(brush, { colour: brush.palette.accent, width: 1.5 });
}
