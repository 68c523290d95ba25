/** What there is to choose from in a filter: each value that some event has, with the number of events that have it. */
import { shapeOf } from "../time/when.ts";
import { sourcesOf, voicesOf } from "./filter.ts";
import type { Status, TimelineEvent } from "./timeline.ts";

export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface Choices {
  readonly statuses: readonly Choice<Status>[];
  readonly sources: readonly Choice<string>[];
  readonly who: readonly Choice<string>[];
  readonly precisions: readonly Choice<string>[];
  /** Whether some event is known only within bounds wider than a day, and whether sources contradict each other on one. */
  readonly uncertain: boolean;
  readonly disputed: boolean;
}

/** The choices of a list of events, the frequent ones first. */
export function choicesOf(events: readonly TimelineEvent[]): Choices {
  return {
    statuses: counted(events, ({ status }) => [status]),
    sources: counted(events, sourcesOf),
    who: counted(events, voicesOf),
    precisions: counted(events, ({ when }) => (when ? [when.precision] : [])),
    uncertain: events.some(isUncertain),
    disputed: events.some(({ disagreements = [] }) => disagreements.length > 0),
  };
}

/** Whether its one moment is known only within bounds wider than a day. */
export function isUncertain({ when }: TimelineEvent): boolean {
  if (when === null || shapeOf(when) === "duration") return false;
  return shapeOf(when) === "within" || (when.precision !== "day" && when.precision !== "time");
}

function counted<Value>(
  events: readonly TimelineEvent[],
  valuesOf: (event: TimelineEvent) => readonly Value[],
): Choice<Value>[] {
  const counts = new Map<Value, number>();
  for (const event of events)
    for (const value of new Set(valuesOf(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).toSorted((a, b) => b.count - a.count);
}
