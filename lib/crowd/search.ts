/** Sorted columns of numbers: where a value belongs, and the order that sorts them. */

/** The first place in [from, to) of an ascending column whose value is not below `value`; `to` when there is none. */
export function lowerBound(
  column: Float64Array | Uint32Array,
  value: number,
  from = 0,
  to = column.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // Inside the column by construction; a missing one would end the search, never loop.
    if ((column[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const DIGIT = 16;
const DIGITS = 1 << DIGIT;
/** Below this, comparing is faster than counting digits: most sorts are the first of a page, before any code is compiled. */
const FEW = 16_384;

/**
 * The rows of a column in ascending order of its values; equal ones keep their order. By radix, since comparing a
 * million rows takes half a second: the bits of a float, turned so that they sort as whole numbers, 16 at a time.
 */
export function orderOf(column: Float64Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(column.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  if (column.length < FEW) return rows.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0) || a - b);
  const digits = digitsOf(column);
  return [0, 1, 2, 3].reduce((sorted, digit) => passOver(sorted, digits, digit), rows);
}

/** Four 16-bit digits a value, the least significant first. Assumes little-endian, as every engine of ours runs on. */
function digitsOf(column: Float64Array): Uint16Array {
  const values = new Float64Array(column.length);
  // Adding 0 turns −0 into 0, which is equal to it and has other bits.
  for (let i = 0; i < values.length; i++) values[i] = (column[i] ?? 0) + 0;
  const digits = new Uint16Array(values.buffer);
  for (let top = 3; top < digits.length; top += 4) {
    if ((digits[top] ?? 0) < DIGITS / 2) digits[top] = (digits[top] ?? 0) + DIGITS / 2;
    else for (let i = top - 3; i <= top; i++) digits[i] = ~(digits[i] ?? 0);
  }
  return digits;
}

/** One stable pass of counting sort by one digit; none at all when it is the same everywhere. */
function passOver(
  rows: Uint32Array<ArrayBuffer>,
  digits: Uint16Array,
  digit: number,
): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(DIGITS + 1);
  for (let i = digit; i < digits.length; i += 4)
    places[(digits[i] ?? 0) + 1] = (places[(digits[i] ?? 0) + 1] ?? 0) + 1;
  if (places[(digits[digit] ?? 0) + 1] === rows.length) return rows;
  for (let i = 1; i <= DIGITS; i++) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const key = digits[4 * row + digit] ?? 0;
    const place = places[key] ?? 0;
    sorted[place] = row;
    places[key] = place + 1;
  }
  return sorted;
}
