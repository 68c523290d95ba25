import { useMemo } from "react";
import { queryWords } from "#lib/text/search.ts";
import { eventOf, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { EventList, type EventListProps } from "./event-list.tsx";
import { counted, countedOf } from "./event-words.ts";
import styles from "./events-pane.module.css";
import { Inspector } from "./inspector.tsx";
import { Peek } from "./peek.tsx";
import { LONGEST_WHOLE } from "./rows.ts";
import { type View, viewQuery } from "./view.ts";

interface EventsPaneProps
  extends Omit<EventListProps, "selected" | "page" | "pageHref" | "words" | "sourced"> {
  readonly timeline: Timeline;
  readonly path: string;
  readonly view: View;
  /** How many events there would be without a filter. */
  readonly all: number;
  /** Opens the article where it does not stand beside the list. */
  readonly onRead: () => void;
  /** Goes to an event's row. */
  readonly onWhole: (id: string) => void;
}

/** The inspector and, under it, the list. */
export function EventsPane({ timeline, path, view, all, onRead, onWhole, ...list }: EventsPaneProps) {
  const { events, hovered, source, permalink } = list;
  const selected = eventOf(timeline, view.event ?? "");
  const event = eventOf(timeline, hovered ?? "") ?? selected;
  const letGoHref = path + viewQuery({ ...view, event: null });
  const words = useMemo(() => queryWords(view.filter.text), [view.filter.text]);
  return (
    <aside className={styles.pane} aria-label="Events">
      {timeline.events.length > 0 && (
        <Inspector
          event={event}
          source={source}
          permalink={permalink}
          letGoHref={view.event === null ? null : letGoHref}
        />
      )}
      {selected && (
        <Peek
          key={selected.id}
          event={selected}
          href={events.includes(selected) ? `#event-${selected.id}` : permalink(selected.id)}
          letGoHref={letGoHref}
          onWhole={onWhole}
        />
      )}
      <section
        className={styles.list}
        aria-labelledby="events"
        data-box={events.length > LONGEST_WHOLE ? "" : undefined}
      >
        <h2 id="events">{countedOf(events.length, all, "event")}</h2>
        <button type="button" className={styles.read} onClick={onRead}>
          Read the article
        </button>
        <EventList
          {...list}
          selected={view.event}
          words={words}
          sourced={timeline.sources.length > 1}
          page={view.page}
          pageHref={(page) => `${path}${viewQuery({ ...view, page })}#events`}
        />
        <ReportsLink events={timeline.events} path={path} view={view} />
      </section>
    </aside>
  );
}

interface ReportsLinkProps {
  readonly events: readonly TimelineEvent[];
  readonly path: string;
  readonly view: View;
}

/** Shows or hides the acts of reporting ("said on Friday"), which date the news and not what it tells. */
function ReportsLink({ events, path, view }: ReportsLinkProps) {
  const count = events.filter((event) => event.status === "reporting").length;
  if (count === 0) return null;
  const reports = !view.reports;
  return (
    <a className={styles.reports} href={path + viewQuery({ ...view, reports })} data-view="">
      {reports ? "Show" : "Hide"} {counted(count, "report")} of the news itself
    </a>
  );
}
