/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */
import { contentOf, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { capital, finish, finishCut, fits, lowerFirst } from "./finish.ts";
import { asideIn, asideOf, headForms, shorterForms } from "./forms.ts";
import { isPlural } from "./number.ts";
import { restOf, wordsIn } from "./rest.ts";
import { type Care, type Grammar, NO_GRAMMAR } from "./shorten.ts";
import { partiesOf } from "./subject.ts";
import { isMisread, verbTitle } from "./verb.ts";

/** What a title is put together from. */
interface Draft {
  /** What is told, the fullest words first. */
  readonly tails: readonly string[];
  /** Of whom, the fullest words first. */
  readonly subjects: readonly string[];
  /** Words for it that lose who it is. */
  readonly heads: readonly string[];
  readonly grammar: Grammar;
}

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause): string {
  return written(draftOf(story, placed));
}

function draftOf(story: Story, placed: PlacedClause): Draft {
  if (isMisread(placed))
    return { tails: [wordsIn(story, placed, "")], subjects: [""], heads: [], grammar: grammarOf(placed) };
  const parties = partiesOf(story, placed);
  const rest = restOf(story, placed);
  const subject = parties.inverted ? rest.trim() : parties.subject;
  if (/^(?:this|that)$/i.test(subject) && BRINGS.test(placed.verb))
    return { tails: [rest.replace(LINK, "")], subjects: [""], heads: [], grammar: grammarOf(placed) };
  const verb = verbTitle(story, placed, { ...parties, subject });
  const tail = parties.inverted ? verb : `${verb} ${lowerFirst(parties.object, story.names)} ${rest}`;
  return {
    tails: [tail, tail.replace(asideOf(story, placed) ?? "", "")],
    subjects: shorterForms(subject),
    heads: headForms(subject),
    grammar: grammarOf(placed, verb),
  };
}

/** “This resulted in |the rise of a movement|”: what it brings is the event. Bases. */
const BRINGS = /^(?:result|lead|cause|spark|trigger|prompt|produce|create)$/;
const LINK = /^\s*(?:in|to|about)?\s*(?:the|an?)?\s+/;

/** A fuller subject is worth this many characters of what is told of it. */
const WORTH = 12;

/** The fullest title that fits, else the one whose cut loses least. */
function written({ tails, subjects, heads, grammar }: Draft): string {
  for (const tail of tails)
    for (const subject of subjects) if (fits(`${subject} ${tail}`)) return finish(`${subject} ${tail}`);
  const tail = tails.at(-1) ?? "";
  for (const [forms, care] of [
    [subjects, "phrase"],
    [subjects, "infinitive"],
    [heads, "phrase"],
    [[...heads, ...subjects], "word"],
  ] as const) {
    const cut = leastCut(forms, tail, grammar, care);
    if (cut !== null) return cut;
  }
  return "";
}

/** Of the titles with each of the subjects, the fullest first, the one that keeps most of the tail. */
function leastCut(subjects: readonly string[], tail: string, grammar: Grammar, care: Care): string | null {
  let kept = 0;
  let least: string | null = null;
  for (const subject of subjects) {
    const cut = finishCut(`${subject} ${tail}`, grammar, care);
    if (cut === null || (least !== null && cut.length - subject.length < kept + WORTH)) continue;
    kept = cut.length - subject.length;
    least = cut;
  }
  return least;
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

/** “South Korean lawmakers say about 600 troops are killed …”: what a clause tells, and who says so. */
export function reportedTitle(story: Story, who: string, said: PlacedClause): string {
  const { tails, subjects, heads, grammar } = draftOf(story, said);
  const about = [...subjects, ...heads].map((form) => lowerFirst(form, story.names));
  const say = (forms: readonly string[]) =>
    forms.flatMap((form) => about.map((subject) => `${saying(story, form)} ${subject}`));
  const speaker = who.replace(/,\s.*$/, "");
  return written({ tails, subjects: say(shorterForms(speaker)), heads: say(headForms(speaker)), grammar });
}

function sayingTitle(story: Story, who: string, said: readonly string[], grammar: Grammar): string {
  const speaker = who.replace(/,\s.*$/, "");
  const say = (forms: readonly string[]) => forms.map((form) => saying(story, form));
  const tails = said.map((form) => lowerFirst(form, story.names));
  return written({ tails, subjects: say(shorterForms(speaker)), heads: say(headForms(speaker)), grammar });
}

function saying(story: Story, who: string): string {
  const speaker = capital(lowerFirst(who, story.names));
  return `${speaker} ${isPlural(lowerFirst(speaker, story.names)) ? "say" : "says"}`;
}

/** A state that somebody tells: with the speaker in front where there is room; who says so stands beside the title anyhow. */
export function toldTitle(story: Story, who: string, title: string): string {
  return fits(`${who.replace(/,.*$/, "")} says ${title}`)
    ? sayingTitle(story, who, [title], NO_GRAMMAR)
    : title;
}

/** What is said, in the speaker's own words and tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const quotation = quotationAt(story, said.start + 1);
  if (quotation) return quotedTitle(story, who, quotation);
  const words = wordsIn(story, said, who).replace(/^that\s+/i, "");
  const forms = [words, words.replace(asideIn(story, said) ?? "", "")];
  const verb = said.sentence.tokens[said.clause.verb.head]?.text;
  return sayingTitle(story, who, forms, grammarOf(said, verb));
}

/** “Tom Hale says “We will pay””: the first sentence of a quotation. */
export function quotedTitle(story: Story, who: string, quotation: readonly [number, number]): string {
  const [first = ""] = story.text.slice(...quotation).split(/(?<=[a-z]{3}[.!?])\s/, 1);
  return sayingTitle(story, who, [`“${first}”`.replace(/[,.]”$/, "”")], NO_GRAMMAR);
}
