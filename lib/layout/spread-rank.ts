/**
 * The place of the i-th of many in an order whose every beginning is spread out: 0, 1/2, 1/4, 3/4, 1/8 …, the digits of
 * i reversed (van der Corput).
 */
export function spreadRank(i: number): number {
  let value = 0;
  for (let rest = i, half = 0.5; rest > 0; rest = Math.floor(rest / 2), half /= 2) value += (rest % 2) * half;
  return value;
}
