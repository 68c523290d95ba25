/** From clauses to events: what happened, when, told by whom, and where in the text it says so. */
import type { Day } from "../time/civil.ts";
import { boundsOf, type When, whenOf } from "../time/when.ts";
import type { DraftEvent } from "../timeline/timeline.ts";
import { isSaying } from "./attribution.ts";
import { type Carrier, carriersOf, type DatedClause } from "./carriers.ts";
import { chronicleOf, eventOfLine, without } from "./chronicle.ts";
import { isAhead, isAsserted, isDeed, isHypothetical, isPlanned, isReal, isToldState } from "./deeds.ts";
import { derivationOf } from "./explain.ts";
import type { TemporalExpression } from "./expression.ts";
import { isForetold } from "./foretold.ts";
import { type Deeds, deedsOf, fromEventNoun } from "./frames/anchors.ts";
import { afterAside } from "./frames/aside.ts";
import { beyondGerund } from "./frames/beyond.ts";
import { coming } from "./frames/coming.ts";
import { lastingFor } from "./frames/lasting.ts";
import { lately } from "./frames/lately.ts";
import { type Lead, leadOf } from "./frames/lead.ts";
import { countedFrom, type Relation, relationsOf, takesUp } from "./frames/relations.ts";
import { scenesOf } from "./frames/scene.ts";
import { lastingSince } from "./frames/since.ts";
import type { DatedGerund } from "./gerunds.ts";
import { type Harvest, keep, newHarvest, take } from "./harvest.ts";
import { readsAsEnglish } from "./language.ts";
import { againEvent, gerundEvent, infinitiveEvent, nounEvent } from "./named-deeds.ts";
import { takeSaying } from "./sayings.ts";
import { endsOf, explanationWithSignal, whenWithSignal } from "./signals.ts";
import { clauseAround, expressionsIn, type PlacedClause, readStory, type Story } from "./story.ts";
import { subjectWords } from "./subjects.ts";
import { dayGiven } from "./tag.ts";
import { isInQuotation } from "./testimony.ts";
import { TOLD, takeUndated } from "./undated.ts";
import { withVoices } from "./voices.ts";

/**
 * The events of a text, in its order. `publishedOn` is an ISO date (a time after it is ignored) or null.
 * A text in another language than English has none. Deterministic: same text and date, same events.
 */
export function extractEvents(text: string, publishedOn: string | null): readonly DraftEvent[] {
  return readsAsEnglish(text) ? eventsOf(withVoices(readStory(text, dayGiven(publishedOn)))) : [];
}

/** Those of its lists of dates, and those that its prose tells. */
function eventsOf(story: Story): readonly DraftEvent[] {
  const lines = chronicleOf(story);
  const listed = lines.flatMap((line) => eventOfLine(story, line) ?? []);
  return [...listed, ...toldIn(without(story, lines))].toSorted((a, b) => startOf(a) - startOf(b));
}

/** Order matters: what has words of its own for its date comes before what takes a date from another. */
function toldIn(story: Story): readonly DraftEvent[] {
  const harvest = newHarvest(story);
  const lead = leadOf(story);
  const acts = story.clauses.filter((placed) => isDeed(story, placed));
  for (const placed of story.clauses) takeLasting(harvest, placed);
  const carriers = carriersOf(story);
  for (const carrier of carriers) if (!datesSaying(carrier)) takeDated(harvest, carrier);
  for (const carrier of carriers) if (datesSaying(carrier)) takeDated(harvest, carrier);
  for (const placed of story.clauses) takeLately(harvest, placed);
  for (const carrier of carriers) if (carrier.kind === "gerund") takeBeyond(harvest, carrier);
  // what has been done is counted from what has happened
  const deeds = deedsOf(harvest.drafts.filter(({ status }) => status !== "plan"));
  for (const placed of acts) takeCounted(harvest, placed, deeds);
  if (lead && isDeed(story, lead.placed)) take(harvest, lead.placed, lead);
  for (const relation of relationsOf(story)) takeRelated(harvest, relation, lead);
  const scenes = scenesOf(new Map([...harvest.used].filter(([placed]) => !isInQuotation(story, placed))));
  for (const placed of acts) takeUndated(harvest, placed, lead, scenes);
  return harvest.drafts;
}

/** What is said with a date of its own comes before the saying, which would take it up. */
function datesSaying({ kind, placed }: Carrier): boolean {
  return kind === "clause" && isSaying(placed);
}

function startOf({ passages }: DraftEvent): number {
  return passages[0]?.[0] ?? 0;
}

function takeDated(harvest: Harvest, carrier: Carrier): void {
  const { story } = harvest;
  const { expression, placed } = carrier;
  if (carrier.kind !== "clause") {
    const event = eventBeside(story, carrier);
    if (event) keep(harvest, event, []);
    return;
  }
  const saying = isSaying(placed);
  if (saying && isInQuotation(story, placed)) return;
  const when = carrier.through
    ? lastingThrough(expression, carrier.through)
    : whenWithSignal(story.text, expression, story.publication);
  if (!when || isHypothetical(placed) || isHabit(carrier)) return;
  if (isPlanOfThePast(story, placed, when) || isBeyondNow(story, placed, carrier)) return;
  const kept = saying || isDeed(story, placed) || isToldState(story, placed, expression);
  if (!kept && !isForetold(story, placed, when)) return;
  const explanation = explanationWithSignal(story.text, expression, when);
  const framed = afterAside(story, placed, expression) ?? {
    when,
    derivation: derivationOf(expression, explanation),
  };
  if (saying) takeSaying(harvest, placed, expression.end, framed);
  else take(harvest, placed, framed, carrier.end);
}

