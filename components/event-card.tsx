import { segmentsOf } from "#lib/text/segments.ts";
import { mainPassage, type Passage, type SourceHead, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { AlsoTold } from "./also-told.tsx";
import styles from "./event-card.module.css";
import { dateWords, precisionWords, STATUS_WORDS, saysWho } from "./event-words.ts";
import { StatusMark } from "./status-mark.tsx";

interface EventCardProps {
  readonly event: TimelineEvent;
  readonly source: (passage: Passage) => SourceHead;
  /** The level of its heading in the page it stands in. */
  readonly level?: 1 | 2;
  readonly children?: React.ReactNode;
}

/** All that is known of one event: date, title, and its {@link EventEvidence}. `children` are its actions. */
export function EventCard({ event, source, level = 2, children }: EventCardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card}>
      <p className={styles.date}>
        <strong>{dateWords(event)}</strong> · {precisionWords(event.when)}
      </p>
      <Heading className={styles.title} dir="auto">
        {event.title}
      </Heading>
      <EventEvidence event={event} source={source} />
      {children}
    </article>
  );
}

/** What an event rests on: the exact words, how they were dated, who says so, who else tells it and how otherwise. */
export function EventEvidence({ event, source }: Pick<EventCardProps, "event" | "source">) {
  return (
    <>
      <EventQuote event={event} source={source(mainPassage(event))} />
      <dl className={styles.facts}>
        <dt>How dated</dt>
        <dd>{event.derivation.explanation}</dd>
        <dt>Says who</dt>
        <dd>
          <span className={styles.who}>{saysWho(event)}</span>
          <span className={styles.status}>
            <StatusMark status={event.status} /> {STATUS_WORDS[event.status]}
          </span>
        </dd>
        <AlsoTold event={event} source={source} />
        {event.when && (
          <>
            <dt>EDTF</dt>
            <dd>
              <code>{event.when.edtf}</code>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

/** The passage, verbatim, the words that date it in bold. */
function EventQuote({ event, source }: { event: TimelineEvent; source: SourceHead }) {
  const { quote } = mainPassage(event);
  const { start, end } = event.derivation;
  // In the words of the quote, which begin where it stands.
  const dating =
    start === null || end === null
      ? []
      : [{ id: "dating", start: start - quote.start, end: end - quote.start }];
  return (
    <blockquote
      className={styles.quote}
      lang={source.language}
      dir="auto"
      {...(source.url && { cite: source.url })}
    >
      {segmentsOf(quote.exact, dating).map((piece) =>
        piece.ids.length > 0 ? <b key={piece.start}>{piece.text}</b> : piece.text,
      )}
    </blockquote>
  );
}
