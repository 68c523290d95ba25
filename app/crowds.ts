/** Crowds as pages, charts and pictures ask for them: what a filter leaves, kept ready for the next request. */
import { LRUCache } from "lru-cache";
import type { CrowdPassages } from "#components/crowd/crowd-article.tsx";
import type { CrowdShown } from "#components/crowd/crowd-explorer.tsx";
import { shownEvents } from "#components/event-words.ts";
import { filterQuery } from "#components/filter-query.ts";
import type { Pictured } from "#components/picture/caption.ts";
import type { View } from "#components/view.ts";
import { type Crowd, type CrowdHead, isCrowd } from "#lib/crowd/crowd.ts";
import { type Written, writtenOf } from "#lib/formats/index.ts";
import { type CrowdEvents, eventsOfCrowd } from "#lib/layout/dense/from-crowd.ts";
import type { Kept } from "#lib/store/store.ts";
import { EVERYTHING, type Filter, filterTimeline } from "#lib/timeline/filter.ts";
import { eventOf, mainPassage, type Timeline, type TimelineEvent } from "#lib/timeline/timeline.ts";

/** Whether a timeline is there with all its events. */
export function isWhole(timeline: Kept): timeline is Timeline {
  return !("head" in timeline);
}

/** What a timeline says of itself. */
export function headOf(timeline: Kept): CrowdHead | Timeline {
  return isWhole(timeline) ? timeline : timeline.head;
}

/** Bytes that an event takes among those kept ready: its place, and its row of the columns with what searches them. */
const EACH = 54;
/** Kept ready in all: three views of a million events, or hundreds of narrower ones. */
const KEPT = 200_000_000;

const kept = new LRUCache<string, CrowdEvents>({ maxSize: KEPT });

/** The events of a crowd that pass. */
export function crowdEvents(crowd: Crowd, filter: Filter, reports: boolean): CrowdEvents {
  const { id, revision } = crowd.head;
  const key = `${id} ${revision} ${reports} ${filterQuery(filter)}`;
  const known = kept.get(key);
  if (known) return known;
  const events = eventsOfCrowd(crowd, crowd.places(filter, reports));
  kept.set(key, events, { size: 1000 + EACH * events.length });
  return events;
}

/** What a view shows of a crowd. */
export function crowdShown(crowd: Crowd, view: View): CrowdShown {
  const events = crowdEvents(crowd, view.filter, view.reports);
  const all = crowdEvents(crowd, EVERYTHING, view.reports);
  const selected = eventIn(crowd, view.event ?? "");
  return {
    all: all.length,
    dated: all.dated,
    choices: crowd.choices(view.reports),
    events,
    selected,
    article: passagesShown(crowd, view, events, selected),
  };
}

/** The part asked for, else the one with the selected passage, else the first. */
function passagesShown(
  crowd: Crowd,
  { part: asked }: View,
  events: CrowdEvents,
  selected: TimelineEvent | null,
): CrowdPassages | null {
  const { sourceId, quote } = selected ? mainPassage(selected) : { sourceId: "", quote: { start: 0 } };
  const part = crowd.part(asked === null ? -1 : asked - 1) ?? crowd.part(crowd.partAt(sourceId, quote.start));
  const source = crowd.head.sources.find(({ id }) => id === part?.sourceId);
  if (!part || !source) return null;
  const told = crowd.read(crowd.placesIn(part));
  // What is selected is marked, also when a filter leaves it out: its passage may have been asked for.
  const marked = told.filter(({ id }) => id === selected?.id || events.rowOf(id) >= 0);
  return { part, source, events: marked, parts: crowd.parts };
}

/** What a picture is drawn of, and that before it is filtered. Few events are drawn each by itself. */
export function pictured(timeline: Kept, filter: Filter): { timeline: Pictured; whole: Pictured } {
  if (isWhole(timeline)) return { timeline: filterTimeline(timeline, filter), whole: timeline };
  const [passing, all] = [crowdEvents(timeline, filter, false), crowdEvents(timeline, EVERYTHING, false)];
  const events = isCrowd(passing) ? passing : passing.slice(0, passing.length);
  return { timeline: { ...timeline.head, events }, whole: { ...timeline.head, events: all } };
}

/** The events among which the page of one shows it. */
export function eventsAround(timeline: Kept, reports: boolean): Pictured["events"] {
  return isWhole(timeline) ? shownEvents(timeline, reports) : crowdEvents(timeline, EVERYTHING, reports);
}

/** The event of that id, or null. */
export function eventIn(timeline: Kept, id: string): TimelineEvent | null {
  if (isWhole(timeline)) return eventOf(timeline, id);
  const place = timeline.placeOf(id);
  return place === null ? null : (timeline.read([place])[0] ?? null);
}

/** A passage may run over the end of a part; beyond so many it is shown cut. */
const MOST_PARTS = 4;

/** The text that the passage of an event stands in, or the part of a crowd's. */
export function excerptAround(timeline: Kept, event: TimelineEvent) {
  const { sourceId, quote } = mainPassage(event);
  if (isWhole(timeline))
    return { start: 0, text: timeline.sources.find(({ id }) => id === sourceId)?.text ?? "" };
  const first = timeline.partAt(sourceId, quote.start);
  const last = Math.min(timeline.partAt(sourceId, quote.end - 1), first + MOST_PARTS);
  const parts = Array.from({ length: last - first + 1 }, (_, i) => timeline.part(first + i));
  return { start: parts[0]?.start ?? 0, text: parts.map((part) => part?.text ?? "").join("") };
}

/** A timeline, or what passes of it, to be written into a file. */
export function written(timeline: Kept, filter: Filter): Written {
  if (isWhole(timeline)) return writtenOf(filterTimeline(timeline, filter));
  const places = timeline.places(filter, true);
  return {
    ...timeline.head,
    count: places.length,
    events: eventsAt(timeline, places),
    textOf: (sourceId) => textOf(timeline, sourceId),
  };
}

const AT_ONCE = 256;

function* eventsAt(crowd: Crowd, places: Uint32Array): Generator<TimelineEvent> {
  for (let from = 0; from < places.length; from += AT_ONCE)
    yield* crowd.read(places.subarray(from, from + AT_ONCE));
}

function* textOf(crowd: Crowd, sourceId: string): Generator<string> {
  let part = crowd.part(crowd.partAt(sourceId, 0));
  for (; part?.sourceId === sourceId; part = crowd.part(part.number + 1)) yield part.text;
}
