import type { ReactNode } from "react";
import type { GroupName } from "#lib/layout/groups.ts";
import { GROUPS, SCALES, type View, viewQuery } from "./view.ts";
import styles from "./view-bar.module.css";

interface ViewBarProps {
  readonly path: string;
  readonly view: View;
  /** The drawings to choose from. */
  readonly scales?: typeof SCALES;
  /** The groupings that would part the events. */
  readonly groups: readonly GroupName[];
  readonly children: ReactNode;
}

/** The switches of scale and lanes, as links that work without a script; beside them legend, search and filters. */
export function ViewBar({ path, view, scales = SCALES, groups, children }: ViewBarProps) {
  const lanes = GROUPS.filter(([group]) => group === null || groups.includes(group));
  return (
    <div className={styles.bar}>
      <nav className={styles.switch} aria-label="Scale">
        {scales.map(([scale, words]) => (
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
      {view.scale !== "reading" && lanes.length > 1 && (
        <nav className={styles.lanes} aria-label="Lanes">
          {lanes.map(([group, words]) => (
            <a
              key={words}
              href={path + viewQuery({ ...view, group })}
              data-view=""
              aria-current={group === view.group || undefined}
            >
              {words}
            </a>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}
