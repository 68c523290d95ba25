/** Which clauses tell of something that happened, and what standing it has. */
import type { Day } from "../time/civil.ts";
import { boundsOf, type When } from "../time/when.ts";
import type { Status } from "../timeline/timeline.ts";
import { attributionOf } from "./attribution.ts";
import type { TemporalExpression } from "./expression.ts";
import { SAY, STATIVE } from "./speech.ts";
import { contentOf, type PlacedClause, quotationAt, type Story } from "./story.ts";
import { subjectWords } from "./subjects.ts";

/** Something done: finite, not denied, not merely possible, not a state, not inside a quotation. */
export function isDeed(story: Story, placed: PlacedClause): boolean {
  // “compared with 38 cents”: figures, even in the passive
  const passive = placed.clause.verb.passive && placed.verb !== "compare";
  return isReal(story, placed) && !isListed(placed) && (passive || !STATIVE.has(placed.verb));
}

/** “5,000 soldiers killed, wounded, captured or missing”, “as was first reported”: no clause of its own. */
function isListed({ clause, sentence }: PlacedClause): boolean {
  const { tokens } = sentence;
  const [before, after] = [tokens[clause.start - 1], tokens[clause.verb.end]];
  const bare = clause.verb.end - clause.verb.start === 1 && clause.verb.start === clause.start;
  const ends = after === undefined || after.pos === "CCONJ" || after.pos === "PUNCT";
  if (clause.kind === "adverbial" && clause.subject[1] <= clause.subject[0]) return true;
  // “including realised gains of $31m”
  if (tokens[clause.subject[0]]?.lower === "including") return true;
  return bare && ends && before?.text === "," && clause.kind !== "main";
}

/** A dated state that somebody named tells (“the tributes appeared intended …, an official said”), or one that lasted between two dates. */
export function isToldState(story: Story, placed: PlacedClause, { meaning }: TemporalExpression): boolean {
  if (!isReal(story, placed) || placed.verb === "date") return false;
  const { kind, verb } = placed.clause;
  return (
    meaning.kind === "range" ||
    (verb.tense === "past" && kind !== "relative" && attributionOf(story, placed) !== null)
  );
}

/** “When this happened”: all it tells stands in front of it. */
export function isPointer(story: Story, placed: PlacedClause): boolean {
  return /^(?:happen|occur)$/.test(placed.verb) && /^(?:this|that|it)$/i.test(subjectWords(story, placed));
}

/** States and thoughts that read as titles only with whose they are. */
export function isState({ clause, verb }: PlacedClause): boolean {
  return STATIVE.has(verb) && !clause.verb.passive;
}

function isReal(story: Story, placed: PlacedClause): boolean {
  const { negated, tense } = placed.clause.verb;
  return (
    !negated && tense !== "modal" && !isHypothetical(placed) && !isDegree(placed) && !isQuoted(story, placed)
  );
}

/** “how fragile the peace has become”: how much, not that. */
function isDegree({ clause, sentence }: PlacedClause): boolean {
  const [after, next] = sentence.tokens.slice(clause.start + 1);
  const fragile = after?.pos === "ADJ" && /^(?:DET|PRON)$/.test(next?.pos ?? "");
  return clause.link === "how" && (fragile || /^(?:much|many|far|long)$/.test(after?.lower ?? ""));
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
  placed: PlacedClause,
  when: When | null,
  attributed: boolean,
): Status {
  const { clause } = placed;
  const [earliest] = when ? boundsOf(when) : [null];
  if (clause.verb.tense === "future" || isAfter(earliest, publication) || isPlanned(placed)) return "plan";
  return attributed ? "claim" : "fact";
}

/** What is intended, and what is foreseen. Bases. */
const INTENDS = new Set([
  "plan",
  "hope",
  "intend",
  "aim",
  "expect",
  "want",
  "propose",
  "prepare",
  "schedule",
  "vow",
  "pledge",
]);
const FORESEES = new Set(["expect", "envision", "predict", "forecast", "foresee", "anticipate", "hope"]);

/** “plans to buy”, “is expected to rise”, “envisioned that it would take”: told of now, still to come. */
function isPlanned(placed: PlacedClause): boolean {
  const { clause, sentence, verb } = placed;
  const next = sentence.tokens[clause.verb.end];
  if (INTENDS.has(verb) && clause.verb.tense === "present" && next?.lower === "to") return true;
  const content = contentOf(placed);
  const tense = content?.clause.verb.tense;
  if (content && SAY.has(verb)) return tense === "future" || isPlanned(content);
  return FORESEES.has(verb) && (tense === "future" || tense === "modal");
}

function isAfter(day: Day | null, publication: Day | null): boolean {
  return day !== null && publication !== null && day > publication;
}
