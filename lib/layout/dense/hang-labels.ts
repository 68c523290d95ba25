/** Words for what there is room for, quickly: one label after another, those of the last frame first. */
import type { Status } from "../../timeline/timeline.ts";
import {
  costOf,
  type Field,
  type Hung,
  hang,
  type Setting,
  type Side,
  settingsOf,
  type Wanted,
} from "../labels.ts";

/** What asks for words. */
export interface Asking {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly date: string;
  readonly who: string | null;
  readonly status: Status;
}

/** Which labels hung where, and how their words can be set: handed from frame to frame. */
export interface LabelMemory {
  readonly sides: ReadonlyMap<string, Side>;
  readonly settings: Map<string, readonly Setting[]>;
}

/** No chart has room for more; the others are not even tried. */
const MOST_TRIED = 80;
/** Words set in five ways each take time to break; so many are remembered. */
const MOST_REMEMBERED = 2000;

/** `asking` comes in order of importance; who had a label keeps it, so that words do not flicker while dragging. */
export function hangLabels(asking: readonly Asking[], field: Field, before: LabelMemory): Hung[] {
  if (before.settings.size > MOST_REMEMBERED) before.settings.clear();
  const hung: Hung[] = [];
  const kept = asking.filter(({ id }) => before.sides.has(id));
  const fresh = asking.filter(({ id }) => !before.sides.has(id));
  for (const one of [...kept, ...fresh].slice(0, MOST_TRIED)) {
    const place = hangOne(wantedOf(one, before.settings), before.sides.get(one.id), hung, field);
    if (place) hung.push(place);
  }
  return hung;
}

function wantedOf({ id, x, y, ...said }: Asking, known: Map<string, readonly Setting[]>): Wanted {
  const key = `${id} ${said.title} ${said.date}`;
  const settings = known.get(key) ?? settingsOf(said);
  known.set(key, settings);
  return { id, x, y, settings };
}

function hangOne(wanted: Wanted, side: Side | undefined, hung: readonly Hung[], field: Field): Hung | null {
  const same = side && hang(wanted, side, hung, field);
  if (same) return same;
  const right = hang(wanted, "right", hung, field);
  const left = hang(wanted, "left", hung, field);
  if (!right || !left) return right ?? left;
  return costOf(right) <= costOf(left) ? right : left;
}
