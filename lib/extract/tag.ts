/** The tagger by itself: every temporal expression of a text with its TIMEX3 value. It reads words, not parts of speech. */
import { type Day, parseIsoDay } from "../time/civil.ts";
import type { Found, TemporalExpression } from "./expression.ts";
import { findExpressions } from "./find.ts";
import { writtenNear } from "./inferred.ts";
import { datelineDay, readPublished } from "./published.ts";
import { resolveAll } from "./resolve/resolve.ts";

/** A text's expressions in order, a range being one, and the day they count from. */
export interface Tagged {
  readonly expressions: readonly TemporalExpression[];
  readonly written: Day | null;
}

/** The expressions of a text, counted from the day it was written on: that of publication unless it says another. */
export function readExpressions(text: string, publication: Day | null): Tagged {
  const found = findExpressions(text);
  const written = publication === null ? null : writtenOn(text, found, publication);
  return { expressions: resolveAll(text, found, written), written };
}

/** A day further from the given date than this belongs to another edition, or to the story. */
const SAME_EDITION = 10;

/**
 * The day a text says it was written on, where that lies within days of the given date: filed on 1 June, put online on
 * the 4th. Its furniture says so with the year, its dateline without, or a sentence does (“today, June 1”).
 */
function writtenOn(text: string, found: readonly Found[], publication: Day): Day {
  const own =
    parseIsoDay(readPublished(text)?.publishedOn ?? "") ??
    datelineDay(text, publication) ??
    writtenNear(text, found, publication)?.day ??
    publication;
  return Math.abs(own - publication) <= SAME_EDITION ? own : publication;
}

/** The day of an ISO date as callers give it, with a time after it or null. */
export function dayGiven(publishedOn: string | null): Day | null {
  return publishedOn === null ? null : parseIsoDay(publishedOn.slice(0, 10));
}

/** The expressions as TIMEX3 has them, the ends of a range apart. `publishedOn` is an ISO date (a time after it is ignored) or null. */
export function tagText(text: string, publishedOn: string | null): readonly TemporalExpression[] {
  const { expressions } = readExpressions(text, dayGiven(publishedOn));
  return expressions.flatMap((expression) => expression.parts ?? [expression]);
}
