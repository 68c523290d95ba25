import { parseIsoDay } from "#lib/time/civil.ts";
import { dayWords } from "#lib/time/words.ts";
import styles from "./sample-list.module.css";

export interface SampleEntry {
  readonly slug: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly publisher?: string;
  readonly text: string;
}

/** The sample articles as a table of contents: headline, who wrote it, how it begins. */
export function SampleList({ samples }: { samples: readonly SampleEntry[] }) {
  return (
    <ul className={styles.list}>
      {samples.map((sample) => (
        <li key={sample.slug}>
          <a href={`/t/${sample.slug}`} className={styles.title}>
            {sample.title}
          </a>
          <p className={styles.opening}>{sample.text.slice(0, OPENING)}</p>
          <p className={styles.credit}>{creditLine(sample)}</p>
        </li>
      ))}
    </ul>
  );
}

/** More than three lines at any width; the style sheet cuts to two. */
const OPENING = 220;

function creditLine({ publisher, publishedOn }: SampleEntry): string {
  const day = publishedOn === null ? null : parseIsoDay(publishedOn);
  return [publisher, day === null ? null : dayWords(day)].filter(Boolean).join(" · ");
}
