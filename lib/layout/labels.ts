/**
 * Labels hang on poles: a vertical leader rises from the mark and the words hang beside it, so that no leader can
 * cross its own words. What is left to find is a place where no box covers another, a mark, or another's pole.
 */
import type { Mark } from "./sized.ts";
import { clipText, INTER_400, INTER_600, textWidth, wrapText } from "./text-width.ts";

export const DATE_SIZE = 11;
export const TITLE_SIZE = 13;
export const DATE_LINE = 15;
export const TITLE_LINE = 16;
/** From a pole to its words. */
const HANG = 6;
/** Clear space around a box, and between the words and a foreign pole. */
const CLEAR = 8;
const POLE_CLEAR = 4;
/** A mark's halo, and the shortest pole that still reads as one. */
const SHORTEST_POLE = 14;
const MOST_LINES = 3;

export type Side = "left" | "right";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One way to set a label's words. */
export interface Setting {
  readonly date: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** What the reader loses by it, in the px of pole that would be as bad. */
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

/** Widths of the column a title is wrapped to. */
const COLUMNS = [168, 132, 210];

export function settingsOf(event: {
  title: string;
  date: string;
  who: string | null;
  mark: Mark;
}): Setting[] {
  return COLUMNS.map((column) => settingAt(event, column)).sort((a, b) => a.loss - b.loss);
}

function settingAt(
  { title, date, who }: { title: string; date: string; who: string | null },
  column: number,
): Setting {
  const lines = wrapText(title, INTER_400, TITLE_SIZE, column, MOST_LINES);
  const words = who ? `${date} · ${who}` : date;
  const said = clipText(words, INTER_600, DATE_SIZE, Math.max(column, textWidth(date, INTER_600, DATE_SIZE)));
  const widths = lines.map((line) => textWidth(line, INTER_400, TITLE_SIZE));
  return {
    date: said,
    lines,
    width: Math.ceil(Math.max(textWidth(said, INTER_600, DATE_SIZE), ...widths)),
    height: DATE_LINE + lines.length * TITLE_LINE,
    loss: 12 * lines.length + (said === words ? 0 : 6) + (lines.at(-1)?.endsWith("…") ? 60 : 0),
  };
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
  const places = wanted.settings.flatMap((setting) => {
    const box = lowestBox(wanted, setting, side, hung, field);
    return box ? [{ wanted, setting, side, box }] : [];
  });
  return places.sort((a, b) => costOf(a) - costOf(b))[0] ?? null;
}

/** How bad a place is, in px of pole. */
export function costOf({ wanted, setting, side, box }: Hung): number {
  return wanted.y - box.y - setting.height + setting.loss + (side === "left" ? 20 : 0);
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
  const bottoms = [
    wanted.y - SHORTEST_POLE,
    ...hung.map((other) => other.box.y - CLEAR),
    ...field.marks.map((mark) => mark.y - CLEAR),
  ].filter((bottom) => bottom <= wanted.y - SHORTEST_POLE && bottom - height >= field.top);
  for (const bottom of bottoms.sort((a, b) => b - a)) {
    const box = { x, y: bottom - height, width, height };
    if (isFree(box, wanted, hung, field)) return box;
  }
  return null;
}

function isFree(box: Box, wanted: Wanted, hung: readonly Hung[], field: Field): boolean {
  return (
    !field.marks.some((mark) => touch(box, mark, POLE_CLEAR)) &&
    !hung.some(
      (other) =>
        touch(box, other.box, CLEAR) ||
        poleHits(other.wanted.x, other.box.y, other.wanted.y, box) ||
        poleHits(wanted.x, box.y, wanted.y, other.box),
    )
  );
}

/** Whether two boxes lie closer than `clear`. */
export function touch(a: Box, b: Box, clear: number): boolean {
  return (
    a.x < b.x + b.width + clear &&
    b.x < a.x + a.width + clear &&
    a.y < b.y + b.height + clear - 0.01 &&
    b.y < a.y + a.height + clear - 0.01
  );
}

/** Whether a vertical line runs through a box or too close beside it. */
export function poleHits(x: number, top: number, bottom: number, box: Box): boolean {
  return (
    x > box.x - POLE_CLEAR && x < box.x + box.width + POLE_CLEAR && top < box.y + box.height && bottom > box.y
  );
}
