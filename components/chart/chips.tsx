import type { Chip, Layout } from "#lib/layout/placed.ts";
import type { Palette } from "./palette.ts";
import { Words } from "./words.tsx";

interface ChipsProps {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly href?: (id: string) => string;
}

/** Counts of what found no room. A chip leads to the first it counts, which then has a label; the next is then first. */
export function Chips({ layout, palette, href }: ChipsProps) {
  return layout.chips.map((chip) => {
    const [first] = chip.ids;
    const drawing = <ChipDrawing chip={chip} palette={palette} />;
    if (!href || first === undefined) return <g key={chip.ids.join()}>{drawing}</g>;
    return (
      <a
        key={chip.ids.join()}
        href={href(first)}
        data-event={first}
        tabIndex={-1}
        aria-label={`${chip.ids.length} more here`}
      >
        {drawing}
      </a>
    );
  });
}

function ChipDrawing({ chip, palette }: { readonly chip: Chip; readonly palette: Palette }) {
  const { x, y, width, height, text } = chip;
  return (
    <>
      <rect
        data-hit=""
        x={x - 2}
        y={y - 2}
        width={width + 4}
        height={height + 4}
        rx={8}
        fill="none"
        pointerEvents="all"
      />
      <rect x={x} y={y} width={width} height={height} rx={6} fill={palette.card} stroke={palette.line} />
      <Words
        place={{ x: x + width / 2, y: y + 14, text, anchor: "middle" }}
        size={11}
        weight={600}
        fill={palette.mute}
      />
    </>
  );
}
