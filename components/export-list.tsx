"use client";

import styles from "./share-panel.module.css";
import { useView } from "./use-view.ts";

/** A file beside the timeline's page, with its name for readers. */
export interface ExportedFile {
  readonly name: string;
  readonly file: string;
}

/** The files of a timeline; the pictures show what the page shows. */
export function ExportList({ id, files }: { id: string; files: readonly ExportedFile[] }) {
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
      {files.map(({ name, file }) => (
        <li key={file}>
          <a href={`/t/${id}/${file}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
