import type { ReactNode } from "react";
import { SCALES, type View, viewQuery } from "./view.ts";
import styles from "./view-bar.module.css";

interface ViewBarProps {
  readonly path: string;
  readonly view: View;
  readonly children: ReactNode;
}

/** The scale switch, as links that work without a script, and beside it the legend, the search and the filters. */
export function ViewBar({ path, view, children }: ViewBarProps) {
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
      {children}
    </div>
  );
}
