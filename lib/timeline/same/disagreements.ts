/** Where the passages of one event contradict each other: in its date, or in a number. */
import { inWords } from "../../time/words.ts";
import type { Disagreement, DisagreementSide } from "../timeline.ts";
import { type Count, contradict } from "./counts.ts";
import { type Mention, overlap } from "./mention.ts";

/** The contradictions among the mentions of an event, whose passages stand in the same order. */
export function disagreementsOf(main: Mention, others: readonly Mention[]): readonly Disagreement[] {
  const placed = placesOf([main, ...others]);
  const date = disagreement("date", datedSides(placed));
  return [...(date ? [date] : []), ...numberDisagreements(placed)];
}

interface Placed {
  readonly mention: Mention;
  readonly passages: readonly number[];
}

/** Each mention with the places of its passages in the event. */
function placesOf(mentions: readonly Mention[]): readonly Placed[] {
  let at = 0;
  return mentions.map((mention) => ({ mention, passages: mention.event.passages.map(() => at++) }));
}

function disagreement(about: Disagreement["about"], sides: readonly DisagreementSide[]): Disagreement | null {
  return sides.length > 1 ? { about, sides } : null;
}

/** A coarse date sides with the first that it contains: it contradicts nobody. */
function datedSides(placed: readonly Placed[]): readonly DisagreementSide[] {
  const sides: { of: Mention; passages: number[] }[] = [];
  for (const { mention, passages } of placed) {
    const { span } = mention;
    if (!span) continue;
    const side = sides.find(({ of }) => of.span && overlap(of.span, span));
    if (side) side.passages.push(...passages);
    else sides.push({ of: mention, passages: [...passages] });
  }
  return sides.flatMap(({ of, passages }) =>
    of.event.when ? [{ says: inWords(of.event.when), passages }] : [],
  );
}

/** Each thing counted in the event once, in the order of its passages. */
function numberDisagreements(placed: readonly Placed[]): readonly Disagreement[] {
  const settled = new Set<Count>();
  const found: Disagreement[] = [];
  for (const { mention } of placed) {
    for (const count of mention.counts) {
      if (settled.has(count)) continue;
      const one = disagreement("number", countedSides(count, placed, settled));
      if (one) found.push(one);
    }
  }
  return found;
}

function countedSides(
  count: Count,
  placed: readonly Placed[],
  settled: Set<Count>,
): readonly DisagreementSide[] {
  const sides: { count: Count; passages: number[] }[] = [];
  for (const { mention, passages } of placed) {
    const same = mention.counts.find((other) => !settled.has(other) && ofOneThing(count, other));
    if (!same) continue;
    settled.add(same);
    const side = sides.find((known) => !contradict(known.count, same));
    if (side) side.passages.push(...passages);
    else sides.push({ count: same, passages: [...passages] });
  }
  return sides.map(({ count: { says }, passages }) => ({ says, passages }));
}

function ofOneThing(a: Count, b: Count): boolean {
  return a === b || [...a.things].some((thing) => b.things.has(thing));
}
