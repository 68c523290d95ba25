/** “early”, “late”, “mid-”, “about”, “circa” belong to the date they stand before. */
import type { Found, Mod } from "../expression.ts";

const MODIFIER =
  /(?:\b(?:the\s+)?(?:(?<start>early|beginning\s+of|start\s+of)|(?<mid>mid(?:dle\s+of)?|middle\s+of)|(?<end>late|end\s+of))(?:\s+(?:the|in)\s+|[\s-]+)|\b(?<about>about|around|circa|approximately|roughly|c\.|ca\.)\s*)$/i;
/** The longest modifier with its spaces: how far to look back. */
const REACH = 24;

export function takeModifiers(found: readonly Found[], text: string): readonly Found[] {
  return found.map((f) => {
    if (f.mod || !isDate(f)) return f;
    const before = MODIFIER.exec(text.slice(Math.max(0, f.start - REACH), f.start));
    const mod = before?.groups && modOf(before.groups);
    return before && mod ? { ...f, start: f.start - before[0].length, mod } : f;
  });
}

/** Amounts of time are modified too ("about two years"), but they are no dates. */
function isDate({ meaning }: Found): boolean {
  return !["set", "ref", "duration"].includes(meaning.kind);
}

function modOf(groups: Record<string, string | undefined>): Mod {
  if (groups.start) return "START";
  if (groups.mid) return "MID";
  return groups.end ? "END" : "APPROX";
}
