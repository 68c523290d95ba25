import { EVERYTHING, isFiltering } from "#lib/timeline/filter.ts";
import styles from "./chartless.module.css";
import { counted } from "./event-words.ts";
import { changedView, type View, viewQuery } from "./view.ts";

interface ChartlessProps {
  readonly path: string;
  readonly view: View;
  /** How many events a filter may leave, and how many of these have a date. */
  readonly all: number;
  readonly dated: number;
  /** How many of them pass now. */
  readonly passing: number;
}

/** Says in the chart's place why nothing is drawn and, where a filter is why, leads out of it. */
export function Chartless({ path, view, all, dated, passing }: ChartlessProps) {
  const filtered = dated > 0 && isFiltering(view.filter);
  return (
    <div className={styles.words} data-filtered={filtered || undefined}>
      <p>{wordsFor(all, dated, passing)}</p>
      {filtered && (
        <a href={path + viewQuery(changedView(view, { filter: EVERYTHING }))} data-view="">
          Show all {counted(all, "event")}
        </a>
      )}
    </div>
  );
}

function wordsFor(events: number, dated: number, passing: number): string {
  if (events === 0)
    return "No event was found in this text. Dateline reads English; the text stands below, as it was given.";
  if (dated === 0)
    return "No event of this text has a date, so there is nothing to draw. The text, and what was read from it, stand below.";
  return passing === 0
    ? "No event passes this search and these filters."
    : "What passes has no date, so there is nothing to draw. It stands in the list.";
}
