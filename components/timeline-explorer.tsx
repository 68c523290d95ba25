"use client";

import { useCallback, useMemo, useState } from "react";
import { shapeOf } from "#lib/time/when.ts";
import { eventOf, mainPassage, sourceOf, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { ArticleSheet } from "./article-sheet.tsx";
import { ArticleText } from "./article-text.tsx";
import { TimelineChart } from "./chart/timeline-chart.tsx";
import { EventList } from "./event-list.tsx";
import { counted, shownEvents } from "./event-words.ts";
import { Inspector } from "./inspector.tsx";
import styles from "./timeline-explorer.module.css";
import { useHands } from "./use-hands.ts";
import { useView } from "./use-view.ts";
import { viewQuery } from "./view.ts";
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
  const [hovered, setHovered] = useState<string | null>(null);
  const [sheet, setSheet] = useState<{ target: string | null } | null>(null);
  const open = useCallback((id: string) => {
    if (isNarrow()) setSheet({ target: `sheet-${id}` });
    else arriveAt(`passage-${id}`);
  }, []);
  const hands = useHands({ show, hover: setHovered, open });

  const events = useMemo(() => shownEvents(timeline, view.reports), [timeline, view.reports]);
  const selected = view.event;
  const source = useCallback((event: TimelineEvent) => sourceOf(timeline, mainPassage(event)), [timeline]);
  const permalink = useCallback((id: string) => `${origin}${path}/e/${id}`, [origin, path]);
  const { scale, reports, unfolded } = view;
  const href = useCallback(
    (id: string) => path + viewQuery({ scale, reports, unfolded, event: id }),
    [path, scale, reports, unfolded],
  );
  const article = (prefix: string) =>
    timeline.sources.map((one) => (
      <ArticleText
        key={one.id}
        source={one}
        events={events}
        selected={selected}
        hovered={hovered}
        href={href}
        prefix={prefix}
      />
    ));
  const reportCount = timeline.events.filter((event) => event.status === "reporting").length;
  return (
    <div className={styles.explorer} {...hands}>
      <ViewBar
        path={path}
        view={view}
        statuses={new Set(events.map((event) => event.status))}
        uncertain={events.some(
          ({ when }) => when && (when.precision !== "day" || shapeOf(when) === "within"),
        )}
      />
      <div className={styles.chart}>
        {events.some((event) => event.when !== null) ? (
          <TimelineChart
            events={events}
            title={`Timeline: ${timeline.title}`}
            scale={scale}
            unfolded={unfolded}
            reporting={reports}
            selected={selected}
            hovered={hovered}
            href={href}
            foldHref={(open) => path + viewQuery({ ...view, unfolded: open })}
            onUnfold={(open) => show({ unfolded: open })}
            onSelect={(id) => show({ event: id })}
            onOpen={open}
          />
        ) : (
          <p className={styles.dateless}>
            No event of this text has a date, so there is nothing to draw. The text and what was read from it
            stand below.
          </p>
        )}
      </div>
      <div className={styles.below}>
        <aside className={styles.aside} aria-label="Events">
          <Inspector
            event={eventOf(timeline, hovered ?? "") ?? eventOf(timeline, selected ?? "")}
            source={source}
            permalink={permalink}
          />
          <section className={styles.list} aria-labelledby="events">
            <h2 id="events">{counted(events.length, "event")}</h2>
            <button
              type="button"
              className={styles.read}
              data-scripted
              onClick={() => setSheet({ target: null })}
            >
              Read the article
            </button>
            <EventList
              events={events}
              source={source}
              selected={selected}
              hovered={hovered}
              href={href}
              permalink={permalink}
            />
            {reportCount > 0 && (
              <a
                className={styles.reports}
                href={path + viewQuery({ ...view, reports: !reports })}
                data-reports={reports ? "0" : "1"}
              >
                {reports ? "Hide" : "Show"} {counted(reportCount, "report")} of the news itself
              </a>
            )}
          </section>
        </aside>
        <section className={styles.article} aria-label="Article">
          {article("passage-")}
        </section>
      </div>
      {sheet && (
        <ArticleSheet target={sheet.target} onClose={() => setSheet(null)}>
          {article("sheet-")}
        </ArticleSheet>
      )}
    </div>
  );
}

/** Where the list is the timeline and the article a sheet; the style sheets say the same. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 639px)").matches;
}

function arriveAt(id: string): void {
  const place = document.getElementById(id);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  place?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  place?.focus({ preventScroll: true });
}
