import type { CrowdEvents } from "#lib/layout/dense/from-crowd.ts";
import type { TimelineHead } from "#lib/timeline/timeline.ts";
import { rowsOnPage } from "../rows.ts";
import type { RowsPage } from "./crowd-rows.ts";

/** A page of the list, from 1; there are no rows beyond the last. */
export function rowsPage({ sources }: TimelineHead, events: CrowdEvents, page: number): RowsPage {
  const { from, to } = rowsOnPage(events.length, page);
  const rows = events.slice(from, Math.max(from, to));
  const told = new Set(rows.flatMap(({ passages }) => passages.map(({ sourceId }) => sourceId)));
  return { page, events: rows, sources: sources.filter(({ id }) => told.has(id)) };
}
