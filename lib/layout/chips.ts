/** Chips count what found no room: one over each crowd, "+3", naming its events. */
import { type Box, type Hung, poleHits, touch } from "./labels.ts";
import type { Laned } from "./lanes.ts";
import { type Chip, tenth } from "./placed.ts";
import { INTER_600, textWidth } from "./text-width.ts";

const HEIGHT = 20;
/** Crowds nearer than this share a chip. */
const NEAR = 72;
/** How far a chip may step aside. */
const ASIDE = [0, -12, 12, -24, 24, -40, 40];

interface Around {
  readonly hung: readonly Hung[];
  readonly marks: readonly Box[];
  readonly width: number;
  readonly top: number;
}

type Missing = Laned & { readonly y: number };

interface Crowd {
  readonly x: number;
  readonly ids: readonly string[];
  readonly y: number;
}

export function placeChips(missing: readonly Missing[], around: Around): Chip[] {
  const chips: Chip[] = [];
  const high: Crowd[] = [];
  for (const crowd of crowdsOf(missing)) {
    const box = besideMarks(crowd, chips, around);
    if (box) chips.push(chipAt(box, crowd));
    else high.push(crowd);
  }
  return [...chips, ...alongTop(high, around)];
}

function crowdsOf(missing: readonly Missing[]): Crowd[] {
  const crowds: Missing[][] = [];
  for (const event of missing.toSorted((a, b) => a.x - b.x)) {
    const last = crowds.at(-1);
    if (last && event.x - (last[0]?.x ?? 0) < NEAR) last.push(event);
    else crowds.push([event]);
  }
  return crowds.map((members) => ({
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    ids: members.map(({ id }) => id),
    y: Math.min(...members.map(({ y }) => y)),
  }));
}

/** Just above the crowd's marks, where nothing else is. */
function besideMarks(crowd: Crowd, chips: readonly Chip[], { hung, marks, width, top }: Around): Box | null {
  const size = sizeOf(crowd);
  const steps = [10, 24, 38, 52].flatMap((up) => ASIDE.map((aside) => [aside, up] as const));
  for (const [aside, up] of steps) {
    const box = { x: crowd.x + aside - size.width / 2, y: crowd.y - up - size.height, ...size };
    const inside = box.x >= 2 && box.x + box.width <= width - 2 && box.y >= top;
    const taken =
      [...marks, ...chips].some((other) => touch(box, other, 2)) ||
      hung.some((h) => touch(box, h.box, 4) || poleHits(h.wanted.x, h.box.y, h.wanted.y, box));
    if (inside && !taken) return box;
  }
  return null;
}

/** The row kept free above all labels; chips that would touch become one. */
function alongTop(crowds: readonly Crowd[], { width, top }: Around): Chip[] {
  const merged: Crowd[] = [];
  for (const crowd of crowds) {
    const last = merged.at(-1);
    if (last && crowd.x - last.x < NEAR) merged[merged.length - 1] = join(last, crowd);
    else merged.push(crowd);
  }
  return merged.map((crowd) => {
    const size = sizeOf(crowd);
    const x = Math.max(2, Math.min(width - 2 - size.width, crowd.x - size.width / 2));
    return chipAt({ x, y: top - 4, ...size }, crowd);
  });
}

function join(a: Crowd, b: Crowd): Crowd {
  const ids = [...a.ids, ...b.ids];
  return { x: (a.x * a.ids.length + b.x * b.ids.length) / ids.length, ids, y: Math.min(a.y, b.y) };
}

function sizeOf(crowd: Crowd): { width: number; height: number } {
  return {
    width: Math.max(24, Math.ceil(textWidth(`+${crowd.ids.length}`, INTER_600, 11)) + 12),
    height: HEIGHT,
  };
}

function chipAt(box: Box, { ids }: Crowd): Chip {
  return {
    x: tenth(box.x),
    y: tenth(box.y),
    width: box.width,
    height: box.height,
    text: `+${ids.length}`,
    ids,
  };
}
