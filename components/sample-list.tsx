import { parseIsoDay } from "#lib/time/civil.ts";
import { dayWords } from "#lib/time/words.ts";
import type { Source } from "#lib/timeline/timeline.ts";
import { counted } from "./event-words.ts";
import styles from "./sample-list.module.css";

type SampleArticle = Pick<Source, "publisher" | "publishedOn" | "text">;

export interface SampleEntry {
  readonly slug: string;
  readonly title: string;
  readonly articles: readonly [SampleArticle, ...SampleArticle[]];
}

/** The samples as a table of contents: headline, how it begins, who wrote it. */
export function SampleList({ samples }: { samples: readonly SampleEntry[] }) {
  return (
    <ul className={styles.list}>
      {samples.map(({ slug, title, articles }) => (
        <li key={slug}>
          <a href={`/t/${slug}`} className={styles.title}>
            {title}
          </a>
          <p className={styles.opening}>{openingOf(articles[0])}</p>
          <p className={styles.credit}>{creditLine(articles)}</p>
        </li>
      ))}
    </ul>
  );
}

/** More than three lines at any width; the style sheet cuts to two. */
const OPENING = 220;

function openingOf({ text }: SampleArticle): string {
  return text.slice(0, OPENING);
}

function creditLine(articles: SampleEntry["articles"]): string {
  const [{ publisher, publishedOn }] = articles;
  if (articles.length === 1) return [publisher, daysOf([publishedOn])].filter(Boolean).join(" · ");
  const days = daysOf(articles.map((article) => article.publishedOn));
  return [counted(articles.length, "newspaper"), days].filter(Boolean).join(" · ");
}

/** "22 August 2025", or the first and the last of several. */
function daysOf(dates: readonly (string | null)[]): string {
  const days = dates
    .flatMap((date) => (date === null ? [] : (parseIsoDay(date) ?? [])))
    .sort((a, b) => a - b);
  return [...new Set([days[0], days.at(-1)])]
    .flatMap((day) => (day === undefined ? [] : dayWords(day)))
    .join(" – ");
}
