import type { Events } from "#lib/layout/dense/from-crowd.ts";
import { mainPassage, sourceOf, type TimelineEvent, type TimelineHead } from "#lib/timeline/timeline.ts";
import { EventActions } from "./event-actions.tsx";
import { EventCard } from "./event-card.tsx";
import styles from "./event-page.module.css";
import { publishedWords, publisherOf } from "./event-words.ts";
import { type Excerpt, PassageInPlace } from "./passage-in-place.tsx";
import { SiteHeader } from "./site-header.tsx";
import { StaticChart } from "./static-chart.tsx";
import { FIRST_VIEW, viewQuery } from "./view.ts";

interface EventPageProps {
  readonly timeline: TimelineHead;
  readonly event: TimelineEvent;
  /** Those among which the chart shows it. */
  readonly events: Events;
  readonly excerpt: Excerpt;
  readonly origin: string;
  /** The revision that was asked for, which its links keep; undefined: the latest. */
  readonly revision: number | undefined;
}

/** One event on a page of its own, with its place in the whole. */
export function EventPage({ timeline, event, events, excerpt, origin, revision }: EventPageProps) {
  const source = sourceOf(timeline, mainPassage(event));
  const path = `/t/${timeline.id}`;
  const whole = path + viewQuery({ ...FIRST_VIEW, revision: revision ?? null, event: event.id });
  const own = (id: string) => `${path}/e/${id}${viewQuery({ ...FIRST_VIEW, revision: revision ?? null })}`;
  return (
    <>
      <SiteHeader>
        <p className={styles.from}>
          <a href={whole} dir="auto">
            {timeline.title}
          </a>
          <span>{[publisherOf(source), publishedWords(source)].filter(Boolean).join(" · ")}</span>
        </p>
      </SiteHeader>
      <main className={styles.main}>
        <div className={styles.about}>
          <EventCard event={event} source={(passage) => sourceOf(timeline, passage)} level={1}>
            <EventActions
              event={event}
              source={source}
              permalink={origin + own(event.id)}
              place={`${whole}#passage-${event.id}`}
            />
          </EventCard>
          <PassageInPlace event={event} source={source} excerpt={excerpt} />
        </div>
        {event.when && (
          <div className={styles.chart}>
            <StaticChart
              events={events}
              title={`Timeline: ${timeline.title}`}
              selected={event.id}
              href={own}
            />
          </div>
        )}
        <p className={styles.whole}>
          <a href={whole}>See it in the whole timeline</a>
        </p>
      </main>
    </>
  );
}
