import type { Choices } from "#lib/timeline/choices.ts";
import type { Status } from "#lib/timeline/timeline.ts";
import styles from "./filter-form.module.css";
import { FILTER_KEYS } from "./filter-query.ts";
import { StatusMark } from "./status-mark.tsx";

const LEGEND: readonly (readonly [Status, string])[] = [
  ["fact", "stated as fact"],
  ["claim", "claimed by a source"],
  ["plan", "announced"],
];

interface StatusFilterProps {
  readonly choices: Choices;
  /** The statuses asked for; none: all of them. */
  readonly asked: readonly Status[];
}

/** What the marks mean, in words; where there are several statuses, a tick for each of them. Names only what is there. */
export function StatusFilter({ choices, asked }: StatusFilterProps) {
  const { statuses, uncertain, disputed } = choices;
  const there = LEGEND.filter(([status]) => statuses.some(({ value }) => value === status));
  return (
    <fieldset
      className={styles.legend}
      data-long={there.length + Number(uncertain) + Number(disputed) > 3 || undefined}
    >
      <legend className="hidden">What the marks mean, and which to show</legend>
      {there.map(([status, words]) =>
        there.length > 1 ? (
          <label key={status}>
            <input
              type="checkbox"
              name={FILTER_KEYS.statuses}
              value={status}
              defaultChecked={asked.length === 0 || asked.includes(status)}
            />
            <StatusMark status={status} /> <span>{words}</span>
          </label>
        ) : (
          <span key={status}>
            <StatusMark status={status} /> {words}
          </span>
        ),
      )}
      {uncertain && (
        <span>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
            <path d="M1 6H27M1 3V9M27 3V9" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />
            <circle cx="14" cy="6" r="3.5" fill="currentColor" />
          </svg>{" "}
          some time within
        </span>
      )}
      {disputed && (
        <span>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path
              d="M1 3L6 8L11 3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>{" "}
          sources disagree
        </span>
      )}
    </fieldset>
  );
}
