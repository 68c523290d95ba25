/**
 * Where the story is when it tells something without a date: in the sentence or the scene of something dated.
 * The order of telling alone dates nothing: half of what stands between two dates did not happen between them.
 */
import { bisector } from "d3-array";
import { isoOf } from "../../time/civil.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import type { Derivation, DraftEvent } from "../../timeline/timeline.ts";
import { isSaying } from "../attribution.ts";
import { derivationOf, explain } from "../explain.ts";
import type { TemporalExpression } from "../expression.ts";
import { endsOf } from "../signals.ts";
import { expressionsIn, type PlacedClause, type Story } from "../story.ts";
import type { Framed } from "./framed.ts";

/** A clause with a date of its own, told in the past: the story is there when it goes on. */
export interface Scene {
  readonly placed: PlacedClause;
  readonly event: DraftEvent;
  readonly when: When;
  readonly earliest: number;
  readonly latest: number;
}

/** The scenes of a text in its order. `used`: the events that its clauses became. */
export function scenesOf(used: ReadonlyMap<PlacedClause, DraftEvent | null>): readonly Scene[] {
  const scenes = Array.from(used).flatMap(([placed, event]) => {
    const when = event?.when ?? null;
    if (!event || !when || !setsScene(placed, event)) return [];
    const [earliest, latest] = boundsOf(when);
    return earliest === null || latest === null ? [] : [{ placed, event, when, earliest, latest }];
  });
  return scenes.toSorted((a, b) => a.placed.index - b.placed.index);
}

/** Asides, plans, reports and what lay further back leave the story where it is. */
function setsScene({ clause, start, sentence }: PlacedClause, { status, derivation }: DraftEvent): boolean {
  const own = derivation.start !== null && derivation.start >= sentence.start && start <= sentence.end;
  return (
    own &&
    clause.kind !== "relative" &&
    clause.verb.tense === "past" &&
    (status === "fact" || status === "claim")
  );
}

/** The last scene before a clause, or null. */
export function sceneBefore(scenes: readonly Scene[], { index }: PlacedClause): Scene | null {
  return scenes[byIndex.left(scenes, index) - 1] ?? null;
}

function sceneAfter(scenes: readonly Scene[], { index }: PlacedClause): Scene | null {
  return scenes[byIndex.left(scenes, index + 1)] ?? null;
}

const byIndex = bisector(({ placed }: Scene) => placed.index);

/** The date that an undated deed takes from the scenes around it, or null. */
export function inScene(story: Story, scenes: readonly Scene[], placed: PlacedClause): Framed | null {
  const { clause } = placed;
  if (clause.verb.tense !== "past" || isSaying(placed) || clause.kind === "complement") return null;
  if (hasHour(story, placed) || isApart(placed)) return null;
  const fronted = clause.kind === "adverbial" ? null : dateInFront(story, placed);
  if (fronted) return underDate(fronted, GOES_ON.test(placed.verb));
  const before = sceneBefore(scenes, placed);
  if (!before || !isNear(before, placed) || !isToday(story, before) || isLeft(story, before, placed))
    return null;
  return goesOn(before, sceneAfter(scenes, placed), placed);
}

/** “He was held on Friday |after the shop burned down|”: before the scene, or after it. */
function isApart({ clause }: PlacedClause): boolean {
  return clause.kind === "adverbial" && /^(?:after|before|until|since)$/.test(clause.link ?? "");
}

/** “at 5.10am”, “the night before the voyage”: of a day that the scene is not known to be. */
function hasHour(story: Story, { start, end }: PlacedClause): boolean {
  return expressionsIn(story, start, end).some(
    ({ when, meaning }) => when === null && meaning.kind === "time",
  );
}

/** A date in between, whatever it dates, has led the story elsewhere. */
function isLeft(story: Story, { placed: scene, earliest, latest }: Scene, { start }: PlacedClause): boolean {
  return expressionsIn(story, scene.end, start).some(({ when, end }) => {
    const [from, to] = when ? boundsOf(when) : [earliest, latest];
    return end > scene.end && (from !== earliest || to !== latest);
  });
}

