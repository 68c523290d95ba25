import type { Columns } from "#lib/layout/dense/columns.ts";
import { placeOfEvent } from "#lib/layout/dense/from-events.ts";
import type { Gap } from "#lib/layout/gaps.ts";
import { PAGE_SIZES } from "#lib/layout/page-sizes.ts";
import { queryWords } from "#lib/text/search.ts";
import type { Choices } from "#lib/timeline/choices.ts";
import {
  eventOf,
  type Passage,
  sourceOf,
  type Timeline,
  type TimelineEvent,
} from "#lib/timeline/timeline.ts";
import { Articles } from "../articles.tsx";
import { CrowdDrawing } from "../chart/dense/crowd-drawing.tsx";
import frame from "../chart/timeline-chart.module.css";
import { Chartless } from "../chartless.tsx";
import { numberWords } from "../event-words.ts";
import { filterQuery } from "../filter-query.ts";
import { changedView, FIRST_VIEW, SCALES, type View, viewQuery } from "../view.ts";
import { ViewBar } from "../view-bar.tsx";
import { CrowdChart } from "./crowd-chart.tsx";
import styles from "./crowd-explorer.module.css";
import { CrowdFilter } from "./crowd-filter.tsx";
import { CrowdPane } from "./crowd-pane.tsx";
import { SoftLinks } from "./soft-links.tsx";

/** The events that a view shows, in order of time, with the dated ones as columns. */
export interface Crowd {
  /** Every event that a filter may leave, and what there is to choose from among them. */
  readonly all: readonly TimelineEvent[];
  readonly choices: Choices;
  /** Those that pass, and those of them that have a date as columns: row i of these is dated event i. */
  readonly events: readonly TimelineEvent[];
  readonly columns: Columns;
  /** The columns' own, foldsOf. */
  readonly folds: readonly Gap[];
}

interface CrowdExplorerProps {
  readonly timeline: Timeline;
  readonly crowd: Crowd;
  readonly view: View;
  /** Scheme and host, for links that are copied. */
  readonly origin: string;
}

/** A chart draws a crowd on the axis alone, and in one band. */
const CROWD_SCALES = SCALES.filter(([scale]) => scale !== "reading");
const BOX = "high";
/** Ticks beyond these would be a second list; a search finds a voice as well. */
const MOST_VOICES = 100;

/**
 * A timeline of too many events to hand them all to a browser. The server draws list, inspector and article for what the address
 * asks; the chart alone knows all of them, as numbers.
 */
export function CrowdExplorer({ timeline, crowd, view: asked, origin }: CrowdExplorerProps) {
  const scale = asked.scale === "reading" ? "folded" : asked.scale;
  const view: View = { ...asked, scale };
  const path = `/t/${timeline.id}`;
  const { all, choices, events, columns, folds } = crowd;
  const selected = eventOf(timeline, view.event ?? "");
  const place = selected && placeOfEvent(events, columns, selected.id);
  const href = (event: string) => path + viewQuery(changedView(view, { event }));
  const listHref = (from: string, to: string) =>
    `${path}${viewQuery(changedView(view, { filter: { ...view.filter, from, to } }))}#events`;
  return (
    <SoftLinks className={styles.explorer}>
      <ViewBar path={path} view={view} scales={CROWD_SCALES} groups={[]}>
        <CrowdFilter
          path={path}
          view={view}
          choices={{ ...choices, who: choices.who.slice(0, MOST_VOICES) }}
          all={all.length}
          passing={events.length}
          sources={timeline.sources.map(({ text, ...source }) => source)}
        />
      </ViewBar>
      <div className={styles.chart}>
        {columns.length > 0 ? (
          <CrowdChart
            {...dataOf(path, view)}
            box={BOX}
            title={`Timeline: ${timeline.title}, ${numberWords(columns.length)} dated events. Arrows along time, Enter to look closer, plus and minus to zoom.`}
            scale={scale}
            unfolded={view.unfolded}
            selected={place}
          >
            {PAGE_SIZES.map((size) => (
              <div key={size} className={frame[size]}>
                <CrowdDrawing
                  {...{ columns, folds, size, href, listHref, place }}
                  {...{ box: BOX, scale, selected: view.event, className: frame.drawing }}
                  title={`Timeline: ${timeline.title}`}
                />
              </div>
            ))}
          </CrowdChart>
        ) : (
          <Chartless path={path} view={view} all={all} passing={events.length} />
        )}
      </div>
      <div className={styles.below}>
        <CrowdPane
          {...{ path, view, events, selected, href }}
          all={all.length}
          words={queryWords(view.filter.text)}
          source={(passage: Passage) => sourceOf(timeline, passage)}
          permalink={(id) =>
            `${origin}${path}/e/${id}${viewQuery({ ...FIRST_VIEW, revision: view.revision })}`
          }
        />
        <section className={styles.article} aria-label="Article">
          <Articles {...{ timeline, path, view, events, href }} hovered={null} prefix="passage-" />
        </section>
      </div>
    </SoftLinks>
  );
}

/** Where the chart finds the numbers and the words of the events that pass. */
function dataOf(path: string, { filter, reports, revision }: View) {
  const query = new URLSearchParams(filterQuery(filter));
  if (reports) query.set("reports", "1");
  query.set("r", String(revision ?? 1));
  return { columns: `${path}/columns?${query}`, words: `${path}/words?${query}` };
}
