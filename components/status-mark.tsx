import type { Status } from "#lib/timeline/timeline.ts";
import styles from "./status-mark.module.css";

/** The mark of a status, as the chart draws it: a filled dot, a ring, a dashed ring, a small dot. Words stand beside it. */
export function StatusMark({ status }: { status: Status }) {
  const radius = status === "reporting" ? 2.5 : 4.5;
  return (
    <svg
      className={styles.mark}
      data-status={status}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <circle cx="6" cy="6" r={radius} strokeDasharray={status === "plan" ? "2.4 1.6" : undefined} />
    </svg>
  );
}
