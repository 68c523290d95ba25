import type { CrowdEvents } from "#lib/layout/dense/from-crowd.ts";
import { queryWords } from "#lib/text/search.ts";
import type { Choice, Choices } from "#lib/timeline/choices.ts";
import { type Passage, sourceOf, type TimelineEvent, type TimelineHead } from "#lib/timeline/timeline.ts";
import { Chartless } from "../chartless.tsx";
import { numberWords } from "../event-words.ts";
import { pageOf } from "../rows.ts";
import { changedView, FIRST_VIEW, SCALES, type View, viewQuery } from "../view.ts";
import { ViewBar } from "../view-bar.tsx";
import { CrowdArticle, type CrowdPassages } from "./crowd-article.tsx";
import { CrowdChart } from "./crowd-chart.tsx";
import styles from "./crowd-explorer.module.css";
import { CrowdFilter } from "./crowd-filter.tsx";
import { CrowdPane } from "./crowd-pane.tsx";
import { CROWD_BOX, chartQuery, eventsQuery, scaleOf } from "./crowd-view.ts";
import { rowsPage } from "./rows-page.ts";
import { SoftLinks } from "./soft-links.tsx";

/** What a view shows of a crowd. */
export interface CrowdShown {
  /** How many events a filter may leave, how many of them have a date, and what there is to choose from among them. */
  readonly all: number;
  readonly dated: number;
  readonly choices: Choices;
  /** Those that pass. */
  readonly events: CrowdEvents;
  /** Whether it passes or not. */
  readonly selected: TimelineEvent | null;
  readonly article: CrowdPassages | null;
}

interface CrowdExplorerProps extends CrowdShown {
  readonly timeline: TimelineHead;
  readonly view: View;
  /** Scheme and host, for links that are copied. */
  readonly origin: string;
}

/** A chart draws a crowd on the axis alone, and in one band. */
const CROWD_SCALES = SCALES.filter(([scale]) => scale !== "reading");
/** Ticks beyond these would be a second list; a search finds a voice as well. */
const MOST_TICKS = 100;

/**
 * A timeline of too many events to hand them all to a browser. The server draws list, inspector and article for what the address
 * asks; the chart alone knows all of them, as numbers.
 */
export function CrowdExplorer({ timeline, view: asked, origin, ...crowd }: CrowdExplorerProps) {
  const scale = scaleOf(asked);
  const view: View = { ...asked, scale };
  const path = `/t/${timeline.id}`;
  const { all, events, selected, article } = crowd;
  const choices = { ...crowd.choices, who: ticks(crowd.choices.who), sources: ticks(crowd.choices.sources) };
  const place = selected && events.dated > 0 ? events.columnOf(selected.id) : null;
  const row = selected ? events.rowOf(selected.id) : -1;
  const href = (event: string) => path + viewQuery(changedView(view, { event }));
  return (
    <SoftLinks className={styles.explorer}>
      <ViewBar path={path} view={view} scales={CROWD_SCALES} groups={[]}>
        <CrowdFilter
          path={path}
          view={view}
          choices={choices}
          all={all}
          passing={events.length}
          sources={sourcesIn(timeline, choices.sources)}
        />
      </ViewBar>
      <div className={styles.chart}>
        {events.dated > 0 ? (
          <CrowdChart
            {...dataOf(path, view)}
            box={CROWD_BOX}
            title={`Timeline: ${timeline.title}, ${numberWords(events.dated)} dated events. Arrows along time, Enter to look closer, plus and minus to zoom.`}
            scale={scale}
            unfolded={view.unfolded}
            selected={place}
            frame={`${path}/frame${chartQuery(view)}`}
            sheets={`${path}/sheets${chartQuery(view)}`}
          />
        ) : (
          <Chartless path={path} view={view} all={all} dated={crowd.dated} passing={events.length} />
        )}
      </div>
      <div className={styles.below}>
        <CrowdPane
          {...{ path, view, selected, row, all }}
          source={(passage: Passage) => sourceOf(timeline, passage)}
          permalink={[`${origin}${path}/e/`, viewQuery({ ...FIRST_VIEW, revision: view.revision })]}
          address={`${path}/rows?${eventsQuery(view)}`}
          given={rowsPage(timeline, events, pageOf(events.length, view.page, row))}
          count={events.length}
          dated={events.dated}
          sourced={timeline.sources.length > 1}
          words={queryWords(view.filter.text)}
        />
        <section className={styles.article} aria-label="Article">
          {article && (
            <CrowdArticle {...article} {...{ path, view, href }} named={timeline.sources.length > 1} />
          )}
        </section>
      </div>
    </SoftLinks>
  );
}

function ticks(choices: readonly Choice<string>[]): readonly Choice<string>[] {
  return choices.slice(0, MOST_TICKS);
}

/** The sources that can be ticked; of one alone, or of none, there is nothing to choose. */
function sourcesIn({ sources }: TimelineHead, choices: readonly Choice<string>[]) {
  const ticked = new Set(choices.map(({ value }) => value));
  return sources.filter(({ id }) => ticked.has(id));
}

/** Where the chart finds the numbers and the words of the events that pass. */
function dataOf(path: string, view: View) {
  const query = eventsQuery(view);
  return { columns: `${path}/columns?${query}`, words: `${path}/words?${query}` };
}
