/** Parts of a period as windows: the last week of August, the first ten months of 1915, the middle of a year. */
import { civilOf, type Day, dayOf, isoOf, isoYear, offset, pad } from "../../time/civil.ts";
import { boundsOfEdtf } from "../../time/edtf.ts";
import type { Meaning } from "../expression.ts";
import { durationTimex, gridOf } from "../units.ts";
import { type Dated, stated } from "./context.ts";

/** So many units at one side of a period that is counted out already; never more than the period itself. */
export function resolveWithin(
  { amount, unit, side }: Extract<Meaning, { kind: "within" }>,
  whole: Dated,
): Dated {
  const value = durationTimex(amount, unit);
  const [first, last] = (whole.edtf === null ? null : boundsOfEdtf(whole.edtf)) ?? [null, null];
  const { grid, times } = gridOf(unit);
  if (first === null || last === null || times === 0 || !Number.isInteger(amount)) return stated(null, value);
  const inner = offset(
    side === "first" ? first : last + 1,
    (side === "first" ? 1 : -1) * amount * times,
    grid,
  );
  const edtf =
    side === "first" ? windowOf(first, Math.min(inner - 1, last)) : windowOf(Math.max(inner, first), last);
  return { ...whole, edtf, value };
}

/** One moment between two days, told in the coarsest unit that still says it: years, months or days. */
export function windowOf(first: Day, last: Day): string {
  const [a, b] = [civilOf(first), civilOf(last + 1)];
  if (a.day !== 1 || b.day !== 1) return `[${isoOf(first)}..${isoOf(last)}]`;
  const end = civilOf(last);
  if (a.month === 1 && b.month === 1) return `[${isoYear(a.year)}..${isoYear(end.year)}]`;
  return `[${isoYear(a.year)}-${pad(a.month)}..${isoYear(end.year)}-${pad(end.month)}]`;
}

/** Thirds of a decade or century in whole years; they overlap by one, since nobody counts so exactly. */
function yearsPart(first: number, length: number, mod: "START" | "MID" | "END"): readonly [Day, Day] {
  const third = length * 0.3;
  const [from, to] = { START: [0, third], MID: [third, 2 * third], END: [2 * third, length - 1] }[mod] as [
    number,
    number,
  ];
  return [dayOf(first + Math.round(from)), dayOf(first + Math.round(to) + 1) - 1];
}

/** The part of a unit that “early”, “mid” or “late” names: thirds of it, by whole months or days. */
export function partOf(first: Day, last: Day, mod: "START" | "MID" | "END"): readonly [Day, Day] {
  const decades = Math.round((civilOf(last + 1).year - civilOf(first).year) / 10);
  if (decades >= 1) return yearsPart(civilOf(first).year, decades * 10, mod);
  const months =
    (civilOf(last + 1).year - civilOf(first).year) * 12 + civilOf(last + 1).month - civilOf(first).month;
  const third = { START: 0, MID: 1, END: 2 }[mod];
  if (months >= 12) {
    const size = Math.round(months / 3);
    return [
      offset(first, third * size, "month"),
      (third === 2 ? last + 1 : offset(first, (third + 1) * size, "month")) - 1,
    ];
  }
  const size = Math.round((last + 1 - first) / 3);
  return [first + third * size, third === 2 ? last : first + (third + 1) * size - 1];
}
