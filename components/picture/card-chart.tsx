/** The chart of a share card: no frame, drawn small and shown large, to be read at a feed's width. */
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import { drawnChart } from "../chart/drawn-chart.tsx";
import { LIGHT } from "../chart/palette.ts";
import { CARD, CARD_MARGIN } from "../og-card.tsx";
import { drawableEvents, type Pictured } from "./caption.ts";

interface CardChartProps {
  readonly timeline: Pictured;
  readonly selected: string | null;
  /** In pixels of the card. */
  readonly height: number;
}

/** Card pixels to one unit of the chart. */
const MAGNIFIED = 1.5;
/** The card's margin, less what the layout leaves beside its axis. */
const INSET = CARD_MARGIN / MAGNIFIED - 20;

export function CardChart({ timeline, selected, height }: CardChartProps) {
  const [w, h] = [CARD.width / MAGNIFIED, height / MAGNIFIED];
  const size = {
    width: w - 2 * INSET,
    // The strip is laid out under the chart and left out: it is too fine for a feed, and folds say their length.
    height: h + STRIP_HEIGHT,
    scale: "folded",
    selected,
    labels: selected === null,
  } as const;
  const events = drawableEvents(timeline.events);
  // One event's card says its words above the chart: nothing else wants a label, so none is counted as lacking one.
  const look = { palette: LIGHT, selected, strip: false, chips: selected === null };
  const { layout, drawing } = drawnChart(events, size, look);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={height}
      viewBox={`0 0 ${w} ${h}`}
      role="img"
      aria-label={timeline.title}
    >
      <g transform={`translate(${INSET} 0)`}>{layout.count > 0 && drawing}</g>
    </svg>
  );
}
