import { BAR_ARROW, colourOf, FADE, FADE_SHARE, fillOf, HALO, type MarkProps, sizeOf } from "./mark-ink.ts";

/** Something that lasted, from its beginning to its end; the ends of an approximate one fade, open ones point on. */
export function Bar(props: MarkProps) {
  const { x0, x1, y, open, approximate, radius } = props.event;
  const height = (2 * radius - 1) * sizeOf(props.event);
  const from = open.left ? x0 + BAR_ARROW : x0;
  const to = open.right ? x1 - BAR_ARROW : x1;
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
      {approximate ? (
        <FadingBar {...props} box={box} />
      ) : (
        <rect {...box} rx={height / 2} {...fillOf(props)} />
      )}
      <path
        d={(open.left ? arrow(from, x0, y) : "") + (open.right ? arrow(to, x1, y) : "")}
        fill="none"
        stroke={colourOf(props)}
        strokeWidth={2}
      />
    </>
  );
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In slices towards its ends, as a whisker fades; a claim or a plan has edges instead of a filling. */
function FadingBar({ box, ...props }: MarkProps & { readonly box: Rect }) {
  const fade = box.width * FADE_SHARE;
  const step = fade / FADE.length;
  const slices = [
    ...FADE.map((opacity, i) => ({ x: box.x + i * step, width: step, opacity })),
    { x: box.x + fade, width: box.width - 2 * fade, opacity: 1 },
    ...FADE.map((opacity, i) => ({ x: box.x + box.width - (i + 1) * step, width: step, opacity })),
  ];
  const { fill, stroke, strokeDasharray } = fillOf(props);
  const filled = fill === stroke;
  return slices.map(({ x, width, opacity }) =>
    filled ? (
      <rect
        key={x}
        x={x}
        y={box.y - 1}
        width={width}
        height={box.height + 2}
        fill={fill}
        fillOpacity={opacity}
      />
    ) : (
      <path
        key={x}
        d={`M${x} ${box.y}h${width}M${x} ${box.y + box.height}h${width}`}
        stroke={stroke}
        strokeWidth={2}
        strokeDasharray={strokeDasharray}
        strokeOpacity={opacity}
      />
    ),
  );
}

function arrow(from: number, to: number, y: number): string {
  const back = to + 5 * Math.sign(from - to);
  return `M${from} ${y}H${to}M${back} ${y - 4}L${to} ${y}L${back} ${y + 4}`;
}
