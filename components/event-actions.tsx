import { useId } from "react";
import { fragmentUrl } from "#lib/text/fragment.ts";
import { mainPassage, type SourceHead, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { CopyButton } from "./copy-button.tsx";
import styles from "./event-actions.module.css";
import { citation } from "./event-words.ts";

interface EventActionsProps {
  readonly event: TimelineEvent;
  readonly source: SourceHead;
  /** Absolute. */
  readonly permalink: string;
  /** Where its passage stands, when that is on another page. */
  readonly place?: string;
}

/** What a reader does with an event: link to it, read it in its place, cite it. */
export function EventActions({ event, source, permalink, place }: EventActionsProps) {
  const cite = useId();
  const words = citation(event, source, permalink);
  return (
    <div className={styles.actions}>
      <CopyButton text={permalink}>Copy link</CopyButton>
      <a href={place ?? `#passage-${event.id}`} data-open={event.id}>
        Open in article
      </a>
      <button type="button" popoverTarget={cite}>
        Cite
      </button>
      {!place && (
        <a className={styles.quiet} href={permalink}>
          Its own page
        </a>
      )}
      {source.url && (
        <a
          className={styles.quiet}
          href={fragmentUrl(source.url, mainPassage(event).quote)}
          rel="noopener"
          target="_blank"
        >
          Original
        </a>
      )}
      <div id={cite} popover="auto" className={styles.cite} role="dialog" aria-label="Citation">
        <p>{words}</p>
        <CopyButton text={words}>Copy citation</CopyButton>
      </div>
    </div>
  );
}
