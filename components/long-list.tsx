"use client";

import { useEffect, useState } from "react";
import styles from "./event-list.module.css";
import type { ListContext } from "./event-row.tsx";
import { ListPages } from "./list-pages.tsx";
import { pageOf, type Rows, rowsOnPage, rowsScrolled, shared } from "./rows.ts";
import { WindowedRows } from "./windowed-rows.tsx";

interface LongListProps {
  readonly rows: Rows;
  readonly context: ListContext;
}

/**
 * A list too long to be there whole. The server writes one page of it, with links to the others; where there is a
 * script, a window goes on from there and follows the scroll.
 */
export function LongList({ rows, context }: LongListProps) {
  const { selected, page: asked, pageHref } = context;
  const { count, dated } = rows;
  const scrolls = useMounted();
  const row = selected === null ? -1 : rows.rowOf(selected);
  const page = rowsOnPage(count, pageOf(count, asked, row));
  const here = scrolls ? rowsScrolled(count, page.from) : page;
  const withDate = shared(here, { from: 0, to: dated });
  const without = shared(here, { from: dated, to: count });
  // Where the reader wants to be: at the page asked for, else at what is selected.
  const part = { rows, context, scrolls, wanted: asked === null ? row : page.from };
  return (
    <>
      {withDate && <WindowedRows {...part} range={withDate} />}
      {without && <h3 className={styles.tray}>Without a date</h3>}
      {without && <WindowedRows {...part} range={without} />}
      <ListPages count={count} here={here} href={pageHref} />
    </>
  );
}

/** false on the server and in the browser's first drawing, which has to be the same. */
function useMounted(): boolean {
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  return mounted;
}
