/**
 * Mentions gathered into events: first within each article, then article by article in the order of publication.
 * So the order in which they come makes no difference, and a later article parts and joins nothing told before it.
 */
import { compareTold, compareWords, type Mention } from "./mention.ts";
import { isBarred, sameness } from "./sameness.ts";

interface Edge {
  /** The one told later. */
  readonly a: Mention;
  readonly b: Mention;
  readonly strength: number;
}

type Clusters = Map<Mention, Set<Mention>>;

/** Mentions of one event together, each mention once. The strongest ties bind first. */
export function clustersOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const clusters: Clusters = new Map(mentions.map((mention) => [mention, new Set([mention])]));
  const edges = edgesOf(mentions);
  bind(
    clusters,
    edges.filter((edge) => !isAcross(edge)),
  );
  for (const across of byLaterSource(edges.filter(isAcross))) bind(clusters, across);
  return [...new Set(clusters.values())].map((cluster) => [...cluster]);
}

function isAcross({ a, b }: Edge): boolean {
  return a.source.id !== b.source.id;
}

function byLaterSource(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const sources = new Map(edges.map(({ a }) => [a.source.id, a]));
  const told = [...sources.values()].toSorted(compareTold);
  return told.map(({ source }) => edges.filter(({ a }) => a.source.id === source.id));
}

function bind(clusters: Clusters, edges: readonly Edge[]): void {
  const torn = tornBetween(edges);
  for (const edge of edges) {
    const { a, b } = edge;
    const [one, other] = [clusters.get(a), clusters.get(b)];
    if (!one || !other || one === other || torn.has(a) || torn.has(b)) continue;
    if (isAcross(edge) && isTaken(one)) continue;
    if ([...one].some((x) => [...other].some((y) => isBarred(x, y)))) continue;
    for (const mention of one) {
      other.add(mention);
      clusters.set(mention, other);
    }
  }
}

/** What an article tells joins one event of those before it, and so never two of them together. */
function isTaken(cluster: ReadonlySet<Mention>): boolean {
  return new Set([...cluster].map(({ source }) => source.id)).size > 1;
}

/** Mentions without a date that fit two events which cannot be one: they belong to neither. */
function tornBetween(edges: readonly Edge[]): ReadonlySet<Mention> {
  const fits = new Map<Mention, Mention[]>();
  for (const { a, b } of edges) {
    if (a.span === null && b.span !== null) fits.set(a, [...(fits.get(a) ?? []), b]);
    if (b.span === null && a.span !== null) fits.set(b, [...(fits.get(b) ?? []), a]);
  }
  const torn = [...fits].filter(([, dated]) =>
    dated.some((x) => dated.some((y) => x !== y && isBarred(x, y))),
  );
  return new Set(torn.map(([mention]) => mention));
}

function edgesOf(mentions: readonly Mention[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [b, later] of neighbours(mentions.toSorted(compareTold))) {
    for (const a of later) {
      const strength = sameness(a, b);
      if (strength > 0) edges.push({ a, b, strength });
    }
  }
  return edges.toSorted(compareEdges);
}

/** The strongest first; ids settle ties the same way, whatever came first. */
function compareEdges(x: Edge, y: Edge): number {
  return (
    y.strength - x.strength ||
    compareWords(x.b.event.id, y.b.event.id) ||
    compareWords(x.a.event.id, y.a.event.id)
  );
}

/** Words that so many mentions of a deed share tell none of them apart, and would take squared time. */
const MOST_ALIKE = 48;

/** For each mention those after it, in the order given, that tell of its deed and share a word. */
function neighbours(mentions: readonly Mention[]): ReadonlyMap<Mention, ReadonlySet<Mention>> {
  const near = new Map<Mention, Set<Mention>>();
  for (const group of alike(mentions)) {
    group.forEach((mention, i) => {
      const later = near.get(mention) ?? new Set();
      for (const other of group.slice(i + 1)) later.add(other);
      near.set(mention, later);
    });
  }
  return near;
}

/** Mentions of one deed that share a word. */
function alike(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    for (const word of mention.content) {
      const key = `${mention.deed} ${word}`;
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= MOST_ALIKE);
}
