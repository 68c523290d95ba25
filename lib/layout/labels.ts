/**
 * Labels hang on poles: a vertical leader rises from the mark and the words hang beside it, so that no leader can
 * cross its own words or another leader. Where that leaves no room the words stand beside the mark, without a pole.
 * What is left to find is a place where no box covers another, a mark, or another's pole.
 */
import type { Setting } from "./label-settings.ts";

/** From a pole to its words. */
const HANG = 6;
/** Clear space around a box, and between the words and a foreign pole. */
const CLEAR = 8;
const POLE_CLEAR = 4;
/** Words in rows beside their marks may stand as close as lines do. */
const ROW_CLEAR = 2;
/** A mark's halo, and the shortest pole that still reads as one. */
const SHORTEST_POLE = 14;
/** More than a date and one line do not read as one mark's when they stand beside it. */
const HIGHEST_BESIDE = 32;

/** So far, in px, words beside a mark may stand above its height to clear what lies below: half of the way to the next lane. */
const NUDGE = 7;

/** What a px of pole costs the reader, a px from a mark to words beside it, and either of the lesser places. */
const POLE_LOSS = 0.4;
const AWAY_LOSS = 0.3;
const LEFT_LOSS = 50;
const BESIDE_LOSS = 40;

export type Side = "left" | "right";

const SIDES: readonly Side[] = ["right", "left"];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What asks for a label: the foot of its pole and the ways its words can be set, best first. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** From one end of its mark to the other. */
  readonly x0: number;
  readonly x1: number;
  readonly settings: readonly Setting[];
  /** How much is missing without it: 1 for an event told once. */
  readonly weight: number;
}

/** Where labels may be and where they may not. */
export interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Boxes that stand in the way: marks, and the row kept for chips. */
  readonly taken: readonly Box[];
}

/** A column in which a label's words could stand. */
interface Spot {
  readonly setting: Setting;
  readonly side: Side;
  /** On a pole above the mark, or else beside it. */
  readonly pole: boolean;
  readonly x: number;
  /** Where the words end at the lowest. */
  readonly bottom: number;
  /** What it costs without the length of its pole. */
  readonly least: number;
  /** What of the field is in the way: found out when the spot is first tried, since the best spots often do. */
  readonly blocks: () => readonly Block[];
}

/** A stretch of height that something takes, its clear space included. */
interface Block {
  readonly top: number;
  readonly bottom: number;
}

/** A label that looks for its place, with all the columns it could have, the best first. */
export interface Candidate {
  readonly wanted: Wanted;
  readonly top: number;
  readonly spots: readonly Spot[];
}

export interface Hung {
  readonly wanted: Wanted;
  readonly setting: Setting;
  readonly side: Side;
  readonly pole: boolean;
  readonly box: Box;
  /** How bad the place is for the reader. */
  readonly cost: number;
}

/** How far from its mark a label's words, set at most `widest` px wide, and what they keep clear of can lie. */
export function reachOf(widest: number): number {
  return widest + 2 * CLEAR;
}

/** A label with the columns that the field has for it; what other labels take is asked later, by {@link hang}. */
export function candidateOf(wanted: Wanted, field: Field): Candidate {
  const spots = wanted.settings.flatMap((setting) =>
    SIDES.flatMap((side) => [onPole(wanted, setting, side, field), beside(wanted, setting, side, field)]),
  );
  const inside = (spot: Spot) => spot.x >= field.left && spot.x + spot.setting.width <= field.right;
  return {
    wanted,
    top: field.top,
    spots: spots
      .filter((spot) => spot !== null)
      .filter(inside)
      .sort((a, b) => a.least - b.least),
  };
}

function onPole(wanted: Wanted, setting: Setting, side: Side, field: Field): Spot {
  const x = side === "right" ? wanted.x + HANG : wanted.x - HANG - setting.width;
  return {
    setting,
    side,
    pole: true,
    x,
    bottom: wanted.y - SHORTEST_POLE,
    least: setting.loss + (side === "left" ? LEFT_LOSS : 0),
    blocks: once(() => blocksOf(field.taken, { x, width: setting.width }, CLEAR)),
  };
}

