import type { TimelineHead } from "#lib/timeline/timeline.ts";
import { counted, publishedWords, publisherOf } from "./event-words.ts";
import styles from "./timeline-footer.module.css";

/** More would be a list that nobody reads. */
const MOST_SOURCES = 50;

/** Where the words come from, who can read this page, and who read the text. `credit`: whose text a sample is; null when somebody made it. */
export function TimelineFooter({ timeline, credit }: { timeline: TimelineHead; credit: string | null }) {
  return (
    <footer className={styles.footer}>
      {timeline.sources.slice(0, MOST_SOURCES).map((source) => (
        <p key={source.id}>
          Source: <cite>{source.title}</cite>,{" "}
          {[source.author, publisherOf(source), publishedWords(source)].filter(Boolean).join(", ")}
          {source.url && (
            <>
              ,{" "}
              <a href={source.url} rel="noopener">
                {source.url}
              </a>
            </>
          )}
        </p>
      ))}
      {timeline.sources.length > MOST_SOURCES && (
        <p>And {counted(timeline.sources.length - MOST_SOURCES, "more source")}.</p>
      )}
      <p>
        Events, dates and names were read from the text by a program, from its words alone. The quotes are
        verbatim. <a href="/gallery">What the marks mean</a>
      </p>
      <p>
        {credit
          ? `A sample, open to everybody. ${credit}`
          : "Anybody who has this link can open the timeline. The link cannot be guessed and is listed nowhere."}
      </p>
    </footer>
  );
}
