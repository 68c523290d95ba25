/** What of a timeline is shown and how: the whole of it stands in the address, so a link shows what was seen. */
import type { GroupName } from "#lib/layout/groups.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import type { Filter } from "#lib/timeline/filter.ts";
import { filterParameters, readFilter } from "./filter-query.ts";

/** How time is drawn: on an axis of one of the scales, or beside the article in the order of its telling. */
export type Drawing = ScaleName | "reading";

/** The drawings in the words of their switch. */
export const SCALES: readonly (readonly [Drawing, string])[] = [
  ["folded", "Gaps folded"],
  ["to-scale", "To scale"],
  ["even", "Even"],
  ["reading", "Reading order"],
];

/** The lanes in the words of their switch; null draws all events together. */
export const GROUPS: readonly (readonly [GroupName | null, string])[] = [
  [null, "Together"],
  ["source", "By source"],
  ["who", "By voice"],
  ["status", "By standing"],
];

export interface View {
  readonly scale: Drawing;
  /** By what the events are grouped in bands. */
  readonly group: GroupName | null;
  /** Id of the selected event. */
  readonly event: string | null;
  /** Whether the reports themselves ("said on Friday") are shown too. */
  readonly reports: boolean;
  /** Folds that are open, each named by the ISO date of its first hidden day. */
  readonly unfolded: readonly string[];
  /** Which events are shown, in chart, list and article alike. */
  readonly filter: Filter;
  /** Which page of a long list, from 1; null: the one with the selected event. */
  readonly page: number | null;
  /** Which part of long texts, from 1; null: the one with the selected passage. */
  readonly part: number | null;
  /** The revision that was asked for; null: the latest. */
  readonly revision: number | null;
}

/** The view that a query string asks for; what it does not say, or says wrongly, is as it is at first. */
export function readView(query: URLSearchParams): View {
  const scale = SCALES.find(([name]) => name === query.get("scale"))?.[0] ?? "folded";
  return {
    scale,
    group: GROUPS.find(([name]) => name !== null && name === query.get("group"))?.[0] ?? null,
    event: query.get("event"),
    reports: query.get("reports") === "1",
    unfolded: query.getAll("unfold"),
    filter: readFilter(query),
    page: wholeNumber(query.get("page")),
    part: wholeNumber(query.get("part")),
    revision: wholeNumber(query.get("r")),
  };
}

/** What a timeline looks like at first. */
export const FIRST_VIEW = readView(new URLSearchParams());

/** A whole number from 1, or null. */
export function wholeNumber(text: string | null): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : null;
}

/** The query string of a view, "" for the one at first. The inverse of {@link readView}. */
export function viewQuery(view: View): string {
  const query = new URLSearchParams();
  if (view.revision !== null) query.set("r", String(view.revision));
  if (view.scale !== "folded") query.set("scale", view.scale);
  if (view.group !== null) query.set("group", view.group);
  for (const day of view.unfolded) query.append("unfold", day);
  if (view.reports) query.set("reports", "1");
  for (const [key, value] of filterParameters(view.filter)) query.append(key, value);
  if (view.page !== null) query.set("page", String(view.page));
  if (view.part !== null) query.set("part", String(view.part));
  if (view.event !== null) query.set("event", view.event);
  const words = query.toString();
  return words && `?${words}`;
}

/** A view with a change: another filter begins its list anew, another event brings its own page and part. */
export function changedView(view: View, change: Partial<View>): View {
  return {
    ...view,
    ...(change.filter && { page: null }),
    ...(change.event !== undefined && { page: null, part: null }),
    ...change,
  };
}

/** What a picture, a file or an embed takes of a view, as a query; it knows no scroll, no folds and no reports. */
export function pictureQuery(view: View): string {
  return viewQuery({
    ...FIRST_VIEW,
    scale: view.scale,
    group: view.group,
    filter: view.filter,
    event: view.event,
    revision: view.revision,
  });
}
