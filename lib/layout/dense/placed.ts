/** What a dense layout says beyond a small one's: plain JSON, too. */
import type { PlacedEvent, PlacedLabel } from "../placed.ts";
import type { Cell } from "./cells.ts";
import type { Crowd } from "./crowds.ts";
import type { Silhouette } from "./silhouette.ts";

/** A crowd with its summit, from which its words hang. */
export interface NamedCrowd extends Crowd {
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel | null;
}

/**
 * Nothing is left out: the events drawn, those of the crowds, those under way without a mark, and those before and
 * after are all there are.
 */
export interface DensePart {
  /** The place in the columns of each placed event. */
  readonly places: readonly number[];
  /** What is too much for marks, as heights; null when every event has its mark. */
  readonly silhouette: Silhouette | null;
  /** Every crowd as wide as a finger, for hands and keys. */
  readonly crowds: readonly Cell[];
  /** The same crowds in units of the calendar, for words. */
  readonly names: readonly NamedCrowd[];
  /** The selected event, when it has no other mark. */
  readonly pinned: PlacedEvent | null;
  /** Over before the window; begun before it, not over, and without a mark; begun after it. */
  readonly before: number;
  readonly underWay: number;
  readonly after: number;
}
