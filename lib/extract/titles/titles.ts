/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */
import { type PlacedClause, quotationAt, type Story } from "../story.ts";
import { capital, finish, LONGEST_TITLE, lowerFirst } from "./finish.ts";
import { isPlural } from "./number.ts";
import { restOf, wordsIn } from "./rest.ts";
import { partiesOf } from "./subject.ts";
import { isMisread, verbTitle } from "./verb.ts";

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause): string {
  if (isMisread(placed)) return finish(wordsIn(story, placed, ""));
  const told = partiesOf(story, placed);
  const parties = told.inverted ? { ...told, subject: restOf(story, placed).trim() } : told;
  const verb = verbTitle(story, placed, parties);
  const rest = parties.inverted ? "" : restOf(story, placed);
  const subject = fitting(parties.subject, verb.length + rest.length);
  return finish(`${subject} ${verb} ${lowerFirst(parties.object, story.names)} ${rest}`);
}

/** The longest subject that leaves room for what is told of it. */
const LONGEST_SUBJECT = 45;

/** A long subject without its relative clause, then without the phrases behind its noun. */
function fitting(subject: string, rest: number): string {
  if (subject.length + rest < LONGEST_TITLE || subject.length <= LONGEST_SUBJECT) return subject;
  const [bare = subject] = subject.split(/,?\s+(?:who|which|that|where|whose)\s/, 1);
  if (bare.length <= LONGEST_SUBJECT) return bare;
  const borders = [...bare.matchAll(/,?\s(?=(?:in|on|at|for|with|by|from|to|through|including|under)\s)|,/g)];
  const cut = borders.findLast(({ index }) => index <= LONGEST_SUBJECT)?.index;
  return cut === undefined ? bare : bare.slice(0, cut);
}

/** “South Korean lawmakers say about 600 troops are killed …”. */
export function sayingTitle(story: Story, who: string, said: string): string {
  const speaker = capital(lowerFirst(who.replace(/,\s.*$/, ""), story.names));
  const verb = isPlural(lowerFirst(speaker, story.names)) ? "say" : "says";
  return finish(`${speaker} ${verb} ${lowerFirst(said, story.names)}`);
}

/** A state that somebody tells: with the speaker in front where there is room; who says so stands beside the title anyhow. */
export function toldTitle(story: Story, who: string, title: string): string {
  const full = `${who.replace(/,.*$/, "")} says ${title}`;
  return full.length > LONGEST_TITLE ? title : sayingTitle(story, who, title);
}

/** What is said, in the speaker's own words and tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const quotation = quotationAt(story, said.start + 1);
  if (quotation)
    return sayingTitle(
      story,
      who,
      `“${story.text.slice(...quotation).split(/(?<=[a-z]{3}[.!?])\s/, 1)[0]}”`.replace(/[,.]”$/, "”"),
    );
  return sayingTitle(story, who, wordsIn(story, said, who).replace(/^that\s+/i, ""));
}

/** A noun phrase as a title: “Korea’s liberation from Japanese colonial rule”, “Launch of the iTunes store”. */
export function nounTitle(story: Story, phrase: string, start: number): string {
  const own = /^(?:its|his|her|their)\s+(\S.*)$/is.exec(phrase);
  const spoken = own && story.referents.pronouns.get(start);
  if (!own) return finish(phrase.replace(/^(?:the|a|an)\s+/i, ""));
  return finish(spoken ? `${own[1]} of ${spoken.words.replace(/^The\b/, "the")}` : (own[1] ?? phrase));
}
