/** The chart of an embed at the widths between which its style chooses, and what the marks mean. */
import { type CrowdEvents, isDense } from "#lib/layout/dense/from-crowd.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { type DrawnChart, drawnChart } from "../chart/drawn-chart.tsx";
import { PAGE } from "../chart/palette.ts";
import { hasDates, noDates, type Pictured, told } from "../picture/caption.ts";
import { LegendSign, legendOf, signWidth } from "../picture/legend.tsx";

/** Drawn for a phone without words, for a column, and for a page; each is shown a little larger or smaller. */
const SIZES = [
  { className: "narrow", width: 380, height: 180, labels: false },
  { className: "medium", width: 700, height: 410, labels: true },
  { className: "wide", width: 1080, height: 430, labels: true },
] as const;

interface EmbedAsked {
  readonly timeline: Pictured;
  readonly scale: ScaleName;
  readonly selected: string | null;
  readonly href: (id: string) => string;
}

export interface EmbedChart extends DrawnChart {
  readonly className: string;
}

/** A chart for each size; none where no event has a date. */
export function embedCharts({ timeline, scale, selected, href }: EmbedAsked): readonly EmbedChart[] {
  if (!hasDates(timeline.events)) return [];
  const look = { palette: PAGE, selected, styled: true, href };
  return SIZES.map(({ className, ...size }) => ({
    className,
    ...drawnChart(timeline.events, { ...size, scale, selected }, look),
  }));
}

interface EmbedChartsProps {
  readonly charts: readonly EmbedChart[];
  readonly timeline: Pictured;
  /** The timeline before it was filtered. */
  readonly whole: Pictured;
}

export function EmbedCharts({ charts, timeline, whole }: EmbedChartsProps) {
  if (charts.length === 0) return <figcaption>{noDates(timeline, whole)}</figcaption>;
  return charts.map(({ className, layout, drawing, ...drawn }) => {
    // An embed wastes no height of other people's pages.
    const top = Math.max(0, drawn.top - AIR);
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name, its links have theirs
      <svg key={className} className={className} viewBox={`0 ${top} ${layout.width} ${layout.height - top}`}>
        {drawing}
      </svg>
    );
  });
}

const AIR = 6;

/** The events that an embed lists: all, or of a crowd those that its charts have marks of, and the selected one. */
export function embedList(
  timeline: Pictured,
  charts: readonly EmbedChart[],
  selected: string | null,
): readonly TimelineEvent[] {
  const shown = told(timeline.events);
  if (!isDense(shown)) return shown;
  const ids = charts.flatMap(({ layout }) => layout.events.map(({ id }) => id));
  const listed = rowsOf(shown, selected === null ? ids : [...ids, selected]);
  if (listed.length === 0) return shown.slice(0, FIRST_OF_CROWD);
  return listed.flatMap((row) => shown.slice(row, row + 1));
}

/** The rows of some events, ascending, each once. */
function rowsOf(events: CrowdEvents, ids: readonly string[]): number[] {
  const rows = new Set(ids.map((id) => events.rowOf(id)).filter((row) => row >= 0));
  return [...rows].sort((a, b) => a - b);
}

/** Where a crowd is so dense that no event has a mark. */
const FIRST_OF_CROWD = 50;

/** What the marks of the charts mean. */
export function EmbedLegend({ charts }: Pick<EmbedChartsProps, "charts">) {
  return (
    <ul className="legend">
      {legendOf(charts.flatMap(({ marks }) => marks)).map(({ sign, words }) => (
        <li key={sign}>
          <svg width={signWidth(sign)} height={10} viewBox={`0 -9 ${signWidth(sign)} 10`} aria-hidden="true">
            <LegendSign sign={sign} palette={PAGE} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
