/** Which clauses tell of something that happened, and what standing it has. */
import type { Day } from "../time/civil.ts";
import { boundsOf, type When } from "../time/when.ts";
import type { Status } from "../timeline/timeline.ts";
import { attributionOf } from "./attribution.ts";
import type { TemporalExpression } from "./expression.ts";
import { STATIVE } from "./speech.ts";
import { type PlacedClause, quotationAt, type Story } from "./story.ts";

/** Something done: finite, not denied, not merely possible, not a state, not inside a quotation. */
export function isDeed(story: Story, placed: PlacedClause): boolean {
  return isReal(story, placed) && (placed.clause.verb.passive || !STATIVE.has(placed.verb));
}

/** A dated state that somebody named tells (“the tributes appeared intended …, an official said”), or one that lasted between two dates. */
export function isToldState(story: Story, placed: PlacedClause, { meaning }: TemporalExpression): boolean {
  if (!isReal(story, placed)) return false;
  const { kind, verb } = placed.clause;
  return (
    meaning.kind === "range" ||
    (verb.tense === "past" && kind !== "relative" && attributionOf(story, placed) !== null)
  );
}

/** States and thoughts that read as titles only with whose they are. */
export function isState({ clause, verb }: PlacedClause): boolean {
  return STATIVE.has(verb) && !clause.verb.passive;
}

function isReal(story: Story, placed: PlacedClause): boolean {
  const { negated, tense } = placed.clause.verb;
  return !negated && tense !== "modal" && !isHypothetical(placed) && !isQuoted(story, placed);
}

const CONDITIONS = new Set(["if", "unless", "whether"]);

function isHypothetical({ clause, parent }: PlacedClause): boolean {
  if (CONDITIONS.has(clause.link ?? "")) return true;
  const embedded = clause.kind === "complement" || clause.kind === "relative" || clause.kind === "adverbial";
  return embedded && parent?.clause.verb.tense === "modal";
}

function isQuoted(story: Story, { sentence, clause }: PlacedClause): boolean {
  const verb = sentence.tokens[clause.verb.head];
  return verb !== undefined && quotationAt(story, verb.start) !== null;
}

/** What lies after publication is a plan; what only a named source vouches for is a claim. */
export function statusOf(
  { publication }: Story,
  { clause }: PlacedClause,
  when: When | null,
  attributed: boolean,
): Status {
  const [earliest] = when ? boundsOf(when) : [null];
  if (clause.verb.tense === "future" || isAfter(earliest, publication)) return "plan";
  return attributed ? "claim" : "fact";
}

function isAfter(day: Day | null, publication: Day | null): boolean {
  return day !== null && publication !== null && day > publication;
}
