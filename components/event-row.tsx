import { memo } from "react";
import { clippedAround, folded } from "#lib/text/search.ts";
import { mainPassage, type Passage, type SourceHead, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { EventActions } from "./event-actions.tsx";
import { EventEvidence } from "./event-card.tsx";
import styles from "./event-list.module.css";
import { dateWords, numberWords, publishedWords, publisherOf, saysWho } from "./event-words.ts";
import { MarkedWords } from "./marked-words.tsx";
import { StatusMark } from "./status-mark.tsx";

export interface RowContext {
  readonly source: (passage: Passage) => SourceHead;
  readonly href: (id: string) => string;
  readonly permalink: (id: string) => string;
  /** Whether a row says, on paper, besides how it was dated, who tells of it: where there are several sources. */
  readonly sourced?: boolean;
  /** What was searched for, folded; the same array while the search is the same. */
  readonly words: readonly string[];
}

export interface ListContext extends RowContext {
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The page of a long list that was asked for, and where each of its pages is. */
  readonly page: number | null;
  readonly pageHref: (page: number) => string;
}

/** What a row takes of its list: whether it is meant, not which is, so that it is drawn again only when that changes. */
export function rowProps(
  event: TimelineEvent,
  context: RowContext & Pick<ListContext, "selected" | "hovered">,
) {
  const { source, href, permalink, sourced, words, selected, hovered } = context;
  return {
    event,
    source,
    href,
    permalink,
    sourced,
    words,
    selected: event.id === selected,
    hovered: event.id === hovered,
  };
}

interface EventRowProps extends RowContext {
  readonly event: TimelineEvent;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** Its place in a list of which only a part is there. */
  readonly place?: number;
  readonly of?: number;
  /** Set where the arrows walk through the list: whether Tab reaches this row. */
  readonly stop?: boolean;
  /** Px from the list's upper edge, for a row kept outside the window. */
  readonly top?: number;
}

/** One event; where no inspector has room beside it, on a narrow screen or a low one, the selected one opens in place. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, source, selected, hovered, href, permalink, words, place, of, stop, top } = props;
  return (
    <li
      id={`event-${event.id}`}
      className={styles.row}
      data-hovered={hovered || undefined}
      data-kept={top === undefined ? undefined : ""}
      aria-posinset={place}
      aria-setsize={of}
      style={top === undefined ? undefined : { insetBlockStart: top }}
    >
      <a
        href={href(event.id)}
        data-event={event.id}
        aria-current={selected || undefined}
        tabIndex={stop === undefined || stop ? undefined : -1}
      >
        <StatusMark status={event.status} />
        <span className={styles.date} data-status={event.status}>
          <MarkedWords text={lineOf(event)} words={words} />
        </span>
        <span className={styles.title} dir="auto">
          <MarkedWords text={event.title} words={words} />
        </span>
        <Found event={event} words={words} />
        <span className={styles.paper}>{event.derivation.explanation}</span>
        {props.sourced && <span className={styles.paper}>{sourceWords(event, source)}</span>}
      </a>
      {selected && (
        <div className={styles.opened}>
          <EventEvidence event={event} source={source} />
          <EventActions event={event} source={source(mainPassage(event))} permalink={permalink(event.id)} />
        </div>
      )}
    </li>
  );
});

type ComingRowProps = Required<Pick<EventRowProps, "place" | "of">> & { readonly top: number | undefined };

/** Stands for an event that is on its way, as high as its row; the arrows may come to it first. */
export function ComingRow({ place, of, top }: ComingRowProps) {
  return (
    <li
      className={styles.row}
      data-kept={top === undefined ? undefined : ""}
      aria-posinset={place}
      aria-setsize={of}
      style={top === undefined ? undefined : { insetBlockStart: top }}
    >
      <span className={styles.coming} data-event="" tabIndex={-1}>
        {`Event ${numberWords(place)} of ${numberWords(of)} …`}
      </span>
    </li>
  );
}

/** The words around what was found in the passage, where date and title do not say why the event is here. */
function Found({ event, words }: { event: TimelineEvent; words: readonly string[] }) {
  const said = folded(`${lineOf(event)} ${event.title}`);
  const unsaid = words.filter((word) => !said.includes(word));
  const told = unsaid.length > 0 ? clippedAround(mainPassage(event).quote.exact, unsaid) : null;
  if (told === null) return null;
  return (
    <span className={styles.found} dir="auto">
      <MarkedWords text={told} words={words} />
    </span>
  );
}

/** "The Atacama Courier, Friday 6 August 2010", each source of it once. */
function sourceWords(event: TimelineEvent, source: RowContext["source"]): string {
  const sources = new Set(event.passages.map(source));
  return Array.from(sources, (one) =>
    [publisherOf(one), publishedWords(one)].filter(Boolean).join(", "),
  ).join("; ");
}

/** Date and name; in the tray of the undated the name alone. */
function lineOf(event: TimelineEvent): string {
  if (event.when === null) return saysWho(event);
  return event.attribution ? `${dateWords(event)} · ${event.attribution.who}` : dateWords(event);
}
