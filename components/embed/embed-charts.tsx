/** The chart of an embed at the widths between which its style chooses, and what the marks mean. */
import { layoutTimeline, type ScaleName } from "#lib/layout/layout.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { PAGE } from "../chart/palette.ts";
import { TimelineSvg } from "../chart/timeline-svg.tsx";
import { LegendSign, legendOf } from "../picture/legend.tsx";

/** Drawn for a phone without words, for a column, and for a page; each is shown a little larger or smaller. */
const SIZES = [
  { className: "narrow", width: 360, height: 170, labels: false },
  { className: "medium", width: 700, height: 400, labels: true },
  { className: "wide", width: 1080, height: 420, labels: true },
] as const;

export interface EmbedChartsProps {
  readonly timeline: Timeline;
  readonly scale: ScaleName;
  readonly selected: string | null;
  readonly href: (id: string) => string;
}

export function EmbedCharts({ timeline, scale, selected, href }: EmbedChartsProps) {
  return SIZES.map(({ className, ...size }) => (
    <TimelineSvg
      key={className}
      className={className}
      layout={layoutTimeline(timeline.events, { ...size, scale, selected })}
      palette={PAGE}
      selected={selected}
      title={`Timeline: ${timeline.title}`}
      href={href}
    />
  ));
}

export function EmbedLegend({ timeline }: { timeline: Timeline }) {
  const layout = layoutTimeline(timeline.events, { width: 1080, height: 420, scale: "even" });
  return (
    <ul className="legend">
      {legendOf(layout).map(({ sign, words }) => (
        <li key={sign}>
          <svg width={20} height={10} viewBox="0 -9 20 10" aria-hidden="true">
            <LegendSign sign={sign} palette={PAGE} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
