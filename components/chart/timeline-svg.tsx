import type { FocusEvent, KeyboardEvent, ReactNode, Ref } from "react";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import type { Layout, PlacedEvent } from "#lib/layout/placed.ts";
import { AxisDrawing } from "./axis-drawing.tsx";
import { Chips } from "./chips.tsx";
import { EventMark } from "./event-mark.tsx";
import { EventWords, Leader } from "./event-words.tsx";
import type { Palette } from "./palette.ts";
import { StripDrawing } from "./strip-drawing.tsx";

export interface TimelineDrawing {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly selected?: string | null;
  readonly hovered?: string | null;
  /** true leaves the colours of a selection to the style sheet, which finds it by aria-current. */
  readonly styled?: boolean;
  /** Where an event leads; without it the marks are no links. */
  readonly href?: (id: string) => string;
  /** Where a fold leads, by its name: to the same with that fold opened, or closed again. */
  readonly foldHref?: (name: string) => string;
  /** The one event that Tab reaches; undefined leaves every link in the tab order. */
  readonly focusable?: string | null;
  /** false leaves the to-scale strip to a component of its own. */
  readonly strip?: boolean;
}

interface TimelineSvgProps extends TimelineDrawing {
  /** What the picture is, for those who do not see it. */
  readonly title: string;
  readonly className?: string;
  readonly ref?: Ref<SVGSVGElement>;
  readonly zoomed?: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onFocus?: (event: FocusEvent) => void;
}

/** A Layout as one `<svg>`: the same painter for page, embed, SVG file and, rasterised, PNG. */
export function TimelineSvg(props: TimelineSvgProps) {
  const { title, className, ref, zoomed, onKeyDown, onFocus, ...drawing } = props;
  const { layout, strip = true, href } = drawing;
  const height = strip ? layout.height : layout.height - STRIP_HEIGHT;
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      className={className}
      width={layout.width}
      height={height}
      viewBox={`0 0 ${layout.width} ${height}`}
      role={href ? "group" : "img"}
      aria-label={title}
      data-zoomed={zoomed}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <TimelineGroup {...drawing} />
    </svg>
  );
}

/** The same without its `<svg>`, to be set into a larger picture. */
export function TimelineGroup(drawing: TimelineDrawing) {
  const { layout, palette, strip = true } = drawing;
  const selected = drawing.styled ? null : drawing.selected;
  return (
    <g fontFamily={palette.sans}>
      <AxisDrawing layout={layout} palette={palette} foldHref={drawing.foldHref} />
      {layout.events.map((event) => (
        <Leader key={event.id} event={event} palette={palette} lit={isLit(event, drawing)} />
      ))}
      {layout.events.map((event) => (
        <EventDrawing key={event.id} event={event} drawing={drawing} />
      ))}
      <Chips layout={layout} palette={palette} href={drawing.href} />
      {strip && <StripDrawing strip={layout.strip} palette={palette} selected={selected} />}
    </g>
  );
}

function isLit(event: PlacedEvent, { selected, hovered, styled = false }: TimelineDrawing): boolean {
  return !styled && (event.id === selected || event.id === hovered);
}

function EventDrawing({ event, drawing }: { event: PlacedEvent; drawing: TimelineDrawing }) {
  const lit = isLit(event, drawing);
  return (
    <EventLink event={event} drawing={drawing}>
      <g data-mark={event.id}>
        <EventMark
          event={event}
          palette={drawing.palette}
          lit={lit}
          ringed={lit && event.id === drawing.selected}
        />
        {event.label && <EventWords event={event} label={event.label} palette={drawing.palette} lit={lit} />}
      </g>
    </EventLink>
  );
}

interface EventLinkProps {
  readonly event: PlacedEvent;
  readonly drawing: TimelineDrawing;
  readonly children: ReactNode;
}

function EventLink({ event, drawing, children }: EventLinkProps) {
  const { href, focusable, selected, layout } = drawing;
  if (!href) return children;
  const place = `${layout.events.indexOf(event) + 1} of ${layout.events.length}`;
  return (
    <a
      href={href(event.id)}
      data-event={event.id}
      tabIndex={focusable === undefined ? undefined : focusable === event.id ? 0 : -1}
      aria-label={`${nameOf(event)}, ${place}`}
      aria-current={event.id === selected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

/** The words that are seen, so that saying them reaches the link; whatever they cut short follows in full. */
function nameOf(event: PlacedEvent): string {
  if (!event.label) return spokenOf(event);
  const seen = [...event.label.date, ...event.label.title].map((line) => line.text).join(" ");
  return seen.includes("…") ? `${seen} ${spokenOf(event)}` : seen;
}

/** "Kim’s speech, one day, 18–22 August 2025, according to KCNA". */
function spokenOf({ title, when, who }: Pick<PlacedEvent, "title" | "when" | "who">): string {
  return who ? `${title}, ${when}, according to ${who}` : `${title}, ${when}`;
}
