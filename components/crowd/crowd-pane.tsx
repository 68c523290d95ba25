import type { CrowdEvents } from "#lib/layout/dense/from-crowd.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import lists from "../event-list.module.css";
import { EventRow, type RowContext, rowProps } from "../event-row.tsx";
import { countedOf } from "../event-words.ts";
import panes from "../events-pane.module.css";
import { Inspector } from "../inspector.tsx";
import { ListPages } from "../list-pages.tsx";
import { Peek } from "../peek.tsx";
import { pageOf, type Range, rowsOnPage, shared } from "../rows.ts";
import { type View, viewQuery } from "../view.ts";

interface CrowdPaneProps extends RowContext {
  readonly path: string;
  readonly view: View;
  readonly events: CrowdEvents;
  /** How many there would be without a filter. */
  readonly all: number;
  readonly selected: TimelineEvent | null;
}

/** The inspector and, under it, a page of the list. */
export function CrowdPane({ path, view, events, all, selected, ...context }: CrowdPaneProps) {
  const count = events.length;
  const row = selected ? events.rowOf(selected.id) : -1;
  const here = rowsOnPage(count, pageOf(count, view.page, row));
  const withDate = shared(here, { from: 0, to: events.dated });
  const without = shared(here, { from: events.dated, to: count });
  const page = { events, selected: view.event, context };
  return (
    <aside className={panes.pane} aria-label="Events">
      <Inspector
        event={selected}
        source={context.source}
        permalink={context.permalink}
        letGoHref={view.event === null ? null : path + viewQuery({ ...view, event: null })}
      />
      {selected && (
        <Peek
          key={selected.id}
          event={selected}
          href={row >= here.from && row < here.to ? `#event-${selected.id}` : context.permalink(selected.id)}
          letGoHref={path + viewQuery({ ...view, event: null })}
        />
      )}
      <section className={panes.list} aria-labelledby="events" data-box="">
        <h2 id="events">{countedOf(count, all, "event")}</h2>
        {withDate && <PageRows {...page} range={withDate} />}
        {without && <h3 className={lists.tray}>Without a date</h3>}
        {without && <PageRows {...page} range={without} />}
        <ListPages
          count={count}
          here={here}
          href={(n) => `${path}${viewQuery({ ...view, page: n })}#events`}
        />
      </section>
    </aside>
  );
}

interface PageRowsProps {
  readonly events: CrowdEvents;
  readonly range: Range;
  readonly selected: string | null;
  readonly context: RowContext;
}

function PageRows({ events, range, selected, context }: PageRowsProps) {
  return (
    <ol className={lists.list}>
      {events.slice(range.from, range.to).map((event, i) => (
        <EventRow
          key={event.id}
          {...rowProps(event, { ...context, selected, hovered: null })}
          place={range.from + i + 1}
          of={events.length}
        />
      ))}
    </ol>
  );
}
