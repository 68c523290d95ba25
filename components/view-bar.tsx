import type { Status } from "#lib/timeline/timeline.ts";
import { StatusMark } from "./status-mark.tsx";
import { SCALES, type Scale, type View, viewQuery } from "./view.ts";
import styles from "./view-bar.module.css";

const LEGEND: readonly (readonly [Status, string])[] = [
  ["fact", "stated as fact"],
  ["claim", "claimed by a source"],
  ["plan", "announced"],
];

interface ViewBarProps {
  readonly path: string;
  readonly view: View;
  /** Statuses that occur: a legend names nothing that is not there. */
  readonly statuses: ReadonlySet<Status>;
  /** Whether some date is known only within bounds. */
  readonly uncertain: boolean;
}

/** The scale switch, as links that work without a script, and what the marks mean, in words. */
export function ViewBar({ path, view, statuses, uncertain }: ViewBarProps) {
  return (
    <div className={styles.bar}>
      <nav className={styles.switch} aria-label="Scale">
        {SCALES.map(([scale, words]) => (
          <a
            key={scale}
            href={path + viewQuery({ ...view, scale })}
            data-scale={scale satisfies Scale}
            aria-current={scale === view.scale || undefined}
          >
            {words}
          </a>
        ))}
      </nav>
      <ul className={styles.legend} aria-label="Legend">
        {LEGEND.filter(([status]) => statuses.has(status)).map(([status, words]) => (
          <li key={status}>
            <StatusMark status={status} /> {words}
          </li>
        ))}
        {uncertain && (
          <li>
            <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
              <path d="M1 6H27M1 3V9M27 3V9" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />
              <circle cx="14" cy="6" r="3.5" fill="currentColor" />
            </svg>{" "}
            some time within
          </li>
        )}
      </ul>
    </div>
  );
}
