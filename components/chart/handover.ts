/** An event keeps its identity when one drawing takes another’s place: its mark glides from where it was in the other. */
import { appear, isStill, move } from "./glide.ts";

/** After so long, in ms, a drawing that has gone is forgotten: a reader no longer sees where its marks were. */
const FORGOTTEN = 1000;

/** Share of the way that words are not seen. */
const LATE = 0.75;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where marks were in the window, of the drawing that went last. */
let gone: { readonly at: number; readonly marks: ReadonlyMap<string, Place> } | null = null;

/** The drawing that is there, if one is. */
let standing: SVGSVGElement | null = null;

/** Remembers where the marks of the drawing are that is about to go. */
export function leave(): void {
  if (!standing) return;
  const marks = new Map(marksIn(standing).map((mark) => [mark.id, placeOf(mark.element)]));
  gone = { at: performance.now(), marks };
}

/** Brings the marks of a new drawing from where the last one had them; all else of it fades in. */
export function arrive(svg: SVGSVGElement): void {
  const before = gone;
  standing = svg;
  gone = null;
  if (!before || performance.now() - before.at > FORGOTTEN) return;
  const marks = marksIn(svg);
  if (isStill(marks.length)) return;
  const places = marks.map(({ element }) => placeOf(element));
  for (const [i, { id, element }] of marks.entries()) {
    const [from, to] = [before.marks.get(id), places[i]];
    if (from && to) move(element, from.x - to.x, from.y - to.y);
    else appear(element);
  }
  for (const part of svg.querySelectorAll(":scope > g > :not(a)")) appear(part);
  // Words on the way would lie over each other.
  for (const words of svg.querySelectorAll("[data-words]")) appear(words, LATE);
}

/** A drawing is no longer there to leave marks. */
export function depart(svg: SVGSVGElement): void {
  if (standing === svg) standing = null;
}

interface Mark {
  readonly id: string;
  readonly element: SVGGElement;
}

function marksIn(svg: SVGSVGElement): Mark[] {
  return Array.from(svg.querySelectorAll<SVGGElement>("[data-mark]"), (element) => ({
    id: element.dataset.mark ?? "",
    element,
  }));
}

/** The middle of its dot, or of its bar. */
function placeOf(mark: SVGGElement): Place {
  const dot = mark.querySelector("circle") ?? mark.querySelector("[data-hit]") ?? mark;
  const { x, y, width, height } = dot.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
