/** Where timelines are kept: a small interface, so that a backend is done when tests/store.contract.ts passes. */
import type { Timeline } from "../timeline/timeline.ts";

export interface Store {
  /**
   * Keeps a revision for good. Throws when that revision of that timeline is kept already, since they never change, and
   * when the document does not hold: what is kept can be read.
   */
  put(timeline: Timeline): Promise<void>;
  /** The revision asked for, the latest without one, or null. */
  get(id: string, revision?: number): Promise<Timeline | null>;
  /** Whether {@link get} would give one, without reading it. */
  has(id: string, revision?: number): Promise<boolean>;
  close(): Promise<void>;
}
