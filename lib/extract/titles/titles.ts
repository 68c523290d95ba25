/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */
import { happeningThere } from "../being.ts";
import { contentOf, type PlacedClause, quotationAt, type Story } from "../story.ts";
import { subjectWords } from "../subjects.ts";
import { thirdPerson } from "../verb-forms.ts";
import { isDoubtful } from "./doubt.ts";
import { capital, finishCut, finishWhole, lowerFirst } from "./finish.ts";
import { asideIn, asideOf, headForms, shorterForms } from "./forms.ts";
import { isPlural } from "./number.ts";
import { restOf, wordsIn } from "./rest.ts";
import { type Care, type Grammar, LONGEST_TITLE, NO_GRAMMAR } from "./shorten.ts";
import { partiesOf } from "./subject.ts";
import { isMisread, verbTitle } from "./verb.ts";

/** What a title is put together from. */
interface Draft {
  readonly subject: string;
  /** What is told of it. */
  readonly tail: string;
  /** Words of the tail that a title can do without. */
  readonly aside: string;
  /** The subject of what is said in it, which may be shortened. */
  readonly inner: string;
  readonly grammar: Grammar;
}

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause): string {
  const { clause, parent, verb } = placed;
  if (clause.kind === "parenthesis" && parent && ANNOUNCES.test(verb))
    return reportedTitle(story, partiesOf(story, placed).subject, parent, verb);
  const said = clause.kind === "parenthesis" ? quotationBefore(story, placed) : null;
  if (said) return quotedTitle(story, partiesOf(story, placed).subject, said);
  const draft = draftOf(story, placed);
  return written(draft, [draft.subject], shorterForms, headForms);
}

