/** Who gets words: the selected event, the largest crowds, then events spread evenly over time. */
import type { Box, Hung } from "../labels.ts";
import type { PlacedEvent } from "../placed.ts";
import type { Crowd } from "./crowds.ts";
import { type Asking, hangLabels, type LabelMemory } from "./hang-labels.ts";
import { markBox, type Tell } from "./marks.ts";
import { heightOf, type Silhouette } from "./silhouette.ts";

export interface Summit extends Crowd {
  readonly x: number;
  readonly y: number;
}

const TOP = 8;
/** Room at the right for the numbers of a silhouette's guides. */
const GUIDES = 34;
/** Crowds named before the first event is. */
const NAMED_FIRST = 8;

interface Wanting {
  readonly width: number;
  readonly events: readonly PlacedEvent[];
  readonly places: readonly number[];
  readonly crowds: readonly Summit[];
  readonly silhouette: Silhouette | null;
  /** The axis' baseline. */
  readonly y: number;
  readonly pinned: PlacedEvent | null;
  readonly selected: number | null;
  readonly tell: Tell;
}

/** Labels by the id of who has one. */
export function hangWords(wanting: Wanting, before: LabelMemory): Hung[] {
  const { width, events, pinned, silhouette, y } = wanting;
  const marks = [...events, ...(pinned ? [pinned] : [])].map(markBox);
  const right = width - 4 - (silhouette ? GUIDES : 0);
  const field = { left: 4, right, top: TOP, marks: [...marks, ...boxesOf(silhouette, y)] };
  return hangLabels(askingOf(wanting), field, before);
}

function askingOf({ width, events, places, crowds, pinned, selected, tell }: Wanting): Asking[] {
  const asked = events.map((event, i) => ({ event, place: places[i] ?? 0 }));
  const seen = asked.filter(({ event }) => event.x >= 0 && event.x <= width);
  const byRank = seen.toSorted(
    (a, b) =>
      Number(b.place === selected) - Number(a.place === selected) || spread(a.place) - spread(b.place),
  );
  const ofEvents = byRank.map(({ event, place }) => askingOfEvent(event, tell(place).date));
  const ofPinned = pinned && selected !== null ? [askingOfEvent(pinned, tell(selected).date)] : [];
  const ofCrowds = crowds.toSorted((a, b) => b.to - b.from - (a.to - a.from)).map(askingOfCrowd);
  const first = selected !== null && byRank[0]?.place === selected ? 1 : 0;
  return [
    ...ofPinned,
    ...ofEvents.slice(0, first),
    ...ofCrowds.slice(0, NAMED_FIRST),
    ...ofEvents.slice(first),
    ...ofCrowds.slice(NAMED_FIRST),
  ];
}

function askingOfEvent({ id, x, y, title, who, status }: PlacedEvent, date: string): Asking {
  return { id, x, y, title, date, who, status };
}

function askingOfCrowd({ id, x, y, count, when }: Summit): Asking {
  return { id, x, y, title: count, date: when, who: null, status: "reporting" };
}

/** Evenly spread whatever part of the sequence is taken: the digits of the place reversed. */
function spread(place: number): number {
  let bits = place;
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4);
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8);
  return ((bits >>> 16) | (bits << 16)) >>> 0;
}

/** Where a crowd stands highest. */
export function summitOf(crowd: Crowd, silhouette: Silhouette | null, axisY: number): Summit {
  const within = silhouette?.columns.filter(({ x }) => x >= crowd.x0 - 2 && x <= crowd.x1) ?? [];
  const begun = within.filter(({ facts, claims, plans }) => facts + claims + plans > 0);
  const top = begun.reduce(
    (a, b) => (b.touching > a.touching ? b : a),
    begun[0] ?? { x: crowd.x0, touching: 0 },
  );
  const height = silhouette ? heightOf(top.touching, silhouette) : 0;
  return { ...crowd, x: Math.round(top.x + 1), y: axisY - height };
}

/** The silhouette in steps of so many columns, as boxes for words to keep clear of. */
const COARSE = 6;

function boxesOf(silhouette: Silhouette | null, axisY: number): Box[] {
  if (!silhouette) return [];
  const boxes = new Map<number, Box>();
  for (const { x, touching } of silhouette.columns) {
    const at = Math.floor(x / (COARSE * silhouette.step));
    const height = Math.max(heightOf(touching, silhouette), boxes.get(at)?.height ?? 0);
    boxes.set(at, {
      x: at * COARSE * silhouette.step,
      y: axisY - height,
      width: COARSE * silhouette.step,
      height,
    });
  }
  return [...boxes.values()];
}
