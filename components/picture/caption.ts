/** What a picture says besides its chart, in words that it can draw. */
import { type Events, isDense } from "#lib/layout/dense/from-crowd.ts";
import { drawable } from "#lib/layout/drawable.ts";
import type { SourceHead, TimelineEvent, TimelineHead } from "#lib/timeline/timeline.ts";
import { counted, countedOf, publishedWords, publisherOf, shownEvents } from "../event-words.ts";

/** A timeline as a picture tells it. Only of few events are the texts there. */
export interface Pictured extends TimelineHead {
  readonly sources: readonly (SourceHead & { readonly text?: string })[];
  /** All of them, or those that pass a filter. */
  readonly events: Events;
}

/** Those of events that are not the reports themselves; of a crowd, these are chosen where it is read. */
export function told(events: Events): Events {
  return isDense(events) ? events : shownEvents({ events }, false);
}

export function hasDates(events: Events): boolean {
  return isDense(events) ? events.dated > 0 : events.some(({ when }) => when !== null);
}

/**
 * "The Guardian · Friday 22 August 2025 · 14 events, 2 undated"; what is unknown is left out. `whole`: the timeline
 * before it was filtered, so that a picture of some events says of how many.
 */
export function sourceLine(timeline: Pictured, whole = timeline): string {
  const [source, ...others] = timeline.sources;
  const words = [
    source && drawable(publisherOf(source), "Publisher"),
    source && publishedWords(source),
    others.length > 0 && `and ${counted(others.length, "more source")}`,
    eventCount(told(timeline.events), told(whole.events).length),
  ];
  return words.filter(Boolean).join(" · ");
}

/** Undated events have no place in a chart: a picture says how many it leaves out. */
function eventCount(events: Events, all: number): string {
  const undated = isDense(events)
    ? events.length - events.dated
    : events.filter(({ when }) => when === null).length;
  const count = countedOf(events.length, all, "event");
  return undated > 0 ? `${count}, ${undated} of them undated` : count;
}

/** In quotes: unquoted, a family name with a digit of its own is no CSS, and a browser takes another face. */
export const SERIF = "'Source Serif 4'";

/** Said where a chart would stand. `whole`: the timeline before it was filtered. */
export function noDates({ events }: Pictured, whole: Pictured): string {
  if (events.length === whole.events.length) return "The text gives no date for any of its events.";
  return events.length === 0 ? "No event passes this filter." : "What passes this filter has no date.";
}

/** The events in words that a picture can draw; ids and dates stay. A crowd keeps its words, of which few are drawn. */
export function drawableEvents(events: Events): Events {
  return isDense(events) ? events : legibleEvents(events);
}

/** The same of a list. */
export function legibleEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.map(({ attribution, ...event }) => ({
    ...event,
    title: drawable(event.title, "Title"),
    attribution: attribution && { ...attribution, who: drawable(attribution.who, "Source") },
  }));
}

/** "According to KCNA", or that it is the article's own voice. */
export function voiceOf({ attribution, status }: TimelineEvent): string {
  if (attribution) return `According to ${attribution.who}`;
  return status === "plan" ? "Announced in the article" : "Stated by the article itself";
}

/** An address as people say it: without its scheme. */
export function spokenUrl(url: string): string {
  return url.replace(/^https?:\/\//, "");
}
