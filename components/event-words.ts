/** Words about an event, the same wherever they stand. */
import type { Tally } from "#lib/crowd/crowd.ts";
import { parseIsoDay } from "#lib/time/civil.ts";
import { shapeOf, type When } from "#lib/time/when.ts";
import { dayWords, inWords, shortMonths, weekdayWords } from "#lib/time/words.ts";
import type { SourceHead, Timeline, TimelineEvent } from "#lib/timeline/timeline.ts";

const UNDATED = "Without a date";

/** "April 2025", "one day, 18–22 August 2025". */
export function dateWords(event: TimelineEvent): string {
  return event.when ? inWords(event.when) : UNDATED;
}

/** How exactly it is known: "exact to the month", "some day within", "lasted". */
export function precisionWords(when: When | null): string {
  if (when === null) return "the text gives none";
  const shape = shapeOf(when);
  if (shape === "duration") return "lasted";
  if (shape === "within") return "one moment within";
  return when.approximate ? `about that ${when.precision}` : `exact to the ${when.precision}`;
}

/** The date in the margin: short months, no frame round it. */
export function marginWords(when: When): string {
  return shortMonths(inWords(when).replace(/^(one day, |some time in )/, ""));
}

/** Who vouches for it: a name as the text gives it, or the article. */
export function saysWho({ attribution }: TimelineEvent): string {
  return attribution?.who ?? "the article itself";
}

export const STATUS_WORDS = {
  fact: "Stated as fact",
  claim: "Claimed by a source",
  plan: "Announced",
  reporting: "A report",
} as const;

/** "Friday 22 August 2025", or null when nobody knows. */
export function publishedWords({ publishedOn }: SourceHead): string | null {
  const day = publishedOn === null ? null : parseIsoDay(publishedOn);
  return day === null ? null : weekdayWords(day);
}

/** Who published it: the publisher, the site of its link, else what it is. */
export function publisherOf({ publisher, url }: Pick<SourceHead, "publisher" | "url">): string {
  return publisher ?? (url ? new URL(url).hostname.replace(/^www\./, "") : "Pasted text");
}

/** "14 events, 17 passages". */
export function countWords({ events, passages }: Tally): string {
  return `${counted(events, "event")}, ${counted(passages, "passage")}`;
}

export function tallyOf(events: readonly TimelineEvent[]): Tally {
  const passages = events.reduce((sum, event) => sum + event.passages.length, 0);
  return { events: events.length, passages };
}

/** "14 events", or "5 of 14 events" when some are filtered out. */
export function countedOf(n: number, all: number, noun: string): string {
  return n === all ? counted(n, noun) : `${numberWords(n)} of ${counted(all, noun)}`;
}

export function counted(n: number, noun: string): string {
  return `${numberWords(n)} ${noun}${n === 1 ? "" : "s"}`;
}

/** "14,230": by hand, since what Intl knows may differ between server and browser. */
export function numberWords(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A citation in one line, for a footnote; “n.d.” is what librarians write where there is no date. */
export function citation(event: TimelineEvent, source: SourceHead, permalink: string): string {
  const day = source.publishedOn === null ? null : parseIsoDay(source.publishedOn);
  return [
    source.author,
    `“${source.title}”`,
    publisherOf(source),
    day === null ? "n.d." : dayWords(day),
    source.url,
    `event: “${event.title}” (${dateWords(event)})`,
    permalink,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The events a reader sees at first: all but the reports themselves. */
export function shownEvents(
  { events }: Pick<Timeline, "events">,
  reports: boolean,
): readonly TimelineEvent[] {
  return reports ? events : events.filter((event) => event.status !== "reporting");
}
