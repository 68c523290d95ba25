import type { TextPart } from "#lib/crowd/crowd.ts";
import { blocksOf } from "#lib/text/parts.ts";
import type { SourceHead, TimelineEvent } from "#lib/timeline/timeline.ts";
import { ArticleText } from "../article-text.tsx";
import { BetweenParts } from "../articles.tsx";
import { publisherOf } from "../event-words.ts";
import { type View, viewQuery } from "../view.ts";
import styles from "./crowd-explorer.module.css";

/** A part of a crowd's texts, and what is told in it. */
export interface CrowdPassages {
  readonly part: TextPart;
  readonly source: SourceHead;
  /** The events with a passage in it, of those that pass, and the selected one. */
  readonly events: readonly TimelineEvent[];
  /** How many parts there are, through all sources. */
  readonly parts: number;
}

interface CrowdArticleProps extends CrowdPassages {
  readonly path: string;
  readonly view: View;
  /** Whether there are other sources, so that this one says its name. */
  readonly named: boolean;
  readonly href: (id: string) => string;
}

const PREFIX = "passage-";

/** One part of the texts, the one with the selected passage or the one asked for: nothing else of them is read. */
export function CrowdArticle({ part, source, parts, path, view, named, ...rest }: CrowdArticleProps) {
  const { start, text } = part;
  const blocks = blocksOf(text).map((block) => ({ start: start + block.start, end: start + block.end }));
  return (
    <div id={`${PREFIX}top`}>
      {named && <h2 className={styles.source}>{`${publisherOf(source)}: ${source.title}`}</h2>}
      <BetweenParts
        count={parts}
        here={part.number}
        hrefOf={(i) => `${path}${viewQuery({ ...view, part: i + 1 })}#${PREFIX}top`}
      >
        <ArticleText
          {...rest}
          {...{ source, text }}
          part={{ start, end: start + text.length, blocks }}
          selected={view.event}
          hovered={null}
          prefix={PREFIX}
        />
      </BetweenParts>
    </div>
  );
}
