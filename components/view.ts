/** What of a timeline is shown and how: the whole of it stands in the address, so a link shows what was seen. */
import type { ScaleName } from "#lib/layout/placed.ts";

/** The scales in the words of their switch. */
export const SCALES: readonly (readonly [ScaleName, string])[] = [
  ["folded", "Gaps folded"],
  ["to-scale", "To scale"],
  ["even", "Even"],
];

export interface View {
  readonly scale: ScaleName;
  /** Id of the selected event. */
  readonly event: string | null;
  /** Whether the reports themselves ("said on Friday") are shown too. */
  readonly reports: boolean;
  /** Folds that are open, each named by the ISO date of its first hidden day. */
  readonly unfolded: readonly string[];
}

/** The view that a query string asks for; what it does not say, or says wrongly, is as it is at first. */
export function readView(query: URLSearchParams): View {
  const scale = SCALES.find(([name]) => name === query.get("scale"))?.[0] ?? "folded";
  return {
    scale,
    event: query.get("event"),
    reports: query.get("reports") === "1",
    unfolded: query.getAll("unfold"),
  };
}

/** The query string of a view, "" for the one at first. The inverse of {@link readView}. */
export function viewQuery(view: View): string {
  const query = new URLSearchParams();
  if (view.scale !== "folded") query.set("scale", view.scale);
  for (const day of view.unfolded) query.append("unfold", day);
  if (view.reports) query.set("reports", "1");
  if (view.event !== null) query.set("event", view.event);
  const words = query.toString();
  return words && `?${words}`;
}
