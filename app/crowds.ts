/** Crowds made ready once for the page, its chart and its words: what a filter leaves of a timeline, as columns. */
import { LRUCache } from "lru-cache";
import type { Crowd } from "#components/crowd/crowd-explorer.tsx";
import { shownEvents } from "#components/event-words.ts";
import { filterQuery } from "#components/filter-query.ts";
import type { View } from "#components/view.ts";
import { foldsOf } from "#lib/layout/dense/axis.ts";
import { columnsOfEvents } from "#lib/layout/dense/from-events.ts";
import { choicesOf } from "#lib/timeline/choices.ts";
import { filterEvents } from "#lib/timeline/filter.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";

type Asked = Pick<View, "filter" | "reports">;

/** Filters of a timeline whose crowds are kept; each keeps some 50 bytes an event. */
const KEPT = 8;

const kept = new WeakMap<Timeline, LRUCache<string, Crowd>>();

export function crowdOf(timeline: Timeline, { filter, reports }: Asked): Crowd {
  const crowds = kept.get(timeline) ?? new LRUCache<string, Crowd>({ max: KEPT });
  kept.set(timeline, crowds);
  const key = `${reports} ${filterQuery(filter)}`;
  const known = crowds.get(key);
  if (known) return known;
  const all = shownEvents(timeline, reports);
  const events = filterEvents(all, filter);
  const columns = columnsOfEvents(events);
  const crowd = { all, choices: choicesOf(all), events, columns, folds: foldsOf(columns) };
  crowds.set(key, crowd);
  return crowd;
}
