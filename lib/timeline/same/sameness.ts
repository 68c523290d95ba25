/**
 * Do two mentions tell the same event? A false yes loses an event, a false no only tells it twice:
 * so the deed must be the same, and names, places in a series, sums and dates must not stand against it.
 */
import { contradict } from "./counts.ts";
import { type Mention, overlap, type Span, widthOf } from "./mention.ts";
import { isSameName, stem } from "./words.ts";

/** The part of the poorer title's words that both share, and how many those are. */
interface Likeness {
  readonly shared: number;
  readonly part: number;
  /** All that is shared is one word that names anybody: “police”, “company”. */
  readonly hollow: boolean;
}

/** How strongly two mentions are the same event, up to 3; 0 when they are not. */
export function sameness(a: Mention, b: Mention): number {
  if (a.deed !== b.deed) return 0;
  // likeness is cheap and mostly says no
  const strength = strengthOf(a, b, likeness(a, b));
  return strength > 0 && !isBarred(a, b) ? strength : 0;
}

function strengthOf(a: Mention, b: Mention, alike: Likeness): number {
  if (a.span === null || b.span === null) return withoutDate(a, b, alike);
  if (!overlap(a.span, b.span)) return mayDisagree(a, b, alike) ? 0.5 + alike.part / 10 : 0;
  const wider = Math.max(widthOf(a.span), widthOf(b.span));
  return isAlike(alike, a.vague, wider <= MONTH) ? 2 + alike.part : 0;
}

/** Whether two mentions must not stand in one event, whatever they share with others. */
export function isBarred(a: Mention, b: Mention): boolean {
  return (
    a.series !== b.series ||
    a.kin !== b.kin ||
    isPlan(a) !== isPlan(b) ||
    namesDiffer(a, b) ||
    (a.span !== null && b.span !== null && !overlap(a.span, b.span) && !mayDisagree(a, b, likeness(a, b))) ||
    (isOneVoice(a, b) && likeness(a, b).shared < 3 && countsDiffer(a, b)) ||
    (isOneVoice(a, b) && sumsDiffer(a, b)) ||
    inOneSentence(a, b)
  );
}

const MONTH = 31;

function isAlike({ shared, part, hollow }: Likeness, vague: boolean, narrow: boolean): boolean {
  if (vague) return shared >= 2 && part >= 0.75 && (narrow || shared >= 3);
  if (shared >= 2) return part >= (narrow ? 0.6 : 0.66);
  return shared === 1 && part === 1 && !hollow;
}

/** One of them has no date: it may take the other's only when there is little else it could tell of. */
function withoutDate(a: Mention, b: Mention, alike: Likeness): number {
  const neither = a.span === null && b.span === null;
  const enough = neither ? alike.shared >= 2 && a.names.length + b.names.length > 0 : true;
  return enough && isAlike(alike, a.vague, false) ? (neither ? 0.1 : 1) + alike.part / 10 : 0;
}

/** Two dates that cannot both be: only of another voice, told in much the same words, and not far apart. */
function mayDisagree(a: Mention, b: Mention, { shared, part }: Likeness): boolean {
  if (a.vague || a.span === null || b.span === null || isOneVoice(a, b)) return false;
  const near = gapBetween(a.span, b.span) <= Math.max(WEEK, widthOf(a.span), widthOf(b.span));
  return near && shared >= 3 && part >= 0.75;
}

const WEEK = 7;

function gapBetween(a: Span, b: Span): number {
  return Math.max(a[0] - b[1], b[0] - a[1]);
}

/** The same source by itself, or whom it names. */
function isOneVoice(a: Mention, b: Mention): boolean {
  return a.source.id === b.source.id && a.event.attribution?.who === b.event.attribution?.who;
}

const ANYBODY = new Set(
  "government company police official authority people man woman group team worker country state city town party president minister ministry leader force army troop soldier court parliament".split(
    " ",
  ),
);

function likeness(a: Mention, b: Mention): Likeness {
  const [few, many] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
  let shared = 0;
  let hollow = true;
  for (const word of few) {
    if (!many.has(word)) continue;
    shared += 1;
    hollow &&= ANYBODY.has(word);
  }
  return { shared, part: few.size === 0 ? 0 : shared / few.size, hollow };
}

function isPlan({ event }: Mention): boolean {
  return event.status === "plan";
}

const SENTENCE_END = /[.!?][”’"')]*\s|\n/;

/** Coordinated clauses are deeds of their own. */
function inOneSentence(a: Mention, b: Mention): boolean {
  if (a.source.id !== b.source.id) return false;
  const between = a.source.text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start));
  return !SENTENCE_END.test(between);
}

/** Each speaks of somebody the other does not. */
function namesDiffer(a: Mention, b: Mention): boolean {
  return a.names.some((name) => isStranger(name, b)) && b.names.some((name) => isStranger(name, a));
}

/** A name that opens the other's title has no capital to tell it by, but is among its words. */
function isStranger(name: readonly string[], { names, content }: Mention): boolean {
  const inTitle = name.every((word) => content.has(stem(word)));
  return !inTitle && !names.some((other) => isSameName(name, other));
}

function countsDiffer(a: Mention, b: Mention): boolean {
  return a.counts.some((one) => b.counts.some((other) => contradict(one, other)));
}

/** Each tells sums, and none that the other does: the profit of another quarter, the price of another share. */
function sumsDiffer(a: Mention, b: Mention): boolean {
  return a.sums.size > 0 && b.sums.size > 0 && ![...a.sums].some((sum) => b.sums.has(sum));
}
