import type { Timeline } from "#lib/timeline/timeline.ts";
import { counted, countWords, publishedWords, publisherOf, shownEvents } from "./event-words.ts";
import type { ExportedFile } from "./export-list.tsx";
import { SharePanel } from "./share-panel.tsx";
import { SiteHeader } from "./site-header.tsx";
import styles from "./timeline-header.module.css";

interface TimelineHeaderProps {
  readonly timeline: Timeline;
  readonly origin: string;
  readonly files: readonly ExportedFile[];
}

/** Wordmark, headline, where the article stands and when it appeared, and the ways to take the timeline along. */
export function TimelineHeader({ timeline, origin, files }: TimelineHeaderProps) {
  return (
    <SiteHeader>
      <div className={styles.title}>
        <h1 dir="auto">{timeline.title}</h1>
        <SourceLine timeline={timeline} />
      </div>
      <SharePanel id={timeline.id} title={timeline.title} origin={origin} files={files} />
    </SiteHeader>
  );
}

function SourceLine({ timeline }: { timeline: Timeline }) {
  const [source, ...others] = timeline.sources;
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
      {` · ${countWords(shownEvents(timeline, false))}`}
    </p>
  );
}
