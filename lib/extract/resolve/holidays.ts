/** Days that move with the moon or the week. */
import { type Day, dayOf, weekdayOf } from "../../time/civil.ts";

/** Easter Sunday of a Gregorian year (anonymous Gregorian computus). */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapSkips = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapSkips - moonDrift + 15) % 30;
  const moon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const afterMarch28 = moon - weekday;
  return dayOf(year, 3, 28 + afterMarch28);
}

/** The fourth Thursday of November. */
export function thanksgivingOf(year: number): Day {
  const first = dayOf(year, 11, 1);
  return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}

/** The day of a computed holiday in a year. Throws on a name no rule gives. */
export function holidayOf(name: string, year: number): Day {
  if (name.startsWith("thanksgiving")) return thanksgivingOf(year);
  if (name === "good friday") return easterOf(year) - 2;
  if (name === "easter monday") return easterOf(year) + 1;
  if (name.startsWith("easter")) return easterOf(year);
  throw new Error(`unknown holiday: ${name}`);
}
