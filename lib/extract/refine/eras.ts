/** Of which era a year of three digits is: “(221 BC) … In 218 he crossed the Alps”, “(145 BC) … in March 415 a mob …”. */
import type { DateMeaning, Found } from "../expression.ts";
import { yearOf } from "./old-years.ts";

/**
 * Before Christ the digits fall as time goes on. Those that are higher than in the last year before Christ are of our era,
 * those that fall are before Christ; where they fall and then rise again, nobody can tell, and they name no date.
 */
export function settleEras(found: readonly Found[]): readonly Found[] {
  let told: number | null = null;
  return found.map((f, i) => {
    const small = smallYear(f);
    const settled: Found = small === null ? f : ofEra(f, small, told, runAround(found, i));
    told = yearOf(settled.meaning) ?? told;
    return settled;
  });
}

/** A year without an era, or null. */
function smallYear({ meaning }: Found): number | null {
  return meaning.kind === "date" && meaning.eraless ? (meaning.year ?? null) : null;
}

/** The years without an era around one, and whether the next date that has one is before Christ. */
interface Run {
  readonly years: readonly number[];
  readonly endsBefore: boolean;
}

function runAround(found: readonly Found[], at: number): Run {
  const isMarked = (f: Found) => smallYear(f) === null && yearOf(f.meaning) !== null;
  const first = found.findLastIndex((f, i) => i < at && isMarked(f)) + 1;
  const next = found.findIndex((f, i) => i > at && isMarked(f));
  const last = next < 0 ? found.length : next;
  return {
    years: found.slice(first, last).flatMap((f) => smallYear(f) ?? []),
    endsBefore: found.slice(last, last + 1).some(({ meaning }) => (yearOf(meaning) ?? 1) <= 0),
  };
}

function ofEra(found: Found, year: number, told: number | null, { years, endsBefore }: Run): Found {
  const { eraless: _, ...meaning } = found.meaning as DateMeaning;
  // the year before is astronomical: 145 BC is -144
  if (told === null || told > 0 || year > 1 - told) return { ...found, meaning };
  const falls = years.every((one, i) => i === 0 || one <= (years[i - 1] ?? one));
  if (falls || endsBefore) return { ...found, meaning: { ...meaning, year: 1 - year } };
  return { ...found, meaning: { kind: "ref", value: "XXXX-XX-XX" } };
}
