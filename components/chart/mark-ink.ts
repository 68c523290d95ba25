/** What a mark is painted with: fill says who vouches, colour repeats it. */
import type { PlacedEvent } from "#lib/layout/placed.ts";
import { type Palette, statusColour } from "./palette.ts";

/** Width of the paper around a mark that keeps it apart from what passes behind. */
export const HALO = 2;
/** Steps in which the ends of what is approximate fade: no gradient, whose id would clash between pictures. */
export const FADE = [0.15, 0.35, 0.55];
/** Share of an approximate whisker or bar that fades at either end. */
export const FADE_SHARE = 0.3;
/** Length that an arrow takes from the open side of a bar. */
export const BAR_ARROW = 9;
/** From a selected mark to the ring around it. */
export const RING = 4.5;

export interface MarkProps {
  readonly event: PlacedEvent;
  readonly palette: Palette;
  /** Selected, or under the pointer. */
  readonly lit: boolean;
}

export function colourOf({ event, palette, lit }: MarkProps): string {
  return lit ? palette.accent : statusColour(palette, event.status);
}

/** Acts of reporting are drawn smaller, by this. */
const SMALL = 0.6;

export function sizeOf({ status }: PlacedEvent): number {
  return status === "reporting" ? SMALL : 1;
}

/** Fact filled, claim a ring, plan a dashed ring. */
export function fillOf(props: MarkProps) {
  const colour = colourOf(props);
  const { status } = props.event;
  if (status === "fact" || status === "reporting") return { fill: colour, stroke: colour, strokeWidth: 2 };
  const strokeDasharray = status === "plan" ? "2.6 1.9" : undefined;
  return { fill: props.palette.paper, stroke: colour, strokeWidth: 2, strokeDasharray };
}
