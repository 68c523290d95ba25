import { forkSize } from "#lib/layout/lanes.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { Bar } from "./bar.tsx";
import { colourOf, fillOf, HALO, type MarkProps, RING, sizeOf } from "./mark-ink.ts";
import { About, Whisker } from "./whisker.tsx";

/** WCAG 2.2: nothing to hit is smaller than this. */
const TARGET = 24;

/** Dot, whisker or bar: shape says how exact, fill says who vouches, colour repeats it. */
export function EventMark({ ringed, ...props }: MarkProps & { readonly ringed: boolean }) {
  const { x, y, x0, x1, mark, approximate, disputed } = props.event;
  const left = Math.min(x0, x - TARGET / 2);
  const right = Math.max(x1, x + TARGET / 2);
  return (
    <>
      <rect
        data-hit=""
        x={left}
        y={y - TARGET / 2}
        width={right - left}
        height={TARGET}
        rx={6}
        fill="none"
        pointerEvents="all"
      />
      {mark === "whisker" && (
        <Whisker event={props.event} colour={colourOf(props)} paper={props.palette.paper} />
      )}
      {mark === "dot" && approximate && <About event={props.event} colour={colourOf(props)} />}
      {mark === "bar" ? <Bar {...props} /> : <Dot {...props} />}
      {disputed && <Fork event={props.event} colour={props.palette.ink} paper={props.palette.paper} />}
      {ringed && <Ring event={props.event} colour={props.palette.accent} />}
    </>
  );
}

function Dot(props: MarkProps) {
  const { x, y, radius } = props.event;
  const r = radius * sizeOf(props.event);
  return (
    <>
      <circle cx={x} cy={y} r={r + Math.min(HALO, radius * 0.3)} fill={props.palette.paper} />
      <circle cx={x} cy={y} r={r - 1} {...fillOf(props)} />
    </>
  );
}

/** Around what is selected: the dot, or all of a bar. */
function Ring({ event, colour }: Omit<ForkProps, "paper">) {
  const { x, y, x0, x1, mark, radius } = event;
  const reach = radius + RING;
  const [left, right] = mark === "bar" ? [x0 - RING, x1 + RING] : [x - reach, x + reach];
  return (
    <rect
      x={left}
      y={y - reach}
      width={right - left}
      height={2 * reach}
      rx={reach}
      fill="none"
      stroke={colour}
      strokeWidth={1.5}
    />
  );
}

interface ForkProps {
  readonly event: PlacedEvent;
  readonly colour: string;
  readonly paper: string;
}

/** Two ways parting above the mark: its sources disagree. */
function Fork({ event: { x, y, radius }, colour, paper }: ForkProps) {
  const { reach, height } = forkSize(radius);
  const top = y - radius - height;
  const ways = `M${x - reach} ${top}L${x} ${top + reach}L${x + reach} ${top}`;
  return (
    <g fill="none" strokeLinecap="round">
      <path d={ways} stroke={paper} strokeWidth={4} />
      <path d={ways} stroke={colour} strokeWidth={1.75} />
    </g>
  );
}
