/** “The ceremony comes days after …”: one event's date counted from another's. */
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import { isEventNoun } from "../event-nouns.ts";
import type { Meaning } from "../expression.ts";
import type { Unit } from "../lexicon.ts";
import { shifted } from "../resolve/relative.ts";
import { expressionsIn, type PlacedClause, type Story, wordsOf } from "../story.ts";
import type { Framed } from "./framed.ts";
import type { Lead } from "./lead.ts";

type Shift = Extract<Meaning, { kind: "shift" }>;

/** A pair told as “X comes days after Y”, with the words that relate them and where they stand. */
export interface Relation {
  readonly later: PlacedClause;
  readonly earlier: PlacedClause;
  readonly shift: Shift;
  /** “days after”. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The pairs of a text: a clause that an adverbial one counts from, by an amount before its link. */
export function relationsOf(story: Story): readonly Relation[] {
  return story.clauses.flatMap((inner) => {
    const { clause, parent: outer, start } = inner;
    if (clause.kind !== "adverbial" || !outer || !/^(?:after|before)$/.test(clause.link ?? "")) return [];
    const amount = amountBefore(story, inner);
    if (!amount) return [];
    const end = start + (clause.link?.length ?? 0);
    const sides = amount.shift.sign > 0 ? { later: outer, earlier: inner } : { later: inner, earlier: outer };
    return [{ ...sides, ...amount, words: story.text.slice(amount.start, end), end }];
  });
}

/** “|days| after …”, “|the day| before …”: how far apart. */
function amountBefore(
  story: Story,
  { start, clause }: PlacedClause,
): Pick<Relation, "shift" | "start"> | null {
  const link = clause.link?.length ?? 0;
  // the preposition is the last word of the expression, so the clause begins inside it or right behind it
  const told = expressionsIn(story, start - LONGEST_AMOUNT, start).findLast(
    ({ end }) => end >= start - 2 && end <= start + link,
  );
  if (told?.meaning.kind === "shift" && told.meaning.from === "event")
    return { shift: told.meaning, start: told.start };
  const one = ONE_UNIT.exec(story.text.slice(Math.max(0, start - LONGEST_AMOUNT), start));
  if (!one?.[1]) return null;
  const unit = one[1] === "night" ? "day" : (one[1] as Unit);
  const sign = clause.link === "after" ? 1 : -1;
  return { shift: { kind: "shift", amount: 1, unit, sign, from: "event" }, start: start - one[0].length };
}

/** How far an amount may stand before its link, in UTF-16 units. */
const LONGEST_AMOUNT = 30;
const ONE_UNIT = /\b(?:the|a|one)\s+(day|night|week|month|year)\s+$/;

/** The date of one side of a relation counted from the other's. Null when the words give no amount the calendar has. */
export function countedFrom(
  relation: Relation,
  side: "later" | "earlier",
  known: When,
  name: string,
): Framed | null {
  const { shift, words: text, start, end } = relation;
  const [earliest, latest] = boundsOf(known);
  if (earliest === null || latest === null) return null;
  const result = shifted({ ...shift, sign: side === "later" ? 1 : -1 }, [earliest, latest]);
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
