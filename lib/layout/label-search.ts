/**
 * Finds an arrangement of labels. First each takes the best place left, the important ones first; then, again and
 * again, the labels of some stretch are taken down and hung as a hill, those left of its top to the left, the others
 * to the right, and what is better is kept. Chance comes from a fixed seed: the same labels are always arranged alike.
 */
import {
  type Candidate,
  candidateOf,
  type Field,
  type Hung,
  hang,
  type Side,
  type Wanted,
} from "./labels.ts";

/** An event of weight 1 without a label weighs more than any place it could have. */
const MISSING = 10_000;
/** Attempts for each label, and at most; so many without gain end the search. */
const ROUNDS_EACH = 30;
const MOST_ROUNDS = 900;
const PATIENCE = 160;
/** Labels taken down at once. */
const FEWEST_DOWN = 3;
const MOST_DOWN = 14;

/** A place for each label, in the order asked; null for those that go without. */
export type Arrangement = readonly (Hung | null)[];

/** Each in turn takes the best place that is left: `wanted` comes in order of importance. */
export function arrangeInTurn(wanted: readonly Wanted[], field: Field): Arrangement {
  return inTurn(wanted.map((one) => candidateOf(one, field)));
}

/** The same, then improved until all have a good place or no attempt helps. */
export function arrangeWell(wanted: readonly Wanted[], field: Field): Arrangement {
  const candidates = wanted.map((one) => candidateOf(one, field));
  const next = random();
  const along = wanted.map((_, i) => i).sort((a, b) => atX(candidates, a) - atX(candidates, b));
  let best = inTurn(candidates);
  let cost = costOf(wanted, best);
  const rounds = Math.min(MOST_ROUNDS, ROUNDS_EACH * wanted.length);
  for (let round = 0, idle = 0; round < rounds && idle < PATIENCE; round++, idle++) {
    const tried = rehang(candidates, best, chooseHill(candidates, best, along, next));
    const newCost = costOf(wanted, tried);
    if (newCost < cost) idle = 0;
    if (newCost > cost) continue;
    best = tried;
    cost = newCost;
  }
  return best;
}

/** What an arrangement costs its reader. */
export function costOf(wanted: readonly Wanted[], places: Arrangement): number {
  return wanted.reduce((sum, { weight }, i) => sum + (places[i]?.cost ?? MISSING * weight), 0);
}

function inTurn(candidates: readonly Candidate[]): Arrangement {
  const nowhere = candidates.map(() => null);
  return rehang(
    candidates,
    nowhere,
    candidates.map((_, i) => [i] as const),
  );
}

/** A label to hang again, on one side or wherever it is best. */
type Turn = readonly [index: number, side?: Side];

function rehang(candidates: readonly Candidate[], places: Arrangement, turns: readonly Turn[]): Arrangement {
  const now = [...places];
  for (const [i] of turns) now[i] = null;
  const hung = now.filter((place) => place !== null);
  for (const [i, side] of turns) {
    const candidate = candidates[i];
    const place = candidate ? hang(candidate, hung, side) : null;
    if (!place) continue;
    now[i] = place;
    hung.push(place);
  }
  return now;
}

/**
 * Neighbours around one that is badly off, to be hung as a hill. Each slope is hung from its foot: a pole then has
 * only lower words beside it to clear. One may be left to the last, and take what place there is.
 */
function chooseHill(
  candidates: readonly Candidate[],
  places: Arrangement,
  along: readonly number[],
  next: () => number,
): Turn[] {
  const pick = (n: number) => Math.floor(next() * n);
  const at = [pick(along.length), pick(along.length), pick(along.length)].reduce((a, b) =>
    badness(places, along[b]) > badness(places, along[a]) ? b : a,
  );
  const size = FEWEST_DOWN + pick(MOST_DOWN - FEWEST_DOWN);
  const from = Math.max(0, at - pick(size));
  const hill = along.slice(from, from + size);
  const top = pick(hill.length + 1);
  const byFoot = (a: number, b: number) => (candidates[b]?.wanted.y ?? 0) - (candidates[a]?.wanted.y ?? 0);
  const slope = (members: readonly number[], sign: 1 | -1) =>
    members.toSorted((a, b) => sign * (atX(candidates, a) - atX(candidates, b)) || byFoot(a, b));
  const left = slope(hill.slice(0, top), 1).map((i): Turn => [i, "left"]);
  const right = slope(hill.slice(top), -1).map((i): Turn => [i, "right"]);
  const turns = next() < 0.5 ? [...left, ...right] : [...right, ...left];
  const [last] = next() < 0.5 ? turns.splice(pick(turns.length), 1) : [];
  return last ? [...turns, [last[0]]] : turns;
}

function atX(candidates: readonly Candidate[], i: number): number {
  return candidates[i]?.wanted.x ?? 0;
}

function badness(places: Arrangement, i: number | undefined): number {
  return (i === undefined ? null : places[i])?.cost ?? MISSING;
}

/** A small linear congruential generator, always from the same seed. */
function random(): () => number {
  let state = 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
