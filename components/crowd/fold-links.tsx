import type { Break } from "#lib/layout/placed.ts";
import styles from "./crowd-chart.module.css";

interface FoldLinksProps {
  readonly folds: readonly Break[];
  /** The axis. */
  readonly y: number;
  readonly hrefOf: (name: string) => string;
}

/** Over the folds that the canvas draws: links that open them, or shut them again. */
export function FoldLinks({ folds, y, hrefOf }: FoldLinksProps) {
  return folds.map(({ first, label, lines, x0, x1 }) => (
    <a
      key={first}
      href={hrefOf(first)}
      data-view=""
      className={styles.fold}
      style={{ insetInlineStart: x0, insetBlockStart: y - 14, inlineSize: x1 - x0 }}
    >
      <span className="hidden">{lines.length > 0 ? `Show the ${label}` : `Fold ${label}`}</span>
    </a>
  ));
}
