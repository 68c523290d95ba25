/** What lies outside a dense chart's window, in words at its edges. */
import type { PlacedText } from "../placed.ts";
import type { DenseLayout } from "./layout.ts";
import { grouped } from "./period-words.ts";

const UNDER_AXIS = 47;
const MARGIN = 6;

/** How many were over before the window and how many inside it began before; how many begin after it. */
export function edgeWords({ dense, axis, width }: DenseLayout): PlacedText[] {
  const { before, after, underWay } = dense;
  const y = axis.y + UNDER_AXIS;
  const left = [
    before > 0 && `← ${grouped(before)} earlier`,
    underWay > 0 && `${grouped(underWay)} under way`,
  ].filter(Boolean);
  return [
    left.length > 0 && ({ x: MARGIN, y, text: left.join(" · "), anchor: "start" } as const),
    after > 0 && ({ x: width - MARGIN, y, text: `${grouped(after)} later →`, anchor: "end" } as const),
  ].filter((words) => words !== false);
}
