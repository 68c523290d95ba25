/** Words for what there is room for, quickly: one label after another, those of the last frame first. */
import { type Setting, settingsOf } from "../label-settings.ts";
import {
  type Candidate,
  candidateOf,
  type Field,
  type Hung,
  hang,
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

/** Which labels hung where, and how their words can be set: handed from frame to frame. */
export interface LabelMemory {
  readonly sides: ReadonlyMap<string, Side>;
  readonly settings: Map<string, readonly Setting[]>;
}

/** No chart has room for more; the others are not even tried. */
const MOST_TRIED = 64;
/** Ways to set a label's words that are tried: the best ones. */
const MOST_WAYS = 4;
/** Words set in five ways each take time to break; so many are remembered. */
const MOST_REMEMBERED = 2000;

/** `asking` comes in order of importance; who had a label keeps it, so that words do not flicker while dragging. */
export function hangLabels(asking: readonly Asking[], field: Field, before: LabelMemory): Hung[] {
  if (before.settings.size > MOST_REMEMBERED) before.settings.clear();
  const hung: Hung[] = [];
  const kept = asking.filter(({ id }) => before.sides.has(id));
  const fresh = asking.filter(({ id }) => !before.sides.has(id));
  for (const one of [...kept, ...fresh].slice(0, MOST_TRIED)) {
    const place = hangOne(candidateFor(one, before.settings, field), before.sides.get(one.id), hung);
    if (place) hung.push(place);
  }
  return hung;
}

function candidateFor(asking: Asking, known: Map<string, readonly Setting[]>, field: Field): Candidate {
  const { id, x, y, mark, ...said } = asking;
  const key = `${id} ${said.title} ${said.date}`;
  const settings = known.get(key) ?? settingsOf(said).slice(0, MOST_WAYS);
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

function hangOne(candidate: Candidate, side: Side | undefined, hung: readonly Hung[]): Hung | null {
  return (side && hang(candidate, hung, side)) ?? hang(candidate, hung);
}
