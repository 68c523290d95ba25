import type { ReactNode } from "react";
import type { PlacedText } from "#lib/layout/placed.ts";
import { HEADING_SIZE } from "#lib/layout/reading/columns.ts";
import type { DownFold, DownSegment, ReadingLayout } from "#lib/layout/reading/told.ts";
import { TICK_SIZE } from "#lib/layout/ticks.ts";
import type { Palette } from "../palette.ts";
import { Words } from "../words.tsx";

interface ReadingAxisProps {
  readonly layout: ReadingLayout;
  readonly palette: Palette;
  readonly foldHref?: (name: string) => string;
}

/** Time from top to bottom; what a curve passes behind has paper around it. */
export function ReadingAxis({ layout, palette, foldHref }: ReadingAxisProps) {
  const { x, heading, segments, folds, opened } = layout.axis;
  return (
    <g>
      {heading && <Words place={heading} size={HEADING_SIZE} weight={600} fill={palette.mute} />}
      {segments.map((segment) => (
        <SegmentDown key={segment.first} segment={segment} x={x} palette={palette} />
      ))}
      {folds.map((fold) => (
        <FoldLink key={fold.first} name={fold.first} says={`Show the ${fold.label}`} foldHref={foldHref}>
          <FoldDown fold={fold} x={x} palette={palette} />
        </FoldLink>
      ))}
      {foldHref &&
        opened.map((fold) => (
          <FoldLink key={fold.first} name={fold.first} says={`Fold ${fold.label}`} foldHref={foldHref}>
            <FoldDown fold={fold} x={x} palette={palette} />
          </FoldLink>
        ))}
    </g>
  );
}

interface FoldLinkProps {
  readonly name: string;
  readonly says: string;
  readonly foldHref?: (name: string) => string;
  readonly children: ReactNode;
}

function FoldLink({ name, says, foldHref, children }: FoldLinkProps) {
  if (!foldHref) return children;
  return (
    <a href={foldHref(name)} data-fold={name} aria-label={says}>
      {children}
    </a>
  );
}

interface DownProps {
  readonly x: number;
  readonly palette: Palette;
}

function SegmentDown({ segment, x, palette }: DownProps & { readonly segment: DownSegment }) {
  return (
    <g>
      <path
        d={`M${x} ${segment.y0}V${segment.y1}`}
        stroke={palette.ink}
        strokeWidth={1.25}
        strokeOpacity={0.7}
      />
      {segment.ticks.map((tick) => (
        <path
          key={tick.y}
          d={`M${x} ${tick.y}h${tick.major ? -8 : -5}`}
          stroke={palette.ink}
          strokeOpacity={tick.major ? 0.7 : 0.4}
        />
      ))}
      {segment.ticks.map(
        ({ label }) => label && <Haloed key={label.y} place={label} palette={palette} fill={palette.mute} />,
      )}
      {segment.captions.map((caption) => (
        <Haloed key={caption.y} place={caption} palette={palette} fill={palette.ink} weight={600} />
      ))}
    </g>
  );
}

interface HaloedProps {
  readonly place: PlacedText;
  readonly palette: Palette;
  readonly fill: string;
  readonly weight?: 400 | 600;
}

/** Words on a ground of paper: curves pass behind them. */
function Haloed({ place, palette, fill, weight = 400 }: HaloedProps) {
  return (
    <text
      x={place.x}
      y={place.y}
      fontSize={TICK_SIZE}
      fontWeight={weight}
      textAnchor={place.anchor}
      fill={fill}
      stroke={palette.paper}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {/* The space, which takes no room, keeps lines apart where they are read out. */}
      {`${place.text} `}
    </text>
  );
}

/** Length of one wave, or nearly. */
const WAVE = 25;

function FoldDown({ fold, x, palette }: DownProps & { readonly fold: DownFold }) {
  const height = fold.y1 - fold.y0;
  const waves = Math.max(1, Math.round(height / WAVE));
  const quarter = height / (waves * 4);
  const wave = `q-7 ${quarter} 0 ${2 * quarter}t0 ${2 * quarter}`.repeat(waves);
  return (
    <g>
      <title>{fold.label}</title>
      <rect
        data-hit=""
        x={x - 72}
        y={fold.y0}
        width={86}
        height={height}
        rx={6}
        fill="none"
        pointerEvents="all"
      />
      <rect x={x - 9} y={fold.y0} width={18} height={height} rx={4} fill={palette.line} fillOpacity={0.7} />
      <path d={`M${x} ${fold.y0}${wave}`} fill="none" stroke={palette.mute} strokeWidth={1.25} />
      {fold.lines.map((line) => (
        <Haloed key={line.y} place={line} palette={palette} fill={palette.mute} />
      ))}
    </g>
  );
}
