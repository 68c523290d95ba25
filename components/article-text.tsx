import { memo, useMemo } from "react";
import type { Part } from "#lib/text/parts.ts";
import { type Segment, type Span, segmentsOf } from "#lib/text/segments.ts";
import type { SourceHead, Status, TimelineEvent } from "#lib/timeline/timeline.ts";
import styles from "./article-text.module.css";
import { marginWords } from "./event-words.ts";

interface ArticleTextProps {
  readonly source: SourceHead;
  /** The part of the text that is shown, with its words. Offsets are those of the whole text. */
  readonly part: Part;
  readonly text: string;
  readonly events: readonly TimelineEvent[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where a passage leads without a script. */
  readonly href: (id: string) => string;
  /** Set before the ids of passages, so that two copies of a text can stand in one page. */
  readonly prefix: string;
}

/** An article, or a part of a long one, verbatim, with every passage marked and the dates in the margin. */
export function ArticleText(props: ArticleTextProps) {
  const { source, part, text, events, selected, hovered, href, prefix } = props;
  const paragraphs = useMemo(
    () => markedParagraphs(source.id, part, text, events),
    [source.id, part, text, events],
  );
  return (
    <div className={styles.article} lang={source.language} dir="auto">
      {paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph.start}
          paragraph={paragraph}
          selected={within(paragraph, selected)}
          hovered={within(paragraph, hovered)}
          href={href}
          prefix={prefix}
        />
      ))}
    </div>
  );
}

interface MarkedText {
  readonly start: number;
  readonly segments: readonly Segment[];
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly dates: readonly { readonly words: string; readonly status: Status }[];
  /** Ids of the events whose first passage begins here: links from elsewhere arrive at these. */
  readonly begun: ReadonlySet<string>;
}

function markedParagraphs(
  sourceId: string,
  part: Part,
  text: string,
  events: readonly TimelineEvent[],
): readonly MarkedText[] {
  const marks = events
    .flatMap((event) => spansOf(event, sourceId).map((span) => ({ event, span })))
    .filter(({ span }) => span.start < part.end && span.end > part.start)
    .toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  let here: typeof marks = [];
  // Paragraph by paragraph, each mark taken up once: a long article has thousands of both.
  return part.blocks.map(({ start, end }) => {
    const from = next;
    while ((marks[next]?.span.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    here = [...here, ...marks.slice(from, next)].filter(({ span }) => span.end > start);
    const begun = here.filter(({ event, span }) => span.start >= start && isFirst(event, span));
    return {
      start,
      segments: segmentsOf(
        text,
        here.map(({ span }) => ({ ...span, start: span.start - part.start, end: span.end - part.start })),
        start - part.start,
        end - part.start,
      ),
      events: new Map(here.map(({ event }) => [event.id, event])),
      dates: marginDates(begun.map(({ event }) => event)),
      begun: new Set(begun.map(({ event }) => event.id)),
    };
  });
}

function spansOf(event: TimelineEvent, sourceId: string): Span[] {
  return event.passages
    .filter((passage) => passage.sourceId === sourceId)
    .map(({ quote }) => ({ id: event.id, start: quote.start, end: quote.end }));
}

function isFirst(event: TimelineEvent, span: Span): boolean {
  return event.passages[0]?.quote.start === span.start;
}

/** Each date once, in the order of the text. */
function marginDates(events: readonly TimelineEvent[]): MarkedText["dates"] {
  const inText = events.toSorted((a, b) => firstStart(a) - firstStart(b));
  const dates = new Map<string, Status>();
  for (const { when, status } of inText) {
    const words = when && marginWords(when);
    if (words && !dates.has(words)) dates.set(words, status);
  }
  return [...dates].map(([words, status]) => ({ words, status }));
}

function firstStart(event: TimelineEvent): number {
  return event.passages[0]?.quote.start ?? 0;
}

function within(paragraph: MarkedText, id: string | null): string | null {
  return id !== null && paragraph.events.has(id) ? id : null;
}

interface MarkedParagraphProps {
  readonly paragraph: MarkedText;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly href: (id: string) => string;
  readonly prefix: string;
}

/** Drawn again only when a passage of its own is touched. */
const MarkedParagraph = memo(function MarkedParagraph({ paragraph, ...state }: MarkedParagraphProps) {
  const arrivals = new Set(paragraph.begun);
  return (
    <>
      <div className={styles.margin} aria-hidden="true">
        {paragraph.dates.map(({ words, status }) => (
          <span key={words} data-status={status}>
            {words}
          </span>
        ))}
      </div>
      <p dir="auto">
        {paragraph.segments.map((segment) => {
          const arriving = segment.ids.find((id) => arrivals.delete(id));
          return (
            <Piece
              key={segment.start}
              segment={segment}
              arriving={arriving}
              {...state}
              events={paragraph.events}
            />
          );
        })}
      </p>
    </>
  );
});

interface PieceProps extends Omit<MarkedParagraphProps, "paragraph"> {
  readonly segment: Segment;
  readonly arriving: string | undefined;
  readonly events: ReadonlyMap<string, TimelineEvent>;
}

/** One piece of text: plain, or a link to the event it speaks of; the selected one before the most exact one. */
function Piece({ segment, arriving, events, selected, hovered, href, prefix }: PieceProps) {
  const { ids, text } = segment;
  const over = [selected, hovered].find((id) => id !== null && ids.includes(id)) ?? arriving ?? ids[0];
  const event = over === undefined ? undefined : events.get(over);
  if (!event) return text;
  return (
    <a
      id={arriving && `${prefix}${arriving}`}
      className={styles.mark}
      href={href(event.id)}
      data-event={event.id}
      data-status={event.status}
      data-hovered={event.id === hovered || undefined}
      aria-current={event.id === selected || undefined}
      // A passage in several pieces is one stop for the keyboard.
      tabIndex={arriving ? undefined : -1}
    >
      {text}
    </a>
  );
}
