/** The order of a timeline: by first bound, then by last, those without a date behind, each of them as they came. */
import { Growing, taken } from "./growing.ts";
import type { Row } from "./row.ts";
import { orderOf } from "./search.ts";

/** Rows by their place in order of time. */
export interface Order {
  readonly rows: Uint32Array;
  /** The first so many have a date. */
  readonly dated: number;
}

/** The numbers of rows as they come; see {@link Row}. */
export class RowNumbers {
  /** Row numbers of the dated ones; the other columns are theirs. */
  readonly dated = new Growing();
  readonly undated = new Growing();
  readonly first = new Growing();
  readonly last = new Growing();
  readonly start = new Growing();
  readonly end = new Growing();
  readonly traits = new Growing();

  /** Takes the next row, null for one without a date. */
  push(row: Row | null): void {
    const number = this.dated.length + this.undated.length;
    if (row === null) {
      this.undated.push(number);
      return;
    }
    this.dated.push(number);
    for (const name of ["first", "last", "start", "end", "traits"] as const) this[name].push(row[name]);
  }
}

/** Where each dated row goes, as places in the columns; stable, as compareWhen sorts a document. */
export function orderInTime({ first, last }: RowNumbers): Uint32Array {
  const byLast = orderOf(last.all);
  const byFirst = orderOf(taken(first.all, byLast, new Float64Array(first.length)));
  return taken(byLast, byFirst, new Uint32Array(first.length));
}

/** The rows of a whole timeline: the dated ones in `inTime`, then the others. */
export function rowsInOrder({ dated, undated }: RowNumbers, inTime: Uint32Array): Order {
  const rows = new Uint32Array(dated.length + undated.length);
  taken(dated.all, inTime, rows.subarray(0, dated.length));
  rows.set(undated.all, dated.length);
  return { rows, dated: dated.length };
}
