/** Finds an arrangement of labels: which hang left, which hang right, in what order, and who goes without. */
import { costOf, type Field, type Hung, hang, hangInOrder, type Side, type Wanted } from "./labels.ts";

/** Above this many labels the search for the best arrangement gives way to one by one. */
const MOST_SEARCHED = 24;
/** No chart has room for more labels than this; the rest is not even tried. */
const MOST_TRIED = 60;
/** Events without a label weigh more than any length of pole. */
const MISSING = 10_000;

type Sides = ReadonlyMap<string, Side>;

interface Arrangement {
  readonly sides: Sides;
  readonly hung: readonly Hung[];
  readonly cost: number;
}

/**
 * The labels that find a place. `wanted` comes in order of importance; when not all fit, the more important ones
 * are placed first and the others where they still can.
 */
export function arrange(wanted: readonly Wanted[], field: Field): readonly Hung[] {
  if (wanted.length === 0) return [];
  const all = wanted.length <= MOST_SEARCHED ? search(wanted, field) : null;
  if (all && all.hung.length === wanted.length) return all.hung;
  const some = oneByOne(wanted, field);
  return all && all.hung.length >= some.length ? all.hung : some;
}

function search(wanted: readonly Wanted[], field: Field): Arrangement {
  const starts = seeds(wanted).map((sides) => tryOut(wanted, sides, field));
  const best = starts.reduce((a, b) => (b.cost < a.cost ? b : a));
  return improve(wanted, best, field);
}

/** Labels left of a pole hang left, the others right: for every pole, so that a crowd opens like a fan. */
function seeds(wanted: readonly Wanted[]): Sides[] {
  const poles = [...new Set(wanted.map((w) => w.x))].sort((a, b) => a - b);
  const splits = [Number.NEGATIVE_INFINITY, ...poles, Number.POSITIVE_INFINITY];
  return splits.map((split) => new Map(wanted.map((w) => [w.id, w.x < split ? "left" : "right"])));
}

/** Turns one label at a time to its other side, as long as that helps. */
function improve(wanted: readonly Wanted[], start: Arrangement, field: Field): Arrangement {
  let best = start;
  for (let pass = 0; pass < 2; pass++) {
    const before = best.cost;
    for (const { id } of wanted) {
      const turned = new Map(best.sides).set(id, best.sides.get(id) === "left" ? "right" : "left");
      const next = tryOut(wanted, turned, field);
      if (next.cost < best.cost) best = next;
    }
    if (best.cost === before) break;
  }
  return best;
}

function tryOut(wanted: readonly Wanted[], sides: Sides, field: Field): Arrangement {
  const hung = hangInOrder(inOrder(wanted, sides), field);
  const cost = hung.reduce((sum, h) => sum + costOf(h), 0) + MISSING * (wanted.length - hung.length);
  return { sides, hung, cost };
}

/**
 * Right-hanging labels from the right end on, left-hanging ones from the left: each pole then has only boxes on its
 * far side to clear. On one pole the lower mark's label hangs lower.
 */
function inOrder(wanted: readonly Wanted[], sides: Sides): (readonly [Wanted, Side])[] {
  const on = (side: Side) => wanted.filter((w) => sides.get(w.id) === side);
  const left = on("left").sort((a, b) => a.x - b.x || b.y - a.y);
  const right = on("right").sort((a, b) => b.x - a.x || b.y - a.y);
  return [...left.map((w) => [w, "left"] as const), ...right.map((w) => [w, "right"] as const)];
}

/** Takes in one label after another as long as those already in keep a place; the rest go where there is room. */
function oneByOne(wanted: readonly Wanted[], field: Field): readonly Hung[] {
  let hung: readonly Hung[] = [];
  for (const [i, next] of wanted.slice(0, MOST_TRIED).entries()) {
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