/** ““We will pay,” |she told the press|”: the quotation right before the clause, marks excluded; null for none. */
function quotationBefore(story: Story, { start, verb }: PlacedClause): readonly [number, number] | null {
  const mark = /[”"]\s*$/.exec(story.text.slice(start - MARK, start));
  return mark && /^(?:say|tell|add)$/.test(verb) ? quotationAt(story, start - MARK + mark.index - 1) : null;
}

/** A closing mark and the space behind it, in UTF-16 units. */
const MARK = 2;

/** Beside a clause they tell that it was made known. Bases. */
const ANNOUNCES = /^(?:announce|confirm|disclose|reveal)$/;

function draftOf(story: Story, placed: PlacedClause): Draft {
  if (isMisread(placed) || isDoubtful(story, placed))
    return {
      subject: "",
      tail: wordsIn(story, placed, ""),
      aside: "",
      inner: "",
      grammar: grammarOf(placed),
    };
  // “There was a fire at the mill”
  if (happeningThere(placed)) {
    const tail = restOf(story, placed).replace(LINK, "");
    return { subject: "", tail, aside: asideOf(story, placed) ?? "", inner: "", grammar: grammarOf(placed) };
  }
  const parties = isExpletive(placed)
    ? { subject: "It", object: "", plural: false, inverted: false }
    : partiesOf(story, placed);
  const rest = restOf(story, placed);
  const subject = parties.inverted ? rest.trim() : parties.subject;
  if (/^(?:this|that)$/i.test(subject) && BRINGS.test(placed.verb))
    return { subject: "", tail: rest.replace(LINK, ""), aside: "", inner: "", grammar: grammarOf(placed) };
  const verb = verbTitle(story, placed, { ...parties, subject });
  const tail = parties.inverted ? verb : `${verb} ${lowerFirst(parties.object, story.names)} ${rest}`;
  const said = contentOf(placed);
  const inner = said && isPhrase(said) ? subjectWords(story, said) : "";
  return { subject, tail, aside: asideOf(story, placed) ?? "", inner, grammar: grammarOf(placed, verb) };
}

/** A subject without a verb of its own. */
function isPhrase({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const words = tokens.slice(...clause.subject);
  return words[0]?.pos !== "ADP" && words.every(({ pos }) => pos !== "VERB" && pos !== "AUX");
}

/** “|It| was reported last month that she …”: it stands for nobody. */
function isExpletive({ clause: { subject, verb }, sentence: { tokens } }: PlacedClause): boolean {
  const it = subject[1] - subject[0] === 1 && tokens[subject[0]]?.lower === "it";
  const that = tokens.slice(verb.end, verb.end + FARTHEST_THAT).findIndex(({ lower }) => lower === "that");
  return (
    it &&
    verb.passive &&
    that >= 0 &&
    tokens.slice(verb.end, verb.end + that).every(({ pos }) => pos !== "PUNCT")
  );
}

/** “reported |last month that|”, in tokens. */
const FARTHEST_THAT = 4;

/** “This resulted in |the rise of a movement|”: what it brings is the event. Bases. */
const BRINGS = /^(?:result|lead|cause|spark|trigger|prompt|produce|create)$/;
const LINK = /^\s*(?:in|to|about)?\s*(?:the|an?)?\s+/;

/** A fuller subject is worth this many characters of what is told of it. */
const WORTH = 12;

/**
 * The fullest title that fits, else the one whose cut loses least. What stands in front of the tail is put together
 * from `heads`, each in its `shorter` forms, at last in those that lose who it is.
 */
function written(
  { tail, aside, inner, grammar }: Omit<Draft, "subject">,
  heads: readonly string[],
  shorter: (head: string) => readonly string[],
  last: (head: string) => readonly string[],
): string {
  const whole = finishWhole(`${heads.join(" ")} ${tail}`);
  if (whole !== null) return whole;
  const bare = tail.replace(aside, "");
  const fuller = together(heads.map(shorter));
  const inners = innerForms(inner).map((form) => bare.replace(inner, form));
  for (const words of [tail, bare, ...inners])
    for (const head of fuller) {
      const title = finishWhole(`${head} ${words}`);
      if (title !== null) return title;
    }
  const shortest = together(heads.map((head) => last(head)));
  const least = inners.at(-1) ?? bare;
  for (const head of inners.length > 0 ? shortest : []) {
    const title = finishWhole(`${head} ${least}`);
    if (title !== null) return title;
  }
  for (const [forms, care] of [
    [fuller, "phrase"],
    [fuller, "infinitive"],
    [shortest, "phrase"],
    [[...shortest, ...fuller], "word"],
  ] as const) {
    const cut = leastCut(forms, least, grammar, care);
    if (cut !== null) return cut;
  }
  return "";
}

/** “the merger of the two banks” → “the merger”: shorter forms of a subject within the title. */
function innerForms(inner: string): readonly string[] {
  if (inner === "" || inner.includes(",")) return [];
  const [noun = inner] = inner.split(/\sof\s/, 1);
  const forms = [...shorterForms(inner), ...headForms(inner), ...(/^the\s/.test(noun) ? [noun] : [])];
  return forms.filter((form) => form !== inner);
}

/** Each of the first with each of the second: “Officials say” and “the fire”. */
function together(forms: readonly (readonly string[])[]): readonly string[] {
  return forms.reduce((fronts, backs) =>
    fronts.flatMap((front) => backs.map((back) => `${front} ${back}`.trim())),
  );
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

/** What a cut must know of a clause; its parts of speech are looked up only where a title is cut. */
function grammarOf(placed: PlacedClause, verb?: string): Grammar {
  const { tokens } = placed.sentence;
  const said = contentOf(placed);
  const content = said && tokens[said.clause.verb.head]?.text;
  let parts: ReadonlyMap<string, string> | undefined;
  return {
    partOf: (word) => {
      parts ??= new Map(tokens.map((t) => [t.text, t.pos]));
      return parts.get(word) ?? "";
    },
    verbs: [verb, content].filter((word) => word !== undefined && word !== null),
  };
}

/** “South Korean lawmakers say about 600 troops are killed …”: what a clause tells, and who says so. */
export function reportedTitle(story: Story, who: string, said: PlacedClause, verb = "say"): string {
  const draft = draftOf(story, said);
  const [first] = said.sentence.tokens;
  // capital by its place alone: “Preliminary tests”
  const listed =
    said.sentence.tokens[1]?.pos === "CCONJ" && /^\p{Ll}/u.test(said.sentence.tokens[2]?.text ?? "");
  const plain = first && (/^(?:ADJ|DET|NUM|ADV)$/.test(first.pos) || listed);
  const common = plain && !story.names.has(first.text);
  const opens = common && draft.subject.startsWith(`${first.text} `) && /^\p{Lu}\p{Ll}/u.test(first.text);
  const subject = opens
    ? draft.subject.charAt(0).toLowerCase() + draft.subject.slice(1)
    : lowerFirst(draft.subject, story.names);
  return spoken(story, who, draft, subject, verb);
}

function sayingTitle(story: Story, who: string, said: string, aside: string, grammar: Grammar): string {
  return spoken(story, who, { tail: lowerFirst(said, story.names), aside, inner: "", grammar }, "");
}

/** The speaker without what is told of him; “its foreign minister, Eva Marsh” is told of nobody in a title of its own. */
function named(who: string): string {
  const [, name] = /^(?:its|his|her|their)\s[^,]+,\s+(\p{Lu}[^,]+)$/iu.exec(who) ?? [];
  return name ?? who.replace(/,\s.*$/, "");
}

function spoken(
  story: Story,
  who: string,
  draft: Omit<Draft, "subject">,
  subject: string,
  verb = "say",
): string {
  const saying = (speaker: string) => {
    const words = capital(lowerFirst(speaker, story.names));
    return `${words} ${isPlural(lowerFirst(words, story.names)) ? verb : thirdPerson(verb)}`;
  };
  const speaker = named(who).replace(/^(?:But|And|Yet|So)\s+(?=\S)/, "");
  const heads = subject === "" ? [saying(speaker)] : [saying(speaker), subject];
  const forms = (of: (phrase: string) => readonly string[]) => (head: string) =>
    head === subject ? of(head) : of(speaker).map(saying);
  const shorter = (phrase: string) => [
    ...shorterForms(phrase),
    ...(phrase === subject ? headForms(phrase) : []),
  ];
  return written(
    draft,
    heads,
    forms(shorter),
    forms((phrase) => (phrase === subject ? [phrase] : headForms(phrase))),
  );
}

/** A state that somebody tells: with the speaker in front where there is room; who says so stands beside the title anyhow. */
export function toldTitle(story: Story, who: string, title: string): string {
  // “police said there were no arrests”: nobody says arrests
  const told = /^no\s/i.test(title)
    ? `there ${isPlural(title) ? "were" : "was"} ${title.toLowerCase()}`
    : title;
  return `${who.replace(/,.*$/, "")} says ${told}`.length <= LONGEST_TITLE
    ? sayingTitle(story, who, told, "", NO_GRAMMAR)
    : title;
}

/** What is said, in the speaker's own words and tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const quotation = quotationAt(story, said.start + 1);
  if (quotation) return quotedTitle(story, who, quotation);
  const all = { ...said, end: Math.max(said.end, ...joinedTo(said).map(({ end }) => end)) };
  const words = wordsIn(story, all, who).replace(/^that\s+/i, "");
  const verb = said.sentence.tokens[said.clause.verb.head]?.text;
  return sayingTitle(story, who, words, asideIn(story, said) ?? "", grammarOf(said, verb));
}

/** “said that one was ill |and that two were hurt|”. */
function joinedTo({ parent, start, siblings, sentence }: PlacedClause): readonly PlacedClause[] {
  return siblings.filter(
    (c) =>
      c.parent === parent &&
      c.start > start &&
      c.clause.link === "that" &&
      sentence.tokens[c.clause.start - 1]?.pos === "CCONJ",
  );
}

/** “Tom Hale says “We will pay””: the first sentence of a quotation. */
export function quotedTitle(story: Story, who: string, quotation: readonly [number, number]): string {
  const [first = ""] = story.text.slice(...quotation).split(/(?<=[a-z]{3}[.!?])\s/, 1);
  return sayingTitle(story, who, `“${first}”`.replace(/[,.]”$/, "”"), "", NO_GRAMMAR);
}
