import { ABOUT_REACH } from "#lib/layout/lanes.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { FADE, FADE_SHARE } from "./mark-ink.ts";

interface WhiskerProps {
  readonly event: PlacedEvent;
  readonly colour: string;
  readonly paper: string;
}

/** From the earliest to the latest moment that the words allow. */
export function Whisker({ event, colour, paper }: WhiskerProps) {
  const { x0, x1, y, open, approximate, radius } = event;
  const isOpen = open.left || open.right;
  const fade = approximate && !isOpen ? (x1 - x0) * FADE_SHARE : 0;
  const step = fade / FADE.length;
  return (
    <g stroke={colour} strokeWidth={2} fill="none">
      <path d={`M${x0} ${y}H${x1}`} stroke={paper} strokeWidth={radius + 1} />
      <path d={`M${x0 + fade} ${y}H${x1 - fade}`} strokeOpacity={0.75} />
      {fade > 0 && (
        <Fading
          ends={[
            { x: x0, step },
            { x: x1, step: -step },
          ]}
          y={y}
        />
      )}
      {approximate && isOpen && <Fading ends={[besideDot(event, open.left ? 1 : -1)]} y={y} />}
      <path d={endOf(x0, y, 1, open.left, approximate)} strokeOpacity={0.75} />
      <path d={endOf(x1, y, -1, open.right, approximate)} strokeOpacity={0.75} />
    </g>
  );
}

/** A faint end, and how far inwards from it each stroke goes on, less faint than the one before. */
interface End {
  readonly x: number;
  readonly step: number;
}

function Fading({ ends, y }: { readonly ends: readonly End[]; readonly y: number }) {
  return FADE.map((opacity, i) => (
    <path
      key={opacity}
      d={ends.map(({ x, step }) => `M${x + i * step} ${y}h${step}`).join("")}
      strokeOpacity={opacity}
    />
  ));
}

/** Fading strokes on either side of a dot: about that day. */
export function About({ event, colour }: Omit<WhiskerProps, "paper">) {
  return (
    <g stroke={colour} strokeWidth={2} fill="none">
      <Fading ends={[besideDot(event, -1), besideDot(event, 1)]} y={event.y} />
    </g>
  );
}

/** Beside a dot, on its left or right: of a bound that is known, but not exactly. */
function besideDot({ x, radius }: PlacedEvent, side: 1 | -1): End {
  return { x: x + side * (radius + ABOUT_REACH), step: (-side * ABOUT_REACH) / FADE.length };
}

/** An arrow where the bound is open, nothing where it fades, a cap where it is known. `inward` points to the dot. */
function endOf(x: number, y: number, inward: 1 | -1, open: boolean, approximate: boolean): string {
  if (open) return `M${x + 5 * inward} ${y - 4}L${x} ${y}L${x + 5 * inward} ${y + 4}`;
  return approximate ? "" : `M${x} ${y - 3.5}V${y + 3.5}`;
}
