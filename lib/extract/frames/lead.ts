/** The news that a text opens with, and what is told of it. */
import { type Day, isoOf } from "../../time/civil.ts";
import { whenOf } from "../../time/when.ts";
import { dayWords, inWords } from "../../time/words.ts";
import { attributionOf, isMedium, isSaying } from "../attribution.ts";
import type { TemporalExpression } from "../expression.ts";
import { datedNoun } from "../noun-owners.ts";
import { clauseAround, expressionsIn, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { subjectWords } from "../subjects.ts";
import type { Framed } from "./framed.ts";
import { lastingFor } from "./lasting.ts";
import { spanIn } from "./lately.ts";

/** The news of the lead: its clause, and the window in which it happened. */
export interface Lead extends Framed {
  readonly placed: PlacedClause;
}

/** Headline, byline and standfirst may stand before the lead. */
const LEAD_SENTENCES = 4;

/** A present perfect that opens the text is news: of “this week” where the text says so, else of the seven days up to publication. */
export function leadOf(story: Story): Lead | null {
  const { publication } = story;
  const placed = story.clauses.find((c) => opensNews(story, c));
  const early = placed && story.sentences.slice(0, LEAD_SENTENCES).includes(placed.sentence);
  if (!early || publication === null) return null;
  // behind more than two told sentences it is background: “has faced competition”; “is growing” behind any
  const told = new Set(story.clauses.slice(0, placed.index).map(({ sentence }) => sentence));
  told.delete(placed.sentence);
  if (told.size > (isUnderWay(placed) ? 1 : 2)) return null;
  return { placed, ...(thisWeek(story) ?? upToPublication(publication)) };
}

/** A main clause in the present perfect or progressive without a date of its own: “Kim has hailed …”, “Hale is stepping down”. */
function opensNews(story: Story, placed: PlacedClause): boolean {
  const { kind, verb } = placed.clause;
  if (kind !== "main" || (verb.tense !== "perfect" && !isUnderWay(placed)) || isSaying(placed)) return false;
  if (AGAIN.test(story.text.slice(placed.start, placed.end))) return false;
  // “has doubled over the past twenty years”, “has spoken in recent months” is no news of these days
  if (spanIn(story, placed) || lastingFor(story, placed)) return false;
  const dates = expressionsIn(story, placed.start, placed.end);
  // “has been held for the bombings last year”: the date is the noun's
  const own = dates.filter(
    (e) => clauseAround(story, e.start) === placed && !datedNoun(story, placed, e, false),
  );
  return !own.some((e) => e.when || isPast(e));
}

/** What has been done time and again, or since some day, is no news: “has been tried many times”. */
const AGAIN = /\b(?:times|often|repeatedly|regularly|frequently|occasions|always|never|since)\b/i;

/** “is stepping down”. */
function isUnderWay({ clause, sentence }: PlacedClause): boolean {
  const { tense, start, head } = clause.verb;
  return tense === "present" && head > start && /ing$/.test(sentence.tokens[head]?.lower ?? "");
}

/** “recently” is a past without a date, “recent months” a length of it. */
function isPast({ value, text }: TemporalExpression): boolean {
  return value === "PAST_REF" || /^(?:recent|past)\b/i.test(text);
}

function thisWeek(story: Story): Framed | null {
  const said = story.expressions.find(
    ({ meaning, start, when }) =>
      when &&
      meaning.kind === "deictic" &&
      meaning.unit === "week" &&
      meaning.shift === 0 &&
      !quotationAt(story, start),
  );
  if (!said?.when) return null;
  const explanation = `No date of its own; the article tells it as news of “${said.text}”, counted from ${said.anchor}: ${inWords(said.when)}.`;
  return {
    when: said.when,
    derivation: {
      expression: said.text,
      start: said.start,
      end: said.end,
      anchor: said.anchor,
      rule: "news of this week",
      explanation,
    },
  };
}

/** Days that “has done” may reach back in a news lead. */
const NEWS_DAYS = 7;

function upToPublication(publication: Day): Framed {
  const when = whenOf(`[${isoOf(publication - NEWS_DAYS)}..${isoOf(publication)}]`, true);
  const anchor = `publication on ${dayWords(publication)}`;
  return {
    when,
    derivation: {
      expression: null,
      start: null,
      end: null,
      anchor,
      rule: "news up to publication",
      explanation: `No date is given; news told in the present perfect happened in the days up to ${anchor}.`,
    },
  };
}

/** An undated deed of the lead's own actor, told in the past by the same kind of source, belongs to the lead's news. */
export function inLead(story: Story, lead: Lead | null, placed: PlacedClause): Framed | null {
  if (
    !lead ||
    placed === lead.placed ||
    placed.clause.verb.tense !== "past" ||
    !isMedium(attributionOf(story, lead.placed))
  )
    return null;
  if (
    !isMedium(attributionOf(story, placed)) ||
    !sharesName(subjectWords(story, placed), subjectWords(story, lead.placed))
  )
    return null;
  const { when, derivation } = lead;
  const explanation = `No date of its own; told as part of what the article opens with: ${inWords(when)}.`;
  return {
    when,
    derivation: {
      ...derivation,
      expression: null,
      start: null,
      end: null,
      rule: "part of the lead's news",
      explanation,
    },
  };
}

/** Do two noun phrases share a name? “Kim” and “Kim Jong-un”. */
function sharesName(a: string, b: string): boolean {
  const names = new Set(a.match(/\p{Lu}\p{L}+/gu) ?? []);
  return (b.match(/\p{Lu}\p{L}+/gu) ?? []).some((name) => names.has(name));
}
