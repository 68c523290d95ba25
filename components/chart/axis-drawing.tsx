import type { ReactNode } from "react";
import { FOLD_HALF, FOLD_SIZE } from "#lib/layout/breaks.ts";
import type { Break, Layout, Segment, Tick } from "#lib/layout/placed.ts";
import { TICK_SIZE } from "#lib/layout/ticks.ts";
import type { Palette } from "./palette.ts";
import { Words } from "./words.tsx";

interface OnAxis {
  readonly y: number;
  readonly palette: Palette;
}

interface AxisDrawingProps {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly foldHref?: (name: string) => string;
}

/** Segments with their ticks, folds with what they hide, and what a zoom has left outside. */
export function AxisDrawing({ layout, palette, foldHref }: AxisDrawingProps) {
  const { y, segments, breaks } = layout.axis;
  return (
    <g data-axis="">
      {segments.map((segment) => (
        <SegmentDrawing key={segment.first} segment={segment} y={y} palette={palette} />
      ))}
      {breaks.map((fold) => (
        <FoldLink key={fold.first} fold={fold} foldHref={foldHref}>
          <FoldDrawing fold={fold} y={y} palette={palette} />
        </FoldLink>
      ))}
      {foldHref &&
        layout.axis.opened.map((fold) => (
          <a
            key={fold.first}
            href={foldHref(fold.first)}
            data-fold={fold.first}
            aria-label={`Fold ${fold.label}`}
          >
            <FoldDrawing fold={fold} y={y} palette={palette} />
          </a>
        ))}
      <OutsideWords layout={layout} palette={palette} />
    </g>
  );
}

function SegmentDrawing({ segment, y, palette }: OnAxis & { readonly segment: Segment }) {
  return (
    <g>
      <path
        d={`M${segment.x0} ${y}H${segment.x1}`}
        stroke={palette.ink}
        strokeWidth={1.25}
        strokeOpacity={0.7}
      />
      {segment.ticks.map((tick) => (
        <TickDrawing key={tick.x} tick={tick} y={y} palette={palette} />
      ))}
      {segment.captions.map((caption) => (
        <Words key={caption.x} place={caption} size={TICK_SIZE} weight={600} fill={palette.ink} />
      ))}
    </g>
  );
}

export function TickDrawing({ tick, y, palette }: OnAxis & { readonly tick: Tick }) {
  return (
    <>
      <path
        d={`M${tick.x} ${y}v${tick.major ? 9 : 6}`}
        stroke={palette.ink}
        strokeOpacity={tick.major ? 0.7 : 0.4}
      />
      {tick.label && <Words place={tick.label} size={TICK_SIZE} fill={palette.mute} />}
    </>
  );
}

interface FoldLinkProps {
  readonly fold: Break;
  readonly foldHref?: (name: string) => string;
  readonly children: ReactNode;
}

function FoldLink({ fold, foldHref, children }: FoldLinkProps) {
  if (!foldHref) return children;
  return (
    <a href={foldHref(fold.first)} data-fold={fold.first} aria-label={`Show the ${fold.label}`}>
      {children}
    </a>
  );
}

/** Length of one wave, or nearly: a fold has a whole number of them. */
const WAVE = 25;

/** A wave in the axis on its own ground. */
function FoldDrawing({ fold, y, palette }: OnAxis & { readonly fold: Break }) {
  const width = fold.x1 - fold.x0;
  const waves = Math.max(1, Math.round(width / WAVE));
  const quarter = width / (waves * 4);
  const wave = `q${quarter} -7 ${2 * quarter} 0t${2 * quarter} 0`.repeat(waves);
  return (
    <g>
      <title>{fold.label}</title>
      <rect
        data-hit=""
        x={fold.x0}
        y={y - 14}
        width={width}
        height={62}
        rx={6}
        fill="none"
        pointerEvents="all"
      />
      <rect
        x={fold.x0}
        y={y - FOLD_HALF}
        width={width}
        height={2 * FOLD_HALF}
        rx={4}
        fill={palette.line}
        fillOpacity={0.7}
      />
      <path d={`M${fold.x0} ${y}${wave}`} fill="none" stroke={palette.mute} strokeWidth={1.25} />
      {fold.lines.map((line) => (
        <Words key={line.y} place={line} size={FOLD_SIZE} fill={palette.mute} />
      ))}
    </g>
  );
}

function OutsideWords({ layout, palette }: AxisDrawingProps) {
  const { before, after } = layout.outside;
  const y = layout.axis.y + 47;
  const left = { x: 6, y, text: `← ${before.length} earlier`, anchor: "start" } as const;
  const right = { x: layout.width - 6, y, text: `${after.length} later →`, anchor: "end" } as const;
  return (
    <>
      {before.length > 0 && <Words place={left} size={10} fill={palette.mute} />}
      {after.length > 0 && <Words place={right} size={10} fill={palette.mute} />}
    </>
  );
}
