/**
 * What a filter asks of an event besides its period and its words, each combination of answers once: a million events are of some
 * dozens of kinds.
 */
import type { Choice, Choices } from "../timeline/choices.ts";
import { isUncertain } from "../timeline/choices.ts";
import { type Filter, sourcesOf, voicesOf } from "../timeline/filter.ts";
import type { Status, TimelineEvent } from "../timeline/timeline.ts";
import { isAskedFor } from "../timeline/voices.ts";
import type { Tally } from "./crowd.ts";

export interface Kind {
  readonly status: Status;
  /** null for those without a date. */
  readonly precision: string | null;
  /** Each once. */
  readonly sources: readonly string[];
  readonly who: readonly string[];
  readonly uncertain: boolean;
  readonly disputed: boolean;
}

export type CountedKind = Kind & Tally;

export function kindOf(event: TimelineEvent): Kind {
  return {
    status: event.status,
    precision: event.when?.precision ?? null,
    sources: [...new Set(sourcesOf(event))],
    who: [...new Set(voicesOf(event))],
    uncertain: isUncertain(event),
    disputed: (event.disagreements?.length ?? 0) > 0,
  };
}

type Asked = Pick<Filter, "statuses" | "sources" | "who" | "precisions">;

/** Whether events of a kind pass, as far as their kind decides. */
export function passesKind(kind: Kind, { statuses, sources, who, precisions }: Asked): boolean {
  return (
    (statuses.length === 0 || statuses.includes(kind.status)) &&
    (sources.length === 0 || kind.sources.some((id) => sources.includes(id))) &&
    (who.length === 0 || kind.who.some(isAskedFor(who))) &&
    (precisions.length === 0 ||
      kind.precision === null ||
      precisions.some((precision) => precision === kind.precision))
  );
}

/** The choices of kinds in the order in which they first occur, as choicesOf has them of the events. */
export function choicesOfKinds(kinds: Iterable<CountedKind>): Choices {
  const counts = {
    statuses: new Map<Status, number>(),
    sources: new Map<string, number>(),
    who: new Map<string, number>(),
    precisions: new Map<string, number>(),
  };
  let [uncertain, disputed] = [false, false];
  for (const kind of kinds) {
    count(counts.statuses, [kind.status], kind.events);
    count(counts.sources, kind.sources, kind.events);
    count(counts.who, kind.who, kind.events);
    count(counts.precisions, kind.precision === null ? [] : [kind.precision], kind.events);
    uncertain ||= kind.uncertain;
    disputed ||= kind.disputed;
  }
  return {
    statuses: frequentFirst(counts.statuses),
    sources: frequentFirst(counts.sources),
    who: frequentFirst(counts.who),
    precisions: frequentFirst(counts.precisions),
    uncertain,
    disputed,
  };
}

function count<Value>(counts: Map<Value, number>, values: readonly Value[], more: number): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + more);
}

function frequentFirst<Value>(counts: ReadonlyMap<Value, number>): Choice<Value>[] {
  return Array.from(counts, ([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
}
