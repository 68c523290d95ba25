import type { ReactNode } from "react";
import styles from "./notice.module.css";
import { SiteHeader } from "./site-header.tsx";

/** A page that has only something to say. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main className={styles.notice}>
        <h1>{title}</h1>
        {children}
        <p>
          <a href="/">Go to the first page</a>
        </p>
      </main>
    </>
  );
}
