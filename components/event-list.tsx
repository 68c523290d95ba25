import { memo } from "react";
import type { Source, TimelineEvent } from "#lib/timeline/timeline.ts";
import { EventActions } from "./event-actions.tsx";
import { EventEvidence } from "./event-card.tsx";
import styles from "./event-list.module.css";
import { dateWords, saysWho } from "./event-words.ts";
import { StatusMark } from "./status-mark.tsx";

export interface EventListProps {
  readonly events: readonly TimelineEvent[];
  readonly source: (event: TimelineEvent) => Source;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly href: (id: string) => string;
  readonly permalink: (id: string) => string;
}

/** The timeline as a list: the same events in the same order, those without a date in a tray of their own. */
export function EventList({ events, selected, hovered, ...rest }: EventListProps) {
  const row = (event: TimelineEvent) => (
    <EventRow
      key={event.id}
      event={event}
      selected={event.id === selected}
      hovered={event.id === hovered}
      {...rest}
    />
  );
  const dated = events.filter((event) => event.when !== null);
  const undated = events.filter((event) => event.when === null);
  return (
    <>
      <ol className={styles.list}>{dated.map(row)}</ol>
      {undated.length > 0 && (
        <>
          <h3 className={styles.tray}>Without a date</h3>
          <ul className={styles.list}>{undated.map(row)}</ul>
        </>
      )}
    </>
  );
}

interface EventRowProps extends Omit<EventListProps, "events" | "selected" | "hovered"> {
  readonly event: TimelineEvent;
  readonly selected: boolean;
  readonly hovered: boolean;
}

/** One event; on a narrow screen, where no inspector stands beside it, the selected one opens in place. */
const EventRow = memo(function EventRow({
  event,
  source,
  selected,
  hovered,
  href,
  permalink,
}: EventRowProps) {
  return (
    <li className={styles.row} data-hovered={hovered || undefined} id={`event-${event.id}`}>
      <a href={href(event.id)} data-event={event.id} aria-current={selected || undefined}>
        <StatusMark status={event.status} />
        <span className={styles.date} data-status={event.status}>
          {lineOf(event)}
        </span>
        <span className={styles.title} dir="auto">
          {event.title}
        </span>
      </a>
      {selected && (
        <div className={styles.opened}>
          <EventEvidence event={event} source={source(event)} />
          <EventActions event={event} source={source(event)} permalink={permalink(event.id)} />
        </div>
      )}
    </li>
  );
});

/** Date and name; in the tray of the undated the name alone. */
function lineOf(event: TimelineEvent): string {
  if (event.when === null) return saysWho(event);
  return event.attribution ? `${dateWords(event)} · ${event.attribution.who}` : dateWords(event);
}
