/** The tagger by itself: every temporal expression of a text with its TIMEX3 value. It reads words, not parts of speech. */
import { type Day, parseIsoDay } from "../time/civil.ts";
import type { TemporalExpression } from "./expression.ts";
import { findExpressions } from "./find.ts";
import { readPublished } from "./published.ts";
import { resolveAll } from "./resolve/resolve.ts";

/** A dateline further from the given date than this belongs to another edition, or to the story. */
const SAME_EDITION = 10;

/**
 * The day a text counts from: its own dateline where that lies within days of the given date (“filed on 1 June”, put
 * online on the 4th), else the given date.
 */
export function writtenOn(text: string, publication: Day | null): Day | null {
  const own = parseIsoDay(readPublished(text)?.publishedOn ?? "");
  if (own === null || publication === null) return publication;
  return Math.abs(own - publication) <= SAME_EDITION ? own : publication;
}

/** The expressions of a text written on a day ({@link writtenOn}), in order; a range is one. */
export function expressionsOf(text: string, written: Day | null): readonly TemporalExpression[] {
  return resolveAll(text, findExpressions(text), written);
}

/** The day of an ISO date as callers give it, with a time after it or null. */
export function dayGiven(publishedOn: string | null): Day | null {
  return publishedOn === null ? null : parseIsoDay(publishedOn.slice(0, 10));
}

/** The expressions as TIMEX3 has them, the ends of a range apart. `publishedOn` is an ISO date (a time after it is ignored) or null. */
export function tagText(text: string, publishedOn: string | null): readonly TemporalExpression[] {
  const written = writtenOn(text, dayGiven(publishedOn));
  return expressionsOf(text, written).flatMap((expression) => expression.parts ?? [expression]);
}
