/** Which words an expression dates: a clause, a gerund in it, or an event noun in its phrase. */
import { group } from "d3-array";
import { boundsOf } from "../time/when.ts";
import type { TemporalExpression } from "./expression.ts";
import { type DatedGerund, gerundOf } from "./gerunds.ts";
import { type DatedInfinitive, infinitiveOf } from "./infinitives.ts";
import { datedNoun } from "./noun-owners.ts";
import { isAtOccasion } from "./occasions.ts";
import {
  completesNoun,
  inApposition,
  inInfinitive,
  isCompared,
  modifiesNoun,
  ownedBy,
  participleBefore,
} from "./owners.ts";
import { isUnbroken, type Member, seriesOf } from "./series.ts";
import { clauseAround, type PlacedClause, quotationAt, type Story } from "./story.ts";
import { spokenDate } from "./testimony.ts";

export interface DatedClause {
  readonly kind: "clause";
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
  /** “in March and |April|”: it lasted, or came again, up to this date. */
  readonly through?: TemporalExpression;
  /** Where its passage ends, when what follows has another date. */
  readonly end?: number;
}

/** An event named by a noun: “Korea’s liberation … in August 1945”. */
export interface DatedNoun {
  readonly kind: "noun";
  readonly start: number;
  readonly end: number;
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
  /** Token of what was done to it: “a rifle |found| in April”. */
  readonly participle?: number;
}

/** What a date belongs to. */
export type Owner = DatedClause | DatedNoun | DatedGerund | DatedInfinitive;

/** Another date of a clause or noun: “met Hale on Monday and |Finch on Friday|”. */
export interface DatedAgain {
  readonly kind: "again";
  readonly first: Owner;
  /** What stands in the place of the words before the first date, as [start, end); null: only the date is another. */
  readonly words: readonly [number, number] | null;
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
}

export type Carrier = Owner | DatedAgain;

/** What each expression with a date dates; of a clause's dates the first, or a finer one beside it, and those of a series. */
export function carriersOf(story: Story): readonly Carrier[] {
  const owned: Owner[] = [];
  const dated = new Set<PlacedClause>();
  for (const told of story.expressions) {
    const expression = quotationAt(story, told.start) === null ? told : inQuotation(story, told);
    const carrier = expression?.when && carrierOf(story, expression, dated);
    if (!carrier) continue;
    owned.push(carrier);
    if (carrier.kind === "clause") dated.add(carrier.placed);
  }
  const carriers = [...group(owned, ({ placed }) => placed).values()].flatMap((own) => ofClause(story, own));
  return carriers.toSorted((a, b) => a.expression.start - b.expression.start);
}

/** The carriers in one clause: a date that goes on a series is no date of the clause itself. */
function ofClause(story: Story, owned: readonly Owner[]): readonly Carrier[] {
  const runs = seriesOf(owned);
  const later = new Set(runs.flatMap((run) => run.slice(1).map(({ owner }) => owner)));
  const head = headOf(
    story,
    owned.filter((owner): owner is DatedClause => owner.kind === "clause" && !later.has(owner)),
  );
  const own = owned.filter((owner) => owner.kind !== "clause" && !later.has(owner));
  const again = runs.flatMap((run) => againOf(run, head));
  if (!head) return [...own, ...again];
  const run = runs.find(([first]) => first?.owner === head);
  const last = run?.at(-1)?.owner.expression;
  const through = run && last && isUnbroken(run) ? { through: last } : {};
  const cut = run && last && !isUnbroken(run) && head.expression.start > verbStart(head);
  const end = cut ? { end: head.expression.end } : {};
  return [...own, { ...head, ...through, ...end }, ...again];
}

function verbStart({ placed: { sentence, clause } }: DatedClause): number {
  return sentence.tokens[clause.verb.start]?.start ?? sentence.start;
}

/** The first date of a clause, or a finer one beside it. */
function headOf(story: Story, dates: readonly DatedClause[]): DatedClause | null {
  const [first, ...rest] = dates;
  if (!first) return null;
  return rest.reduce((head, one) => {
    const [told, finer] = [head.expression, one.expression];
    const says = isDayOf(story, told, finer) || (isBeside(story, told, finer) && liesIn(finer, told));
    return says ? one : head;
  }, first);
}

/** The further dates of a series; its first, too, where the clause has another date in front (“Since 1949, …”). */
function againOf(run: readonly Member[], head: DatedClause | null): readonly DatedAgain[] {
  const [first] = run;
  if (!first || (first.owner === head && isUnbroken(run))) return [];
  const told = first.owner;
  // “Since 1949, it has been widened in 1952 and 1982”: only behind a date in front
  const fronted = head !== null && head.expression.start < verbStart(head);
  if (told.kind === "clause" && told !== head && !fronted) return [];
  const members = told.kind !== "clause" || told === head ? run.slice(1) : run;
  return members.map(({ owner: { placed, expression }, words }) => ({
    kind: "again",
    first: told,
    words,
    placed,
    expression,
  }));
}

/** “At 5:34 am Oslo time on |20 March 2003|”: the day a clock's time belongs to, which does not have it yet. */
function isDayOf({ text }: Story, { meaning, end }: TemporalExpression, day: TemporalExpression): boolean {
  return (
    meaning.kind === "time" &&
    day.meaning.kind === "date" &&
    /^\s+(?:\p{L}+\s+){0,3}(?:on\s+)?$/u.test(text.slice(end, day.start))
  );
}

/** “six weeks later, on 5 October 2011”: the second says the first again. */
function isBeside({ text }: Story, first: TemporalExpression, second: TemporalExpression): boolean {
  return /^,\s*(?:in|on|at|around|about)?\s*$/.test(text.slice(first.end, second.start));
}

/** Does the second say the same more exactly? “March, April and May” are three dates, not one. */
function liesIn({ when: inner }: TemporalExpression, { when: outer }: TemporalExpression): boolean {
  const [from, to] = inner ? boundsOf(inner) : [null, null];
  const [earliest, latest] = outer ? boundsOf(outer) : [null, null];
  if (from === null || to === null || earliest === null || latest === null)
    return from !== null && to !== null;
  return from >= earliest && to <= latest && to - from < latest - earliest;
}

function carrierOf(
  story: Story,
  expression: TemporalExpression,
  dated: ReadonlySet<PlacedClause>,
): Owner | null {
  const placed = clauseAround(story, expression.start);
  if (!placed) return null;
  if (isAtOccasion(placed, expression)) return { kind: "clause", placed, expression };
  const noun = datedNoun(story, placed, expression, dated.has(placed));
  if (noun) return { kind: "noun", ...noun, placed, expression };
  const owner = participleBefore(placed, expression);
  if (owner !== null) return ownedBy(placed, owner, expression);
  if (OTHERS.some((isOthers) => isOthers(placed, expression))) return null;
  const gerund = gerundOf(placed, expression, dated.has(placed));
  if (gerund !== "clause") return gerund;
  return infinitiveOf(story, placed, expression) ?? { kind: "clause", placed, expression };
}

/** Where a date is not the clause's, nor that of an event. */
const OTHERS = [modifiesNoun, completesNoun, inInfinitive, inApposition, isCompared];

/** “today” within a quotation is the speaker's day, not the writer's. */
function inQuotation(story: Story, expression: TemporalExpression): TemporalExpression | null {
  return expression.basis === "stated" ? expression : spokenDate(story, expression);
}
