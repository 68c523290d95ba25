/** Titles of what is to be done: “Hale is to put the question to a vote”, “Ruling to free him”. */
import type { DatedInfinitive } from "../infinitives.ts";
import { type Story, wordsOf } from "../story.ts";
import { finish, lowerFirst } from "./finish.ts";
import { isPlural } from "./number.ts";
import { partiesOf } from "./subject.ts";

const BEFORE_DATE =
  /[,\s]+(?:in|on|at|by|until|before|within|from|during|about|around|early|late)?(?:\s+the)?\s*$/i;

/** With who is to do it where the words say so, else with the noun that it hangs on. */
export function infinitiveTitle(
  story: Story,
  { placed, token, doer, noun, expression }: DatedInfinitive,
): string {
  const { tokens } = placed.sentence;
  const verb = tokens[token];
  const rest = story.text.slice(verb?.start ?? expression.start, expression.start).replace(BEFORE_DATE, "");
  if (noun !== null) return finish(`${tokens[noun]?.text ?? ""} to ${rest}`);
  const subject = doer ? wordsOf(story, tokens, ...doer) : partiesOf(story, placed).subject;
  return finish(`${subject} ${isPlural(lowerFirst(subject, story.names)) ? "are" : "is"} to ${rest}`);
}
