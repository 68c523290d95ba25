/** A timeline as one picture: title, source, chart, legend, permalink. The SVG file as it is; the PNG is it, rasterised. */

import { type Events, isDense } from "#lib/layout/dense/from-crowd.ts";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import { drawable, isDrawable, xmlText } from "#lib/layout/drawable.ts";
import { bandsOf, type GroupName } from "#lib/layout/groups.ts";
import { layoutReading } from "#lib/layout/reading/reading.ts";
import { clipText, INTER_400, INTER_600, textWidth } from "#lib/layout/text-width.ts";
import { inWords } from "#lib/time/words.ts";
import type { Source } from "#lib/timeline/timeline.ts";
import { type DrawnChart, drawnChart } from "../chart/drawn-chart.tsx";
import { DARK, LIGHT, type Palette } from "../chart/palette.ts";
import { ReadingGroup } from "../chart/reading/reading-svg.tsx";
import { counted } from "../event-words.ts";
import type { Drawing } from "../view.ts";
import {
  drawableEvents,
  hasDates,
  noDates,
  type Pictured,
  SERIF,
  sourceLine,
  spokenUrl,
  told,
} from "./caption.ts";
import { EventRows } from "./event-rows.tsx";
import { CHART_MARGIN, type Frame, frameOf, SOURCE_SIZE } from "./frame.ts";
import { LegendRow, legendOf } from "./legend.tsx";

export interface SnapshotProps {
  readonly timeline: Pictured;
  /** The timeline before it was filtered, when it was. */
  readonly whole?: Pictured;
  readonly width: number;
  readonly height: number;
  readonly scale: Drawing;
  /** Draws the chart in bands. */
  readonly group?: GroupName | undefined;
  readonly theme: "light" | "dark";
  /** The event drawn as selected. */
  readonly selected: string | null;
  /** Absolute address of what is drawn. */
  readonly permalink: string;
}

export function Snapshot(props: SnapshotProps) {
  const { timeline, whole = timeline, width, height, scale, group, theme, selected, permalink } = props;
  const palette = theme === "dark" ? DARK : LIGHT;
  const events = drawableEvents(told(timeline.events));
  const title = drawable(timeline.title, "Title");
  const dated = hasDates(events);
  const frame = frameOf(width, height, { title, source: sourceLine(timeline, whole), dated });
  const chart = drawnIn(frame, { events, sources: timeline.sources, scale, group, selected, palette });
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
        {dated ? chart.drawing : <NoDates frame={frame} palette={palette} words={noDates(timeline, whole)} />}
      </g>
      <EventRows
        events={events}
        x={frame.margin}
        {...frame.rest}
        width={frame.width - 2 * frame.margin}
        palette={palette}
      />
      <Foot frame={frame} marks={chart.marks} palette={palette} permalink={permalink} />
    </svg>
  );
}

interface Asked {
  readonly events: Events;
  readonly sources: Pictured["sources"];
  readonly scale: Drawing;
  readonly group: GroupName | undefined;
  readonly selected: string | null;
  readonly palette: Palette;
}

/** The chart in its frame, and the marks on it. */
function drawnIn(
  { chart }: Frame,
  { events, sources, scale, group, selected, palette }: Asked,
): Pick<DrawnChart, "marks" | "drawing"> {
  const { width, labels } = chart;
  // A crowd has no drawing in the order of its telling, nor the texts for it.
  if (scale === "reading" && !isDense(events) && haveTexts(sources)) {
    const words = sources.every(({ text }) => isDrawable(text));
    const layout = layoutReading(
      { sources, events },
      { width, height: chart.height, selected, labels, words },
    );
    return {
      marks: layout.events,
      drawing: <ReadingGroup layout={layout} palette={palette} selected={selected} />,
    };
  }
  // Without the strip its height is the chart's.
  const height = chart.strip ? chart.height : chart.height + STRIP_HEIGHT;
  const bands = group && !isDense(events) ? bandsOf(group, events, sources) : undefined;
  const axis = scale === "reading" ? "folded" : scale;
  const size = { width, height, scale: axis, bands, selected, labels };
  return drawnChart(events, size, { palette, selected, strip: chart.strip });
}

function haveTexts(sources: Pictured["sources"]): sources is readonly Source[] {
  return sources.every(({ text }) => text !== undefined);
}

/** What the picture shows, in words, for those who do not see it: the same events, in order. */
function descriptionOf(timeline: Pictured, selected: string | null): string {
  const events = told(timeline.events);
  // A crowd is not read out.
  if (isDense(events)) return `${counted(events.length, "event")}.`;
  const event = events.find(({ id }) => id === selected);
  return (event ? [event] : events)
    .map(({ title, when }) => `${when ? inWords(when) : "undated"}: ${title}`)
    .join("; ");
}

/** An axis without events would be of no time at all. */
function NoDates({ frame, palette, words }: { frame: Frame; palette: Palette; words: string }) {
  return (
    <text x={CHART_MARGIN} y={frame.chart.height / 2} fontSize={16} fill={palette.mute}>
      {words}
    </text>
  );
}

function Head({ frame, palette }: { frame: Frame; palette: Palette }) {
  return (
    <>
      {frame.title.map((line) => (
        <text
          key={line.y}
          x={frame.margin}
          y={line.y}
          fontFamily={SERIF}
          fontWeight={600}
          fontSize={frame.titleSize}
          fill={palette.ink}
        >
          {line.text}
        </text>
      ))}
      <text x={frame.margin} y={frame.source.y} fontSize={SOURCE_SIZE} fill={palette.mute}>
        {frame.source.text}
      </text>
    </>
  );
}

interface FootProps {
  readonly frame: Frame;
  /** What the legend is of. */
  readonly marks: DrawnChart["marks"];
  readonly palette: Palette;
  readonly permalink: string;
}

const WORDMARK = "Dateline";
const FOOT_SIZE = 12;

function Foot({ frame, marks, palette, permalink }: FootProps) {
  const { margin, width, footY } = frame;
  const link = clipText(spokenUrl(permalink), INTER_400, FOOT_SIZE, (width - 2 * margin) * 0.7);
  const linkWidth = textWidth(link, INTER_400, FOOT_SIZE);
  const right = width - margin;
  const markX = right - linkWidth - 10;
  const room = markX - textWidth(WORDMARK, INTER_600, FOOT_SIZE) - 24 - margin;
  return (
    <>
      <path d={`M${margin} ${frame.ruleY}H${right}`} stroke={palette.line} />
      <LegendRow entries={legendOf(marks)} x={margin} y={footY} room={room} palette={palette} />
      <text x={markX} y={footY} textAnchor="end" fontSize={FOOT_SIZE} fontWeight={600} fill={palette.accent}>
        {WORDMARK}
      </text>
      <text x={right} y={footY} textAnchor="end" fontSize={FOOT_SIZE} fill={palette.mute}>
        {link}
      </text>
    </>
  );
}
