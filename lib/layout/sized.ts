/** Event → Sized: days and words, no pixels yet. */
import { capital } from "../text/capital.ts";
import type { Day } from "../time/civil.ts";
import { extentOf, type Mark, type Open } from "../time/extent.ts";
import type { When } from "../time/when.ts";
import { inWords, shortMonths } from "../time/words.ts";
import type { Status, TimelineEvent } from "../timeline/timeline.ts";
import { shortName } from "../timeline/voices.ts";

export interface Sized {
  readonly id: string;
  /** Its place in order of time, from 1. */
  readonly position: number;
  readonly title: string;
  /** The date in full words: "one day, 18–22 August 2025". */
  readonly when: string;
  /** The same for a label: "One day, 18–22 Aug 2025". */
  readonly date: string;
  readonly who: string | null;
  readonly status: Status;
  readonly approximate: boolean;
  /** Whether its sources contradict each other. */
  readonly disputed: boolean;
  readonly mark: Mark;
  /** Closed bounds, both days inclusive; an open side counts as its known end. */
  readonly first: Day;
  readonly last: Day;
  /** From the earliest to the latest moment, times of day included; day n lasts from n to n + 1. */
  readonly from: number;
  readonly to: number;
  /** The middle of both. */
  readonly centre: number;
  readonly open: Open;
  /** The finest unit its date names. */
  readonly exact: "hour" | "day" | "month" | "year";
  /** How often the text speaks of it. */
  readonly weight: number;
}

/** The dated events in order of time; undated ones have no place on an axis. */
export function sizeEvents(events: readonly TimelineEvent[], reporting: boolean, lang: string): Sized[] {
  return events
    .filter((event) => reporting || event.status !== "reporting")
    .flatMap((event) => (event.when ? [sizeEvent(event, event.when, lang)] : []))
    .sort((a, b) => a.centre - b.centre || a.first - b.first)
    .map((event, i) => ({ ...event, position: i + 1 }));
}

function sizeEvent(event: TimelineEvent, when: When, lang: string): Omit<Sized, "position"> {
  return {
    ...wordsOf(event, when, lang),
    ...extentOf(when),
    status: event.status,
    disputed: (event.disagreements?.length ?? 0) > 0,
    exact: exactOf(when.edtf),
    weight: event.passages.length,
  };
}

/** What a chart says of an event. */
export function wordsOf({ id, title, attribution }: TimelineEvent, when: When, lang: string) {
  const words = inWords(when, lang);
  const who = attribution && shortName(attribution.who);
  return { id, title, when: words, date: capital(shortMonths(words, lang)), who };
}

function exactOf(edtf: string): Sized["exact"] {
  if (edtf.includes("T")) return "hour";
  if (/\d-\d\d-\d\d/.test(edtf)) return "day";
  return /\d-\d\d/.test(edtf) ? "month" : "year";
}