function eventBeside(story: Story, carrier: Exclude<Carrier, DatedClause>): DraftEvent | null {
  switch (carrier.kind) {
    case "noun":
      return nounEvent(story, carrier);
    case "gerund":
      return gerundEvent(story, carrier);
    case "infinitive":
      return infinitiveEvent(story, carrier);
    case "again":
      return againEvent(story, carrier);
  }
}

/** “Three days later the garrison surrendered”, counted from publication for want of another day: nobody knows. */
function isBeyondNow(story: Story, { clause }: PlacedClause, { expression }: DatedClause): boolean {
  const { meaning, when } = expression;
  return clause.verb.tense === "past" && meaning.kind === "shift" && when !== null && isAhead(story, when);
}

/** “The shop opens at 9am”: on whatever day. */
function isHabit({ placed, expression }: DatedClause): boolean {
  const { meaning } = expression;
  return meaning.kind === "time" && meaning.date === null && !TOLD.has(placed.clause.verb.tense);
}

/**
 * “will cut 30,000 jobs after a loss last year”: the date is another's, or the plan is history; “said in August that it
 * would open by Christmas” is no plan of today.
 */
function isPlanOfThePast(story: Story, { clause, parent }: PlacedClause, when: When): boolean {
  const { publication } = story;
  if (clause.verb.tense !== "future" || publication === null) return false;
  const told = parent && clause.kind === "complement" ? datesOf(story, parent) : [];
  return [when, ...told.filter((date) => isBefore(date, publication - NEWS_DAYS))].some((date) =>
    isBefore(date, publication),
  );
}

/** What was said longer ago is no news. */
const NEWS_DAYS = 7;

function isBefore(when: When, day: Day): boolean {
  const [, latest] = boundsOf(when);
  return latest !== null && latest < day;
}

function datesOf(story: Story, placed: PlacedClause): readonly When[] {
  return expressionsIn(story, placed.start, placed.end).flatMap(({ when, start }) =>
    when && clauseAround(story, start) === placed ? [when] : [],
  );
}

/** “in March and April”: it lasted, or came again, from the one to the other. */
function lastingThrough({ when }: TemporalExpression, last: TemporalExpression): When | null {
  return when && last.when ? whenOf(`${endsOf(when)[0]}/${endsOf(last.when)[1]}`) : null;
}

/** What has gone on since an event, or for some time; of a state this tells when it began. */
function takeLasting(harvest: Harvest, placed: PlacedClause): void {
  const { story } = harvest;
  const framed = lastingSince(story, placed) ?? lastingFor(story, placed);
  if (framed && isReal(story, placed)) take(harvest, placed, framed);
}

/** What has come about in a span that ends now, or is to in one that begins. */
function takeLately(harvest: Harvest, placed: PlacedClause): void {
  const { story } = harvest;
  const { tense } = placed.clause.verb;
  const ahead = tense === "future" || (tense === "present" && isPlanned(placed));
  const framed = (ahead ? coming : lately)(story, placed);
  if (!framed || isSaying(placed)) return;
  if (ahead ? isAsserted(story, placed) : isDeed(story, placed)) take(harvest, placed, framed);
}

/** “Before joining the bank in 1990, Hale taught.” */
function takeBeyond(harvest: Harvest, gerund: DatedGerund): void {
  const { story, used } = harvest;
  const { placed } = gerund;
  const told = TOLD.has(placed.clause.verb.tense) && isDeed(story, placed) && !isSaying(placed);
  if (used.has(placed) || !told) return;
  const framed = beyondGerund(story, gerund);
  if (framed) take(harvest, placed, framed);
}

/** What is counted from an event that a noun names. */
function takeCounted(harvest: Harvest, placed: PlacedClause, deeds: Deeds): void {
  const { story, used } = harvest;
  if (used.has(placed) || !TOLD.has(placed.clause.verb.tense)) return;
  const framed = fromEventNoun(story, deeds, placed);
  if (framed) take(harvest, placed, framed);
}

/** “The ceremony comes days after …”: whichever side has a date gives the other's. */
function takeRelated(harvest: Harvest, relation: Relation, lead: Lead | null): void {
  const { story, used } = harvest;
  const { later, earlier } = relation;
  const taken = lead && takesUp(story, later, lead);
  const known = used.get(later)?.when ?? (taken ? lead.when : null);
  if (known) {
    const framed = countedFrom(relation, "earlier", known, taken ?? nameOf(harvest, later));
    if (!framed || !isDeed(story, earlier) || !take(harvest, earlier, framed)) return;
    if (!used.has(later)) used.set(later, null);
    return;
  }
  const before = used.get(earlier)?.when;
  const framed = before && countedFrom(relation, "later", before, nameOf(harvest, earlier));
  if (framed && isDeed(story, later)) take(harvest, later, framed);
}

function nameOf({ story, used }: Harvest, placed: PlacedClause): string {
  return `“${used.get(placed)?.title ?? subjectWords(story, placed)}”`;
}
