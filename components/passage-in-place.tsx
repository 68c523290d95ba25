import { blocksOf } from "#lib/text/parts.ts";
import { segmentsOf } from "#lib/text/segments.ts";
import { mainPassage, type SourceHead, type TimelineEvent } from "#lib/timeline/timeline.ts";
import styles from "./passage-in-place.module.css";

interface PassageInPlaceProps {
  readonly event: TimelineEvent;
  readonly source: SourceHead;
  /** Words of the source in which the passage stands, and where they begin in it. */
  readonly excerpt: Excerpt;
}

export interface Excerpt {
  readonly start: number;
  readonly text: string;
}

/** The paragraph that an event's passage stands in, the passage marked. */
export function PassageInPlace({ event, source, excerpt }: PassageInPlaceProps) {
  const { text } = excerpt;
  const { quote } = mainPassage(event);
  const passage = { id: event.id, start: quote.start - excerpt.start, end: quote.end - excerpt.start };
  const around = blocksOf(text).filter(({ start, end }) => start < passage.end && end > passage.start);
  return (
    <section className={styles.place} aria-labelledby="place">
      <h2 id="place">Where it stands</h2>
      {around.map(({ start, end }) => (
        <p key={start} lang={source.language} dir="auto">
          {segmentsOf(text, [passage], start, end).map((piece) =>
            piece.ids.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
          )}
        </p>
      ))}
    </section>
  );
}
