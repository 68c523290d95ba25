/** What somebody tells in quotation marks, with a day of its own: whole clauses whose speaker the text names. */
import { type Day, isoOf } from "../time/civil.ts";
import { boundsOf, whenOf } from "../time/when.ts";
import { dayWords } from "../time/words.ts";
import type { Meaning, TemporalExpression } from "./expression.ts";
import { DEED_BEHIND, SAY } from "./speech.ts";
import { clauseAround, expressionsIn, type PlacedClause, quotationAt, type Story, voiceAt } from "./story.ts";

/** Does a speaker whom the text names tell this, and when it was? Opinions, hearsay, questions and wishes are no testimony. */
export function isTestimony(story: Story, placed: PlacedClause): boolean {
  return (
    standsWithin(story, placed) &&
    !isHearsay(story, placed) &&
    isStatement(placed) &&
    expressionsIn(story, placed.start, placed.end).some(
      (e) => clauseAround(story, e.start) === placed && spokenDate(story, e) !== null,
    )
  );
}

/** The whole sentence is quoted, not a fragment of one. */
function standsWithin(story: Story, placed: PlacedClause): boolean {
  const quotation = quotationAt(story, verbStart(placed));
  if (!quotation || !story.voices.has(quotation)) return false;
  const opens = /^\s*\p{Lu}/u.test(story.text.slice(quotation[0], quotation[0] + 2));
  return opens && placed.start >= quotation[0] - 2;
}

/** “My father told me that it fell in 1950”, “I think we left in May”: somebody else's word, or none. */
function isHearsay(story: Story, { clause, parent, sentence, verb }: PlacedClause): boolean {
  // “Hale was warned in May”, “we asked for help in May” are deeds
  const deed = clause.verb.passive || DEED_BEHIND[verb]?.test(sentence.tokens[clause.verb.end]?.lower ?? "");
  if (SAY.has(verb) && !deed) return true;
  for (let above = parent; above; above = above.parent)
    if (SAY.has(above.verb) && above.clause.kind !== "parenthesis" && isInQuotation(story, above))
      return true;
  return false;
}

/** Does its verb stand in quotation marks? */
export function isInQuotation(story: Story, placed: PlacedClause): boolean {
  return quotationAt(story, verbStart(placed)) !== null;
}

/** A passage [start, end) of a clause without the marks and the comma that close its quotation. */
export function withinMarks(
  story: Story,
  placed: PlacedClause,
  start: number,
  end: number,
): [number, number] {
  const quotation = quotationAt(story, verbStart(placed));
  if (!quotation || start < quotation[0] - 2 || /\p{L}/u.test(story.text.slice(quotation[1], end)))
    return [start, end];
  const from = Math.max(start, quotation[0]);
  const words = story.text.slice(from, Math.min(end, quotation[1]));
  return [from, from + words.replace(/[\s,]+$/, "").length];
}

function verbStart({ sentence, clause }: PlacedClause): number {
  return sentence.tokens[clause.verb.head]?.start ?? sentence.start;
}

/** A subject and its verb, not “Did they come in May?”, “Come on Monday”, “Nobody came in May”, “We should have left in May”. */
function isStatement({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const subject = tokens.slice(...clause.subject);
  const { tense } = clause.verb;
  return (
    subject.some(({ pos }) => /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(pos)) &&
    !subject.some(({ lower }) => /^(?:no|nobody|none|neither|nothing|who|what|if)$/.test(lower)) &&
    tense !== "modal" &&
    !tokens.slice(clause.start, clause.verb.end).some(({ lower }) => DOUBT.test(lower)) &&
    !tokens.slice(clause.verb.end).some(({ text }) => text === "?")
  );
}

const DOUBT = /^(?:maybe|perhaps|probably|possibly|presumably|supposedly|apparently)$/;

/** A date that is told in quotation marks as the reader may take it, or null where it is the speaker's own day and nobody tells which. */
export function spokenDate(story: Story, expression: TemporalExpression): TemporalExpression | null {
  const voice = voiceAt(story, expression.start);
  if (!voice || expression.when === null) return null;
  if (expression.basis === "stated") return expression;
  const { meaning, start } = expression;
  // “that evening”, “on the Thursday”: of a story that the speaker tells
  if (isToldInStory(meaning) || /\b(?:the|that)\s+$/i.test(story.text.slice(Math.max(0, start - 6), start)))
    return null;
  if (meaning.kind === "shift" && meaning.from !== "publication") return null;
  const said = dayOfSaying(story, voice.saying);
  if (said === "earlier") return null;
  const shift = daysFromToday(meaning);
  if (shift === null) return expression;
  return said === null ? null : countedFromSaying(expression, said, shift);
}

function isToldInStory(meaning: Meaning): boolean {
  if (meaning.kind === "time") return meaning.date === null || isToldInStory(meaning.date);
  return /^(?:beside|besideWeekday|ref|duration)$/.test(meaning.kind);
}

/** “today”, “yesterday”, “three days ago”: counted in days from the day of speaking; null for all else. */
function daysFromToday(meaning: Meaning): number | null {
  if (meaning.kind === "time") return meaning.date && daysFromToday(meaning.date);
  if (meaning.kind === "deictic") return meaning.unit === "day" ? meaning.shift : null;
  if (meaning.kind === "shift" && meaning.unit === "day" && meaning.amount !== null)
    return meaning.sign * meaning.amount;
  return null;
}

/** The day of a saying that is dated; null for one that is not, “earlier” for one that was before the news. */
function dayOfSaying(story: Story, saying: PlacedClause): Day | "earlier" | null {
  const dates = expressionsIn(story, saying.start, saying.end).filter(
    ({ start, when }) => when && !quotationAt(story, start) && clauseAround(story, start) === saying,
  );
  const [earliest, latest] = dates[0]?.when ? boundsOf(dates[0].when) : [null, null];
  if (latest === null) return null;
  if (story.publication !== null && latest < story.publication - NEWS_DAYS) return "earlier";
  return earliest === latest ? latest : null;
}

/** What was said longer before publication is not counted from it. */
const NEWS_DAYS = 7;

function countedFromSaying(expression: TemporalExpression, said: Day, shift: number): TemporalExpression {
  return {
    ...expression,
    when: whenOf(isoOf(said + shift)),
    anchor: `the day of speaking, ${dayWords(said)}`,
  };
}
