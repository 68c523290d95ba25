/** Of overlapping matches the longest says most; of equally long ones the earlier rule is the more special. */
import type { Found } from "../expression.ts";

export function dropOverlaps(found: readonly Found[]): readonly Found[] {
  const byStart = found
    .map((f, rank) => ({ f, rank }))
    .sort((a, b) => a.f.start - b.f.start || width(b.f) - width(a.f) || a.rank - b.rank);
  const kept: Found[] = [];
  for (const { f } of byStart) {
    const last = kept.at(-1);
    if (!last || f.start >= last.end) kept.push(f);
    else if (width(f) > width(last)) kept[kept.length - 1] = f;
  }
  return kept;
}

function width(found: Found): number {
  return found.end - found.start;
}
