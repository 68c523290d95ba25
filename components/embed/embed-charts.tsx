/** The chart of an embed at the widths between which its style chooses, and what the marks mean. */
import { type Layout, layoutTimeline, type ScaleName } from "#lib/layout/layout.ts";
import { sizeEvents } from "#lib/layout/sized.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { PAGE } from "../chart/palette.ts";
import { TimelineGroup } from "../chart/timeline-svg.tsx";
import { noDates } from "../picture/caption.ts";
import { LegendSign, legendOf, signWidth } from "../picture/legend.tsx";

/** Drawn for a phone without words, for a column, and for a page; each is shown a little larger or smaller. */
const SIZES = [
  { className: "narrow", width: 380, height: 180, labels: false },
  { className: "medium", width: 700, height: 410, labels: true },
  { className: "wide", width: 1080, height: 430, labels: true },
] as const;

interface EmbedChartsProps {
  readonly timeline: Timeline;
  /** The timeline before it was filtered. */
  readonly whole: Timeline;
  readonly scale: ScaleName;
  readonly selected: string | null;
  readonly href: (id: string) => string;
}

export function EmbedCharts({ timeline, whole, scale, selected, href }: EmbedChartsProps) {
  if (timeline.events.every(({ when }) => when === null))
    return <figcaption>{noDates(timeline, whole)}</figcaption>;
  return SIZES.map(({ className, ...size }) => {
    const layout = layoutTimeline(timeline.events, { ...size, scale, selected });
    const top = topOf(layout);
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: the figure around it has the name, its links have theirs
      <svg key={className} className={className} viewBox={`0 ${top} ${layout.width} ${layout.height - top}`}>
        <TimelineGroup layout={layout} palette={PAGE} selected={selected} styled href={href} />
      </svg>
    );
  });
}

const AIR = 6;
const MARK = 12;

/** Where the drawing begins: an embed wastes no height of other people's pages. */
function topOf(layout: Layout): number {
  const boxes = [...layout.chips, ...layout.events.flatMap(({ label }) => label ?? [])].map(({ y }) => y);
  const marks = layout.events.map(({ y }) => y - MARK);
  return Math.max(0, Math.min(layout.axis.y - MARK, ...boxes, ...marks) - AIR);
}

export function EmbedLegend({ timeline }: { timeline: Timeline }) {
  return (
    <ul className="legend">
      {legendOf(sizeEvents(timeline.events, false, "en-GB")).map(({ sign, words }) => (
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
