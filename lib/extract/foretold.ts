/** What is told as still to come: “would take effect on July 1”, “must be paid by May 3”, “hopes to sell it by May”. */
import { boundsOf, type When } from "../time/when.ts";
import { isAsserted, isIntended, isPlanned } from "./deeds.ts";
import { STATIVE } from "./speech.ts";
import type { PlacedClause, Story } from "./story.ts";

/** Nobody vouches that it comes to be, but its day is told; “would become president in 1981” is the future of a story. */
export function isForetold(story: Story, placed: PlacedClause, when: When): boolean {
  if (!isAsserted(story, placed)) return false;
  const [, latest] = boundsOf(when);
  const ahead = story.publication !== null && latest !== null && latest > story.publication;
  if (isIntended(placed)) return ahead ? !isCalledOff(placed) : isLongAgo(story, when);
  if (placed.clause.verb.tense === "present") return ahead && isPlanned(placed);
  if (ahead) return hasModal(placed, /^(?:would|must|should|shall)$/);
  const stative = STATIVE.has(placed.verb) && !placed.clause.verb.passive;
  return !stative && hasModal(placed, /^would$/);
}

/** “would close”, not “would have closed”, and not if something else comes first; what is said is told with its saying. */
function hasModal({ clause, sentence, siblings }: PlacedClause, modal: RegExp): boolean {
  const { start, end } = clause.verb;
  const words = sentence.tokens.slice(start, end).map(({ lower }) => lower);
  const conditional = siblings.some((c) => /^(?:if|unless)$/.test(c.clause.link ?? ""));
  return (
    modal.test(words[0] ?? "") && !words.includes("have") && clause.kind !== "complement" && !conditional
  );
}

/** “He was to become president in 1981” is the course of a history; of last year's plans nobody knows what came. */
function isLongAgo({ publication }: Story, when: When): boolean {
  const [, latest] = boundsOf(when);
  return latest !== null && (publication === null || latest < publication - LONG_AGO_DAYS);
}

const LONG_AGO_DAYS = 5 * 365;

/** “A second walkout, planned for 12 August, was called off.” */
function isCalledOff({ sentence: { tokens }, clause }: PlacedClause): boolean {
  const words = tokens
    .slice(clause.verb.end)
    .map(({ lower }) => lower)
    .join(" ");
  return CALLED_OFF.test(words);
}

const CALLED_OFF =
  /\b(?:was|were|been|is|are|be|being) (?:\S+ )?(?:called off|cancell?ed|postponed|scrapped|abandoned|shelved|dropped|suspended|delayed|put off|brought forward)\b/;
