/** A filter in an address: the same words for the page, its pictures, its files and its embed. */
import type { Precision } from "#lib/time/when.ts";
import type { Filter } from "#lib/timeline/filter.ts";
import type { Status } from "#lib/timeline/timeline.ts";

export const STATUSES: readonly Status[] = ["fact", "claim", "plan", "reporting"];

export const PRECISIONS: readonly Precision[] = [
  "time",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
  "vague",
];

/** What a filter is called in an address; a list says its name once for each of its values. */
export const FILTER_KEYS = {
  text: "q",
  statuses: "status",
  sources: "source",
  who: "who",
  precisions: "precision",
  from: "from",
  to: "to",
  ids: "id",
} as const satisfies Record<keyof Filter, string>;

/** The filter that a query asks for; values that there cannot be are left out. */
export function readFilter(query: URLSearchParams): Filter {
  const words = (key: "text" | "from" | "to") => query.get(FILTER_KEYS[key])?.trim() ?? "";
  const list = (key: "sources" | "who" | "ids") => [...new Set(query.getAll(FILTER_KEYS[key]))];
  const asked = new Set(query.getAll(FILTER_KEYS.statuses));
  const statuses = STATUSES.filter((status) => asked.has(status));
  const precise = new Set(query.getAll(FILTER_KEYS.precisions));
  return {
    text: words("text"),
    statuses: isAll(statuses) ? [] : statuses,
    sources: list("sources"),
    who: list("who"),
    precisions: PRECISIONS.filter((precision) => precise.has(precision)),
    from: words("from"),
    to: words("to"),
    ids: list("ids"),
  };
}

/** Every status that a reader can switch off, asked for together, is none asked for. */
export function isAll(statuses: readonly Status[]): boolean {
  return (["fact", "claim", "plan"] as const).every((status) => statuses.includes(status));
}

/** A filter as a query without its question mark, "" for one that asks for nothing. */
export function filterQuery(filter: Filter): string {
  return new URLSearchParams([...filterParameters(filter)]).toString();
}

/** The parameters of a filter, none for one that asks for nothing. The inverse of {@link readFilter}. */
export function filterParameters(filter: Filter): readonly [key: string, value: string][] {
  const one = (key: "text" | "from" | "to") => (filter[key] === "" ? [] : [pair(key, filter[key])]);
  const each = (key: "statuses" | "sources" | "who" | "precisions" | "ids") =>
    filter[key].map((value) => pair(key, value));
  return [
    ...one("text"),
    ...each("statuses"),
    ...each("sources"),
    ...each("who"),
    ...each("precisions"),
    ...one("from"),
    ...one("to"),
    ...each("ids"),
  ];
}

function pair(key: keyof Filter, value: string): [string, string] {
  return [FILTER_KEYS[key], value];
}
