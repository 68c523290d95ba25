/** Of which era a year of three digits is: “(221 BC) … In 218 he crossed the Alps”, “(145 BC) … in March 415 a mob …”. */
import type { DateMeaning, Found } from "../expression.ts";
import { yearOf } from "./old-years.ts";

/**
 * Before Christ the digits fall as time goes on. Those that are higher than in the last year before Christ are of our era,
 * those that fall are before Christ; where they fall and then rise again, nobody can tell, and they name no date.
 */
export function settleEras(found: readonly Found[]): readonly Found[] {
  if (found.every((f) => smallYear(f) === null)) return found;
  const settled: Found[] = [];
  let told: number | null = null;
  for (const run of runsOf(found)) {
    for (const f of run.members) {
      const small = smallYear(f);
      const one: Found = small === null ? f : ofEra(f, small, told, run);
      told = yearOf(one.meaning) ?? told;
      settled.push(one);
    }
  }
  return settled;
}

/** A year without an era, or null. */
function smallYear({ meaning }: Found): number | null {
  return meaning.kind === "date" && meaning.eraless ? (meaning.year ?? null) : null;
}

/** What is found from one date with an era to the next. */
interface Run {
  readonly members: readonly Found[];
  /** Their digits fall, as years before Christ do. */
  readonly falls: boolean;
  /** The date after them is before Christ. */
  readonly endsBefore: boolean;
}

function runsOf(found: readonly Found[]): readonly Run[] {
  const runs: Found[][] = [[]];
  for (const f of found) {
    if (smallYear(f) === null && yearOf(f.meaning) !== null) runs.push([]);
    runs.at(-1)?.push(f);
  }
  return runs.map((members, i) => {
    const years = members.flatMap((f) => smallYear(f) ?? []);
    const next = runs[i + 1]?.[0];
    return {
      members,
      falls: years.every((year, at) => at === 0 || year <= (years[at - 1] ?? year)),
      endsBefore: next !== undefined && (yearOf(next.meaning) ?? 1) <= 0,
    };
  });
}

function ofEra(found: Found, year: number, told: number | null, { falls, endsBefore }: Run): Found {
  const { eraless: _, ...meaning } = found.meaning as DateMeaning;
  // the year before is astronomical: 145 BC is -144
  if (told === null || told > 0 || year > 1 - told) return { ...found, meaning };
  if (falls || endsBefore) return { ...found, meaning: { ...meaning, year: 1 - year } };
  return { ...found, meaning: { kind: "ref", value: "XXXX-XX-XX" } };
}
