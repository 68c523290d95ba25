import { mainPassage, type Passage, type Source, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { EventActions } from "./event-actions.tsx";
import { EventCard } from "./event-card.tsx";
import styles from "./inspector.module.css";

interface InspectorProps {
  /** The event looked at: the one under the pointer, else the selected one. */
  readonly event: TimelineEvent | null;
  readonly source: (passage: Passage) => Source;
  readonly permalink: (id: string) => string;
}

/** The selected event in full. Its box keeps its height, so that a look at another event moves nothing. */
export function Inspector({ event, source, permalink }: InspectorProps) {
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
            With the keyboard: arrows along time, <kbd>Enter</kbd> to the passage, <kbd>Esc</kbd> to let go.
          </p>
        </div>
      )}
    </section>
  );
}
