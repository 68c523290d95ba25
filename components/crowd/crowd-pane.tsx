import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import lists from "../event-list.module.css";
import { EventRow, type RowContext, rowProps } from "../event-row.tsx";
import { countedOf } from "../event-words.ts";
import panes from "../events-pane.module.css";
import { Inspector } from "../inspector.tsx";
import { ListPages } from "../list-pages.tsx";
import { Peek } from "../peek.tsx";
import { pageOf, type Range, type Rows, rowsOf, rowsOnPage, shared } from "../rows.ts";
import { type View, viewQuery } from "../view.ts";

interface CrowdPaneProps extends RowContext {
  readonly path: string;
  readonly view: View;
  readonly events: readonly TimelineEvent[];
  /** How many there would be without a filter. */
  readonly all: number;
  readonly selected: TimelineEvent | null;
}

/** The inspector and, under it, a page of the list. */
export function CrowdPane({ path, view, events, all, selected, ...context }: CrowdPaneProps) {
  const rows = rowsOf(events);
  const row = selected ? rows.rowOf(selected.id) : -1;
  const here = rowsOnPage(rows.count, pageOf(rows.count, view.page, row));
  const withDate = shared(here, { from: 0, to: rows.dated });
  const without = shared(here, { from: rows.dated, to: rows.count });
  const page = { rows, selected: view.event, context };
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
        <h2 id="events">{countedOf(rows.count, all, "event")}</h2>
        {withDate && <PageRows {...page} range={withDate} />}
        {without && <h3 className={lists.tray}>Without a date</h3>}
        {without && <PageRows {...page} range={without} />}
        <ListPages
          count={rows.count}
          here={here}
          href={(n) => `${path}${viewQuery({ ...view, page: n })}#events`}
        />
      </section>
    </aside>
  );
}

interface PageRowsProps {
  readonly rows: Rows;
  readonly range: Range;
  readonly selected: string | null;
  readonly context: RowContext;
}

function PageRows({ rows, range, selected, context }: PageRowsProps) {
  const places = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
  return (
    <ol className={lists.list}>
      {places.map((i) => (
        <EventRow
          key={rows.at(i).id}
          {...rowProps(rows.at(i), { ...context, selected, hovered: null })}
          place={i + 1}
          of={rows.count}
        />
      ))}
    </ol>
  );
}
