import { HEADING_SIZE } from "#lib/layout/reading/columns.ts";
import type { Column } from "#lib/layout/reading/told.ts";
import type { Palette } from "../palette.ts";
import { Words } from "../words.tsx";

interface ReadingColumnProps {
  readonly column: Column;
  readonly palette: Palette;
  /** Whether curves of other columns pass behind it. */
  readonly veiled?: boolean;
}

/** From the words to the edge of the veil. */
const HEM = 6;

/** The article in small: its words, or strokes as long as its lines. Read in full elsewhere, so hidden from readers aloud. */
export function ReadingColumn({ column, palette, veiled = false }: ReadingColumnProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group takes no focus
    <g aria-hidden="true">
      {veiled && (
        <rect
          x={column.x - HEM}
          y={column.y - HEM}
          width={column.width + 2 * HEM}
          height={column.height + 2 * HEM}
          fill={palette.paper}
          fillOpacity={0.86}
          pointerEvents="none"
        />
      )}
      <Words place={column.heading} size={HEADING_SIZE} weight={600} fill={palette.mute} />
      {column.legible ? (
        <TextLines column={column} palette={palette} />
      ) : (
        <path
          d={column.lines.map((line) => `M${line.x} ${line.y}h${line.width}`).join("")}
          stroke={palette.mute}
          strokeOpacity={0.32}
          strokeWidth={Math.max(1, column.size * 0.38)}
        />
      )}
    </g>
  );
}

/** Each line as long as it was measured, whatever a browser makes of its kerning: passages are marked by these lengths. */
function TextLines({ column, palette }: ReadingColumnProps) {
  return (
    <g fontFamily={palette.serif} fontSize={column.size} fill={palette.ink} lang={column.language}>
      {column.lines.map((line) => (
        <text
          key={line.y}
          x={line.x}
          y={line.y}
          textLength={line.width}
          lengthAdjust="spacingAndGlyphs"
          pointerEvents="none"
        >
          {line.text}
        </text>
      ))}
    </g>
  );
}
