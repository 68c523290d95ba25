/** The Timeline document: the one door between reading a text and drawing it. Plain, immutable JSON. */
import type { Quote } from "../text/quote.ts";
import type { When } from "../time/when.ts";

/** How a date came about, for the reader: “last autumn”, counted from publication (22 August 2025), is autumn 2024. */
export interface Derivation {
  /** The words that date the event, verbatim; null when it has none of its own. */
  readonly expression: string | null;
  /** Where `expression` stands in its source, UTF-16, end exclusive. */
  readonly start: number | null;
  readonly end: number | null;
  /** What it was counted from: "publication, 22 August 2025", the words of another event, or null for a full date. */
  readonly anchor: string | null;
  /** Name of the rule that made the value, so that a wrong answer names its author. */
  readonly rule: string;
  /** One line in plain words. */
  readonly explanation: string;
}

export interface Passage {
  readonly sourceId: string;
  readonly quote: Quote;
  /** What this passage by itself tells; absent where that is what the event says. */
  readonly told?: Telling;
}

/** Who vouches for the event; null is the article's own voice. Offsets are those of the name in the source. */
export interface Attribution {
  readonly who: string;
  readonly verb: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * - `fact`: the article itself states it.
 * - `claim`: a named source says it happened.
 * - `plan`: announced, after publication.
 * - `reporting`: the act of reporting itself ("said on Friday").
 */
export type Status = "fact" | "claim" | "plan" | "reporting";

/** Who looked at the event last: only the machine, or a person who checked or edited it. */
export type Review = "machine" | "checked" | "edited";

/** What a passage tells of an event besides its title. Offsets are those of the passage's source. */
export interface Telling {
  /** null: it gives no date; an event without one belongs to the undated tray. */
  readonly when: When | null;
  readonly derivation: Derivation;
  readonly attribution: Attribution | null;
  readonly status: Status;
}

/** Where passages about one event contradict each other: two dates that cannot both be, or two numbers of the same thing. */
export interface Disagreement {
  readonly about: "date" | "number";
  /** Two or more, the side of the event's first passage first. */
  readonly sides: readonly DisagreementSide[];
}

export interface DisagreementSide {
  /** In words for the reader: "13 October 2010", "at least 12 people". */
  readonly says: string;
  /** Who says so: places in the event's `passages`. Never empty. */
  readonly passages: readonly number[];
}

/** An event says what its first passage tells: the best-dated one. */
export interface TimelineEvent extends Telling {
  /** Derived from its source and quoted words: it survives a new extraction, a new order, a paragraph on top. */
  readonly id: string;
  readonly title: string;
  /** The best-dated passage first. Never empty. */
  readonly passages: readonly Passage[];
  /** Absent where all passages agree. */
  readonly disagreements?: readonly Disagreement[];
  readonly review: Review;
}

/** How the publication date is known. */
export type PublishedBasis = "given" | "read" | "inferred";

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO date, or null when nobody knows: then relative expressions stay undated. */
  readonly publishedOn: string | null;
  readonly publishedBasis: PublishedBasis | null;
  /** BCP 47. */
  readonly language: string;
  /** Verbatim as given. All offsets count its UTF-16 units. */
  readonly text: string;
}

/** A source without its text, which may be longer than anybody reads at once. */
export type SourceHead = Omit<Source, "text">;

/** What a timeline says of itself before any of its events. */
export interface TimelineHead {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly SourceHead[];
}

export interface Timeline {
  readonly version: 1;
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly sources: readonly Source[];
  /** Dated events in order of time, then undated ones in order of the text. */
  readonly events: readonly TimelineEvent[];
}

/** An event as extraction finds it: everything but its identity. Offsets instead of quotes. */
export interface DraftEvent extends Telling {
  readonly title: string;
  /** What is done: the verb's base form, or the noun of an event. By it mentions of one event are found; without it none is. */
  readonly deed?: string;
  /** UTF-16 [start, end) in the source, the best-dated passage first. */
  readonly passages: readonly (readonly [start: number, end: number])[];
}

/** What a passage tells by itself. */
export function tellingOf(event: TimelineEvent, passage: Passage): Telling {
  return passage.told ?? event;
}

/** The event of that id, or null. */
export function eventOf(timeline: Timeline, id: string): TimelineEvent | null {
  return timeline.events.find((event) => event.id === id) ?? null;
}

/** The source a passage stands in. Throws when the document is not whole. */
export function sourceOf<S extends SourceHead>(
  { sources }: { readonly sources: readonly S[] },
  passage: Passage,
): S {
  const source = sources.find(({ id }) => id === passage.sourceId);
  if (!source) throw new Error(`unknown source: ${passage.sourceId}`);
  return source;
}

/** The passage shown first: the best-dated one. */
export function mainPassage(event: TimelineEvent): Passage {
  const [first] = event.passages;
  if (!first) throw new Error(`event without a passage: ${event.id}`);
  return first;
}
