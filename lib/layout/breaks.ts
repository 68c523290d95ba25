/** Folds as they are drawn: the words under a shut one, the handle that shuts an opened one again. */
import { isoOf } from "../time/civil.ts";
import { lengthWords } from "../time/words.ts";
import type { Fold, TimeScale } from "./axis.ts";
import type { Gap } from "./gaps.ts";
import type { Box as LabelBox } from "./labels.ts";
import { type Break, type PlacedText, type Segment, tenth } from "./placed.ts";
import { type Face, INTER_400, INTER_600, textWidth } from "./text-width.ts";
import { TICK_ROW, TICK_SIZE } from "./ticks.ts";

export const FOLD_SIZE = 10;
const LEADING = 12;
/** Clear space between a fold's words and those of the axis. */
const CLEAR = 3;

/** Half the height of a fold's ground, which lies about the axis. */
export const FOLD_HALF = 9;

/** The wave of a fold on an axis at baseline `y`; over the rim of its ground, letters without a tail may stand. */
export function foldBox(x0: number, x1: number, y: number): LabelBox {
  const half = FOLD_HALF - 3;
  return { x: x0, y: y - half, width: x1 - x0, height: 2 * half };
}

/** A shut fold on an axis at baseline `y`. What its words would touch of the segments' own has precedence. */
export function breakOf(fold: Fold, y: number, segments: readonly Segment[]): Break {
  const length = lengthWords(fold.first, fold.last);
  const taken = segments.flatMap(boxesIn);
  // One unit a line: "78 years, / 4 months / not shown".
  const units = length.split(/(?<=,) /);
  const brief = (units[0] ?? length).replace(",", "");
  const wordings = [[...units, "not shown"], units, [brief, "not shown"], [brief]];
  const placed = wordings.map((lines) => linesAt(lines, (fold.x0 + fold.x1) / 2, y));
  return {
    x0: tenth(fold.x0),
    x1: tenth(fold.x1),
    first: isoOf(fold.first),
    last: isoOf(fold.last),
    label: `${length} not shown`,
    lines: placed.find((lines) => lines.every((line) => isClear(line, taken))) ?? [],
  };
}

function linesAt(lines: readonly string[], middle: number, y: number): PlacedText[] {
  return lines.map((text, i) => ({
    x: tenth(middle),
    y: tenth(y + TICK_ROW + LEADING * i),
    text,
    anchor: "middle",
  }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

function boxesIn({ ticks, captions }: Segment): Box[] {
  const labels = ticks.flatMap((tick) => (tick.label ? boxOf(tick.label, INTER_400, TICK_SIZE) : []));
  return [...labels, ...captions.map((caption) => boxOf(caption, INTER_600, TICK_SIZE))];
}

function boxOf({ x, y, text, anchor }: PlacedText, face: Face, size: number): Box {
  const width = textWidth(text, face, size);
  const left = anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, baseline: y };
}

function isClear(line: PlacedText, taken: readonly Box[]): boolean {
  const { left, right, baseline } = boxOf(line, INTER_400, FOLD_SIZE);
  return !taken.some(
    (box) =>
      Math.abs(box.baseline - baseline) < LEADING - 1 && box.left - CLEAR < right && left < box.right + CLEAR,
  );
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
