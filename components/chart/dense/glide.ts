/** From one view to another in a fifth of a second; at once for readers who want no motion. */
import type { View } from "#lib/layout/axis.ts";

const LENGTH = 180;

/** Calls `show` each frame; a new glide replaces the one under way. Returns how to stop. */
export function glide(from: View, to: View, width: number, show: (view: View) => void): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    show(to);
    return () => {};
  }
  const began = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - began) / LENGTH));
    show(t === 1 ? to : between(from, to, width, 1 - (1 - t) ** 3));
    if (t < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** The zoom grows by equal factors, and the middle moves as evenly as that lets it. */
function between(from: View, to: View, width: number, t: number): View {
  const k = from.k * (to.k / from.k) ** t;
  const [a, b] = [middleOf(from, width), middleOf(to, width)];
  const share = from.k === to.k ? t : (1 / from.k - 1 / k) / (1 / from.k - 1 / to.k);
  return { k, x: width / 2 - k * (a + share * (b - a)) };
}

function middleOf({ k, x }: View, width: number): number {
  return (width / 2 - x) / k;
}
