"use client";

import { usePrinting } from "./chart/use-printing.ts";
import styles from "./event-list.module.css";
import type { ListContext } from "./event-row.tsx";
import { ListPages } from "./list-pages.tsx";
import { pageOf, rowsOnPage, rowsScrolled, shared, type WholeRows } from "./rows.ts";
import { useScripted } from "./use-scripted.ts";
import { WindowedRows } from "./windowed-rows.tsx";

interface LongListProps {
  readonly rows: WholeRows;
  readonly context: ListContext;
}

/**
 * A list too long to be there whole. The server writes one page of it, with links to the others; where there is a
 * script, a window goes on from there and follows the scroll.
 */
export function LongList({ rows, context }: LongListProps) {
  const { selected, page: asked, pageHref } = context;
  const { count, dated } = rows;
  const [scripted, printing] = [useScripted(), usePrinting()];
  const scrolls = scripted && !printing;
  const row = selected === null ? -1 : rows.rowOf(selected);
  const page = rowsOnPage(count, pageOf(count, asked, row));
  // Paper takes all of them.
  const here = printing ? { from: 0, to: count } : scrolls ? rowsScrolled(count, page.from) : page;
  const withDate = shared(here, { from: 0, to: dated });
  const without = shared(here, { from: dated, to: count });
  // Where the reader wants to be: at the page asked for, else at what is selected.
  const part = { rows, context, scrolls, standing: page, wanted: asked === null ? row : page.from };
  return (
    <>
      {withDate && <WindowedRows {...part} range={withDate} />}
      {without && <h3 className={styles.tray}>Without a date</h3>}
      {without && <WindowedRows {...part} range={without} />}
      <ListPages count={count} here={here} href={pageHref} />
    </>
  );
}
