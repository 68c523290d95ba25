"use client";

import { useEffect, useRef } from "react";
import styles from "./event-list.module.css";
import { ComingRow, EventRow, type ListContext, rowProps } from "./event-row.tsx";
import { type Range, ROW, type Rows } from "./rows.ts";
import { useBroughtIntoView } from "./use-brought-into-view.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useRowsInSight } from "./use-rows-in-sight.ts";

interface WindowedRowsProps {
  readonly rows: Rows;
  /** Which of the rows this list is made of. */
  readonly range: Range;
  /** Whether only those in sight are there, among white space as high as the others. */
  readonly scrolls: boolean;
  /** Which rows the server has written, of these and others. */
  readonly standing: Range;
  /** The row to bring into view, if it is one of these. */
  readonly wanted: number;
  /** Whether somebody else scrolls the list to what is wanted. */
  readonly led?: boolean;
  readonly context: ListContext;
}

/** Rows of a long list, each of which says its place in the whole; Tab stops once, the arrows walk. */
export function WindowedRows({
  rows,
  range,
  scrolls,
  standing,
  wanted,
  led = false,
  context,
}: WindowedRowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const sight = useRowsInSight(list, range, scrolls, standing);
  const { stop, kept, handlers } = useRowKeys(list, range, sight, wanted, rows);
  useBroughtIntoView(list, range, wanted, scrolls && !led);
  useEffect(() => rows.want?.(sight), [rows, sight]);
  // A row that has the focus stays, wherever the list is scrolled to.
  const aside = kept !== null && (kept < sight.from || kept >= sight.to) ? kept : null;
  const shown = Array.from({ length: sight.to - sight.from }, (_, i) => sight.from + i);
  const places = aside === null ? shown : [...shown, aside].toSorted((a, b) => a - b);
  return (
    <ol
      ref={list}
      className={styles.list}
      data-long=""
      data-first={range.from}
      style={
        scrolls
          ? { paddingBlock: `${(sight.from - range.from) * ROW}px ${(range.to - sight.to) * ROW}px` }
          : undefined
      }
      {...(scrolls && handlers)}
    >
      {places.map((i) => {
        const event = rows.at(i);
        const place = { place: i + 1, of: rows.count, top: i === aside ? (i - range.from) * ROW : undefined };
        if (!event) return <ComingRow key={i} {...place} />;
        return (
          <EventRow
            key={event.id}
            {...rowProps(event, context)}
            {...place}
            stop={scrolls ? i === stop : undefined}
          />
        );
      })}
    </ol>
  );
}