/** On the day of the scene; up to the next where that shares the sentence: “He lined the shaft and was done on Monday”. */
function goesOn(before: Scene, after: Scene | null, { sentence }: PlacedClause): Framed {
  const next = after?.placed.sentence === sentence && after.earliest > before.latest ? after : null;
  const when = whenOf(next ? `[${isoOf(before.earliest)}..${isoOf(next.latest)}]` : isoOf(before.earliest));
  const upTo = next ? ` and before “${next.event.title}”` : "";
  const explanation = `No date of its own; told as what went on after “${before.event.title}”${upTo}: ${inWords(when)}. ${before.event.derivation.explanation}`;
  return { when, derivation: taken("same scene", before.event, explanation) };
}

/** “In June last year, the leadership had a falling out, and the mayor was arrested”: a date in front governs what is joined. */
function dateInFront(story: Story, { sentence, start, siblings }: PlacedClause): TemporalExpression | null {
  const first = siblings[0];
  const verb = first && sentence.tokens[first.clause.verb.start];
  if (!first || !verb || start <= first.start) return null;
  const dates = expressionsIn(story, sentence.start, start).filter(({ when }) => when !== null);
  const [fronted] = dates;
  return dates.length === 1 && fronted && fronted.start < verb.start && opens(story, fronted, sentence.start)
    ? fronted
    : null;
}

/** Only “but”, “and”, “then” and a preposition stand before it. */
function opens({ text }: Story, { start }: TemporalExpression, sentence: number): boolean {
  return text.slice(sentence, start).split(/\s+/).filter(Boolean).length <= 3;
}

/** Nothing happens once in these: “On 10 August they attacked, and fighting continued”. Bases. */
const GOES_ON = /^(?:continue|persist|last|rage|drag)$/;

function underDate(expression: TemporalExpression, lasts: boolean): Framed | null {
  const { when: first } = expression;
  const when = first && lasts ? whenOf(`${endsOf(first)[0]}/..`) : first;
  if (!when) return null;
  const explanation = `${explain(expression).replace(/\.$/, "")}; it opens the sentence and dates this, too.`;
  return { when, derivation: { ...derivationOf(expression, explanation), rule: "date in front" } };
}

/** “The firm bought a rival, which had just left bankruptcy”: the same date, as near as the text says; else null. */
export function justOver(scenes: readonly Scene[], placed: PlacedClause): Framed | null {
  const { sentence, clause } = placed;
  const just = sentence.tokens
    .slice(clause.verb.start, clause.verb.head)
    .some(({ lower }) => lower === "just");
  const scene = just ? sceneBefore(scenes, placed) : null;
  if (scene?.placed.sentence !== sentence) return null;
  const { when, event } = scene;
  const explanation = `No date of its own; told as just over at “${event.title}”: ${inWords(when)}.`;
  return { when, derivation: taken("had just happened", event, explanation) };
}

/** How far a story goes on without saying when: about four sentences, in UTF-16 units. */
const REACH = 700;

/** Same paragraph or the one after it, and not far. */
function isNear({ placed: scene }: Scene, { sentence }: PlacedClause): boolean {
  return sentence.start - scene.sentence.end <= REACH && sentence.paragraph - scene.sentence.paragraph <= 1;
}

/** How many days news goes back: a day of these is the day that the report is about. */
const NEWS_DAYS = 7;

function isToday({ publication }: Story, { earliest, latest }: Scene): boolean {
  return (
    publication !== null && earliest === latest && latest <= publication && publication - latest <= NEWS_DAYS
  );
}

function taken(rule: string, { derivation }: DraftEvent, explanation: string): Derivation {
  return {
    expression: null,
    start: null,
    end: null,
    anchor: derivation.expression && `“${derivation.expression}”`,
    rule,
    explanation,
  };
}
