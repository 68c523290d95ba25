/** Whom a pronoun cannot take up: who stands beside it in its own clause. */
import type { Mention, Referent } from "./choose.ts";
import type { Phrase } from "./phrases.ts";

/** “Cook succeeded him”: what stands beside a clause's subject is somebody else, what it owns may be its own. */
export function barredFor(mentions: readonly Mention[], phrase: Phrase): ReadonlySet<Referent> {
  if (phrase.part === "owner") return new Set(headsOwned(mentions, phrase));
  const beside = phrase.part === "object" || phrase.part === "other" || phrase.part === "agent";
  if (!beside || /^(?:he|she|they)$/.test(phrase.pronoun ?? "")) return new Set();
  const within = mentions.filter((m) => m.phrase.placed === phrase.placed);
  // “two thousand men, most of |them|”
  if (isShare(phrase))
    return new Set(within.filter((m) => m.phrase.part === "subject").map((m) => m.referent));
  const acting = actorOfInfinite(within, phrase);
  if (acting) return new Set([acting.referent]);
  const own = within.filter((m) => m.phrase.part === "subject" || m.phrase.part === "object");
  return new Set(own.map((m) => m.referent));
}

/** “|a fault| in its mirror”, “|the works| of his youth”: no part lies in what it is a part of, but “a car with its doors open”. */
function headsOwned(mentions: readonly Mention[], { start, placed }: Phrase): readonly Referent[] {
  const tokens = placed?.sentence.tokens ?? [];
  if (!/^(?:in|of|on|from|to|at)$/.test(tokens[start - 1]?.lower ?? "")) return [];
  const head = mentions.findLast((m) => m.phrase.placed === placed && m.phrase.end === start - 1);
  return head && head.phrase.part !== "subject" && !head.phrase.pronoun && !head.referent.name
    ? [head.referent]
    : [];
}

function isShare({ start, placed }: Phrase): boolean {
  const tokens = placed?.sentence.tokens ?? [];
  const [share, of] = [tokens[start - 2]?.lower ?? "", tokens[start - 1]?.lower];
  return of === "of" && /^(?:most|many|some|all|both|each|one|two|three|several|half|none)$/.test(share);
}

/** “tried to scare |leaders| into supporting him”: who acts in the verb before the pronoun is not the clause's subject. */
function actorOfInfinite(within: readonly Mention[], { start, placed }: Phrase): Mention | null {
  if (!placed) return null;
  const { clause, sentence } = placed;
  const [link, verb] = [sentence.tokens[start - 2]?.lower ?? "", sentence.tokens[start - 1]];
  if (start - 1 < clause.verb.end || verb?.pos !== "VERB") return null;
  // “asked the court to free him”, but “used gas to clear them”
  if (link === "to" && !CONTROLS.test(placed.verb)) return null;
  return within.findLast((m) => m.phrase.start >= clause.verb.end && m.phrase.end < start) ?? null;
}

/** Somebody is made to do something by them. Bases. */
const CONTROLS =
  /^(?:ask|tell|order|urge|force|allow|want|persuade|expect|invite|warn|help|enable|require|lead|cause|permit|encourage|send|call|convince|compel|hire|appoint)$/;
