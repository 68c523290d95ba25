import type { FocusEvent, KeyboardEvent, Ref } from "react";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import type { Chip, Layout, PlacedEvent } from "#lib/layout/placed.ts";
import { AxisDrawing } from "./axis-drawing.tsx";
import { BandGrounds, BandNames } from "./bands-drawing.tsx";
import { Chips } from "./chips.tsx";
import { EventDrawing, type EventState, LeaderDrawing } from "./event-drawing.tsx";
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
  /** Where a count of events leads; without it, to the first it counts. */
  readonly chipHref?: (chip: Chip) => string;
  /** Where a fold leads, by its name: to the same with that fold opened, or closed again. */
  readonly foldHref?: (name: string) => string;
  /** Where the name of a band leads, by its key; null: nowhere. */
  readonly bandHref?: (key: string) => string | null;
  /** The one event that Tab reaches; undefined leaves every link in the tab order. */
  readonly focusable?: string | null;
  /** false leaves the to-scale strip to a component of its own. */
  readonly strip?: boolean;
  /** false leaves out the counts of what has no label. */
  readonly chips?: boolean;
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
  const { layout, palette, strip = true, href, focusable } = drawing;
  const selected = drawing.styled ? null : drawing.selected;
  const events = layout.events.map((event) => ({ event, ...stateOf(event, drawing) }));
  return (
    <g fontFamily={palette.sans}>
      {layout.bands && <BandGrounds bands={layout.bands} width={layout.width} palette={palette} />}
      <AxisDrawing layout={layout} palette={palette} foldHref={drawing.foldHref} />
      {events.map(({ event, lit, dimmed }) => (
        <LeaderDrawing key={event.id} event={event} palette={palette} lit={lit} dimmed={dimmed} />
      ))}
      {events.map(({ event, ...state }) => (
        <EventDrawing
          key={event.id}
          {...state}
          event={event}
          palette={palette}
          count={layout.count}
          href={href}
          selected={event.id === drawing.selected}
          focusable={focusable === undefined ? undefined : focusable === event.id}
        />
      ))}
      {drawing.chips !== false && (
        <Chips layout={layout} palette={palette} href={href} chipHref={drawing.chipHref} />
      )}
      {layout.bands && <BandNames bands={layout.bands} palette={palette} bandHref={drawing.bandHref} />}
      {strip && <StripDrawing strip={layout.strip} palette={palette} selected={selected} />}
    </g>
  );
}

function stateOf(event: PlacedEvent, { selected, hovered, styled, layout }: TimelineDrawing): EventState {
  const lit = !styled && (event.id === selected || event.id === hovered);
  const elsewhere = hovered !== event.id && layout.events.some(({ id }) => id === hovered);
  return { lit, ringed: lit && event.id === selected, dimmed: !lit && !styled && elsewhere };
}
