/** Dates without an expression of their own. */
import type { When } from "../../time/when.ts";
import type { Derivation } from "../../timeline/timeline.ts";

/** A date with how it came about. */
export interface Framed {
  readonly when: When;
  readonly derivation: Derivation;
}
