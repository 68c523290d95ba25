/** A mention: one passage that tells an event, with what it can be recognised by. */
import { perWord } from "../../text/per-word.ts";
import { boundsOf, type When } from "../../time/when.ts";
import type { Source, TimelineEvent } from "../timeline.ts";
import { type Count, countsIn, sumsIn } from "./counts.ts";
import { deedName, isVague } from "./deeds.ts";
import { contentOf, kinIn, namesIn, placeInSeries } from "./words.ts";

export type Span = readonly [earliest: number, latest: number];

/** Most mentions are like no other, and never asked for names, series and counts: those are read when they are. */
export class Mention {
  readonly event: TimelineEvent;
  readonly source: Source;
  /** Where its first passage stands. */
  readonly start: number;
  readonly end: number;
  /** Earliest and latest day, an open side as infinity; null without a date. */
  readonly span: Span | null;
  readonly deed: string;
  readonly vague: boolean;
  readonly content: ReadonlySet<string>;
  #names: readonly (readonly string[])[] | null = null;
  #series: string | null = null;
  #kin: string | null = null;
  #counts: readonly Count[] | null = null;
  #sums: ReadonlySet<string> | null = null;

  constructor(event: TimelineEvent, source: Source, deed: string) {
    const { start = 0, end = 0 } = event.passages[0]?.quote ?? {};
    this.event = event;
    this.source = source;
    this.start = start;
    this.end = end;
    this.span = event.when && spanOf(event.when);
    this.deed = deed;
    this.vague = isVague(deed);
    this.content = contentOf(event.title, (word) => deedsNamed(word).includes(deed));
  }

  get names() {
    this.#names ??= namesIn(this.event.title);
    return this.#names;
  }

  get series() {
    this.#series ??= placeInSeries(this.event.title);
    return this.#series;
  }

  get kin() {
    this.#kin ??= kinIn(this.event.title);
    return this.#kin;
  }

  /** Sums of money and percentages. */
  get sums() {
    this.#sums ??= sumsIn(this.event.passages[0]?.quote.exact ?? "");
    return this.#sums;
  }

  get counts() {
    this.#counts ??= countsIn(this.event.passages[0]?.quote.exact ?? "");
    return this.#counts;
  }
}

/** `verb`: the deed in its base form, or its event noun. */
export function mentionOf(event: TimelineEvent, source: Source, verb: string): Mention {
  return new Mention(event, source, deedName(verb));
}

/** “collapses”, “collapsed” and “collapse” are the deed itself, and no evidence besides. */
const deedsNamed = perWord((word): readonly string[] => {
  const base = /[sd]$/i.test(word) ? word.slice(0, -1) : word;
  const bare = base !== word && /e$/i.test(base) ? base.slice(0, -1) : base;
  return [word, base, bare].map(deedName);
});

function spanOf(when: When): Span {
  const [earliest, latest] = boundsOf(when);
  return [earliest ?? Number.NEGATIVE_INFINITY, latest ?? Number.POSITIVE_INFINITY];
}

/** Whether two windows have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Days in a window. */
export function widthOf(span: Span): number {
  return span[1] - span[0] + 1;
}

/** Earlier news first, then by source and place in it: the order in which the world was told. */
export function compareTold(a: Mention, b: Mention): number {
  const [x, y] = [a.source.publishedOn ?? LATE, b.source.publishedOn ?? LATE];
  return compareDays(x, y) || compareWords(a.source.id, b.source.id) || a.start - b.start || a.end - b.end;
}

/** After every ISO date. */
const LATE = "~";

/** ISO dates as text, years before 0 first. */
function compareDays(a: string, b: string): number {
  const [minusA, minusB] = [a.startsWith("-"), b.startsWith("-")];
  if (minusA !== minusB) return minusA ? -1 : 1;
  return minusA ? compareWords(b, a) : compareWords(a, b);
}

export function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
