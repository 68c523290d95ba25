/** The chart of a share card: no frame, drawn small and shown large, to be read at a feed's width. */
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import { type Layout, layoutTimeline } from "#lib/layout/layout.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { LIGHT } from "../chart/palette.ts";
import { TimelineGroup } from "../chart/timeline-svg.tsx";
import { CARD, CARD_MARGIN } from "../og-card.tsx";
import { drawableEvents } from "./caption.ts";

interface CardChartProps {
  readonly timeline: Timeline;
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
  const layout = layoutTimeline(drawableEvents(timeline.events), {
    width: w - 2 * INSET,
    // The strip is laid out under the chart and left out: it is too fine for a feed, and folds say their length.
    height: h + STRIP_HEIGHT,
    scale: "folded",
    selected,
    labels: selected === null,
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={CARD.width}
      height={height}
      viewBox={`0 0 ${w} ${h}`}
      role="img"
      aria-label={timeline.title}
    >
      <g transform={`translate(${INSET} 0)`}>
        {layout.events.length > 0 && (
          <TimelineGroup
            layout={selected === null ? layout : unlabelled(layout)}
            palette={LIGHT}
            selected={selected}
            strip={false}
          />
        )}
      </g>
    </svg>
  );
}

/** One event's card says its words above the chart: nothing else wants a label, so nothing is counted as lacking one. */
function unlabelled(layout: Layout): Layout {
  return { ...layout, chips: [] };
}