/** Beside the mark, at its height; null for words too high to stand there. */
function beside(wanted: Wanted, setting: Setting, side: Side, field: Field): Spot | null {
  const { width, height, loss } = setting;
  const x = side === "right" ? wanted.x1 + CLEAR : wanted.x0 - CLEAR - width;
  const bottom = Math.min(wanted.y + height / 2, field.bottom);
  if (height > HIGHEST_BESIDE) return null;
  const away = AWAY_LOSS * Math.max(wanted.x1 - wanted.x, wanted.x - wanted.x0);
  const least = loss + BESIDE_LOSS + away + (side === "left" ? LEFT_LOSS : 0);
  const blocks = once(() => blocksOf(field.taken, { x, width }, ROW_CLEAR));
  return { setting, side, pole: false, x, bottom, least, blocks };
}

function blocksOf(taken: readonly Box[], column: Across, clear: number): Block[] {
  const blocks: Block[] = [];
  for (const box of taken) {
    if (!isBeside(column, box, CLEAR)) continue;
    blocks.push({ top: box.y - clear, bottom: box.y + box.height + Math.min(clear, POLE_CLEAR) });
  }
  return blocks;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The best place for a label among those already hung, on one side or on any, or null. */
export function hang({ wanted, spots, top }: Candidate, hung: readonly Hung[], side?: Side): Hung | null {
  let best: Hung | null = null;
  for (const spot of spots) {
    // The best come first: one that costs more without its pole than a whole place cannot win.
    if (best && spot.least >= best.cost) break;
    if (side && spot.side !== side) continue;
    const bottom = lowest(wanted, spot, top, hung);
    if (bottom === null) continue;
    const cost = spot.least + (spot.pole ? POLE_LOSS * (wanted.y - bottom) : 0);
    if (!best || cost < best.cost) best = placeAt(wanted, spot, bottom, cost);
  }
  return best;
}

function placeAt(wanted: Wanted, { setting, side, pole, x }: Spot, bottom: number, cost: number): Hung {
  const { width, height } = setting;
  return { wanted, setting, side, pole, box: { x, y: bottom - height, width, height }, cost };
}

/** Where the words end, as low as it goes, in a spot among labels already hung. */
function lowest(wanted: Wanted, spot: Spot, top: number, hung: readonly Hung[]): number | null {
  const { width, height } = spot.setting;
  const { blocks, ceiling } = inTheWay(wanted, { x: spot.x, width }, spot.pole ? CLEAR : ROW_CLEAR, hung);
  const highest = Math.max(top, ceiling) + height;
  let bottom = spot.bottom;
  if (bottom < highest) return null;
  const ofField = spot.blocks();
  // Steps over what is in its way, until nothing is.
  for (let from: number | null = null; from !== bottom; ) {
    from = bottom;
    for (const block of ofField) if (isIn(block, bottom, height)) bottom = block.top;
    for (const block of blocks) if (isIn(block, bottom, height)) bottom = block.top;
    if (bottom < highest || (!spot.pole && bottom < spot.bottom - NUDGE)) return null;
  }
  return bottom;
}

function isIn(block: Block, bottom: number, height: number): boolean {
  return block.top < bottom && block.bottom > bottom - height;
}

interface InTheWay {
  /** What other labels take of the column: boxes and poles. */
  readonly blocks: readonly Block[];
  /** Higher than this, the pole would run through another's words. */
  readonly ceiling: number;
}

/** A loop, not filters: this runs some ten thousand times a layout. */
function inTheWay(wanted: Wanted, column: Across, clear: number, hung: readonly Hung[]): InTheWay {
  const blocks: Block[] = [];
  let ceiling = Number.NEGATIVE_INFINITY;
  for (const { box, wanted: other, pole } of hung) {
    const bottom = box.y + box.height;
    if (isBeside(column, box, CLEAR)) blocks.push({ top: box.y - clear, bottom: bottom + clear });
    if (pole && pierces(other.x, column)) blocks.push({ top: box.y - clear, bottom: other.y });
    if (box.y < wanted.y && pierces(wanted.x, box)) ceiling = Math.max(ceiling, bottom);
  }
  return { blocks, ceiling };
}

type Across = Pick<Box, "x" | "width">;

function isBeside(a: Across, b: Across, clear: number): boolean {
  return a.x < b.x + b.width + clear && b.x < a.x + a.width + clear;
}

function pierces(x: number, box: Across): boolean {
  return x > box.x - POLE_CLEAR && x < box.x + box.width + POLE_CLEAR;
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether the pole of a label runs through a box. */
export function poleCrosses({ pole, wanted, box }: Hung, other: Box): boolean {
  if (!pole || wanted.x <= other.x || wanted.x >= other.x + other.width) return false;
  return box.y < other.y + other.height && other.y < wanted.y;
}
