/** Columns of numbers that grow while events come in, and what they are in another order. */

/** Numbers put one after another, 8 bytes each. */
export class Growing {
  private numbers = new Float64Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const more = new Float64Array(2 * this.length);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** What was put, in order; no copy. */
  get all(): Float64Array {
    return this.numbers.subarray(0, this.length);
  }
}

type Column = Float64Array | Uint32Array | Uint8Array;

/** `to`, filled with the numbers of `from` that stand at `rows`, in the order of these. */
export function taken<C extends Column>(from: Column, rows: Uint32Array, to: C): C {
  // A loop, not from(): that walks an iterator, ten times as slow.
  for (let i = 0; i < to.length; i++) to[i] = from[rows[i] ?? 0] ?? 0;
  return to;
}
