/** Passages in their articles and the curves that lead from them to the marks. */
import type { TimelineEvent } from "../../timeline/timeline.ts";
import type { Box } from "../labels.ts";
import { type Point, tenth } from "../placed.ts";
import type { Sized } from "../sized.ts";
import type { SetColumn } from "./columns.ts";
import type { Standing } from "./standing.ts";
import type { Jumps, Thread } from "./told.ts";

/** From a column to the first bar beside it, and from bar to bar. */
const BESIDE = 7;
const BAR_PITCH = 4;
const MOST_BARS = 3;

/** Every passage of every event, source by source, in the order of the text. */
export function threadsOf(
  events: readonly TimelineEvent[],
  columns: readonly SetColumn[],
  marks: readonly Standing[],
): Thread[] {
  const ends = new Map(marks.map((mark) => [mark.id, mark]));
  return columns.flatMap(({ column, boxesOf }) => {
    const passages = events
      .flatMap((event) => event.passages.map((passage) => ({ event, ...passage })))
      .filter(({ sourceId }) => sourceId === column.sourceId)
      .sort((a, b) => a.quote.start - b.quote.start || a.quote.end - b.quote.end);
    const lanes: number[] = [];
    return passages.map(({ event, sourceId, quote }) => {
      const boxes = boxesOf(quote.start, quote.end);
      const { y0, y1 } = heightOf(boxes);
      const lane = laneFor(lanes, y0, y1);
      const bar = { x: tenth(column.x + column.width + BESIDE + lane * BAR_PITCH), y0, y1 };
      const mark = ends.get(event.id);
      const curve = mark ? curveOf(bar, mark) : null;
      return { id: event.id, sourceId, status: event.status, boxes, bar, curve };
    });
  });
}

function heightOf(boxes: readonly Box[]): { y0: number; y1: number } {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!first || !last) return { y0: 0, y1: 0 };
  return { y0: tenth(first.y + 1), y1: tenth(last.y + last.height - 1) };
}

/** Bars side by side where passages share a line; what finds no lane lies over the last. */
function laneFor(ends: number[], y0: number, y1: number): number {
  const free = ends.findIndex((end) => end <= y0);
  const lane = free === -1 ? Math.min(ends.length, MOST_BARS - 1) : free;
  ends[lane] = Math.max(y1, ends[lane] ?? 0);
  return lane;
}

/** Level at both ends, so that it leaves like a line of text and arrives like a leader. */
function curveOf(bar: Thread["bar"], mark: Standing): readonly [Point, Point, Point, Point] {
  const [x0, y0] = [bar.x + 2, (bar.y0 + bar.y1) / 2];
  const [x1, y1] = [mark.across - mark.radius - 2, mark.x];
  const handle = (x1 - x0) * 0.52;
  const at = (x: number, y: number): Point => [tenth(x), tenth(y)];
  return [at(x0, y0), at(x0 + handle, y0), at(x1 - handle, y1), at(x1, y1)];
}

/** Steps from one dated passage to the next of the same text, and how many of them go back in time. */
export function jumpsOf(threads: readonly Thread[], sized: readonly Sized[]): Pick<Jumps, "steps" | "back"> {
  const centres = new Map(sized.map(({ id, centre }) => [id, centre]));
  const dated = threads.flatMap(({ id, sourceId }) => {
    const centre = centres.get(id);
    return centre === undefined ? [] : [{ sourceId, centre }];
  });
  const steps = dated.slice(1).flatMap((to, i) => {
    const from = dated[i];
    return from && from.sourceId === to.sourceId ? [to.centre - from.centre] : [];
  });
  return { steps: steps.length, back: steps.filter((step) => step < 0).length };
}
