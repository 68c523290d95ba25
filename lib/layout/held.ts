/**
 * A picture in motion: while a hand moves it, what has its place keeps it. Looking anew for the best places sixty times a
 * second takes longer than a frame has, and words that change sides under a finger cannot be read.
 */
import type { Arrangement } from "./label-search.ts";
import { DATE_LINE, TITLE_LINE } from "./label-settings.ts";
import { candidateOf, type Field, type Hung, hang, overlaps, poleCrosses, type Wanted } from "./labels.ts";
import type { Kept } from "./lanes.ts";
import type { PlacedEvent, PlacedLabel, Stack } from "./placed.ts";

/** How the marks and words of a chart, or of one band, lay a moment ago. */
export interface Held {
  readonly kept: Kept;
  readonly events: ReadonlyMap<string, PlacedEvent>;
}

/** From events laid out over the first lane at height `foot`, in the same window. */
export function heldFrom(events: readonly PlacedEvent[], { radius, pitch }: Stack, foot: number): Held {
  const laneOf = ({ y }: PlacedEvent) => Math.round((foot - y) / pitch);
  return {
    kept: { radius, pitch, lanes: new Map(events.map((event) => [event.id, laneOf(event)])) },
    events: new Map(events.map((event) => [event.id, event])),
  };
}

/** Labels hang as they hung, moved along with their marks; then the others look for a place, the important ones first. */
export function holdLabels(
  wanted: readonly Wanted[],
  field: Field,
  before: ReadonlyMap<string, PlacedEvent>,
): Arrangement {
  const hung: Hung[] = [];
  const places = new Map<string, Hung>();
  const take = (place: Hung) => {
    hung.push(place);
    places.set(place.wanted.id, place);
  };
  for (const one of wanted) {
    const place = movedAlong(one, before.get(one.id));
    if (place && isClear(place, field, hung)) take(place);
  }
  for (const one of wanted) {
    if (places.has(one.id) || !hasRoom(one, field, hung)) continue;
    const place = hang(candidateOf(one, field), hung);
    if (place) take(place);
  }
  return wanted.map(({ id }) => places.get(id) ?? null);
}

/** Where a label hangs now that its mark has moved; words on a pole stay at their height. */
function movedAlong(wanted: Wanted, was: PlacedEvent | undefined): Hung | null {
  const label = was?.label;
  if (!was || !label) return null;
  const pole = label.leader.length > 0;
  const [dx, dy] = [wanted.x - was.x, pole ? 0 : wanted.y - was.y];
  const { width, height } = label;
  const box = { x: label.x + dx, y: label.y + dy, width, height };
  return { wanted, setting: settingOf(label), side: sideOf(label), pole, box, cost: 0 };
}

function settingOf({ date, title, width, height }: PlacedLabel): Hung["setting"] {
  const textsOf = (lines: PlacedLabel["date"]) => lines.map(({ text }) => text);
  return { dates: textsOf(date), lines: textsOf(title), width, height, loss: 0 };
}

function sideOf({ title, date }: PlacedLabel): Hung["side"] {
  return [...title, ...date][0]?.anchor === "end" ? "left" : "right";
}

/** Whether it lies inside the field and touches nothing: neither marks nor other words, nor their poles. */
function isClear(place: Hung, { left, right, taken }: Field, hung: readonly Hung[]): boolean {
  const { box, wanted, pole } = place;
  if (box.x < left || box.x + box.width > right) return false;
  if (pole && box.y + box.height > wanted.y) return false;
  if (taken.some((other) => overlaps(box, other))) return false;
  return !hung.some(
    (other) => overlaps(box, other.box) || poleCrosses(place, other.box) || poleCrosses(other, box),
  );
}

/** A date and a line of a few letters: where these find no place, no words do. */
const LEAST = { dates: [], lines: [], width: 56, height: DATE_LINE + TITLE_LINE, loss: 0 };

function hasRoom(wanted: Wanted, field: Field, hung: readonly Hung[]): boolean {
  return hang(candidateOf({ ...wanted, settings: [LEAST] }, field), hung) !== null;
}
