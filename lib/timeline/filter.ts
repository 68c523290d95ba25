/** Which events a reader asked to see. Pure: a filter is a value, what passes it keeps its order. */
import { folded, queryWords } from "../text/search.ts";
import type { Day } from "../time/civil.ts";
import { boundsOfEdtf, kindOf } from "../time/edtf.ts";
import { boundsOf, type Precision } from "../time/when.ts";
import { inWords } from "../time/words.ts";
import type { Status, Telling, Timeline, TimelineEvent } from "./timeline.ts";
import { isAskedFor, voiceOf } from "./voices.ts";

/** Of each list an event needs one; an empty list, like empty words, asks for nothing. */
export interface Filter {
  /** Words to be found in title, passages, dates in words and names, all of them. */
  readonly text: string;
  readonly statuses: readonly Status[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Names of voices, short or as the text gives them; "" is the article's own. */
  readonly who: readonly string[];
  readonly precisions: readonly Precision[];
  /** The period, as it was typed: a year, a month or a day in ISO form, or "". See {@link periodOf}. */
  readonly from: string;
  readonly to: string;
  /** Ids of events: those that a chip counts. */
  readonly ids: readonly string[];
}

export const EVERYTHING: Filter = {
  text: "",
  statuses: [],
  sources: [],
  who: [],
  precisions: [],
  from: "",
  to: "",
  ids: [],
};

/** Whether a filter asks for anything at all. */
export function isFiltering(filter: Filter): boolean {
  const { text, from, to, ...lists } = filter;
  return `${text}${from}${to}`.trim() !== "" || Object.values(lists).some((list) => list.length > 0);
}

/** The events that pass, in their order. */
export function filterEvents(events: readonly TimelineEvent[], filter: Filter): readonly TimelineEvent[] {
  if (!isFiltering(filter)) return events;
  const tests = testsOf(filter);
  return events.filter((event) => tests.every((passes) => passes(event)));
}

/** The timeline with the events that pass; its sources stay. */
export function filterTimeline(timeline: Timeline, filter: Filter): Timeline {
  return isFiltering(filter) ? { ...timeline, events: filterEvents(timeline.events, filter) } : timeline;
}

type Passes = (event: TimelineEvent) => boolean;

/** Only what is asked for is looked at; what is cheap comes first. */
function testsOf({ text, statuses, sources, who, precisions, from, to, ids }: Filter): Passes[] {
  const words = queryWords(text);
  const [first, last] = periodOf(from, to);
  const named = new Set(ids);
  const isAsked = isAskedFor(who);
  return [
    named.size > 0 && (({ id }: TimelineEvent) => named.has(id)),
    statuses.length > 0 && (({ status }: TimelineEvent) => statuses.includes(status)),
    sources.length > 0 && ((event: TimelineEvent) => sourcesOf(event).some((id) => sources.includes(id))),
    who.length > 0 && ((event: TimelineEvent) => voicesOf(event).some(isAsked)),
    precisions.length > 0 && (({ when }: TimelineEvent) => !when || precisions.includes(when.precision)),
    (first !== null || last !== null) && ((event: TimelineEvent) => touches(event, first, last)),
    words.length > 0 &&
      ((event: TimelineEvent) => words.every((word) => knownLettersOf(event).includes(word))),
  ].filter((test) => test !== false);
}

/** Whether an event may have happened in the period. What has no date may always have, and stays in its tray. */
function touches({ when }: TimelineEvent, first: Day | null, last: Day | null): boolean {
  if (when === null) return true;
  const [earliest, latest] = boundsOf(when);
  const begins = last === null || earliest === null || earliest <= last;
  return begins && (first === null || latest === null || latest >= first);
}

/** The first and the last day of a period as typed; null where it is open, or where no day can be made of the words. */
export function periodOf(from: string, to: string): readonly [Day | null, Day | null] {
  return [unitBounds(from)?.[0] ?? null, unitBounds(to)?.[1] ?? null];
}

/** Whether words typed as an end of a period are empty or a year, a month or a day. */
export function isPeriodEnd(words: string): boolean {
  return words.trim() === "" || unitBounds(words) !== null;
}

function unitBounds(words: string) {
  const edtf = words.trim();
  return edtf !== "" && kindOf(edtf) === "date" ? boundsOfEdtf(edtf) : null;
}

/** Ids of the sources that tell of an event. */
export function sourcesOf(event: TimelineEvent): readonly string[] {
  return event.passages.map(({ sourceId }) => sourceId);
}

/** Who says so, in any of its passages; "" is the article itself. */
export function voicesOf(event: TimelineEvent): readonly string[] {
  return tellingsOf(event).map(voiceOf);
}

function tellingsOf(event: TimelineEvent): readonly Telling[] {
  return [event, ...event.passages.flatMap((passage) => passage.told ?? [])];
}

/** An event never changes, so its letters are folded once; a long timeline is searched at every key. */
const known = new WeakMap<TimelineEvent, string>();

function knownLettersOf(event: TimelineEvent): string {
  const letters = known.get(event) ?? lettersOf(event);
  known.set(event, letters);
  return letters;
}

/** The folded letters in which the words of a search are looked for. No line break is among them. */
export function lettersOf(event: TimelineEvent): string {
  return wordsOf(event).map(folded).join(" ");
}

function wordsOf(event: TimelineEvent): string[] {
  const told = tellingsOf(event).flatMap(({ when, attribution }) => [
    when ? inWords(when) : "",
    attribution?.who ?? "",
  ]);
  return [event.title, ...told, ...event.passages.map(({ quote }) => quote.exact)];
}
