import { memo, type ReactNode } from "react";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { EventMark } from "./event-mark.tsx";
import { EventWords, Leader } from "./event-words.tsx";
import type { Palette } from "./palette.ts";

/** How an event stands out. */
export interface EventState {
  /** Selected, or under the pointer. */
  readonly lit: boolean;
  readonly ringed: boolean;
  /** Another one is looked at. */
  readonly dimmed: boolean;
}

interface EventDrawingProps extends EventState {
  readonly event: PlacedEvent;
  readonly palette: Palette;
  /** How many events there are to walk along. */
  readonly count: number;
  readonly href?: (id: string) => string;
  readonly selected: boolean;
  /** Whether Tab reaches it; undefined where every link is in the tab order. */
  readonly focusable?: boolean;
}

/** Of what is not looked at. */
const DIMMED = 0.35;

/** A mark with its words, and where there is an address for it, as one link. Drawn again only when it changes. */
export const EventDrawing = memo(function EventDrawing(props: EventDrawingProps) {
  const { event, palette, lit, ringed, dimmed } = props;
  return (
    <EventLink {...props}>
      <g data-mark={event.id} opacity={dimmed ? DIMMED : undefined}>
        <EventMark event={event} palette={palette} lit={lit} ringed={ringed} />
        {event.label && (
          <g data-words="">
            <EventWords event={event} label={event.label} palette={palette} lit={lit} />
          </g>
        )}
      </g>
    </EventLink>
  );
});

type LeaderDrawingProps = Pick<EventDrawingProps, "event" | "palette" | "lit" | "dimmed">;

/** Leaders are drawn under all marks, each of its own accord. */
export const LeaderDrawing = memo(function LeaderDrawing({ dimmed, ...props }: LeaderDrawingProps) {
  if (!props.event.label || props.event.label.leader.length === 0) return null;
  return (
    <g data-leader={props.event.id} opacity={dimmed ? DIMMED : undefined}>
      <Leader {...props} />
    </g>
  );
});

function EventLink({ event, count, href, selected, focusable, children }: EventDrawingProps & Children) {
  if (!href) return children;
  return (
    <a
      href={href(event.id)}
      data-event={event.id}
      tabIndex={focusable === undefined ? undefined : focusable ? 0 : -1}
      aria-label={`${nameOf(event)}, ${event.position} of ${count}`}
      aria-current={selected ? "true" : undefined}
    >
      {children}
    </a>
  );
}

interface Children {
  readonly children: ReactNode;
}

/** The words that are seen, so that saying them reaches the link; whatever they cut short follows in full. */
function nameOf(event: PlacedEvent): string {
  const disputed = event.disputed ? ", sources disagree" : "";
  if (!event.label) return spokenOf(event) + disputed;
  const seen = [...event.label.date, ...event.label.title].map((line) => line.text).join(" ");
  return (seen.includes("…") ? `${seen} ${spokenOf(event)}` : seen) + disputed;
}

/** "Kim’s speech, one day, 18–22 August 2025, according to KCNA". */
function spokenOf({ title, when, who }: Pick<PlacedEvent, "title" | "when" | "who">): string {
  return who ? `${title}, ${when}, according to ${who}` : `${title}, ${when}`;
}
