/** The name of a band is a filter: it leaves the band alone, and pressed again brings the others back. */
import type { GroupName } from "#lib/layout/groups.ts";
import { type Filter, sourcesOf } from "#lib/timeline/filter.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { voiceOf } from "#lib/timeline/voices.ts";

type Asked = Partial<Pick<Filter, "sources" | "who" | "statuses">>;

/**
 * The filter after the name of a band with these events was pressed; null where none would leave it alone: what
 * several sources tell of is found by no one of them.
 */
export function filterByBand(
  filter: Filter,
  group: GroupName,
  events: readonly TimelineEvent[],
): Filter | null {
  if (group === "source" && events.some((event) => new Set(sourcesOf(event)).size > 1)) return null;
  const asked = ASKED[group](events);
  const isOn = Object.entries(asked).every(([key, values]) => isAlike(filter[key as keyof Asked], values));
  return { ...filter, ...(isOn ? NOTHING[group] : asked) };
}

const ASKED: Readonly<Record<GroupName, (events: readonly TimelineEvent[]) => Asked>> = {
  source: (events) => ({ sources: unique(events.flatMap(sourcesOf)) }),
  who: (events) => ({ who: unique(events.map(voiceOf)) }),
  status: (events) => ({ statuses: unique(events.map(({ status }) => status)) }),
};

const NOTHING: Readonly<Record<GroupName, Asked>> = {
  source: { sources: [] },
  who: { who: [] },
  status: { statuses: [] },
};

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function isAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
