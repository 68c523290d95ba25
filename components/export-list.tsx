import { isFiltering } from "#lib/timeline/filter.ts";
import styles from "./share-panel.module.css";
import { FIRST_VIEW, pictureQuery, type View } from "./view.ts";

/** A file beside the timeline's page, with its name for readers. */
export interface ExportedFile {
  readonly name: string;
  readonly file: string;
}

interface ExportListProps {
  readonly id: string;
  readonly files: readonly ExportedFile[];
  readonly view: View;
}

/** The files of a timeline. The pictures show what the page shows; of the data a filter's part may be had, or all. */
export function ExportList({ id, files, view }: ExportListProps) {
  const data = (query: string) =>
    files.map(({ name, file }) => <Exported key={file} href={`/t/${id}/${file}${query}`} name={name} />);
  const all = { ...FIRST_VIEW, revision: view.revision };
  return (
    <>
      <ul className={styles.files}>
        <Exported href={`/t/${id}/snapshot.png${pictureQuery(view)}`} name="Picture, PNG" />
        <Exported href={`/t/${id}/snapshot.svg${pictureQuery(view)}`} name="Picture, SVG" />
        {data(pictureQuery({ ...all, filter: view.filter }))}
      </ul>
      {isFiltering(view.filter) && (
        <>
          <p>These hold what the filter leaves. Without it:</p>
          <ul className={styles.files}>{data(pictureQuery(all))}</ul>
        </>
      )}
    </>
  );
}

function Exported({ href, name }: { href: string; name: string }) {
  return (
    <li>
      <a href={href}>{name}</a>
    </li>
  );
}
