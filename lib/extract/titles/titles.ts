/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */

import { subjectWords } from "../attribution.ts";
import type { TemporalExpression } from "../expression.ts";
import { childrenOf, expressionsIn, type PlacedClause, type Story } from "../story.ts";
import { capital, finish, LONGEST_TITLE, lowerFirst } from "./finish.ts";
import { partiesOf } from "./subject.ts";
import { isPlural, verbTitle } from "./verb.ts";

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause): string {
  const { subject, object } = partiesOf(story, placed);
  return finish(`${subject} ${verbTitle(story, placed, subject)} ${object} ${restOf(story, placed)}`);
}

/** “South Korean lawmakers say about 600 troops killed …”. */
export function sayingTitle(who: string, said: string): string {
  const speaker = capital(who.replace(/,.*$/, "").replace(/^(?:the|a|an)\s+/i, ""));
  const verb = isPlural(speaker) ? "say" : "says";
  return finish(`${speaker} ${verb} ${lowerFirst(said)}`);
}

/** A state that somebody tells: with the speaker in front where there is room; who says so stands beside the title anyhow. */
export function toldTitle(who: string, title: string): string {
  const full = `${who.replace(/,.*$/, "")} says ${title}`;
  return full.length > LONGEST_TITLE ? title : sayingTitle(who, title);
}

/** What is said, in the speaker's own tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const words = story.text.slice(said.start, said.end).replace(/^that\s+/i, "");
  return sayingTitle(who, words);
}

/** A noun phrase as a title: “Korea’s liberation from Japanese colonial rule”. */
export function nounTitle(phrase: string): string {
  return finish(phrase.replace(/^(?:the|a|an)\s+/i, ""));
}

/** The words after the verb, up to the next clause, without dates and sources. */
function restOf(story: Story, placed: PlacedClause): string {
  const { clause, sentence, start, end } = placed;
  const from = sentence.tokens[clause.verb.end]?.start ?? end;
  const inner = childrenOf(placed).filter((c) => c.start >= from && c.start < end);
  const cut = inner.find((c) => c.clause.kind !== "complement")?.start ?? end;
  const to = Math.max(from, Math.min(end, cut));
  const aboutDates = expressionsIn(story, start, from).some((e) => e.text === subjectWords(story, placed));
  return (aboutDates ? story.text.slice(from, to) : withoutDates(story, Math.max(start, from), to))
    .replace(/,?\s+according\s+to\s.*$/i, "")
    .replace(/^\s*for\s+the\s+first\s+time\s+/, "")
    .replace(/\s+there\b/, "");
}

const BEFORE_DATE =
  /,?\s*\b(?:in|on|at|by|since|from|during|of|until|till|about|around|before|after|circa|over|for)?(?:\s+(?:the|about|around))?\s*$/i;

/**
 * The text between two offsets without its expressions and the prepositions before them.
 * A year that is the verb's own object stays (“stretches 46 BCE to 445 days”); a second date ends the title,
 * because what it dates is another event.
 */
function withoutDates(story: Story, from: number, to: number): string {
  const { text } = story;
  const inside = expressionsIn(story, from, to).filter(isLeftOut);
  let title = "";
  let at = from;
  for (const [i, e] of inside.entries()) {
    if (i > 0 && !/^[,\s]*(?:in|on)?\s*$/i.test(text.slice(at, e.start))) return title;
    const before = text.slice(at, e.start);
    const object = i === 0 && before.trim() === "" && e.start - from < 2 && e.basis === "stated";
    title += object ? before + e.text : before.replace(BEFORE_DATE, " ");
    at = e.end + (/^[’']s\b/.test(text.slice(e.end)) ? 2 : 0);
  }
  return title + text.slice(at, Math.max(at, to)).replace(/^,/, "");
}

/** Durations and habits are part of what happened; dates are shown beside the title. */
function isLeftOut({ when, meaning }: TemporalExpression): boolean {
  return when !== null || meaning.kind === "shift" || meaning.kind === "beside";
}
