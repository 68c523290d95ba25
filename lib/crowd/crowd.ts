/** A timeline of too many events to hold: what a page asks of it, a few events at a time and the rest as numbers. */
import type { Choices } from "../timeline/choices.ts";
import type { Filter } from "../timeline/filter.ts";
import type { TimelineEvent, TimelineHead } from "../timeline/timeline.ts";

/** More events than these are a crowd: kept as rows, drawn by columns on a canvas, listed a page at a time. */
const MOST_APART = 500;

export function isCrowd({ length }: { readonly length: number }): boolean {
  return length > MOST_APART;
}

/** What a crowd says of itself before any of its events. */
export interface CrowdHead extends TimelineHead {
  readonly version: 1;
  readonly revision: number;
  /** How many events there are, and how many of them have a date. */
  readonly count: number;
  readonly dated: number;
}

/** Dated events by their place, in numbers; see {@link rowOf}. */
export interface Numbers {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly traits: Uint8Array;
}

/** A part of a source's text as it is read at once. Offsets are those of the whole text. */
export interface TextPart {
  /** From 0, through all sources. */
  readonly number: number;
  readonly sourceId: string;
  readonly start: number;
  readonly text: string;
}

/** Events, and how many passages they rest on. */
export interface Tally {
  readonly events: number;
  readonly passages: number;
}

/**
 * A crowd. Places count from 0 in order of time, those without a date last, as in the document. Reading is synchronous, for the
 * chart asks for words while it is laid out; nothing but the head is held.
 */
export interface Crowd {
  readonly head: CrowdHead;
  /** What there is to choose from in a filter; `reports`: whether the reports of the news itself count. */
  choices(reports: boolean): Choices;
  tally(reports: boolean): Tally;
  /** The places of the events that pass, ascending: those that filterEvents would leave. */
  places(filter: Filter, reports: boolean): Uint32Array;
  /** The numbers of the dated ones among ascending places. */
  numbers(places: Uint32Array): Numbers;
  /** The events at some places, in the order of the places. Throws on a place that there is not. */
  read(places: Iterable<number>): TimelineEvent[];
  placeOf(id: string): number | null;
  /** How many parts the texts have together, at least one a source. */
  readonly parts: number;
  part(number: number): TextPart | null;
  /** The number of the part that a place in a source stands in. */
  partAt(sourceId: string, offset: number): number;
  /** The places, ascending, of the events with a passage in a part; of very many those that begin first. */
  placesIn(part: TextPart): Uint32Array;
}
