/**
 * The article from top to bottom, time beside it, and a curve from each passage to its date: where curves cross, the
 * story jumps. Event → Sized → Told. Pure: width, height and language are arguments.
 */
import { parseIsoDay } from "../../time/civil.ts";
import type { Source, TimelineEvent } from "../../timeline/timeline.ts";
import { type Axis, buildAxis } from "../axis.ts";
import { chooseFolds } from "../folds.ts";
import { spreadEvents } from "../lanes.ts";
import { tenth } from "../placed.ts";
import { sizeEvents } from "../sized.ts";
import { INTER_400, INTER_600, textWidth } from "../text-width.ts";
import { HEADING_SIZE, setColumns } from "./columns.ts";
import { downFold, downHandle, downSegments } from "./down-axis.ts";
import { type Placing, placesFor } from "./places.ts";
import { placeBeside, type Shelf } from "./side-labels.ts";
import { type Standing, standMarks } from "./standing.ts";
import { jumpsOf, threadsOf } from "./threads.ts";
import type { Column, Jumps, ReadingLayout, SideLabel, ToldEvent } from "./told.ts";

export interface ReadingOptions {
  readonly width: number;
  readonly height: number;
  /** Folds opened by the reader, each named by the ISO date of its first hidden day. */
  readonly unfolded?: readonly string[];
  readonly lang?: string;
  readonly reporting?: boolean;
  /** Keeps its words when there is not room for all. */
  readonly selected?: string | null;
  /** false where the list beside it says the words. */
  readonly labels?: boolean;
  /** false draws the article as strokes at any size. */
  readonly words?: boolean;
}

interface Told {
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
}

/** Places everything. Passages of undated events are marked in the text and lead nowhere. */
export function layoutReading({ sources, events }: Told, options: ReadingOptions): ReadingLayout {
  const { lang = "en-GB", reporting = false, words = true } = options;
  const shown = events.filter((event) => reporting || event.status !== "reporting");
  const sized = sizeEvents(shown, reporting, lang);
  const placing = placesFor(sources.length, options);
  const { shut, opened } = foldsIn(sized, options);
  const axis = buildAxis(sized, shut, "folded", placing.down);
  const columns = setColumns(sources, placing.columns, words, placing.axisX - AXIS_HEADING);
  const { marks, edge } = standMarks(spreadEvents(sized, axis), placing);
  const shelf = besideMarks(placing.shelf, edge);
  const brief = options.labels === false;
  const labels = brief ? new Map<string, SideLabel>() : labelsOf(marks, shelf, options);
  const threads = threadsOf(shown, columns, marks);
  return {
    width: options.width,
    height: options.height,
    columns: columns.map(({ column }) => column),
    axis: {
      ...axisOf(axis, placing, { events: sized, lang, brief }),
      folds: axis.folds.map((fold) => downFold(fold, placing.axisX, brief)),
      opened: opened.map((fold) => downHandle(fold, axis)),
    },
    threads,
    events: marks.map((mark) => toldEvent(mark, labels.get(mark.id) ?? null)),
    order: [...new Set(threads.map(({ id }) => id))],
    jumps: withWords(jumpsOf(threads, sized), placing, columns.at(-1)?.column),
    rest: restOf(marks.length - labels.size, shelf, options),
  };
}

function foldsIn(sized: Parameters<typeof chooseFolds>[0], { unfolded = [] }: ReadingOptions) {
  const open = new Set(unfolded.map(parseIsoDay));
  const folds = chooseFolds(sized);
  return {
    shut: folds.filter((fold) => !open.has(fold.first)),
    opened: folds.filter((fold) => open.has(fold.first)),
  };
}

function axisOf(
  axis: Axis,
  { axisX, down }: Placing,
  said: Pick<Parameters<typeof downSegments>[0], "events" | "lang" | "brief">,
): Pick<ReadingLayout["axis"], "x" | "heading" | "segments"> {
  const heading = {
    x: tenth(axisX),
    y: tenth(down[0] - 14),
    text: "As it happened",
    anchor: "middle",
  } as const;
  return {
    x: tenth(axisX),
    heading: said.events.length > 0 ? heading : null,
    segments: said.events.length > 0 ? downSegments({ axis, x: axisX, ...said }) : [],
  };
}

/** Between the headings, over the curves that show it. */
function withWords(
  { steps, back }: Pick<Jumps, "steps" | "back">,
  { axisX, down }: Placing,
  last: Column | undefined,
): Jumps {
  const text = `${back} of ${steps} steps ${back === 1 ? "leads" : "lead"} back in time`;
  const heading = last ? last.heading.x + textWidth(last.heading.text, INTER_600, HEADING_SIZE) : 0;
  const [from, to] = [Math.max(heading, last ? last.x + last.width : 0), axisX - AXIS_HEADING];
  const fits = steps > 0 && textWidth(text, INTER_400, HEADING_SIZE) < to - from;
  const place = { x: tenth((from + to) / 2), y: tenth(down[0] - 14), text, anchor: "middle" } as const;
  return { steps, back, words: fits ? place : null };
}

/** Half the width of the axis' heading, and some air. */
const AXIS_HEADING = 60;

/** Room for leaders between the marks and the words. */
const LEADERS = 36;

function besideMarks(shelf: Shelf, edge: number): Shelf {
  const x = Math.max(shelf.x, edge + LEADERS);
  return { ...shelf, x, width: shelf.x + shelf.width - x };
}

function labelsOf(
  marks: readonly Standing[],
  shelf: Shelf,
  { selected = null }: ReadingOptions,
): ReadonlyMap<string, SideLabel> {
  const said = marks.map((mark) => ({
    ...mark,
    weight: mark.id === selected ? Number.POSITIVE_INFINITY : mark.weight,
    x: mark.across + mark.radius + 2,
    y: mark.x,
  }));
  return placeBeside(said, shelf);
}

function toldEvent(mark: Standing, words: SideLabel | null): ToldEvent {
  const { id, position, title, when, who, status, approximate, disputed, open } = mark;
  return {
    id,
    position,
    title,
    when,
    who,
    status,
    approximate,
    disputed,
    mark: mark.mark,
    open,
    x: tenth(mark.x),
    y: tenth(mark.across),
    radius: tenth(mark.radius),
    x0: tenth(mark.x0),
    x1: tenth(mark.x1),
    label: null,
    words,
  };
}

function restOf(count: number, shelf: Shelf, { labels = true }: ReadingOptions): ReadingLayout["rest"] {
  if (!labels || count === 0) return null;
  const text = `and ${count} more`;
  return { count, place: { x: tenth(shelf.x), y: tenth(shelf.bottom + 15), text, anchor: "start" } };
}

export type { ReadingLayout } from "./told.ts";
