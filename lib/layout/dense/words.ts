/** Who gets words: the selected event, the largest crowds, then events spread evenly over time. */
import type { View } from "../axis.ts";
import type { Box } from "../labels.ts";
import type { PlacedEvent } from "../placed.ts";
import { spreadRank } from "../spread-rank.ts";
import type { Crowd } from "./crowds.ts";
import { type Asking, type Hanging, hangLabels, type LabelMemory } from "./hang-labels.ts";
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

/** Labels of events and crowds, each by the id of who has it. */
export function hangWords(wanting: Wanting, view: View, before: LabelMemory): Hanging {
  const { width, events, pinned, silhouette, y } = wanting;
  const marks = [...events, ...(pinned ? [pinned] : [])].map(markBox);
  const right = width - 4 - (silhouette ? GUIDES : 0);
  const taken = [...marks, ...boxesOf(silhouette, y)];
  const field = { left: 4, right, top: TOP, bottom: y - 2, taken };
  const hung = new Set(before.hanging?.hung.map(({ wanted }) => wanted.id));
  return hangLabels(askingOf(wanting, hung), field, view, before);
}

/** Events that may ask for words besides those that have them; no chart has room for as many. */
const MOST_ASKING = 96;

function askingOf(
  { width, events, places, crowds, pinned, selected, tell }: Wanting,
  hung: ReadonlySet<string>,
): Asking[] {
  const asked = events.map((event, i) => {
    const place = places[i] ?? 0;
    return { event, place, rank: place === selected ? -1 : spreadRank(place) };
  });
  const seen = asked.filter(({ event }) => event.title !== "" && event.x >= 0 && event.x <= width);
  const byRank = seen
    .sort((a, b) => a.rank - b.rank)
    .filter(({ event }, i) => i < MOST_ASKING || hung.has(event.id));
  const ofEvents = byRank.map(({ event, place }) => askingOfEvent(event, tell(place).date));
  const ofPinned = pinned?.title && selected !== null ? [askingOfEvent(pinned, tell(selected).date)] : [];
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

function askingOfEvent({ id, x, y, x0, x1, radius, title, who }: PlacedEvent, date: string): Asking {
  const mark = [Math.min(x0, x - radius), Math.max(x1, x + radius)] as const;
  return { id, x, y, mark, title, date, who };
}

function askingOfCrowd({ id, x, y, count, when }: Summit): Asking {
  return { id, x, y, mark: null, title: count, date: when, who: null };
}

/** Where a crowd stands highest. */
export function summitOf(crowd: Crowd, silhouette: Silhouette | null, axisY: number): Summit {
  let top = { x: crowd.x0, touching: 0 };
  for (const column of silhouette?.columns ?? []) {
    if (column.x < crowd.x0 - 2 || column.x > crowd.x1) continue;
    if (column.touching > top.touching && column.facts + column.claims + column.plans > 0) top = column;
  }
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
