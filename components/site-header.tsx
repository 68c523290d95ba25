import type { ReactNode } from "react";
import styles from "./site-header.module.css";

/** The wordmark and, beside it, what this page is about. At home it leads nowhere: the first link is a sample. */
export function SiteHeader({ children, home = false }: { children?: ReactNode; home?: boolean }) {
  return (
    <header className={styles.header}>
      {home ? (
        <span className={styles.wordmark}>Dateline</span>
      ) : (
        <a className={styles.wordmark} href="/">
          Dateline
        </a>
      )}
      {children}
    </header>
  );
}
