/** Folds as they are drawn: the words under a shut one, the handle that shuts an opened one again. */
import { isoOf } from "../time/civil.ts";
import { lengthWords } from "../time/words.ts";
import type { Fold, TimeScale } from "./axis.ts";
import type { Gap } from "./gaps.ts";
import { type Break, tenth } from "./placed.ts";
import { TICK_ROW } from "./ticks.ts";

/** A shut fold on an axis at baseline `y`. */
export function breakOf(fold: Fold, y: number): Break {
  const length = lengthWords(fold.first, fold.last);
  const middle = (fold.x0 + fold.x1) / 2;
  // One unit a line: "78 years, / 4 months / not shown".
  const lines = [...length.split(/(?<=,) /), "not shown"];
  return {
    x0: tenth(fold.x0),
    x1: tenth(fold.x1),
    first: isoOf(fold.first),
    last: isoOf(fold.last),
    label: `${length} not shown`,
    lines: lines.map((text, i) => ({
      x: tenth(middle),
      y: tenth(y + TICK_ROW + 12 * i),
      text,
      anchor: "middle",
    })),
  };
}

/** Half the width of the handle that closes a fold again. */
const HANDLE = 15;

/** Where an opened fold is shut again. */
export function handleOf(fold: Gap, axis: TimeScale): Break {
  const middle = axis.x((fold.first + fold.last + 1) / 2);
  return {
    x0: tenth(middle - HANDLE),
    x1: tenth(middle + HANDLE),
    first: isoOf(fold.first),
    last: isoOf(fold.last),
    label: lengthWords(fold.first, fold.last),
    lines: [],
  };
}
