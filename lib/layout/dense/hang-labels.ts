/** Words for what there is room for, quickly: one label after another, those of the last frame first. */
import type { View } from "../axis.ts";
import { DATE_LINE, fewSettingsOf, type Setting, TITLE_LINE } from "../label-settings.ts";
import {
  type Candidate,
  candidateOf,
  type Field,
  type Hung,
  hang,
  overlaps,
  reachOf,
  type Side,
  type Wanted,
} from "../labels.ts";

/** What asks for words. */
export interface Asking {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** From one end of its mark to the other; null for a crowd, whose words only hang on a pole. */
  readonly mark: readonly [x0: number, x1: number] | null;
  readonly title: string;
  readonly date: string;
  readonly who: string | null;
}

interface HungWords extends Hung {
  /** What was asked for. */
  readonly words: string;
}

/** Labels as they hung in a frame, seen through its view, and who found no place among them. */
export interface Hanging {
  readonly view: View;
  readonly hung: readonly HungWords[];
  readonly without: ReadonlySet<string>;
}

/** What is handed from frame to frame: how labels hung, and how words can be set. */
export interface LabelMemory {
  readonly hanging: Hanging | null;
  readonly settings: Map<string, readonly Setting[]>;
}

/** No chart has room for more; the others are not even tried. */
const MOST_TRIED = 64;
/** Words set in four ways each take time to break; so many are remembered. */
const MOST_REMEMBERED = 2000;

/**
 * `asking` comes in order of importance. Who had a label keeps it, so that words do not flicker: while the chart is dragged
 * labels slide along as they hang, and only for those that come into sight places are looked for.
 */
export function hangLabels(
  asking: readonly Asking[],
  field: Field,
  view: View,
  { hanging, settings }: LabelMemory,
): Hanging {
  if (settings.size > MOST_REMEMBERED) settings.clear();
  const before = new Map(hanging?.hung.map((one) => [one.wanted.id, one]));
  const slid = slide(asking, field, view, hanging);
  const still = new Set(slid.map(({ wanted }) => wanted.id));
  const without = hanging?.view.k === view.k ? stillWithout(asking, hanging, still) : new Set<string>();
  const hung = [...slid];
  const others = asking.filter(({ id }) => !still.has(id) && !without.has(id));
  const kept = others.filter(({ id }) => before.has(id));
  const fresh = others.filter(({ id }) => !before.has(id));
  for (const [i, one] of [...kept, ...fresh].entries()) {
    const isTried = i < MOST_TRIED - slid.length;
    const isRoom = isTried && hasRoom(one, field, hung);
    const place = isRoom && hangOne(candidateFor(one, settings, field), before.get(one.id)?.side, hung);
    if (place) hung.push({ ...place, words: wordsOf(one) });
    else without.add(one.id);
  }
  return { view, hung, without };
}

/** Who found no place, or was not tried, finds none now, but where a label has left one. */
function stillWithout(asking: readonly Asking[], before: Hanging, still: ReadonlySet<string>): Set<string> {
  const places = new Map(asking.map(({ id, x }) => [id, x]));
  const left = before.hung.filter(({ wanted }) => !still.has(wanted.id)).map(({ wanted }) => wanted);
  const isNear = (x: number, { id, x: was }: Wanted) => Math.abs(x - (places.get(id) ?? was)) < ROOM_LEFT;
  return new Set(
    [...before.without].filter((id) => {
      const x = places.get(id);
      return x !== undefined && !left.some((wanted) => isNear(x, wanted));
    }),
  );
}

/** How far from a label its leaving makes room, in px: its width, or nearly. */
const ROOM_LEFT = 260;

/** The labels of a dragged chart where they hang now: those whose words are still inside it and clear of what stands there. */
function slide(asking: readonly Asking[], field: Field, view: View, hanging: Hanging | null): HungWords[] {
  if (hanging?.view.k !== view.k) return [];
  const asked = new Map(asking.map((one) => [one.id, one]));
  const dx = view.x - hanging.view.x;
  return hanging.hung.flatMap((one) => {
    const now = asked.get(one.wanted.id);
    const moved = now && slidBy(one, now, dx);
    return moved && isClear(moved, field) ? [moved] : [];
  });
}

function slidBy(hung: HungWords, asking: Asking, dx: number): HungWords | null {
  const { x, y, mark } = asking;
  // In another lane, or with other words, it is another label.
  if (y !== hung.wanted.y || wordsOf(asking) !== hung.words) return null;
  const [x0, x1] = mark ?? [x, x];
  return { ...hung, wanted: { ...hung.wanted, x, x0, x1 }, box: { ...hung.box, x: hung.box.x + dx } };
}

function isClear({ box }: Hung, { left, right, taken }: Field): boolean {
  if (box.x < left || box.x + box.width > right) return false;
  return !taken.some((other) => overlaps(box, other));
}

function wordsOf({ title, date, who }: Asking): string {
  return `${title} ${date} ${who ?? ""}`;
}

function candidateFor(asking: Asking, known: Map<string, readonly Setting[]>, field: Field): Candidate {
  const { id, x, y, mark, ...said } = asking;
  const key = `${id} ${wordsOf(asking)}`;
  const settings = known.get(key) ?? fewSettingsOf(said);
  known.set(key, settings);
  const [x0, x1] = mark ?? [x, x];
  const wanted = { id, x, y, x0, x1, settings, weight: 1 };
  const candidate = candidateOf(wanted, nearby(field, wanted));
  return mark ? candidate : { ...candidate, spots: candidate.spots.filter(({ pole }) => pole) };
}

/** Only what lies where the words could: each of many marks would else be compared with every column of each label. */
function nearby(field: Field, { x0, x1, settings }: Wanted): Field {
  const reach = reachOf(Math.max(...settings.map(({ width }) => width)));
  const taken = field.taken.filter((box) => box.x < x1 + reach && box.x + box.width > x0 - reach);
  return { ...field, taken };
}

/** A date and a line of a few letters: where these find no place, other words need not be broken into lines. */
const LEAST: Setting = { dates: [], lines: [], width: 56, height: DATE_LINE + TITLE_LINE, loss: 0 };

function hasRoom({ id, x, y, mark }: Asking, field: Field, hung: readonly Hung[]): boolean {
  const [x0, x1] = mark ?? [x, x];
  const wanted = { id, x, y, x0, x1, settings: [LEAST], weight: 1 };
  return hang(candidateOf(wanted, nearby(field, wanted)), hung) !== null;
}

function hangOne(candidate: Candidate, side: Side | undefined, hung: readonly Hung[]): Hung | null {
  return (side && hang(candidate, hung, side)) ?? hang(candidate, hung);
}
