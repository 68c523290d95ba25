/** “The ceremony comes days after …”: one event's date counted from another's. */
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { isEventNoun } from "../event-nouns.ts";
import type { TemporalExpression } from "../expression.ts";
import { shifted } from "../resolve/relative.ts";
import { childrenOf, clauseAround, type PlacedClause, type Story, wordsOf } from "../story.ts";
import type { Framed } from "./framed.ts";
import type { Lead } from "./lead.ts";

/** A pair told as “X comes days after Y”, with the words that relate them. */
export interface Relation {
  readonly later: PlacedClause;
  readonly earlier: PlacedClause;
  readonly expression: TemporalExpression;
  /** “days after”, with where it ends. */
  readonly words: string;
  readonly end: number;
}

/** “The ceremony comes days after the president used …”: the clause after the expression, counted from the one before it. */
export function relationsOf(story: Story): readonly Relation[] {
  return story.expressions.flatMap((expression) => {
    const { meaning, start, end } = expression;
    if (meaning.kind !== "shift" || meaning.from !== "event") return [];
    const outer = clauseAround(story, start);
    // the preposition is the last word of the expression, so the clause it opens begins inside it
    const inner =
      outer &&
      childrenOf(outer).find((c) => c.clause.kind === "adverbial" && c.start < end + 2 && c.start >= start);
    if (!outer || !inner) return [];
    const link = inner.start + (inner.clause.link?.length ?? 0);
    const sides = meaning.sign > 0 ? { later: outer, earlier: inner } : { later: inner, earlier: outer };
    return [{ ...sides, expression, words: story.text.slice(start, link), end: link }];
  });
}

/** The date of one side of a relation counted from the other's. Null when the words give no amount the calendar has. */
export function countedFrom(
  relation: Relation,
  side: "later" | "earlier",
  known: When,
  name: string,
): Framed | null {
  const { meaning, start } = relation.expression;
  const { words: text, end } = relation;
  const [earliest, latest] = boundsOf(known);
  if (meaning.kind !== "shift" || earliest === null || latest === null) return null;
  const result = shifted({ ...meaning, sign: side === "later" ? 1 : -1 }, [earliest, latest]);
  if (!result) return null;
  const when = whenOf(result.edtf);
  const anchor = `${name} (${inWords(known)})`;
  const explanation = `“${text}” counts ${side === "later" ? "forward" : "back"} from ${anchor}: ${inWords(when)}.`;
  return {
    when,
    derivation: { expression: text, start, end, anchor, rule: "counted from another event", explanation },
  };
}

/** “The ceremony comes …”: does the clause's subject take up an event noun of the lead? */
export function takesUp(story: Story, { clause, sentence }: PlacedClause, lead: Lead): string | null {
  const subject = sentence.tokens.slice(...clause.subject).findLast((t) => t.pos === "NOUN");
  if (!subject || !isEventNoun(subject.text)) return null;
  const told = story.text.slice(lead.placed.start, lead.placed.end).toLowerCase();
  return told.split(/[^\p{L}]+/u).includes(subject.lower)
    ? wordsOf(story, sentence.tokens, ...clause.subject).toLowerCase()
    : null;
}
