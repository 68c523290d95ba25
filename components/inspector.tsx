import { mainPassage, type Passage, type SourceHead, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { EventActions } from "./event-actions.tsx";
import { EventCard } from "./event-card.tsx";
import styles from "./inspector.module.css";

interface InspectorProps {
  /** The event looked at: the one under the pointer, else the selected one. */
  readonly event: TimelineEvent | null;
  readonly source: (passage: Passage) => SourceHead;
  readonly permalink: (id: string) => string;
  /** The page with nothing selected; null when nothing is. */
  readonly letGoHref: string | null;
}

/** The selected event in full. Its box keeps its height, so that a look at another event moves nothing. */
export function Inspector({ event, source, permalink, letGoHref }: InspectorProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and a keyboard must reach what lies below
    <section className={styles.inspector} aria-label="Selected event" tabIndex={0}>
      {event ? (
        <EventCard event={event} source={source}>
          <EventActions event={event} source={source(mainPassage(event))} permalink={permalink(event.id)} />
        </EventCard>
      ) : (
        <div className={styles.blank}>
          <h2>Pick an event</h2>
          <p>
            In the chart, in the article or in the list: here stand its exact words, how it was dated and who
            says so.
          </p>
          <p>
            With the keyboard: arrows along time and between lanes, <kbd>Enter</kbd> to the passage,{" "}
            <kbd>Esc</kbd> to return and to let go.
          </p>
        </div>
      )}
      {letGoHref && (
        <a className={styles.away} href={letGoHref} data-view="">
          <span className="hidden">Let go of this event</span>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </a>
      )}
    </section>
  );
}
