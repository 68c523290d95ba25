import type { ReactNode } from "react";
import type { Strip } from "#lib/layout/placed.ts";
import { TickDrawing } from "./axis-drawing.tsx";
import { type Palette, statusColour } from "./palette.ts";

interface StripDrawingProps {
  readonly strip: Strip;
  readonly palette: Palette;
  readonly selected?: string | null;
}

/** The overview at true scale, with the extents of the axis' segments on it. */
export function StripDrawing(props: StripDrawingProps) {
  return (
    <StripFrame {...props}>
      <Bins {...props} />
    </StripFrame>
  );
}

/** What a strip has beside its counts: ground, extents, ticks, and the window on it. */
export function StripFrame({
  strip,
  palette,
  children,
}: StripDrawingProps & { readonly children: ReactNode }) {
  const { x0, x1, y, height, window } = strip;
  return (
    <g>
      <rect x={x0} y={y} width={x1 - x0} height={height} rx={4} fill={palette.line} fillOpacity={0.55} />
      {strip.extents.map((extent) => (
        <rect
          key={extent.x0}
          x={extent.x0}
          y={y}
          width={Math.max(2, extent.x1 - extent.x0)}
          height={height}
          rx={1.5}
          fill={palette.mute}
          fillOpacity={0.28}
        />
      ))}
      {children}
      {strip.ticks.map((tick) => (
        <TickDrawing key={tick.x} tick={tick} y={y + height} palette={palette} />
      ))}
      {window && (
        <rect
          x={window.x0}
          y={y - 1}
          width={Math.max(3, window.x1 - window.x0)}
          height={height + 2}
          rx={3}
          fill="none"
          stroke={palette.accent}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}

/** A dot a bin, its area growing with what it counts. */
function Bins({ strip, palette, selected = null }: StripDrawingProps) {
  const most = Math.max(1, ...strip.bins.map((bin) => bin.count));
  return strip.bins.map((bin) => (
    <circle
      key={bin.x}
      cx={bin.x}
      cy={strip.y + strip.height / 2}
      r={2 + 2 * Math.sqrt((bin.count - 1) / most)}
      fill={selected && bin.ids.includes(selected) ? palette.accent : statusColour(palette, bin.status)}
    />
  ));
}
