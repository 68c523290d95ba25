import type { ReactNode } from "react";
import styles from "./site-header.module.css";

/** The wordmark and, beside it, what this page is about. The timeline page gives its own `children`. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <a className={styles.wordmark} href="/">
        Dateline
      </a>
      {children}
    </header>
  );
}
