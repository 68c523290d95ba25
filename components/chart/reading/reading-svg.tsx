import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { DATE_SIZE, TITLE_SIZE } from "#lib/layout/label-settings.ts";
import { HEADING_SIZE } from "#lib/layout/reading/columns.ts";
import type { ReadingLayout, SideLabel, ToldEvent } from "#lib/layout/reading/told.ts";
import { EventMark } from "../event-mark.tsx";
import { type Palette, statusInk } from "../palette.ts";
import { Words } from "../words.tsx";
import { ReadingAxis } from "./reading-axis.tsx";
import { ReadingColumn } from "./reading-column.tsx";
import { ColumnThreads, LitThreads } from "./reading-curves.tsx";

export interface ReadingDrawing {
  readonly layout: ReadingLayout;
  readonly palette: Palette;
  readonly selected?: string | null;
  readonly hovered?: string | null;
  /** Where an event leads; without it nothing is a link. */
  readonly href?: (id: string) => string;
  /** Where a fold leads, by its name. */
  readonly foldHref?: (name: string) => string;
  /** The one event that Tab reaches; undefined leaves every mark in the tab order. */
  readonly focusable?: string | null;
}

interface ReadingSvgProps extends ReadingDrawing {
  /** What the picture is, for those who do not see it. */
  readonly title: string;
  readonly className?: string;
  readonly ref?: Ref<SVGSVGElement>;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (event: FocusEvent) => void;
}

/** The article beside time, as one `<svg>`. */
export function ReadingSvg(props: ReadingSvgProps) {
  const { title, className, ref, onKeyDown, onFocus, ...drawing } = props;
  const { width, height } = drawing.layout;
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={drawing.href ? "group" : "img"}
      aria-label={title}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <ReadingGroup {...drawing} />
    </svg>
  );
}

/** The same without its `<svg>`, to be set into a larger picture. Curves of one column pass behind the next. */
export function ReadingGroup(drawing: ReadingDrawing) {
  const { layout, palette } = drawing;
  const { rest, jumps } = layout;
  return (
    <g fontFamily={palette.sans}>
      {layout.columns.map((column, i) => (
        <g key={column.sourceId}>
          <ReadingColumn column={column} palette={palette} veiled={i > 0} />
          <ColumnThreads sourceId={column.sourceId} {...drawing} />
        </g>
      ))}
      <LitThreads {...drawing} />
      <ReadingAxis layout={layout} palette={palette} foldHref={drawing.foldHref} />
      {layout.events.map((event) => (
        <SideLeader key={event.id} event={event} palette={palette} lit={isLit(event, drawing)} />
      ))}
      {layout.events.map((event) => (
        <EventLink key={event.id} event={event} drawing={drawing}>
          <ToldEventDrawing event={event} drawing={drawing} />
        </EventLink>
      ))}
      {jumps.words && <Words place={jumps.words} size={HEADING_SIZE} fill={palette.mute} />}
      {rest && <Words place={rest.place} size={DATE_SIZE} fill={palette.mute} />}
    </g>
  );
}

/** x and y change places: the chart's own marks, turned to run down the axis. */
const TURNED = "matrix(0 1 1 0 0 0)";

function ToldEventDrawing({ event, drawing }: { event: ToldEvent; drawing: ReadingDrawing }) {
  const { palette, selected } = drawing;
  const lit = isLit(event, drawing);
  return (
    <g data-mark={event.id}>
      <g transform={TURNED}>
        <EventMark event={event} palette={palette} lit={lit} ringed={event.id === selected} />
      </g>
      {event.words && (
        <g data-words="">
          <SideWords event={event} words={event.words} palette={palette} lit={lit} />
        </g>
      )}
    </g>
  );
}

function isLit({ id }: ToldEvent, { selected, hovered }: ReadingDrawing): boolean {
  return id === selected || id === hovered;
}

interface SideProps {
  readonly event: ToldEvent;
  readonly palette: Palette;
  readonly lit: boolean;
}

function SideLeader({ event: { words }, palette, lit }: SideProps) {
  if (!words) return null;
  return (
    <polyline
      points={words.leader.map((point) => point.join()).join(" ")}
      fill="none"
      stroke={lit ? palette.accent : palette.mute}
      strokeOpacity={lit ? 1 : 0.4}
    />
  );
}

function SideWords({ event, words, palette, lit }: SideProps & { readonly words: SideLabel }) {
  const { box } = words;
  return (
    <>
      <rect
        data-hit=""
        x={box.x - 4}
        y={box.y - 2}
        width={box.width + 8}
        height={box.height + 4}
        rx={4}
        fill="none"
        pointerEvents="all"
      />
      {words.date.map((line) => (
        <Words
          key={line.y}
          place={line}
          size={DATE_SIZE}
          weight={600}
          fill={lit ? palette.accent : statusInk(palette, event.status)}
        />
      ))}
      {words.title.map((line) => (
        <Words key={line.y} place={line} size={TITLE_SIZE} fill={palette.ink} />
      ))}
    </>
  );
}

interface EventLinkProps {
  readonly event: ToldEvent;
  readonly drawing: ReadingDrawing;
  readonly children: ReactNode;
}

function EventLink({ event, drawing, children }: EventLinkProps) {
  const { href, focusable, selected, layout } = drawing;
  if (!href) return children;
  return (
    <a
      href={href(event.id)}
      data-event={event.id}
      tabIndex={focusable === undefined ? undefined : focusable === event.id ? 0 : -1}
      aria-label={nameOf(event, layout)}
      aria-current={event.id === selected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** The words that are seen, then both places: "…, 3 of 14 in time, 5 of 14 in the text". */
function nameOf(event: ToldEvent, { events, order }: ReadingLayout): string {
  const { title, when, who, words } = event;
  const seen = words && [...words.date, ...words.title].map((line) => line.text).join(" ");
  const whole = who ? `${title}, ${when}, according to ${who}` : `${title}, ${when}`;
  const name = seen === null || seen.includes("…") ? [seen, whole].filter(Boolean).join(" ") : seen;
  const dated = order.filter((id) => events.some((other) => other.id === id));
  return `${name}, ${events.indexOf(event) + 1} of ${events.length} in time, ${dated.indexOf(event.id) + 1} in the text`;
}
