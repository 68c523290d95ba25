/** From clauses to events: what happened, when, told by whom, and where in the text it says so. */
import { type Day, parseIsoDay } from "../time/civil.ts";
import { boundsOf, type When } from "../time/when.ts";
import type { Derivation, DraftEvent, Status } from "../timeline/timeline.ts";
import { attributionOf, hasOccasion, isMedium, isSaying, speakerOf, subjectWords } from "./attribution.ts";
import { type Carrier, carriersOf } from "./carriers.ts";
import type { TemporalExpression } from "./expression.ts";
import {
  countedFrom,
  type Framed,
  inLead,
  type Lead,
  leadOf,
  type Relation,
  relationsOf,
  takesUp,
} from "./frames.ts";
import { STATIVE } from "./speech.ts";
import { type PlacedClause, quotationAt, readStory, type Story } from "./story.ts";
import { nounTitle, saidTitle, sayingTitle, titleOf } from "./titles.ts";

/**
 * The events of a text, in its order. `publishedOn` is an ISO date (a time after it is ignored) or null.
 * Deterministic: same text and date, same events.
 */
export function extractEvents(text: string, publishedOn: string | null): readonly DraftEvent[] {
  const publication = publishedOn === null ? null : parseIsoDay(publishedOn.slice(0, 10));
  return eventsOf(readStory(text, publication));
}

/** Events found so far, with the clauses they have used up. */
interface Harvest {
  readonly drafts: DraftEvent[];
  readonly used: Set<PlacedClause>;
}

function eventsOf(story: Story): readonly DraftEvent[] {
  const harvest: Harvest = { drafts: [], used: new Set() };
  const lead = leadOf(story);
  const carriers = carriersOf(story);
  for (const carrier of carriers) takeDated(story, harvest, carrier);
  if (lead && isDeed(story, lead.placed)) take(story, harvest, lead.placed, lead);
  for (const relation of relationsOf(story)) takeRelated(story, harvest, relation, lead);
  for (const placed of story.clauses) takeUndated(story, harvest, placed, lead);
  return harvest.drafts.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ passages }: DraftEvent): number {
  return passages[0]?.[0] ?? 0;
}

function takeDated(story: Story, harvest: Harvest, carrier: Carrier): void {
  const { expression, placed } = carrier;
  if (!expression.when) return;
  const framed = { when: expression.when, derivation: derivationOf(expression) };
  if (carrier.kind === "noun") {
    const title = nounTitle(withoutTail(story.text.slice(carrier.start, expression.start)));
    harvest.drafts.push(
      draft(story, { title, placed, passage: [carrier.start, carrier.end], ...framed, attribution: null }),
    );
  } else if (isSaying(placed)) takeSaying(story, harvest, placed, expression, framed);
  else if (isDeed(story, placed) || isToldState(story, placed, expression))
    take(story, harvest, placed, framed, expression);
}

/** The preposition before a date: “rule in |August 1945|”. */
function withoutTail(words: string): string {
  return words.replace(/[,\s]+(?:in|on|of|at|by|since|from|during|until|about|around)?(?:\s+the)?\s*$/i, "");
}

function derivationOf({ text, start, end, anchor, rule, explanation }: TemporalExpression): Derivation {
  return { expression: text, start, end, anchor, rule, explanation };
}

/** Days before publication from which a dated statement is history of its own rather than today's report. */
const NEWS_DAYS = 7;

/**
 * A dated act of saying. Media reporting, or anybody speaking in the days of the report, dates the report;
 * a speech or letter is an event; an older statement is the event of having been made.
 */
