"use client";

import styles from "./share-panel.module.css";
import { useView } from "./use-view.ts";

/** The files of a timeline; the pictures show what the page shows. */
export function ExportList({ id }: { id: string }) {
  const [{ scale, event }] = useView();
  const query = new URLSearchParams({
    ...(scale !== "folded" && { scale }),
    ...(event !== null && { event }),
  }).toString();
  const picture = (kind: string) => `/t/${id}/snapshot.${kind}${query && `?${query}`}`;
  return (
    <ul className={styles.files}>
      <li>
        <a href={picture("png")}>Picture, PNG</a>
      </li>
      <li>
        <a href={picture("svg")}>Picture, SVG</a>
      </li>
      <li>
        <a href={`/t/${id}/timeline.json`}>Data, JSON</a>
      </li>
      <li>
        <a href={`/t/${id}/timeline.csv`}>Data, spreadsheet (CSV)</a>
      </li>
    </ul>
  );
}
