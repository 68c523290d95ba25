/** A timeline as one picture: title, source, chart, legend, permalink. The SVG file as it is; the PNG is it, rasterised. */
import { drawable, xmlText } from "#lib/layout/drawable.ts";
import { type Layout, layoutTimeline, type ScaleName } from "#lib/layout/layout.ts";
import { clipText, INTER_400, INTER_600, textWidth } from "#lib/layout/text-width.ts";
import { inWords } from "#lib/time/words.ts";
import { eventOf, type Timeline } from "#lib/timeline/timeline.ts";
import { DARK, LIGHT, type Palette } from "../chart/palette.ts";
import { TimelineGroup } from "../chart/timeline-svg.tsx";
import { drawableEvents, sourceLine, spokenUrl } from "./caption.ts";
import { type Frame, frameOf } from "./frame.ts";
import { LegendRow, legendOf } from "./legend.tsx";

export interface SnapshotProps {
  readonly timeline: Timeline;
  readonly width: number;
  readonly height: number;
  readonly scale: ScaleName;
  readonly theme: "light" | "dark";
  /** The event drawn as selected. */
  readonly selected: string | null;
  /** Absolute address of what is drawn. */
  readonly permalink: string;
}

export function Snapshot({ timeline, width, height, scale, theme, selected, permalink }: SnapshotProps) {
  const palette = theme === "dark" ? DARK : LIGHT;
  const frame = frameOf(width, height, drawable(timeline.title, "Title"), sourceLine(timeline));
  const layout = layoutTimeline(drawableEvents(timeline.events), {
    width: frame.chart.width,
    height: frame.chart.height,
    scale,
    selected,
    // Too low for words: the marks alone, as on a narrow page.
    labels: frame.chart.height >= 170 && frame.width >= 480,
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontFamily="Inter"
      role="img"
    >
      <title>{xmlText(timeline.title)}</title>
      <desc>{xmlText(descriptionOf(timeline, selected))}</desc>
      <rect width={frame.width} height={frame.height} fill={palette.paper} />
      <Head frame={frame} palette={palette} />
      <g transform={`translate(${frame.chart.x} ${frame.chart.y})`}>
        <TimelineGroup layout={layout} palette={palette} selected={selected} />
      </g>
      <Foot frame={frame} layout={layout} palette={palette} permalink={permalink} />
    </svg>
  );
}

/** What the picture shows, in words, for those who do not see it: the same events, in order. */
export function descriptionOf(timeline: Timeline, selected: string | null): string {
  const event = selected === null ? null : eventOf(timeline, selected);
  const events = event ? [event] : timeline.events.filter(({ status }) => status !== "reporting");
  return events.map(({ title, when }) => `${when ? inWords(when) : "undated"}: ${title}`).join("; ");
}

function Head({ frame, palette }: { frame: Frame; palette: Palette }) {
  return (
    <>
      {frame.title.map((line) => (
        <text
          key={line.y}
          x={frame.margin}
          y={line.y}
          fontFamily="Source Serif 4"
          fontWeight={600}
          fontSize={frame.titleSize}
          fill={palette.ink}
        >
          {line.text}
        </text>
      ))}
      <text x={frame.margin} y={frame.source.y} fontSize={13} fill={palette.mute}>
        {frame.source.text}
      </text>
    </>
  );
}

interface FootProps {
  readonly frame: Frame;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly permalink: string;
}

const WORDMARK = "Dateline";
const FOOT_SIZE = 12;

function Foot({ frame, layout, palette, permalink }: FootProps) {
  const { margin, width, footY } = frame;
  const link = clipText(spokenUrl(permalink), INTER_400, FOOT_SIZE, (width - 2 * margin) * 0.7);
  const linkWidth = textWidth(link, INTER_400, FOOT_SIZE);
  const right = width - margin;
  const markX = right - linkWidth - 10;
  const room = markX - textWidth(WORDMARK, INTER_600, FOOT_SIZE) - 24 - margin;
  return (
    <>
      <path d={`M${margin} ${frame.ruleY}H${right}`} stroke={palette.line} />
      <LegendRow entries={legendOf(layout)} x={margin} y={footY} room={room} palette={palette} />
      <text x={markX} y={footY} textAnchor="end" fontSize={FOOT_SIZE} fontWeight={600} fill={palette.accent}>
        {WORDMARK}
      </text>
      <text x={right} y={footY} textAnchor="end" fontSize={FOOT_SIZE} fill={palette.mute}>
        {link}
      </text>
    </>
  );
}
