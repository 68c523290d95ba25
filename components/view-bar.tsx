import { shapeOf } from "#lib/time/when.ts";
import type { Status, TimelineEvent } from "#lib/timeline/timeline.ts";
import { StatusMark } from "./status-mark.tsx";
import { SCALES, type View, viewQuery } from "./view.ts";
import styles from "./view-bar.module.css";

const LEGEND: readonly (readonly [Status, string])[] = [
  ["fact", "stated as fact"],
  ["claim", "claimed by a source"],
  ["plan", "announced"],
];

interface ViewBarProps {
  readonly path: string;
  readonly view: View;
  readonly events: readonly TimelineEvent[];
}

/** The scale switch, as links that work without a script, and what the marks mean, in words. */
export function ViewBar({ path, view, events }: ViewBarProps) {
  return (
    <div className={styles.bar}>
      <nav className={styles.switch} aria-label="Scale">
        {SCALES.map(([scale, words]) => (
          <a
            key={scale}
            href={path + viewQuery({ ...view, scale })}
            data-view=""
            aria-current={scale === view.scale || undefined}
          >
            {words}
          </a>
        ))}
      </nav>
      <Legend events={events} />
    </div>
  );
}

/** Names only what is there. */
function Legend({ events }: { events: readonly TimelineEvent[] }) {
  const statuses = new Set(events.map((event) => event.status));
  return (
    <ul className={styles.legend} aria-label="Legend">
      {LEGEND.filter(([status]) => statuses.has(status)).map(([status, words]) => (
        <li key={status}>
          <StatusMark status={status} /> {words}
        </li>
      ))}
      {events.some(isUncertain) && (
        <li>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
            <path d="M1 6H27M1 3V9M27 3V9" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />
            <circle cx="14" cy="6" r="3.5" fill="currentColor" />
          </svg>{" "}
          some time within
        </li>
      )}
    </ul>
  );
}

/** Known only within bounds wider than a day. */
function isUncertain({ when }: TimelineEvent): boolean {
  if (when === null || shapeOf(when) === "duration") return false;
  return shapeOf(when) === "within" || (when.precision !== "day" && when.precision !== "time");
}
