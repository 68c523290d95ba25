import type { Tally } from "#lib/crowd/crowd.ts";
import type { TimelineHead } from "#lib/timeline/timeline.ts";
import { counted, countWords, publishedWords, publisherOf } from "./event-words.ts";
import type { ExportedFile } from "./export-list.tsx";
import { SharePanel } from "./share-panel.tsx";
import { SiteHeader } from "./site-header.tsx";
import styles from "./timeline-header.module.css";

interface TimelineHeaderProps {
  readonly timeline: TimelineHead;
  /** Of the events that a reader sees at first. */
  readonly tally: Tally;
  readonly origin: string;
  readonly files: readonly ExportedFile[];
}

/** Wordmark, headline, where the article stands and when it appeared, and the ways to take the timeline along. */
export function TimelineHeader({ timeline, tally, origin, files }: TimelineHeaderProps) {
  return (
    <SiteHeader>
      <div className={styles.title}>
        <h1 dir="auto">{timeline.title}</h1>
        <SourceLine sources={timeline.sources} tally={tally} />
      </div>
      <SharePanel id={timeline.id} title={timeline.title} origin={origin} files={files} />
    </SiteHeader>
  );
}

function SourceLine({ sources, tally }: Pick<TimelineHead, "sources"> & { tally: Tally }) {
  const [source, ...others] = sources;
  if (!source) return null;
  const published = publishedWords(source);
  return (
    <p className={styles.source}>
      {source.url ? (
        <a href={source.url} rel="noopener">
          {publisherOf(source)}
        </a>
      ) : (
        publisherOf(source)
      )}
      {` · ${published ?? "no publication date"}`}
      {source.publishedBasis === "read" && " (a date found in the text)"}
      {source.publishedBasis === "inferred" && " (worked out from the text)"}
      {others.length > 0 && ` · and ${counted(others.length, "more source")}`}
      {` · ${countWords(tally)}`}
    </p>
  );
}
