/** “A century later Hale, |besieged in the winter of 1848|, burnt his ships”: not before what a participle tells of him. */
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { derivationOf, explain } from "../explain.ts";
import type { TemporalExpression } from "../expression.ts";
import { endsOf } from "../signals.ts";
import { childrenOf, expressionsIn, type PlacedClause, type Story } from "../story.ts";
import { isPastForm } from "../verb-forms.ts";
import type { Framed } from "./framed.ts";

/** Units so long that what an aside dates says more. */
const LONG = new Set(["decade", "century", "millennium"]);

/** The part of a long stretch that an aside of the same clause leaves; null where there is none. */
export function afterAside(
  story: Story,
  placed: PlacedClause,
  expression: TemporalExpression,
): Framed | null {
  const { meaning, when } = expression;
  if (meaning.kind !== "shift" || !LONG.has(meaning.unit) || !when) return null;
  const told = childrenOf(placed).filter(isParticiple);
  const dates = told.flatMap(({ start, end }) => expressionsIn(story, start, end));
  const within = dates.find((date) => date.when !== null && startsIn(date.when, when));
  if (!within?.when) return null;
  const rest = whenOf(`[${endsOf(within.when)[0]}..${endsOf(when)[1]}]`);
  const explanation = `${explain(expression).replace(/\.$/, "")}; not before “${within.text}”, which is told of the same: ${inWords(rest)}.`;
  return { when: rest, derivation: derivationOf(expression, explanation) };
}

function isParticiple({ clause, sentence }: PlacedClause): boolean {
  const verb = sentence.tokens[clause.verb.head]?.lower ?? "";
  return clause.kind === "relative" && clause.link === null && isPastForm(verb);
}

function startsIn(inner: When, outer: When): boolean {
  const [[first], [earliest, latest]] = [boundsOf(inner), boundsOf(outer)];
  return first !== null && earliest !== null && latest !== null && first >= earliest && first <= latest;
}
