/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */
import { contentOf, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { capital, finish, finishCut, fits, lowerFirst } from "./finish.ts";
import { asideIn, asideOf, headForms, shorterForms } from "./forms.ts";
import { isPlural } from "./number.ts";
import { restOf, wordsIn } from "./rest.ts";
import { type Grammar, NO_GRAMMAR } from "./shorten.ts";
import { partiesOf } from "./subject.ts";
import { isMisread, verbTitle } from "./verb.ts";

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause): string {
  if (isMisread(placed)) return best([wordsIn(story, placed, "")], [], grammarOf(placed));
  const parties = partiesOf(story, placed);
  const rest = restOf(story, placed);
  const subject = parties.inverted ? rest.trim() : parties.subject;
  const verb = verbTitle(story, placed, { ...parties, subject });
  const tail = parties.inverted ? verb : `${verb} ${lowerFirst(parties.object, story.names)} ${rest}`;
  const title = `${subject} ${tail}`;
  if (fits(title)) return finish(title);
  const tails = [tail, tail.replace(asideOf(story, placed) ?? "", "")];
  const about = (subjects: readonly string[]) =>
    tails.flatMap((words) => subjects.map((form) => `${form} ${words}`));
  return best(about(shorterForms(subject)), about(headForms(subject)), grammarOf(placed, verb));
}

/** The first title that fits, else the first that can be cut well; `last` are those that lose who it is. */
function best(titles: readonly string[], last: readonly string[], grammar: Grammar): string {
  const fitting = titles.find(fits);
  if (fitting !== undefined) return finish(fitting);
  const shortest = titles.toReversed();
  for (const [forms, care] of [
    [shortest, "phrase"],
    [shortest, "infinitive"],
    [last, "phrase"],
    [[...last, ...shortest], "word"],
  ] as const)
    for (const title of forms) {
      const cut = finishCut(title, grammar, care);
      if (cut !== null) return cut;
    }
  return "";
}

/** What a cut must know of a clause. */
function grammarOf(placed: PlacedClause, verb?: string): Grammar {
  const { tokens } = placed.sentence;
  const said = contentOf(placed);
  const content = said && tokens[said.clause.verb.head]?.text;
  return {
    parts: new Map(tokens.map((t) => [t.text, t.pos])),
    verbs: [verb, content].filter((word) => word !== undefined && word !== null),
  };
}

/** “South Korean lawmakers say about 600 troops are killed …”. `said` in its forms, the fullest first. */
export function sayingTitle(
  story: Story,
  who: string,
  said: readonly string[],
  grammar: Grammar = NO_GRAMMAR,
): string {
  const speaker = who.replace(/,\s.*$/, "");
  const words = said.map((form) => lowerFirst(form, story.names));
  const told = (speakers: readonly string[]) =>
    words.flatMap((form) => speakers.map((name) => `${saying(story, name)} ${form}`));
  return best(told(shorterForms(speaker)), told(headForms(speaker)), grammar);
}

function saying(story: Story, who: string): string {
  const speaker = capital(lowerFirst(who, story.names));
  return `${speaker} ${isPlural(lowerFirst(speaker, story.names)) ? "say" : "says"}`;
}

/** A state that somebody tells: with the speaker in front where there is room; who says so stands beside the title anyhow. */
export function toldTitle(story: Story, who: string, title: string): string {
  return fits(`${who.replace(/,.*$/, "")} says ${title}`) ? sayingTitle(story, who, [title]) : title;
}

/** What is said, in the speaker's own words and tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const quotation = quotationAt(story, said.start + 1);
  if (quotation) {
    const [first = ""] = story.text.slice(...quotation).split(/(?<=[a-z]{3}[.!?])\s/, 1);
    return sayingTitle(story, who, [`“${first}”`.replace(/[,.]”$/, "”")]);
  }
  const words = wordsIn(story, said, who).replace(/^that\s+/i, "");
  const forms = [words, words.replace(asideIn(story, said) ?? "", "")];
  const verb = said.sentence.tokens[said.clause.verb.head]?.text;
  return sayingTitle(story, who, forms, grammarOf(said, verb));
}

/** A noun phrase as a title: “Korea’s liberation from Japanese colonial rule”, “Launch of the iTunes store”. */
export function nounTitle(story: Story, phrase: string, start: number): string {
  const own = /^(?:its|his|her|their)\s+(\S.*)$/is.exec(phrase);
  const spoken = own && story.referents.pronouns.get(start);
  if (!own) return finish(phrase.replace(/^(?:the|a|an)\s+/i, ""));
  return finish(spoken ? `${own[1]} of ${spoken.words.replace(/^The\b/, "the")}` : (own[1] ?? phrase));
}
