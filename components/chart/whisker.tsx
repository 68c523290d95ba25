import { ABOUT_REACH } from "#lib/layout/lanes.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";

/** Steps in which the ends of an approximate whisker fade: no gradient, whose id would clash between pictures. */
export const FADE = [0.15, 0.35, 0.55];
export const FADE_SHARE = 0.3;

interface WhiskerProps {
  readonly event: PlacedEvent;
  readonly colour: string;
  readonly paper: string;
}

/** From the earliest to the latest moment that the words allow. */
export function Whisker({ event, colour, paper }: WhiskerProps) {
  const { x0, x1, y, open, approximate, radius } = event;
  const fade = approximate ? (x1 - x0) * FADE_SHARE : 0;
  return (
    <g stroke={colour} strokeWidth={2} fill="none">
      <path d={`M${x0} ${y}H${x1}`} stroke={paper} strokeWidth={radius + 1} />
      <path d={`M${x0 + fade} ${y}H${x1 - fade}`} strokeOpacity={0.75} />
      {approximate && <FadingEnds x0={x0} x1={x1} y={y} step={fade / FADE.length} />}
      <path d={endOf(x0, y, 1, open.left, approximate)} strokeOpacity={0.75} />
      <path d={endOf(x1, y, -1, open.right, approximate)} strokeOpacity={0.75} />
    </g>
  );
}

function FadingEnds({ x0, x1, y, step }: { x0: number; x1: number; y: number; step: number }) {
  return FADE.map((opacity, i) => (
    <path
      key={opacity}
      d={`M${x0 + i * step} ${y}h${step}M${x1 - i * step} ${y}h${-step}`}
      strokeOpacity={opacity}
    />
  ));
}

/** Fading strokes on either side of a dot: about that day. */
export function About({ event: { x, y, radius }, colour }: Omit<WhiskerProps, "paper">) {
  const step = ABOUT_REACH / FADE.length;
  return (
    <g stroke={colour} strokeWidth={2} fill="none">
      <FadingEnds x0={x - radius - ABOUT_REACH} x1={x + radius + ABOUT_REACH} y={y} step={step} />
    </g>
  );
}

/** An arrow where the bound is open, nothing where it fades, a cap where it is known. `inward` points to the dot. */
function endOf(x: number, y: number, inward: 1 | -1, open: boolean, approximate: boolean): string {
  if (open) return `M${x + 5 * inward} ${y - 4}L${x} ${y}L${x + 5 * inward} ${y + 4}`;
  return approximate ? "" : `M${x} ${y - 3.5}V${y + 3.5}`;
}
