"use client";

import { useSearchParams } from "next/navigation";
import { type MouseEvent, useMemo, useRef } from "react";
import type { Passage, TimelineEvent } from "#lib/timeline/timeline.ts";
import { usePrinting } from "../chart/use-printing.ts";
import lists from "../event-list.module.css";
import { countedOf } from "../event-words.ts";
import panes from "../events-pane.module.css";
import { ListPages } from "../list-pages.tsx";
import { Peek } from "../peek.tsx";
import { pageOf, rowsOnPage, shared } from "../rows.ts";
import { isForElsewhere, linkAt } from "../use-hands.ts";
import { useScripted } from "../use-scripted.ts";
import { changedView, readView, type View, viewQuery, wholeNumber } from "../view.ts";
import { WindowedRows } from "../windowed-rows.tsx";
import styles from "./crowd-list.module.css";
import type { RowsPage } from "./crowd-rows.ts";
import { useCrowdRows } from "./use-crowd-rows.ts";
import { usePageInAddress } from "./use-page-in-address.ts";
import { usePlaceInList } from "./use-place-in-list.ts";

export interface CrowdListProps {
  readonly path: string;
  readonly view: View;
  /** Where an event's own page is, but for its id, and what follows that. */
  readonly permalink: readonly [before: string, after: string];
  /** Where pages of the list are, but for their number. */
  readonly address: string;
  readonly given: RowsPage;
  /** How many pass, how many of them have a date, and how many there would be without a filter. */
  readonly count: number;
  readonly dated: number;
  readonly all: number;
  readonly selected: TimelineEvent | null;
  /** Its row, -1 when a filter leaves it out. */
  readonly row: number;
  /** Whether a row says on paper who tells of it. */
  readonly sourced: boolean;
  readonly words: readonly string[];
}

/**
 * The list of a crowd. The server writes a page of it, with links to the others; where there is a script it reads on from
 * there in both directions, rows come as they are scrolled to, and the address goes along.
 */
export function CrowdList(props: CrowdListProps) {
  const { path, view, count, dated, all, selected, row } = props;
  const section = useRef<HTMLElement>(null);
  const [scripted, printing] = [useScripted(), usePrinting()];
  const scrolls = scripted && !printing;
  const asked = wholeNumber(useSearchParams().get("page"));
  const begin = pageOf(count, view.page, row);
  const { page, here, toRow, toPage } = usePlaceInList(section, { count, asked, begin, row, scrolls });
  usePageInAddress(page, pageOf(count, null, row));
  const { rows, source, failed } = useCrowdRows(props);
  const context = useContext(props, source);
  const onPage = rowsOnPage(count, page);
  const range = scrolls ? here : onPage;
  const withDate = shared(range, { from: 0, to: dated });
  const without = shared(range, { from: dated, to: count });
  const part = { rows, context, scrolls, standing: onPage, wanted: row, led: true };
  const hrefOf = (n: number) => `${path}${viewQuery({ ...view, page: n })}#events`;
  const turn = (event: MouseEvent) => {
    const href = linkAt(event)?.getAttribute("href");
    if (!href || isForElsewhere(event)) return;
    event.preventDefault();
    const asks = readView(new URL(href, location.href).searchParams).page ?? 1;
    const now = readView(new URLSearchParams(location.search));
    history.pushState(null, "", path + viewQuery({ ...now, page: asks }));
    toPage(asks);
  };
  return (
    <>
      {selected && (
        <Peek
          key={selected.id}
          event={selected}
          href={row >= 0 ? `#event-${selected.id}` : context.permalink(selected.id)}
          letGoHref={path + viewQuery({ ...view, event: null })}
          onWhole={() => toRow(row)}
        />
      )}
      {/* Where #events leads: what sticks moves on while a browser goes to it, which tries again and again. */}
      <div id="events" />
      <section ref={section} className={panes.list} aria-labelledby="events-count" data-box="">
        <div className={styles.head} data-head="">
          <h2 id="events-count">{countedOf(count, all, "event")}</h2>
          <a className={styles.read} href="#passage-top">
            Read the article
          </a>
          {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: its links are pressed, by hand or key */}
          <div className={styles.pages} onClick={turn}>
            <ListPages count={count} here={onPage} href={hrefOf} />
          </div>
        </div>
        {failed && <p role="alert">Rows could not be loaded. Scroll on to try again.</p>}
        {withDate && <WindowedRows {...part} range={withDate} />}
        {without && <h3 className={lists.tray}>Without a date</h3>}
        {without && <WindowedRows {...part} range={without} />}
        <ListPages label="Pages of the list, at its end" count={count} here={range} href={hrefOf} />
      </section>
    </>
  );
}

/** What a row takes of the list; the same while the view is, so that rows are drawn again only when it changes. */
function useContext({ path, view, permalink, sourced, words }: CrowdListProps, sourceOf: SourceOf) {
  const [before, after] = permalink;
  return useMemo(
    () => ({
      source: ({ sourceId }: Passage) => sourceOf(sourceId),
      href: (id: string) => path + viewQuery(changedView(view, { event: id })),
      permalink: (id: string) => before + id + after,
      ...{ sourced, words, selected: view.event, hovered: null, page: null, pageHref: () => path },
    }),
    [path, view, before, after, sourced, words, sourceOf],
  );
}

type SourceOf = ReturnType<typeof useCrowdRows>["source"];
