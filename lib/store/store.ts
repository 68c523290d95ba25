/** Where timelines are kept: a small interface, so that a backend is done when tests/store.contract.ts passes. */
import type { Crowd } from "../crowd/crowd.ts";
import type { Source, Timeline, TimelineEvent } from "../timeline/timeline.ts";

/** A timeline, or beyond the events of isCrowd what reads one by its rows. */
export type Kept = Timeline | Crowd;

export interface Store {
  /**
   * Keeps a revision for good. Throws when that revision of that timeline is kept already, since they never change, and
   * when the document does not hold: what is kept can be read.
   */
  put(timeline: Timeline): Promise<void>;
  /** A crowd to be written event by event; there is nothing to be read of it before it is kept. */
  begin(): Draft;
  /** The revision asked for, the latest without one, or null. */
  get(id: string, revision?: number): Promise<Kept | null>;
  /** Whether {@link get} would give one, without reading it. */
  has(id: string, revision?: number): Promise<boolean>;
  close(): Promise<void>;
}

/** A timeline that comes in pieces, each of them checked by whoever gives them, in any order of time. */
export interface Draft {
  /** How many events have come. */
  count(): number;
  /** false when there is one of its id, which then stays. */
  add(event: TimelineEvent): boolean;
  addSource(source: Source): void;
  sources(): readonly Source[];
  /** The event that came as the `row`th, from 0. */
  at(row: number): TimelineEvent;
  /** Throws as put does; nothing is kept then. Others are answered meanwhile. */
  keep(named: Pick<Timeline, "version" | "id" | "revision" | "title">): Promise<void>;
  /** Leaves nothing of it, unless it has been kept. */
  discard(): Promise<void>;
}
