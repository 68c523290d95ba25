import { BIN, binHeights } from "#lib/layout/dense/strip.ts";
import type { Strip } from "#lib/layout/placed.ts";
import { type Palette, statusColour } from "../palette.ts";
import { StripFrame } from "../strip-drawing.tsx";

interface DenseStripDrawingProps {
  readonly strip: Strip;
  readonly palette: Palette;
}

/** The overview of a crowd at true scale: its counts as heights, since dots would be one smear. */
export function DenseStripDrawing({ strip, palette }: DenseStripDrawingProps) {
  const bars = binHeights(strip);
  return (
    <StripFrame strip={strip} palette={palette}>
      {(["fact", "claim", "plan"] as const).map((status) => (
        <path
          key={status}
          fill={statusColour(palette, status)}
          d={bars
            .filter((bar) => bar.status === status)
            .map(({ x, y, height }) => `M${x} ${y}h${BIN}v${height}h${-BIN}z`)
            .join("")}
        />
      ))}
    </StripFrame>
  );
}
