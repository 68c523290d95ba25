/** “have shelled three ports since talks broke down on Feb. 20”: what began with another event and goes on. */
import { kindOf } from "../../time/edtf.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { derivationOf, explain } from "../explain.ts";
import type { TemporalExpression } from "../expression.ts";
import { endsOf } from "../signals.ts";
import { childrenOf, expressionsIn, type PlacedClause, type Story } from "../story.ts";
import type { Framed } from "./framed.ts";

const GOES_ON = new Set(["perfect", "past-perfect"]);
/** “since its launch in |2003|”. */
const SINCE_NOUN =
  /\bsince\s+(?:(?:the|an?|its|his|her|their)\s+|(?=\p{Lu}[^,;:.]{0,40}[’']s?\s))[^,;:.]{1,60}?(?:\b(?:in|on|of)\s+)?$/iu;
/** How far back “since” may stand, in UTF-16 units. */
const REACH = 80;

/** The time from the date of a “since” in this clause on, or null. */
export function lastingSince(story: Story, placed: PlacedClause): Framed | null {
  if (!GOES_ON.has(placed.clause.verb.tense)) return null;
  const told = sinceClause(story, placed) ?? sinceNoun(story, placed);
  if (!told?.when || kindOf(told.when.edtf) === "interval") return null;
  const when = openFrom(told.when);
  if (!when) return null;
  const explanation = `${explain(told).replace(/\.$/, "")}; told as what has gone on since: ${inWords(when)}.`;
  return { when, derivation: { ...derivationOf(told, explanation), rule: "since" } };
}

/** “have bombed two towns and shelled a port since …”: what is joined last carries it for all. */
function sinceClause(story: Story, placed: PlacedClause): TemporalExpression | null {
  const joined = childrenOf(placed).filter(
    ({ clause }) => clause.kind === "coordinate" && clause.verb.tense === placed.clause.verb.tense,
  );
  const inner = [placed, ...joined].flatMap(childrenOf).find(({ clause }) => clause.link === "since");
  return inner
    ? (expressionsIn(story, inner.start, inner.end).find(({ when }) => when !== null) ?? null)
    : null;
}

function sinceNoun(story: Story, { start, end, clause }: PlacedClause): TemporalExpression | null {
  // “since it had begun in 2005” is when, not what has gone on
  if (clause.link === "since") return null;
  const dates = expressionsIn(story, start, end).filter(({ when }) => when !== null);
  const said = ({ start: at }: TemporalExpression) =>
    SINCE_NOUN.test(story.text.slice(Math.max(start, at - REACH), at));
  return dates.find(said) ?? null;
}

/** From the first value of a date on; null where it is open there. */
function openFrom(when: When): When | null {
  const [earliest] = boundsOf(when);
  return earliest === null ? null : whenOf(`${endsOf(when)[0]}/..`);
}