function takeSaying(
  story: Story,
  harvest: Harvest,
  placed: PlacedClause,
  expression: TemporalExpression,
  framed: Framed,
): void {
  if (hasOccasion(story, placed)) {
    take(story, harvest, placed, framed, expression);
    return;
  }
  const speaker = speakerOf(story, placed);
  const said = saidBy(story, placed);
  if (speaker && said && !isMedium(speaker) && isOlder(story, framed.when)) {
    const passage = [Math.min(placed.start, said.start), expression.end] as const;
    const title = sayingTitle(speaker.who, titleOf(story, said, null));
    harvest.used.add(placed).add(said);
    harvest.drafts.push({
      ...draft(story, { title, placed, passage, ...framed, attribution: speaker }),
      status: "claim",
    });
    return;
  }
  if (!speaker) return;
  harvest.used.add(placed);
  const title = said
    ? sayingTitle(speaker.who, titleOf(story, said, null))
    : titleOf(story, placed, expression);
  harvest.drafts.push({
    ...draft(story, { title, placed, passage: [placed.start, placed.end], ...framed, attribution: null }),
    status: "reporting",
  });
}

/** What is said: the clause a parenthesis stands beside, or the complement of the verb. */
function saidBy(story: Story, placed: PlacedClause): PlacedClause | null {
  if (placed.clause.kind === "parenthesis") return placed.parent;
  return story.clauses.find((c) => c.parent === placed && c.clause.kind === "complement") ?? null;
}

function isOlder({ publication }: Story, when: When): boolean {
  const [, latest] = boundsOf(when);
  return publication === null || (latest !== null && latest < publication - NEWS_DAYS);
}

/** Something done: finite, not denied, not merely possible, not a state, not inside a quotation. */
function isDeed(story: Story, placed: PlacedClause): boolean {
  const { clause, verb } = placed;
  if (clause.verb.negated || clause.verb.tense === "modal" || isHypothetical(placed)) return false;
  if (isQuoted(story, placed)) return false;
  return clause.verb.passive || !STATIVE.has(verb);
}

/** A dated state that somebody named tells (“the tributes appeared intended …, an official said”), or one that lasted between two dates. */
function isToldState(story: Story, placed: PlacedClause, { meaning }: TemporalExpression): boolean {
  const { clause } = placed;
  if (
    clause.verb.negated ||
    clause.verb.tense === "modal" ||
    isHypothetical(placed) ||
    isQuoted(story, placed)
  )
    return false;
  return (
    meaning.kind === "range" ||
    (clause.verb.tense === "past" && attributionOf(story, placed) !== null && clause.kind !== "relative")
  );
}

function isHypothetical({ clause, parent }: PlacedClause): boolean {
  if (clause.link === "if" || clause.link === "unless" || clause.link === "whether") return true;
  return (
    parent !== null &&
    ["complement", "relative", "adverbial"].includes(clause.kind) &&
    parent.clause.verb.tense === "modal"
  );
}

function isQuoted(story: Story, { sentence, clause }: PlacedClause): boolean {
  const verb = sentence.tokens[clause.verb.head];
  return verb !== undefined && quotationAt(story, verb.start) !== null;
}

/** Lists a clause, with the clauses that share its subject and have no date of their own. */
function take(
  story: Story,
  harvest: Harvest,
  placed: PlacedClause,
  framed: Framed,
  expression: TemporalExpression | null = null,
): void {
  if (harvest.used.has(placed)) return;
  harvest.used.add(placed);
  const end = Math.max(
    endWithSharers(story, harvest, placed),
    framed.derivation.start !== null && inside(placed, framed) ? (framed.derivation.end ?? 0) : 0,
  );
  const attribution = attributionOf(story, placed);
  const said = isSaying(placed)
    ? story.clauses.find((c) => c.parent === placed && c.clause.kind === "complement")
    : undefined;
  if (said) harvest.used.add(said);
  const plain = said
    ? saidTitle(story, subjectWords(story, placed), said)
    : titleOf(story, placed, expression);
  const told = attribution && STATIVE.has(placed.verb) && !placed.clause.verb.passive;
  const title = told ? sayingTitle(attribution.who, plain) : plain;
  harvest.drafts.push(draft(story, { title, placed, passage: [placed.start, end], ...framed, attribution }));
}

function inside({ start, end }: PlacedClause, { derivation }: Framed): boolean {
  return derivation.start !== null && derivation.start >= start && derivation.start <= end;
}

