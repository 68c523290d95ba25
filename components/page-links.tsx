import styles from "./page-links.module.css";

interface PageLinksProps {
  /** What it is that has pages. */
  readonly label: string;
  /** Which of them this is: "1–100 of 1,234". */
  readonly here: string;
  readonly earlier: string | null;
  readonly later: string | null;
}

/** Where the reader is in something too long for one page, and the way on and back. */
export function PageLinks({ label, here, earlier, later }: PageLinksProps) {
  return (
    <nav className={styles.links} aria-label={label}>
      {earlier !== null && (
        <a href={earlier} data-view="" rel="prev">
          Earlier
        </a>
      )}
      <span>{here}</span>
      {later !== null && (
        <a href={later} data-view="" rel="next">
          Later
        </a>
      )}
    </nav>
  );
}
