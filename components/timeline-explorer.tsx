"use client";

import { type ComponentProps, useCallback, useMemo, useState } from "react";
import { bandsOf, type GroupName, groupsThere } from "#lib/layout/groups.ts";
import { pageHeightOf } from "#lib/layout/page-sizes.ts";
import { choicesOf } from "#lib/timeline/choices.ts";
import { type Filter, filterEvents } from "#lib/timeline/filter.ts";
import { type Passage, sourceOf, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { ArticleSheet } from "./article-sheet.tsx";
import { Articles } from "./articles.tsx";
import { filterByBand } from "./band-filter.ts";
import { HandingOver } from "./chart/handing-over.tsx";
import { LazyReadingChart } from "./chart/reading/lazy-reading-chart.tsx";
import { TimelineChart } from "./chart/timeline-chart.tsx";
import { Chartless } from "./chartless.tsx";
import { shownEvents } from "./event-words.ts";
import { EventsPane } from "./events-pane.tsx";
import { FilterForm } from "./filter-form.tsx";
import { filterQuery, readFilter } from "./filter-query.ts";
import { markOf } from "./peek.tsx";
import styles from "./timeline-explorer.module.css";
import { useArrival } from "./use-arrival.ts";
import { useHands } from "./use-hands.ts";
import { useView } from "./use-view.ts";
import { useWayBack } from "./use-way-back.ts";
import { changedView, FIRST_VIEW, readView, type View, viewQuery } from "./view.ts";
import { ViewBar } from "./view-bar.tsx";

interface TimelineExplorerProps {
  readonly timeline: Timeline;
  /** Scheme and host, for links that are copied. */
  readonly origin: string;
}

/** Chart, inspector, list and article with one selection, which lives in the address. */
export function TimelineExplorer({ timeline, origin }: TimelineExplorerProps) {
  const path = `/t/${timeline.id}`;
  const [view, show] = useView();
  const [hovered, hover] = useState<string | null>(null);
  const [sheet, setSheet] = useState<{ target: string | null } | null>(null);
  const arrive = useArrival("smooth");
  const { leave, goBack } = useWayBack();
  const open = useCallback(
    (id: string) => {
      // Its part of a long text comes with it.
      show({ event: id });
      if (isNarrow()) return setSheet({ target: `sheet-${id}` });
      leave(`passage-${id}`);
      arrive(`passage-${id}`);
    },
    [show, arrive, leave],
  );
  const hands = useHands({ show, hover, open, goBack });
  const all = useMemo(() => shownEvents(timeline, view.reports), [timeline, view.reports]);
  const events = useFiltered(all, view.filter);
  const choices = useMemo(() => choicesOf(all), [all]);
  const { bands, groups } = useBands(timeline, all, view.group);
  const filterOf = (key: string) => {
    const ids = bands?.find((band) => band.key === key)?.ids ?? [];
    const members = all.filter(({ id }) => ids.includes(id));
    return view.group && filterByBand(view.filter, view.group, members);
  };
  const links = useLinks(timeline, origin, path, view);
  const seen = { events, hovered, href: links.href };
  const article = { ...seen, timeline, path, view };
  return (
    <div className={styles.explorer} {...hands}>
      {all.length > 0 && (
        <ViewBar path={path} view={view} groups={groups}>
          <FilterForm
            path={path}
            view={view}
            choices={choices}
            all={all.length}
            passing={events.length}
            sources={timeline.sources}
            show={show}
          />
        </ViewBar>
      )}
      <div className={styles.chart}>
        {events.some((event) => event.when !== null) ? (
          <Chart
            {...seen}
            {...view}
            box={pageHeightOf(all)}
            bands={bands}
            sources={timeline.sources}
            title={timeline.title}
            reporting={view.reports}
            selected={view.event}
            foldHref={(unfolded) => path + viewQuery({ ...view, unfolded })}
            chipHref={({ ids }) => path + viewQuery(changedView(view, { filter: { ...view.filter, ids } }))}
            bandHref={(key) => {
              const filter = filterOf(key);
              return filter && path + viewQuery(changedView(view, { filter }));
            }}
            onUnfold={(unfolded) => show({ unfolded })}
            onSelect={(event) => show({ event })}
            onOpen={open}
          />
        ) : (
          <Chartless
            path={path}
            view={view}
            all={all.length}
            dated={all.filter(({ when }) => when !== null).length}
            passing={events.length}
          />
        )}
      </div>
      <div className={styles.below}>
        <EventsPane
          {...seen}
          {...links}
          timeline={timeline}
          path={path}
          view={view}
          all={all.length}
          onRead={() => setSheet({ target: null })}
          onWhole={(id) => {
            leave(`event-${id}`, markOf(id));
            arrive(`event-${id}`);
          }}
        />
        <section className={styles.article} aria-label="Article">
          <Articles {...article} prefix="passage-" />
        </section>
      </div>
      {sheet && (
        <ArticleSheet target={sheet.target} onClose={() => setSheet(null)}>
          <Articles {...article} prefix="sheet-" />
        </ArticleSheet>
      )}
    </div>
  );
}

type ChartProps = Omit<Parameters<typeof TimelineChart>[0], "scale"> &
  Pick<ComponentProps<typeof LazyReadingChart>, "sources"> &
  Pick<View, "scale">;

function Chart({ scale, sources, title, ...props }: ChartProps) {
  return (
    <HandingOver drawing={scale === "reading" ? "reading" : "chart"}>
      {scale === "reading" ? (
        <LazyReadingChart {...props} sources={sources} title={`In the order of its telling: ${title}`} />
      ) : (
        <TimelineChart {...props} scale={scale} title={`Timeline: ${title}`} />
      )}
    </HandingOver>
  );
}

/** The bands of all events, so that a filter leaves them where they are; and by what these events can be grouped. */
function useBands({ sources }: Timeline, all: readonly TimelineEvent[], group: GroupName | null) {
  const groups = useMemo(() => groupsThere(all, sources), [all, sources]);
  const bands = useMemo(() => (group ? bandsOf(group, all, sources) : null), [all, sources, group]);
  return { bands, groups };
}

/** The events that pass the filter; the same list while the filter asks for the same. */
function useFiltered(all: readonly TimelineEvent[], filter: Filter): readonly TimelineEvent[] {
  const query = filterQuery(filter);
  return useMemo(() => filterEvents(all, readFilter(new URLSearchParams(query))), [all, query]);
}

/** Functions that stay the same while an event is selected, so that rows and paragraphs are not drawn again for it. */
function useLinks(timeline: Timeline, origin: string, path: string, view: View) {
  const query = viewQuery({ ...view, event: null });
  const here = useMemo(() => readView(new URLSearchParams(query)), [query]);
  const href = useCallback((event: string) => path + viewQuery(changedView(here, { event })), [path, here]);
  const source = useCallback((passage: Passage) => sourceOf(timeline, passage), [timeline]);
  const ofRevision = viewQuery({ ...FIRST_VIEW, revision: view.revision });
  const permalink = useCallback(
    (id: string) => `${origin}${path}/e/${id}${ofRevision}`,
    [origin, path, ofRevision],
  );
  return { href, source, permalink };
}

/** Where the list is the timeline and the article a sheet; the style sheets say the same. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 639px)").matches;
}
