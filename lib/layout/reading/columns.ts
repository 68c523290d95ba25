/** Articles as columns, set as large as the height allows; too small to read, their lines become strokes. */
import type { Source } from "../../timeline/timeline.ts";
import type { Box } from "../labels.ts";
import { tenth } from "../placed.ts";
import { clipText, INTER_600, SERIF_400, textWidth } from "../text-width.ts";
import { headingsOf } from "./headings.ts";
import { type MeasuredText, measureText, rowsOf, type SetLine, setLines } from "./set-text.ts";
import type { Column, TextLine } from "./told.ts";

export const HEADING_SIZE = 11;
const LARGEST = 12;
const SMALLEST = 3;
/** Smaller letters are no longer words. */
const LEGIBLE = 6.5;
/** Line to line, in ems: at least, for letters to be set larger; at most, where height is left. */
const LEADING = 1.36;
const WIDEST_LEADING = 1.62;
/** Strokes nearer than this would be a grey box: only some of them are drawn. */
const STROKE_PITCH = 3;

export interface Area {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** An article in its place; `boxesOf` finds words in it by their offsets. */
export interface SetColumn {
  readonly column: Column;
  readonly boxesOf: (start: number, end: number) => Box[];
}

/** `words`: false draws strokes at any size. Headings reach no further than `right`. */
export function setColumns(
  sources: readonly Source[],
  areas: readonly Area[],
  words: boolean,
  right: number,
): readonly SetColumn[] {
  const measured = sources.map(({ text }) => measureText(text));
  const sizes = measured.map((text, i) => sizeFor(text, areas[i]));
  const size = Math.min(LARGEST, ...sizes);
  const headings = headingsIn(sources, areas, right);
  return sources.flatMap((source, i) => {
    const [text, area] = [measured[i], areas[i]];
    return text && area ? [setColumn(source, text, area, { size, words, heading: headings[i] ?? "" })] : [];
  });
}

/** The largest size at which the whole text fits the area. */
function sizeFor(text: MeasuredText, area: Area | undefined): number {
  if (!area) return LARGEST;
  const fits = (size: number) =>
    rowsOf(setLines(text, area.width / size)) * size * LEADING <= area.bottom - area.top;
  for (let size = LARGEST; size > SMALLEST; size -= 0.5) if (fits(size)) return size;
  return SMALLEST;
}

interface Setting {
  readonly size: number;
  readonly words: boolean;
  readonly heading: string;
}

function setColumn(
  source: Source,
  text: MeasuredText,
  area: Area,
  { size, words, heading }: Setting,
): SetColumn {
  const lines = setLines(text, area.width / size);
  // A short text is set wide; one longer than strokes can show is pressed into the height that there is.
  const pitch = Math.min(size * WIDEST_LEADING, (area.bottom - area.top) / rowsOf(lines));
  const place = (line: SetLine) => area.top + (line.row + 0.5) * pitch;
  const legible = words && size >= LEGIBLE;
  const drawn = legible ? lines : everyNth(lines, Math.ceil(STROKE_PITCH / pitch));
  const widthOf = (start: number, end: number) =>
    Math.min(area.width, textWidth(source.text.slice(start, end), SERIF_400, size));
  return {
    column: {
      sourceId: source.id,
      x: tenth(area.x),
      y: tenth(area.top),
      width: tenth(area.width),
      height: tenth(area.bottom - area.top),
      heading: { x: tenth(area.x), y: tenth(area.top - 14), text: heading, anchor: "start" },
      language: source.language,
      size,
      legible,
      lines: drawn.map(
        (line): TextLine => ({
          x: tenth(area.x),
          y: tenth(place(line) + (legible ? 0.32 * size : 0)),
          width: tenth(widthOf(line.start, line.end)),
          text: legible ? source.text.slice(line.start, line.end) : "",
        }),
      ),
    },
    boxesOf: (start, end) =>
      linesWithin(lines, start, end).map((line) => {
        const from = widthOf(line.start, Math.max(start, line.start));
        const to = widthOf(line.start, Math.min(end, line.end));
        return {
          x: tenth(area.x + from),
          y: tenth(place(line) - pitch / 2),
          width: tenth(Math.max(1, to - from)),
          height: tenth(pitch),
        };
      }),
  };
}

function everyNth<T>(all: readonly T[], n: number): readonly T[] {
  return n <= 1 ? all : all.filter((_, i) => i % n === 0);
}

/** The lines between two offsets: found by halving, for a long text has thousands of lines and of passages. */
function linesWithin(lines: readonly SetLine[], start: number, end: number): readonly SetLine[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const after = lines.findIndex((line, i) => i >= low && line.start >= end);
  return lines.slice(low, after === -1 ? lines.length : after);
}

/** Between a heading and what stands beside it. */
const BESIDE = 8;

/** Beside others an article goes by its name, which may reach over to the next; alone, what its order is says more. */
function headingsIn(sources: readonly Source[], areas: readonly Area[], right: number): readonly string[] {
  const [first] = sources;
  if (sources.length === 1 && first) {
    const told = first.publisher ? `As told by ${first.publisher}` : "As it is told";
    return [clipText(told, INTER_600, HEADING_SIZE, areas[0]?.width ?? 0)];
  }
  const rooms = areas.map(({ x }, i) => (areas[i + 1]?.x ?? right) - BESIDE - x);
  return headingsOf(
    sources.map(({ publisher, title }) => publisher ?? title),
    rooms,
    HEADING_SIZE,
  );
}