/** “met officers … and paid tribute”: one act in two verbs, as long as the second has no date. */
function endWithSharers(story: Story, harvest: Harvest, placed: PlacedClause): number {
  const sharer = story.clauses.find(
    (c) =>
      c.parent === placed &&
      c.clause.kind === "coordinate" &&
      c.clause.subject[1] <= placed.clause.subject[1] &&
      !harvest.used.has(c),
  );
  if (
    !sharer ||
    isSaying(sharer) ||
    story.expressions.some((e) => e.when && e.start >= sharer.start && e.end <= sharer.end)
  )
    return placed.end;
  harvest.used.add(sharer);
  return sharer.end;
}

/** “The ceremony comes days after …”: whichever side has a date gives the other's. */
function takeRelated(story: Story, harvest: Harvest, relation: Relation, lead: Lead | null): void {
  const { later, earlier } = relation;
  const dated = (placed: PlacedClause) =>
    harvest.drafts.find((d) => d.when && harvest.used.has(placed) && d.passages[0]?.[0] === placed.start);
  const taken = lead && takesUp(story, later, lead);
  const known = dated(later)?.when ?? (taken ? lead.when : null);
  if (known) {
    const framed = countedFrom(relation, "earlier", known, taken ?? subjectWords(story, later));
    if (!framed || harvest.used.has(earlier) || !isDeed(story, earlier)) return;
    take(story, harvest, earlier, framed);
    harvest.used.add(later);
    return;
  }
  const before = dated(earlier)?.when;
  const framed = before && countedFrom(relation, "later", before, subjectWords(story, earlier));
  if (framed && isDeed(story, later)) take(story, harvest, later, framed);
}

const NO_DATE: Derivation = {
  expression: null,
  start: null,
  end: null,
  anchor: null,
  rule: "undated",
  explanation: "The text gives no date for this.",
};

/** Deeds without a date: part of the lead's news where the grammar says so, else the undated tray. */
function takeUndated(story: Story, harvest: Harvest, placed: PlacedClause, lead: Lead | null): void {
  const { clause } = placed;
  if (
    harvest.used.has(placed) ||
    clause.kind === "relative" ||
    !["past", "perfect", "past-perfect"].includes(clause.verb.tense)
  )
    return;
  if (!isDeed(story, placed) || (isSaying(placed) && !hasOccasion(story, placed))) return;
  const framed = ["main", "coordinate"].includes(clause.kind)
    ? inLead(story, lead, placed)
    : meanwhile(harvest, placed);
  if (framed) take(story, harvest, placed, framed);
  else takeToTray(story, harvest, placed);
}

/** “…, while soldiers were honoured”: at the same time as the clause it hangs on. */
function meanwhile({ drafts }: Harvest, { clause, parent }: PlacedClause): Framed | null {
  const main =
    clause.link === "while" && parent
      ? drafts.find((d) => d.when && d.passages[0]?.[0] === parent.start)
      : undefined;
  return main?.when
    ? { when: main.when, derivation: { ...main.derivation, rule: "at the same time" } }
    : null;
}

function takeToTray(story: Story, harvest: Harvest, placed: PlacedClause): void {
  harvest.used.add(placed);
  const attribution = attributionOf(story, placed);
  const title = titleOf(story, placed, null);
  harvest.drafts.push(
    draft(story, {
      title,
      placed,
      passage: [placed.start, placed.end],
      when: null,
      derivation: NO_DATE,
      attribution,
    }),
  );
}

interface Parts extends Pick<DraftEvent, "title" | "when" | "derivation" | "attribution"> {
  readonly placed: PlacedClause;
  readonly passage: readonly [number, number];
}

function draft(story: Story, { title, placed, passage, when, derivation, attribution }: Parts): DraftEvent {
  return {
    title,
    when,
    derivation,
    passages: [passage],
    attribution,
    status: statusOf(story, placed, when, attribution !== null),
  };
}

/** What lies after publication is a plan; what only a named source vouches for is a claim. */
function statusOf(
  { publication }: Story,
  { clause }: PlacedClause,
  when: When | null,
  attributed: boolean,
): Status {
  const [earliest] = when ? boundsOf(when) : [null];
  if (
    clause.verb.tense === "future" ||
    (publication !== null && earliest !== null && earliest > (publication as Day))
  )
    return "plan";
  return attributed ? "claim" : "fact";
}
