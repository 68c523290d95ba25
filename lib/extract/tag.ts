/** The tagger by itself: every temporal expression of a text with its TIMEX3 value. It reads words, not parts of speech. */
import { type Day, parseIsoDay } from "../time/civil.ts";
import type { TemporalExpression } from "./expression.ts";
import { findExpressions } from "./find.ts";
import { resolveAll } from "./resolve/resolve.ts";

/** The expressions of a text published on a day, in order; a range is one. */
export function expressionsOf(text: string, publication: Day | null): readonly TemporalExpression[] {
  return resolveAll(text, findExpressions(text), publication);
}

/** The expressions as TIMEX3 has them, the ends of a range apart. `publishedOn` is an ISO date (a time after it is ignored) or null. */
export function tagText(text: string, publishedOn: string | null): readonly TemporalExpression[] {
  const publication = publishedOn === null ? null : parseIsoDay(publishedOn.slice(0, 10));
  return expressionsOf(text, publication).flatMap((expression) => expression.parts ?? [expression]);
}
