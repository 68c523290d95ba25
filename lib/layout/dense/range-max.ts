/** The greatest value of any stretch of a column, and who in it reaches beyond a value, without walking it all. */

/** Values under one summary. */
const FAN = 32;

export interface RangeMax {
  /** The greatest value in [from, to), −∞ when that is empty. */
  readonly maxIn: (from: number, to: number) => number;
  /** The places in [from, to), ascending, whose value is above `value`; at most `most` of them. */
  readonly above: (value: number, from: number, to: number, most: number) => number[];
}

type Level = ArrayLike<number>;

/** Summaries of `values` in storeys: each value of one is the greatest of 32 below. */
export function rangeMax(values: Float64Array): RangeMax {
  const levels: Level[] = [values];
  for (let level: Level = values; level.length > FAN; ) {
    level = summaryOf(level);
    levels.push(level);
  }
  return {
    maxIn: (from, to) => maxIn(levels, 0, from, to),
    above(value, from, to, most) {
      const found: number[] = [];
      climb(levels, levels.length - 1, { value, from, to, most, found });
      return found;
    },
  };
}

function summaryOf(level: Level): Float64Array {
  const summary = new Float64Array(Math.ceil(level.length / FAN));
  for (let block = 0; block < summary.length; block++) {
    summary[block] = greatest(level, block * FAN, (block + 1) * FAN);
  }
  return summary;
}

function greatest(level: Level, from: number, to: number): number {
  let max = Number.NEGATIVE_INFINITY;
  const stop = Math.min(to, level.length);
  for (let i = from; i < stop; i++) max = Math.max(max, level[i] ?? max);
  return max;
}

/** Whole blocks are read one storey up, the loose ends on either side here. */
function maxIn(levels: readonly Level[], storey: number, from: number, to: number): number {
  const level = levels[storey];
  if (!level || from >= to) return Number.NEGATIVE_INFINITY;
  const first = Math.ceil(from / FAN);
  const last = Math.floor(to / FAN);
  if (first >= last) return greatest(level, from, to);
  return Math.max(
    greatest(level, from, first * FAN),
    maxIn(levels, storey + 1, first, last),
    greatest(level, last * FAN, to),
  );
}

interface Climb {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly most: number;
  readonly found: number[];
}

/** Down from the top, only into blocks that have one. */
function climb(levels: readonly Level[], storey: number, asked: Climb, block = 0): void {
  const level = levels[storey] ?? [];
  const size = FAN ** storey;
  const start = Math.max(block * FAN, Math.floor(asked.from / size));
  const stop = Math.min((block + 1) * FAN, level.length, Math.ceil(asked.to / size));
  for (let i = start; i < stop && asked.found.length < asked.most; i++) {
    if ((level[i] ?? asked.value) <= asked.value) continue;
    if (storey === 0) asked.found.push(i);
    else climb(levels, storey - 1, asked, i);
  }
}
