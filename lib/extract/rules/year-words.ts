/** Years as written: eras, two digits, second halves of ranges. */

/** Astronomical year of a written one: 44 BC is -43. */
export function astronomical(year: number, era: string | undefined): number {
  return era && /^B/i.test(era) ? 1 - year : year;
}

/** Two digits stand for the century in which news lives: 70–99 the last one, 00–69 this one. */
export function fullYear(digits: string): number {
  const n = Number(digits);
  if (digits.length > 2) return n;
  return n >= 70 ? 1900 + n : 2000 + n;
}

/** The second year of "1998–99", "1939–1945": short forms take the century of the first. */
export function rangeEnd(first: number, digits: string): number {
  const n = Number(digits);
  const base = 10 ** digits.length;
  return digits.length >= String(Math.abs(first)).length ? n : Math.floor(first / base) * base + n;
}
