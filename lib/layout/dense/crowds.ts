/** Crowds are named as a calendar would: cut where the axis has its ticks, each piece a count and a stretch of time. */

import { lowerBound } from "../../crowd/search.ts";
import { type Day, floor } from "../../time/civil.ts";
import { dayWords } from "../../time/day-words.ts";
import type { Axis } from "../axis.ts";
import type { Segment } from "../placed.ts";
import type { Cell } from "./cells.ts";
import type { Columns } from "./columns.ts";
import { clockWords, eventCount, periodWords } from "./period-words.ts";

/** Events that have no mark of their own: the places [from, to) of the columns. */
export interface Crowd {
  /** Of the stretch of time, so that it stays the same while the chart is dragged. */
  readonly id: string;
  readonly x0: number;
  readonly x1: number;
  readonly from: number;
  readonly to: number;
  /** The first and the last day on which one of them begins. */
  readonly first: Day;
  readonly last: Day;
  /** "212 events", "3–9 May 2024". */
  readonly count: string;
  readonly when: string;
}

/** When the events of some places began, in words; those known only within a stretch may have begun at its end. */
export function whenWords({ start, end, traits }: Columns, from: number, to: number, lang: string): string {
  const first = start[from] ?? 0;
  let last = start[to - 1] ?? first;
  // Of very many, a few wide ones decide nothing.
  for (let i = from; i < Math.min(to, from + SCANNED); i++) {
    if (((traits[i] ?? 0) & BAR) === 0) last = Math.max(last, (end[i] ?? last) - SHORT);
  }
  const days = [Math.floor(first), Math.max(Math.floor(first), Math.floor(last))] as const;
  if (days[0] < days[1] || Number.isInteger(first)) return periodWords(...days, lang);
  const [a, b] = [clockWords(first), clockWords(last)];
  return `${dayWords(days[0], lang)}, ${a === b ? a : `${a}–${b}`}`;
}

const SCANNED = 400;
/** The bit of a duration, which is known to begin where it begins. */
const BAR = 8;
/** Ends are exclusive: an event of one day does not reach the next. */
const SHORT = 1e-6;

/** Runs of crowded cells, cut at the ticks. */
export function namedCrowds(
  columns: Columns,
  axis: Axis,
  segments: readonly Segment[],
  crowded: ReadonlySet<Cell>,
  lang: string,
): Crowd[] {
  const cuts = segments.flatMap(tickDays(axis)).sort((a, b) => a - b);
  const named = runsOf(crowded).flatMap((run) => {
    const places = cuts
      .map((day) => lowerBound(columns.start, day))
      .filter((at) => at > run.from && at < run.to);
    const edges = [run.from, ...new Set(places), run.to];
    return edges
      .slice(0, -1)
      .map((from, i) => pieceOf(columns, axis, cuts, run, [from, edges[i + 1] ?? from], lang));
  });
  return named.map((crowd, i) => {
    // Two runs may begin after one tick: the later one is another crowd.
    const isAgain = named[i - 1]?.id === crowd.id;
    return isAgain ? { ...crowd, id: `${crowd.id}, place ${crowd.from}` } : crowd;
  });
}

/** Neighbouring crowded cells as one. */
function runsOf(crowded: ReadonlySet<Cell>): Cell[] {
  const runs: Cell[] = [];
  for (const cell of [...crowded].sort((a, b) => a.x0 - b.x0)) {
    const last = runs.at(-1);
    if (last && cell.from === last.to && cell.x0 - last.x1 < 1)
      runs[runs.length - 1] = { ...last, x1: cell.x1, to: cell.to };
    else runs.push(cell);
  }
  return runs;
}

function pieceOf(
  columns: Columns,
  axis: Axis,
  cuts: readonly Day[],
  run: Cell,
  [from, to]: readonly [number, number],
  lang: string,
): Crowd {
  const first = columns.start[from] ?? 0;
  const last = columns.start[to - 1] ?? first;
  const next = cuts.findIndex((day) => day > first);
  const [since, until] = [cuts[next - 1], cuts[next]];
  const isWhole =
    since !== undefined &&
    until !== undefined &&
    last < until &&
    lowerBound(columns.start, since) === from &&
    lowerBound(columns.start, until) === to;
  return {
    id: `since ${since ?? Math.floor(first)}`,
    x0: Math.max(run.x0, axis.x(first) - 1),
    x1: Math.min(run.x1, axis.x(last) + 1),
    from,
    to,
    first: Math.floor(first),
    last: Math.floor(last),
    count: eventCount(to - from),
    when:
      isWhole && Number.isInteger(since)
        ? periodWords(since, until - 1, lang)
        : whenWords(columns, from, to, lang),
  };
}

/** Ticks are placed to a tenth of a pixel: the day is the nearest at which their unit begins. */
function tickDays(axis: Axis): (segment: Segment) => Day[] {
  return ({ ticks, unit }) => ticks.map(({ x }) => snap(axis.day(x), unit));
}

function snap(day: number, unit: string): Day {
  if (unit === "year") return floor(Math.round(day) + 180, "year");
  if (unit === "month" || unit === "quarter") return floor(Math.round(day) + 12, "month");
  return unit === "day" || unit === "week" ? Math.round(day) : day;
}
