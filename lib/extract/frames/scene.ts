/**
 * Where the story is when it tells something without a date: the sentence, the scene, the order of telling.
 * A date is taken over only where the grammar or the order holds it; else the event stays undated.
 */
import { isoOf } from "../../time/civil.ts";
import { boundsOf, type When, whenOf } from "../../time/when.ts";
import { inWords } from "../../time/words.ts";
import type { Derivation, DraftEvent } from "../../timeline/timeline.ts";
import { isSaying } from "../attribution.ts";
import type { PlacedClause, Story } from "../story.ts";
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
function sceneBefore(scenes: readonly Scene[], { index }: PlacedClause): Scene | null {
  return scenes[countBefore(scenes, index) - 1] ?? null;
}

function sceneAfter(scenes: readonly Scene[], { index }: PlacedClause): Scene | null {
  return scenes[countBefore(scenes, index + 1)] ?? null;
}

function countBefore(scenes: readonly Scene[], index: number): number {
  let low = 0;
  for (let high = scenes.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((scenes[middle]?.placed.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date that an undated deed takes from the scenes around it, or null. */
export function inScene(story: Story, scenes: readonly Scene[], placed: PlacedClause): Framed | null {
  const before = sceneBefore(scenes, placed);
  if (!before || !isNear(before, placed)) return null;
  if (placed.clause.verb.tense !== "past" || isSaying(placed) || placed.clause.kind === "complement")
    return null;
  if (isUnderDate(before, placed))
    return same("under the date of its sentence", "told under the same date as", before);
  if (isToday(story, before)) return same("same scene", "told as what went on after", before);
  return inOrder(before, sceneAfter(scenes, placed));
}

/** How far a story goes on without saying when: about four sentences, in UTF-16 units. */
const REACH = 700;

/** Same paragraph or the one after it, and not far. */
function isNear({ placed: scene }: Scene, { sentence }: PlacedClause): boolean {
  return sentence.start - scene.sentence.end <= REACH && sentence.paragraph - scene.sentence.paragraph <= 1;
}

/** “In June last year, the leadership fell out, and Pol Pot was arrested”: a date in front governs what is joined. */
function isUnderDate({ placed: scene, event }: Scene, { sentence, clause }: PlacedClause): boolean {
  const [from] = scene.clause.subject;
  const subject = scene.sentence.tokens[from]?.start ?? scene.start;
  const { start } = event.derivation;
  return (
    scene.sentence === sentence &&
    clause.kind !== "adverbial" &&
    start !== null &&
    (start < subject || start < (scene.sentence.tokens[scene.clause.verb.start]?.start ?? 0))
  );
}

/** How many days news goes back: a day of these is the day that the report is about. */
const NEWS_DAYS = 7;

function isToday({ publication }: Story, { earliest, latest }: Scene): boolean {
  return (
    publication !== null && earliest === latest && latest <= publication && publication - latest <= NEWS_DAYS
  );
}

function same(rule: string, told: string, { when, event }: Scene): Framed {
  return {
    when,
    derivation: taken(rule, event, `No date of its own; ${told} “${event.title}”: ${inWords(when)}.`),
  };
}

/** Days between two scenes that still hold together what is told between them. */
const HELD = 550;

/** What a story tells between two dates of a paragraph happened between them, where it moves forward. */
function inOrder(before: Scene, after: Scene | null): Framed | null {
  if (!after || !isHeld(before, after)) return null;
  const when = whenOf(`[${firstOf(before)}..${lastOf(after)}]`);
  const explanation = `No date of its own; told between “${before.event.title}” and “${after.event.title}”: ${inWords(when)}.`;
  return { when, derivation: taken("order of telling", before.event, explanation) };
}

function isHeld({ placed: one, earliest }: Scene, { placed: next, earliest: then, latest }: Scene): boolean {
  return (
    then >= earliest &&
    latest - earliest <= HELD &&
    next.sentence.paragraph === one.sentence.paragraph &&
    next.sentence.start - one.sentence.end <= REACH
  );
}

/** A year, month or day as it stands; the first and last day of what is wider or finer. */
const PLAIN = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;

function firstOf({ when, earliest }: Scene): string {
  return PLAIN.test(when.edtf) ? when.edtf : isoOf(earliest);
}

function lastOf({ when, latest }: Scene): string {
  return PLAIN.test(when.edtf) ? when.edtf : isoOf(latest);
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
