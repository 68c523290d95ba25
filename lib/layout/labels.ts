/**
 * Labels hang on poles: a vertical leader rises from the mark and the words hang beside it, so that no leader can
 * cross its own words. What is left to find is a place where no box covers another, a mark, or another's pole.
 */
import { INTER_400, INTER_600, textWidth, wrapText } from "./text-width.ts";

export const DATE_SIZE = 11;
export const TITLE_SIZE = 13;
export const DATE_LINE = 14;
export const TITLE_LINE = 16;
/** From a pole to its words. */
const HANG = 6;
/** Clear space around a box, and between the words and a foreign pole. */
const CLEAR = 8;
const POLE_CLEAR = 4;
/** A mark's halo, and the shortest pole that still reads as one. */
const SHORTEST_POLE = 14;

export type Side = "left" | "right";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One way to set a label's words. */
export interface Setting {
  readonly dates: readonly string[];
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** What the reader loses by it. */
  readonly loss: number;
}

/** What asks for a label: the foot of its pole and the ways its words can be set, best first. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly settings: readonly Setting[];
}

export interface Hung {
  readonly wanted: Wanted;
  readonly setting: Setting;
  readonly side: Side;
  readonly box: Box;
}

/** Where labels may be and where they may not. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Boxes of the marks. */
  readonly marks: readonly Box[];
}

/** How words may be set: width of the column in px, most lines of the title, most lines of date and source. */
const COLUMNS = [
  [168, 3, 2],
  [212, 3, 1],
  [132, 4, 2],
  [132, 4, 1],
  [104, 5, 2],
] as const;

type Column = (typeof COLUMNS)[number];

interface Said {
  readonly title: string;
  readonly date: string;
  readonly who: string | null;
}

/** What a px of pole, a line more, a source, a date and a title cut short cost the reader. */
const POLE_LOSS = 0.4;
const LINE_LOSS = 16;
const CUT_SOURCE = 30;
const CUT_DATE = 200;
const CUT_TITLE = 240;
/** Words read better to the right of their pole. */
const LEFT_LOSS = 50;

/** The ways to set an event's words, the best first. */
export function settingsOf(event: Said): Setting[] {
  return COLUMNS.map((column) => settingAt(event, column)).sort((a, b) => a.loss - b.loss);
}

function settingAt({ title, date, who }: Said, [column, most, mostDates]: Column): Setting {
  const words = who ? `${date} · ${who}` : date;
  const dates = wrapText(words, INTER_600, DATE_SIZE, column, mostDates);
  const lines = wrapText(title, INTER_400, TITLE_SIZE, column, most);
  const widths = [
    ...dates.map((line) => textWidth(line, INTER_600, DATE_SIZE)),
    ...lines.map((line) => textWidth(line, INTER_400, TITLE_SIZE)),
  ];
  return {
    dates,
    lines,
    width: Math.ceil(Math.max(...widths)),
    height: dates.length * DATE_LINE + lines.length * TITLE_LINE,
    loss:
      LINE_LOSS * (dates.length + lines.length) +
      (isCut(dates) ? (dates.join(" ").startsWith(date) ? CUT_SOURCE : CUT_DATE) : 0) +
      (isCut(lines) ? CUT_TITLE : 0),
  };
}

function isCut(lines: readonly string[]): boolean {
  return lines.at(-1)?.endsWith("…") ?? false;
}

/** Hangs labels one after another, each as low as it will go; those without a place are left out. */
export function hangInOrder(order: readonly (readonly [Wanted, Side])[], field: Field): Hung[] {
  const hung: Hung[] = [];
  for (const [wanted, side] of order) {
    const place = hang(wanted, side, hung, field);
    if (place) hung.push(place);
  }
  return hung;
}

/** The best place for one label among those already hung, or null. */
export function hang(wanted: Wanted, side: Side, hung: readonly Hung[], field: Field): Hung | null {
  let best: Hung | null = null;
  for (const setting of wanted.settings) {
    // Settings come best first: one that loses more than a whole place costs cannot win.
    if (best && setting.loss >= costOf(best)) break;
    const box = lowestBox(wanted, setting, side, hung, field);
    if (!box) continue;
    const place: Hung = { wanted, setting, side, box };
    if (!best || costOf(place) < costOf(best)) best = place;
  }
  return best;
}

/** How bad a place is for the reader. */
export function costOf({ wanted, setting, side, box }: Hung): number {
  return POLE_LOSS * (wanted.y - box.y - setting.height) + setting.loss + (side === "left" ? LEFT_LOSS : 0);
}

function lowestBox(
  wanted: Wanted,
  { width, height }: Setting,
  side: Side,
  hung: readonly Hung[],
  field: Field,
): Box | null {
  const x = side === "right" ? wanted.x + HANG : wanted.x - HANG - width;
  if (x < field.left || x + width > field.right) return null;
  const { blocks, ceiling } = neighbours(wanted, { x, width }, hung, field);
  let bottom = wanted.y - SHORTEST_POLE;
  // From the lowest block up: the box steps over each that is in its way, until a gap is high enough.
  for (const block of blocks.sort((a, b) => b.bottom - a.bottom)) {
    if (block.bottom <= bottom - height) break;
    bottom = Math.min(bottom, block.top);
  }
  const y = bottom - height;
  return y < Math.max(field.top, ceiling) ? null : { x, y, width, height };
}

/** A stretch of height that something else takes, its clear space included. */
interface Block {
  readonly top: number;
  readonly bottom: number;
}

interface Neighbours {
  /** What stands in the column: boxes, marks and poles. */
  readonly blocks: Block[];
  /** Higher than this, the pole would run through another's words. */
  readonly ceiling: number;
}

type Across = Pick<Box, "x" | "width">;

/** Loops, not filters: this runs some ten thousand times a layout. */
function neighbours(wanted: Wanted, column: Across, hung: readonly Hung[], field: Field): Neighbours {
  const blocks: Block[] = [];
  let ceiling = Number.NEGATIVE_INFINITY;
  for (const mark of field.marks) {
    if (beside(column, mark, CLEAR)) {
      blocks.push({ top: mark.y - CLEAR, bottom: mark.y + mark.height + POLE_CLEAR });
    }
  }
  for (const { box, wanted: other } of hung) {
    const bottom = box.y + box.height;
    if (beside(column, box, CLEAR)) blocks.push({ top: box.y - CLEAR, bottom: bottom + CLEAR });
    if (pierces(other.x, column)) blocks.push({ top: box.y - CLEAR, bottom: other.y });
    if (box.y < wanted.y && pierces(wanted.x, box)) ceiling = Math.max(ceiling, bottom);
  }
  return { blocks, ceiling };
}

function beside(a: Across, b: Across, clear: number): boolean {
  return a.x < b.x + b.width + clear && b.x < a.x + a.width + clear;
}

function pierces(x: number, box: Across): boolean {
  return x > box.x - POLE_CLEAR && x < box.x + box.width + POLE_CLEAR;
}

/** Whether two boxes lie closer than `clear`. */
export function touch(a: Box, b: Box, clear: number): boolean {
  return beside(a, b, clear) && a.y < b.y + b.height + clear && b.y < a.y + a.height + clear;
}

/** Whether a vertical line runs through a box or too close beside it. */
export function poleHits(x: number, top: number, bottom: number, box: Box): boolean {
  return pierces(x, box) && top < box.y + box.height && bottom > box.y;
}
