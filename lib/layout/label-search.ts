/** Finds an arrangement of labels: which hang left, which hang right, in what order, and who goes without. */
import { costOf, type Field, type Hung, hang, hangInOrder, type Side, type Wanted } from "./labels.ts";

/** Above this many labels the search for the best arrangement gives way to one by one. */
const MOST_SEARCHED = 36;
/** Poles at which a first arrangement may open. */
const MOST_SEEDS = 8;
/** Events without a label weigh more than any length of pole. */
const MISSING = 10_000;

type Sides = ReadonlyMap<string, Side>;

interface Arrangement {
  readonly sides: Sides;
  readonly hung: readonly Hung[];
  readonly cost: number;
}

/** The best arrangement found in which every label has a place, or null. */
export function arrangeAll(wanted: readonly Wanted[], field: Field): readonly Hung[] | null {
  if (wanted.length > MOST_SEARCHED) return null;
  const { hung } = search(wanted, field);
  return hung.length === wanted.length ? hung : null;
}

/** As many labels as find a place; `wanted` comes in order of importance, and the first ones are placed first. */
export function arrangeMost(wanted: readonly Wanted[], field: Field): readonly Hung[] {
  const some = oneByOne(wanted, field);
  if (wanted.length > MOST_SEARCHED) return some;
  const { hung } = search(wanted, field);
  return hung.length >= some.length && isHung(wanted[0], hung) ? hung : some;
}

function isHung(wanted: Wanted | undefined, hung: readonly Hung[]): boolean {
  return hung.some((h) => h.wanted === wanted);
}

function search(wanted: readonly Wanted[], field: Field): Arrangement {
  let best = tryOut(wanted, new Map(), field);
  for (const sides of seeds(wanted)) best = tryOut(wanted, sides, field, best);
  return improve(wanted, best, field);
}

/** Labels left of a pole hang left, the others right: for some poles, so that a crowd opens like a fan. */
function seeds(wanted: readonly Wanted[]): Sides[] {
  const poles = [...new Set(wanted.map((w) => w.x))].sort((a, b) => a - b);
  const step = Math.ceil(poles.length / MOST_SEEDS);
  const splits = [...poles.filter((_, i) => i % step === step - 1), Number.POSITIVE_INFINITY];
  return splits.map((split) => new Map(wanted.map((w) => [w.id, w.x < split ? "left" : "right"])));
}

/** Turns one label at a time to its other side, as long as that helps. */
function improve(wanted: readonly Wanted[], start: Arrangement, field: Field): Arrangement {
  let best = start;
  for (let pass = 0; pass < 2; pass++) {
    const before = best;
    for (const { id } of wanted) {
      const turned = best.sides.get(id) === "left" ? "right" : "left";
      best = tryOut(wanted, new Map(best.sides).set(id, turned), field, best);
    }
    if (best === before) break;
  }
  return best;
}

/** The arrangement with these sides, or the `best` so far if that is as good; gives up as soon as it is. */
function tryOut(wanted: readonly Wanted[], sides: Sides, field: Field, best?: Arrangement): Arrangement {
  const hung: Hung[] = [];
  let cost = 0;
  for (const [next, side] of inOrder(wanted, sides)) {
    const place = hang(next, side, hung, field);
    if (place) hung.push(place);
    cost += place ? costOf(place) : MISSING;
    if (best && cost >= best.cost) return best;
  }
  return { sides, hung, cost };
}

/**
 * Right-hanging labels from the right end on, left-hanging ones from the left: each pole then has only boxes on its
 * far side to clear. On one pole the lower mark's label hangs lower.
 */
function inOrder(wanted: readonly Wanted[], sides: Sides): (readonly [Wanted, Side])[] {
  const on = (side: Side) => wanted.filter((w) => (sides.get(w.id) ?? "right") === side);
  const left = on("left").sort((a, b) => a.x - b.x || b.y - a.y);
  const right = on("right").sort((a, b) => b.x - a.x || b.y - a.y);
  return [...left.map((w) => [w, "left"] as const), ...right.map((w) => [w, "right"] as const)];
}

/** Takes in one label after another as long as those already in keep a place; the rest go where there is room. */
function oneByOne(wanted: readonly Wanted[], field: Field): readonly Hung[] {
  let hung: readonly Hung[] = [];
  for (const [i, next] of wanted.entries()) {
    hung = addTo(hung, next, field) ?? (i < MOST_SEARCHED ? rearrange(hung, next, field) : null) ?? hung;
  }
  return hung;
}

function addTo(hung: readonly Hung[], next: Wanted, field: Field): readonly Hung[] | null {
  const places = (["right", "left"] as const).flatMap((side) => hang(next, side, hung, field) ?? []);
  const best = places.sort((a, b) => costOf(a) - costOf(b))[0];
  return best ? [...hung, best] : null;
}

function rearrange(hung: readonly Hung[], next: Wanted, field: Field): readonly Hung[] | null {
  const wanted = [...hung.map((h) => h.wanted), next];
  for (const side of ["right", "left"] as const) {
    const sides = new Map<string, Side>(hung.map((h) => [h.wanted.id, h.side]));
    const again = hangInOrder(inOrder(wanted, sides.set(next.id, side)), field);
    if (again.length === wanted.length) return again;
  }
  return null;
}
