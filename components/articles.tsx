import { type ReactNode, useMemo } from "react";
import { type Part, partAt, partsOf } from "#lib/text/parts.ts";
import { eventOf, type Source, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";
import { ArticleText } from "./article-text.tsx";
import { numberWords } from "./event-words.ts";
import { PageLinks } from "./page-links.tsx";
import { type View, viewQuery } from "./view.ts";

interface ArticlesProps {
  readonly timeline: Timeline;
  readonly path: string;
  readonly view: View;
  /** The events that pass. */
  readonly events: readonly TimelineEvent[];
  readonly hovered: string | null;
  readonly href: (id: string) => string;
  readonly prefix: string;
}

/** The articles, one after another; of a very long one the part with the selected passage, or the part asked for. */
export function Articles({ timeline, path, view, events, ...rest }: ArticlesProps) {
  const parts = useMemo(() => partsOfSources(timeline), [timeline]);
  const selected = useMemo(() => eventOf(timeline, view.event ?? ""), [timeline, view.event]);
  // What is selected is marked, also when a filter leaves it out: its passage may have been asked for.
  const marked = useMemo(
    () => (selected && !events.includes(selected) ? [...events, selected] : events),
    [events, selected],
  );
  const asked = view.part ?? 0;
  return (
    <div id={`${rest.prefix}top`}>
      {parts.map(({ source, own, first }) => (
        <ArticleInParts
          key={source.id}
          source={source}
          parts={own}
          here={partShown(own, asked - first, selected, source)}
          hrefOf={(i) => `${path}${viewQuery({ ...view, part: first + i })}#${rest.prefix}top`}
          events={marked}
          selected={view.event}
          {...rest}
        />
      ))}
    </div>
  );
}

interface ArticleInPartsProps extends Omit<Parameters<typeof ArticleText>[0], "part" | "text"> {
  readonly source: Source;
  readonly parts: readonly Part[];
  /** Which of them is shown, from 0. */
  readonly here: number;
  readonly hrefOf: (part: number) => string;
}

function ArticleInParts({ parts, here, hrefOf, ...article }: ArticleInPartsProps) {
  const part = parts[here];
  return (
    <BetweenParts count={parts.length} here={here} hrefOf={hrefOf}>
      {part && (
        <ArticleText part={part} text={article.source.text.slice(part.start, part.end)} {...article} />
      )}
    </BetweenParts>
  );
}

interface BetweenPartsProps {
  readonly count: number;
  /** Which of them is shown, from 0. */
  readonly here: number;
  readonly hrefOf: (part: number) => string;
  readonly children: ReactNode;
}

/** A part of a long text, above and below it the way to the others. */
export function BetweenParts({ count, here, hrefOf, children }: BetweenPartsProps) {
  const links = (label: string) => (
    <PageLinks
      label={label}
      here={`Part ${numberWords(here + 1)} of ${numberWords(count)}`}
      earlier={here > 0 ? hrefOf(here - 1) : null}
      later={here + 1 < count ? hrefOf(here + 1) : null}
    />
  );
  return (
    <>
      {count > 1 && links("Parts of the article")}
      {children}
      {count > 1 && links("Parts of the article, again")}
    </>
  );
}

interface PartsOfSource {
  readonly source: Source;
  readonly own: readonly Part[];
  /** The number in the address of its first part: parts are counted through all sources, from 1. */
  readonly first: number;
}

function partsOfSources({ sources, events }: Timeline): readonly PartsOfSource[] {
  let first = 1;
  return sources.map((source) => {
    const marks = events.flatMap((event) => startsIn(event, source));
    const own = partsOf(source.text, marks);
    first += own.length;
    return { source, own, first: first - own.length };
  });
}

function startsIn(event: TimelineEvent, { id }: Source): number[] {
  return event.passages.filter(({ sourceId }) => sourceId === id).map(({ quote }) => quote.start);
}

/** The part asked for, if it is of this source; else the one with the selected passage; else the first. */
function partShown(
  parts: readonly Part[],
  asked: number,
  selected: TimelineEvent | null,
  source: Source,
): number {
  if (parts[asked]) return asked;
  const [start] = selected ? startsIn(selected, source) : [];
  return start === undefined ? 0 : partAt(parts, start);
}
