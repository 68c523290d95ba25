/** Refiners: each takes what was found and the text, and returns what remains. The order has reasons. */
import type { Found } from "../expression.ts";
import { takeModifiers } from "./modifiers.ts";
import { dropOverlaps } from "./overlaps.ts";
import { joinRanges } from "./ranges.ts";

export type Refiner = (found: readonly Found[], text: string) => readonly Found[];

export const REFINERS: readonly Refiner[] = [
  // first, because the others look at neighbours
  dropOverlaps,
  // before modifiers: “from early March to June” is rarer than “late 1939–1945” misread
  joinRanges,
  takeModifiers,
];
