/** Which named body “the firm” takes up. */
import type { Mention, Referent } from "./choose.ts";

/** Sentences that “the firm” may reach back over. */
const REACH_OF_BODIES = 3;

/** The named body that “the firm” takes up: the last one that acted or owned something, or the only one named. */
export function chooseBody(mentions: readonly Mention[], noun: string, sentence: number): Referent | null {
  const called = mentions.findLast((m) => m.referent.called === noun && m.referent.name);
  if (called) return called.referent;
  for (let back = 0; back < REACH_OF_BODIES; back++) {
    const pool = mentions.filter((m) => {
      const { name, kind } = m.referent;
      return m.sentence === sentence - back && name && kind.person !== true;
    });
    const acting = [...new Set(pool.filter((m) => m.phrase.part === "subject").map((m) => m.referent))];
    const all = acting.length > 0 ? acting : [...new Set(pool.map((m) => m.referent))];
    if (all.length > 0) return all.length === 1 || acting.length > 0 ? (all.at(-1) ?? null) : null;
  }
  return null;
}
