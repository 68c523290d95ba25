/** One verb or noun with several dates: “won it in 2008 and 2012”, “met Hale on Monday and Finch on Friday”. */
import { boundsOf } from "../time/when.ts";
import type { Owner } from "./carriers.ts";
import type { TemporalExpression } from "./expression.ts";
import type { PlacedClause } from "./story.ts";

/** A date among those of one verb or noun. */
export interface Member {
  readonly owner: Owner;
  /** What stands in the place of the words before the first date, as [start, end); null: only the date is another. */
  readonly words: readonly [number, number] | null;
  /** “and again in 1955”: it came twice. */
  readonly again?: boolean;
}

/** The dates in a clause that make series, in order: joined by commas, at last by “and”. */
export function seriesOf(owned: readonly Owner[]): readonly (readonly Member[])[] {
  const runs: (readonly Member[])[] = [];
  let run: Member[] = [];
  for (const [i, owner] of owned.entries()) {
    const before = owned[i - 1];
    const joint =
      before && mayGoOn(before, owner) ? jointOf(owner.placed, before.expression, owner.expression) : null;
    // “on Monday and Tuesday and on Friday” goes on behind its first “and”
    if (joint && runs.at(-1) === run) runs.pop();
    run = joint ? [...run, { owner, ...joint }] : [{ owner, words: null }];
    if (joint?.last) runs.push(run);
  }
  return runs;
}

/** A clause's date, or another of the same gerund. */
function mayGoOn(before: Owner, owner: Owner): boolean {
  if (owner.kind === "gerund") return before.kind === "gerund" && before.token === owner.token;
  return owner.kind === "clause";
}

/** Do the dates follow one another without a gap? Then what is told lasted, or came again, all that time. */
export function isUnbroken(run: readonly Member[]): boolean {
  return run.every(({ owner, words, again }, i) => {
    const before = run[i - 1]?.owner.expression.when;
    const [, latest] = before ? boundsOf(before) : [null, null];
    const [earliest] = owner.expression.when ? boundsOf(owner.expression.when) : [null];
    return words === null && !again && (i === 0 || (latest !== null && earliest === latest + 1));
  });
}

const JOINS = /^(?:,|and|or|then|again|later|finally)$/;
/** What may stand between a member's words and its date. */
const BEFORE_DATE = /^(?:in|on|at|during|early|late|mid|the)$/;
/** Parts of speech of a phrase that takes the place of another. */
const PHRASE = new Set(["DET", "ADJ", "PROPN", "NOUN", "NUM", "PART", "ADP", "PRON", "SYM"]);
/** A comparison, not another deed: “3 percent in May and 5 percent |from a year earlier|”. */
const COMPARES = /^(?:from|than|over|against|versus|up|down|after|before|since|until|by)$/;
const LONGEST_PHRASE = 12;

/** How a date is joined to the one before it, or null: by a comma or “and”, perhaps with words of its own, never with a verb. */
function jointOf(
  { sentence: { tokens } }: PlacedClause,
  first: TemporalExpression,
  second: TemporalExpression,
): (Pick<Member, "words" | "again"> & { readonly last: boolean }) | null {
  if (!isApart(first, second)) return null;
  const from = tokens.findIndex((t) => t.start >= first.end);
  const at = tokens.findIndex((t) => t.end > second.start);
  let begin = from;
  while (begin < at && JOINS.test(tokens[begin]?.lower ?? "")) begin += 1;
  let end = at;
  while (end > begin && BEFORE_DATE.test(tokens[end - 1]?.lower ?? "")) end -= 1;
  const phrase = tokens.slice(begin, end);
  const plain = phrase.every(({ pos, lower }) => (PHRASE.has(pos) && !COMPARES.test(lower)) || lower === "-");
  if (begin === from || phrase.length > LONGEST_PHRASE || !plain || phrase.at(-1)?.pos === "ADP") return null;
  // “on Monday, and Tuesday saw the end of it”
  const next = tokens.find((t) => t.start >= second.end)?.pos;
  if ((next === "VERB" || next === "AUX") && isNamedByDay(second)) return null;
  const joint = tokens.slice(from, begin);
  const last = joint.some(({ pos }) => pos === "CCONJ");
  const again = joint.some(({ lower }) => lower === "again");
  const [head, tail] = [phrase[0], phrase.at(-1)];
  return { words: head && tail ? [head.start, tail.end] : null, again, last };
}

/** “the next day”, “Tuesday”: days may be subjects, years are not. */
function isNamedByDay({ meaning }: TemporalExpression): boolean {
  return (
    /^(?:beside|besideWeekday|deictic|shift)$/.test(meaning.kind) ||
    (meaning.kind === "date" && meaning.weekday !== undefined)
  );
}

/** Neither date lies in the other: “in 2019, in May” is one. */
function isApart({ when: a }: TemporalExpression, { when: b }: TemporalExpression): boolean {
  if (!a || !b) return false;
  const [[first, last], [from, to]] = [boundsOf(a), boundsOf(b)];
  return first !== null && last !== null && from !== null && to !== null && (last < from || to < first);
}
