/** An event keeps its identity: when the chart is laid out anew, its mark and its words glide from where they were. */
import type { Layout, PlacedEvent } from "#lib/layout/placed.ts";

const TIMING: KeyframeAnimationOptions = { duration: 180, easing: "cubic-bezier(0.2, 0, 0.1, 1)" };
/** More marks than these take longer to move than a reader would watch. */
const MOST = 400;

/** Moves what `svg` shows of `now` from its places in `before`. Nothing moves for who asks for less motion. */
export function glide(svg: SVGSVGElement, before: Layout, now: Layout): void {
  if (isStill(now.events.length)) return;
  const was = new Map(before.events.map((event) => [event.id, event]));
  for (const to of now.events) {
    const from = was.get(to.id);
    const mark = svg.querySelector<SVGGElement>(`[data-mark="${to.id}"]`);
    if (mark && from) glideEvent(mark, from, to);
    else if (mark) appear(mark);
    const leader = svg.querySelector(`[data-leader="${to.id}"]`);
    if (leader && !isAlike(from?.label?.leader, to.label?.leader)) appear(leader);
  }
  const axis = svg.querySelector("[data-axis]");
  if (axis && !isAlike(before.axis, now.axis)) appear(axis);
}

/** Whether so many marks stay where they are put: too many, or a reader who asks for less motion. */
export function isStill(count: number): boolean {
  return count > MOST || matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The words, which hang elsewhere than before, go their own way within the mark's. */
function glideEvent(mark: SVGGElement, from: PlacedEvent, to: PlacedEvent): void {
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  move(mark, dx, dy);
  const words = mark.querySelector("[data-words]");
  if (!words || !to.label) return;
  if (from.label) move(words, from.label.x - to.label.x - dx, from.label.y - to.label.y - dy);
  else appear(words);
}

/** From so many px away to its place. */
export function move(part: Element, dx: number, dy: number): void {
  const { e, f } = stop(part);
  if (dx === 0 && dy === 0 && e === 0 && f === 0) return;
  part.animate([{ transform: `translate(${dx + e}px, ${dy + f}px)` }, { transform: "none" }], TIMING);
}

/** `late`: the share of the time before anything of it is seen. */
export function appear(part: Element, late = 0): void {
  stop(part);
  part.animate([{ opacity: 0 }, { opacity: 0, offset: late }, {}], TIMING);
}

/** Takes a part out of an earlier glide and says how far it still was from its place. */
function stop(part: Element): { readonly e: number; readonly f: number } {
  const running = part.getAnimations();
  if (running.length === 0) return { e: 0, f: 0 };
  const { e, f } = new DOMMatrix(getComputedStyle(part).transform);
  for (const animation of running) animation.cancel();
  return { e, f };
}
