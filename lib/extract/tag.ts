/** The tagger by itself: every temporal expression of a text with its TIMEX3 value. */
import { parseIsoDay } from "../time/civil.ts";
import type { TemporalExpression } from "./expression.ts";
import { readStory } from "./story.ts";

/** The expressions of a text in its order. `publishedOn` is an ISO date (a time after it is ignored) or null. */
export function tagText(text: string, publishedOn: string | null): readonly TemporalExpression[] {
  return readStory(
    text,
    publishedOn === null ? null : parseIsoDay(publishedOn.slice(0, 10)),
  ).expressions.flatMap((expression) => expression.parts ?? [expression]);
}
