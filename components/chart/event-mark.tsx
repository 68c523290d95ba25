import type { PlacedEvent } from "#lib/layout/placed.ts";
import { type Palette, statusColour } from "./palette.ts";
import { Whisker } from "./whisker.tsx";

/** Acts of reporting are drawn smaller, by this. */
const SMALL = 0.6;
/** Width of the paper around a mark that keeps it apart from what passes behind. */
const HALO = 2;
/** WCAG 2.2: nothing to hit is smaller than this. */
const TARGET = 24;

interface MarkProps {
  readonly event: PlacedEvent;
  readonly palette: Palette;
  /** Selected, or under the pointer. */
  readonly lit: boolean;
}

/** Dot, whisker or bar: shape says how exact, fill says who vouches, colour repeats it. */
export function EventMark({ ringed, ...props }: MarkProps & { readonly ringed: boolean }) {
  const { x, y, x0, x1, mark, radius } = props.event;
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
      {mark === "bar" ? <Bar {...props} /> : <Dot {...props} />}
      {ringed && (
        <circle cx={x} cy={y} r={radius + 4.5} fill="none" stroke={props.palette.accent} strokeWidth={1.5} />
      )}
    </>
  );
}

function colourOf({ event, palette, lit }: MarkProps): string {
  return lit ? palette.accent : statusColour(palette, event.status);
}

/** Fact filled, claim a ring, plan a dashed ring. */
function fillOf(props: MarkProps) {
  const colour = colourOf(props);
  const { status } = props.event;
  if (status === "fact" || status === "reporting") return { fill: colour, stroke: colour, strokeWidth: 2 };
  const strokeDasharray = status === "plan" ? "2.6 1.9" : undefined;
  return { fill: props.palette.paper, stroke: colour, strokeWidth: 2, strokeDasharray };
}

function Dot(props: MarkProps) {
  const { x, y, status, radius } = props.event;
  const r = status === "reporting" ? SMALL * radius : radius;
  return (
    <>
      <circle cx={x} cy={y} r={r + Math.min(HALO, radius * 0.3)} fill={props.palette.paper} />
      <circle cx={x} cy={y} r={r - 1} {...fillOf(props)} />
    </>
  );
}

/** Length that an arrow takes from the open side of a bar. */
const ARROW = 9;

function Bar(props: MarkProps) {
  const { x0, x1, y, open, approximate, radius } = props.event;
  const height = 2 * radius - 1;
  const from = open.left ? x0 + ARROW : x0;
  const to = open.right ? x1 - ARROW : x1;
  const box = { x: from, y: y - height / 2, width: Math.max(1, to - from), height };
  return (
    <>
      <rect
        x={box.x - HALO}
        y={box.y - HALO}
        width={box.width + 2 * HALO}
        height={height + 2 * HALO}
        rx={height / 2 + HALO}
        fill={props.palette.paper}
      />
      <rect {...box} rx={height / 2} strokeOpacity={approximate ? 0.5 : 1} {...fillOf(props)} />
      <path
        d={(open.left ? arrow(from, x0, y) : "") + (open.right ? arrow(to, x1, y) : "")}
        fill="none"
        stroke={colourOf(props)}
        strokeWidth={2}
      />
    </>
  );
}

function arrow(from: number, to: number, y: number): string {
  const back = to + 5 * Math.sign(from - to);
  return `M${from} ${y}H${to}M${back} ${y - 4}L${to} ${y}L${back} ${y + 4}`;
}
