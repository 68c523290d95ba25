/** Mentions become events: one event of each cluster, all its passages kept, what they contradict each other in said. */
import type { Passage, TimelineEvent } from "../timeline.ts";
import { clustersOf } from "./clusters.ts";
import { disagreementsOf } from "./disagreements.ts";
import { compareTold, type Mention, overlap, widthOf } from "./mention.ts";

/** The events that mentions tell, in no order. */
export function mergeMentions(mentions: readonly Mention[]): readonly TimelineEvent[] {
  return clustersOf(mentions).map(eventOf);
}

/**
 * The event keeps the id of whoever told it first, so that a later article changes no address;
 * it says what its best-dated passage tells.
 */
function eventOf(cluster: readonly Mention[]): TimelineEvent {
  const [first, ...later] = cluster.toSorted(compareTold);
  if (!first) throw new Error("event without a mention");
  if (later.length === 0) return first.event;
  const main = bestDated([first, ...later]);
  const others = [first, ...later].filter((mention) => mention !== main);
  const passages = [...main.event.passages, ...others.flatMap(toldPassages)];
  const disagreements = disagreementsOf(main, others);
  return {
    ...main.event,
    id: first.event.id,
    title: fullestTitle(main, others),
    passages,
    ...(disagreements.length > 0 && { disagreements }),
  };
}

function toldPassages({ event }: Mention): readonly Passage[] {
  const { when, derivation, attribution, status } = event;
  return event.passages.map((passage) => ({ told: { when, derivation, attribution, status }, ...passage }));
}

/** Of the dates that none makes finer the one most passages bear out; then the finest; then the latest news, which knows better. */
function bestDated(told: readonly [Mention, ...Mention[]]): Mention {
  const [first] = told
    .map((mention) => ({ mention, coarse: isCoarse(mention, told), borneOut: borneOut(mention, told) }))
    .toSorted(
      (x, y) =>
        Number(x.coarse) - Number(y.coarse) || y.borneOut - x.borneOut || compareDated(x.mention, y.mention),
    );
  return first?.mention ?? told[0];
}

function compareDated(a: Mention, b: Mention): number {
  return (
    daysOf(a) - daysOf(b) ||
    Number(a.event.when?.approximate ?? false) - Number(b.event.when?.approximate ?? false) ||
    (a.source.id === b.source.id ? compareTold(a, b) : compareTold(b, a))
  );
}

function daysOf({ span }: Mention): number {
  return span ? widthOf(span) : Number.POSITIVE_INFINITY;
}

/** Does another passage say more exactly when? */
function isCoarse(mention: Mention, told: readonly Mention[]): boolean {
  const { span } = mention;
  return (
    span === null ||
    told.some((other) => other.span && daysOf(other) < daysOf(mention) && overlap(other.span, span))
  );
}

function borneOut({ span }: Mention, told: readonly Mention[]): number {
  return span === null ? 0 : told.filter((other) => other.span && overlap(other.span, span)).length;
}

/** A bare noun (“Collapse”) gives way to a sentence. */
const BARE = 2;

function fullestTitle(main: Mention, others: readonly Mention[]): string {
  if (main.content.size >= BARE) return main.event.title;
  const fuller = others.filter(({ content }) => content.size > Math.max(BARE - 1, main.content.size));
  return (fuller[0] ?? main).event.title;
}
