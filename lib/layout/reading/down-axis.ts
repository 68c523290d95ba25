/** The axis of time turned downwards: the chart's own segments, ticks and folds, with their words beside it. */
import { isoOf } from "../../time/civil.ts";
import { lengthWords } from "../../time/words.ts";
import type { Axis, Fold, Part } from "../axis.ts";
import type { Gap } from "../gaps.ts";
import { type PlacedText, tenth } from "../placed.ts";
import type { Sized } from "../sized.ts";
import { segmentOf } from "../ticks.ts";
import type { DownFold, DownSegment } from "./told.ts";

/** Words are wider than high: ticks are laid out on an axis longer by as much, and brought back. */
const STRETCH = 1.7;
/** From the axis to its words, and from these to the unit above them. */
const BESIDE = 11;
const ABOVE = 34;
const LINE = 12;

interface Down {
  readonly axis: Axis;
  /** Where the axis stands. */
  readonly x: number;
  readonly events: readonly Sized[];
  readonly lang: string;
  /** Where curves run close by: the unit above stands over the ticks' words, not beside them. */
  readonly brief: boolean;
}

export function downSegments({ axis, x, events, lang, brief }: Down): DownSegment[] {
  const long = { x: (day: number) => axis.x(day) * STRETCH, day: (y: number) => axis.day(y / STRETCH) };
  return axis.parts.map((part) => {
    const stretched = { ...part, x0: part.x0 * STRETCH, x1: part.x1 * STRETCH };
    const seen = [stretched.x0, stretched.x1] as const;
    const { first, ticks, captions } = segmentOf(stretched, long, 0, {
      seen,
      finest: finestIn(part, events),
      lang,
    });
    const labels = ticks.map(({ label }) => label && beside(label, x - BESIDE));
    return {
      y0: tenth(part.x0),
      y1: tenth(part.x1),
      first,
      ticks: ticks.map((tick, i) => ({
        y: tenth(tick.x / STRETCH),
        major: tick.major,
        label: labels[i] ?? null,
      })),
      captions: captions.map((caption) => {
        const left = beside(caption, x - BESIDE - ABOVE, LINE - 2);
        return (brief && overWords({ ...left, x: tenth(x - BESIDE) }, labels)) || left;
      }),
    };
  });
}

/** A caption raised above the words that it would touch in their column; null where it would then touch others. */
function overWords(caption: PlacedText, labels: readonly (PlacedText | null)[]): PlacedText | null {
  const rows = labels.flatMap((label) => (label ? [label.y] : []));
  const touched = rows.filter((y) => Math.abs(y - caption.y) < LINE);
  const y = tenth(Math.min(caption.y, ...touched.map((row) => row - LINE)));
  return rows.some((row) => Math.abs(row - y) < LINE) ? null : { ...caption, y };
}

function beside({ x: along, text }: PlacedText, x: number, down = 4): PlacedText {
  return { x: tenth(x), y: tenth(along / STRETCH + down), text, anchor: "end" };
}

/** Ticks say no more than the text. */
function finestIn(part: Part, events: readonly Sized[]): Sized["exact"] {
  const within = events.filter((event) => event.last >= part.start && event.first < part.end);
  return (["day", "month"] as const).find((unit) => within.some((event) => event.exact === unit)) ?? "year";
}

/** A shut fold with what it hides beside it; `brief` leaves it at the largest unit, where there is no room for more. */
export function downFold(fold: Fold, x: number, brief: boolean): DownFold {
  const length = lengthWords(fold.first, fold.last);
  const [first = length, ...more] = length.split(/(?<=,) /);
  const lines = brief ? [first.replace(",", "")] : [first, ...more, "not shown"];
  const top = (fold.x0 + fold.x1) / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  return {
    y0: tenth(fold.x0),
    y1: tenth(fold.x1),
    first: isoOf(fold.first),
    label: `${length} not shown`,
    lines: lines.map((text, i) => ({
      x: tenth(x - BESIDE - 4),
      y: tenth(top + i * LINE),
      text,
      anchor: "end",
    })),
  };
}

/** Half the height of the handle that closes a fold again. */
const HANDLE = 15;

/** Where an opened fold is shut again. */
export function downHandle(fold: Gap, axis: Axis): DownFold {
  const middle = axis.x((fold.first + fold.last + 1) / 2);
  return {
    y0: tenth(middle - HANDLE),
    y1: tenth(middle + HANDLE),
    first: isoOf(fold.first),
    label: lengthWords(fold.first, fold.last),
    lines: [],
  };
}
