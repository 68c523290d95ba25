/** What a crowd takes of a view. */
import type { ScaleName } from "#lib/layout/placed.ts";
import { filterQuery } from "../filter-query.ts";
import { type View, viewQuery } from "../view.ts";

/** Its chart's. */
export const CROWD_BOX = "high";

/** A chart draws a crowd on the axis alone. */
export function scaleOf({ scale }: View): ScaleName {
  return scale === "reading" ? "folded" : scale;
}

/** Which of its events are shown, as a query. A revision is named always: data of one may be kept for ever. */
export function eventsQuery({ filter, reports, revision }: View): string {
  const query = new URLSearchParams(filterQuery(filter));
  if (reports) query.set("reports", "1");
  query.set("r", String(revision ?? 1));
  return query.toString();
}

/** What its chart draws, as a query: a page of the list or a part of the texts changes nothing in it. */
export function chartQuery(view: View): string {
  return viewQuery({ ...view, page: null, part: null });
}
