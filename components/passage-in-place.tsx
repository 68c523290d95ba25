import { blocksOf } from "#lib/text/parts.ts";
import { segmentsOf } from "#lib/text/segments.ts";
import { mainPassage, type Source, type TimelineEvent } from "#lib/timeline/timeline.ts";
import styles from "./passage-in-place.module.css";

/** The paragraph that an event's passage stands in, the passage marked. */
export function PassageInPlace({ event, source }: { event: TimelineEvent; source: Source }) {
  const { quote } = mainPassage(event);
  const around = blocksOf(source.text).filter(({ start, end }) => start < quote.end && end > quote.start);
  return (
    <section className={styles.place} aria-labelledby="place">
      <h2 id="place">Where it stands</h2>
      {around.map(({ start, end }) => (
        <p key={start} lang={source.language} dir="auto">
          {segmentsOf(source.text, [{ id: event.id, ...quote }], start, end).map((piece) =>
            piece.ids.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
          )}
        </p>
      ))}
    </section>
  );
}
