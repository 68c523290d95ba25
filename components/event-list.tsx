import { useMemo } from "react";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import styles from "./event-list.module.css";
import { EventRow, type ListContext, rowProps } from "./event-row.tsx";
import { LongList } from "./long-list.tsx";
import { LONGEST_WHOLE, rowsOf } from "./rows.ts";

export interface EventListProps extends ListContext {
  readonly events: readonly TimelineEvent[];
}

/** The timeline as a list: the same events in the same order, those without a date in a tray of their own. */
export function EventList({ events, ...context }: EventListProps) {
  const rows = useMemo(() => rowsOf(events), [events]);
  if (rows.count > LONGEST_WHOLE) return <LongList rows={rows} context={context} />;
  const row = (event: TimelineEvent) => <EventRow key={event.id} {...rowProps(event, context)} />;
  return (
    <>
      <ol className={styles.list}>{events.slice(0, rows.dated).map(row)}</ol>
      {rows.dated < rows.count && (
        <>
          <h3 className={styles.tray}>Without a date</h3>
          <ul className={styles.list}>{events.slice(rows.dated).map(row)}</ul>
        </>
      )}
    </>
  );
}
