import styles from "./gallery.module.css";

const RULES: readonly (readonly [term: string, words: string])[] = [
  [
    "Filled, ring, dashed ring",
    "The text itself states it; a source it names says so; it is announced and has not happened yet.",
  ],
  [
    "Small dot",
    "An act of reporting (“said on Friday”): it dates the news, not what the news tells. Shown when asked for.",
  ],
  [
    "Lines under the article’s words",
    "One where the text itself states it, two where a source says so, dashes where it is announced, dots for a report.",
  ],
  [
    "A fork above a mark",
    "Several articles tell of it and contradict each other on its date or on a number; the event says who says what.",
  ],
  [
    "A wave in the axis",
    "Time left out, with how much. It never lies inside an event, and opens at a press.",
  ],
  ["The strip under the chart", "The same time, always to scale, with what the chart shows of it in grey."],
  ["+3", "So many events have no room for their words here. A press leads to them in the list."],
  [
    "A row of its own",
    "Events of one source, one voice or one standing; all rows share one axis. A press on its name leaves it alone.",
  ],
  [
    "A curve",
    "In reading order: from a passage of the article, at the left, to its date at the right. Where curves cross, the story jumps.",
  ],
];

/** The rules behind all marks, in words. */
export function Rules() {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">In words</h2>
      <dl className={styles.rules}>
        {RULES.map(([term, words]) => (
          <div key={term} className={styles.rule}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
