/** What a title says after its verb: the words of the clause without dates and sources, names for its pronouns. */
import { isDenied } from "../denials.ts";
import type { TemporalExpression } from "../expression.ts";
import { modifiesNoun } from "../owners.ts";
import type { Referent } from "../referents/choose.ts";
import type { Spoken } from "../referents/reading.ts";
import {
  childrenOf,
  contentOf,
  expressionsIn,
  type PlacedClause,
  quotationAt,
  type Story,
} from "../story.ts";
import { subjectWords } from "../subjects.ts";
import { TAKES_NONE } from "../verb-forms.ts";
import { opensDay } from "../verbs.ts";
import { lowerFirst, STAYS } from "./finish.ts";
import { possessive, subjectReferents } from "./subject.ts";

/** The words after the verb, up to the next clause. */
export function restOf(story: Story, placed: PlacedClause): string {
  const { clause, sentence, start, end } = placed;
  const from = sentence.tokens[clause.verb.end]?.start ?? end;
  const children = childrenOf(placed);
  // “disclosed in May that it was approached by a rival, which agreed in June …”: what is told of the rival stands elsewhere
  const said = children.filter(({ clause: { kind } }) => kind === "complement").flatMap(childrenOf);
  const asides = said.filter(({ clause: { kind } }) => kind === "relative");
  const inner = [...children, ...asides].filter((c) => c.start >= from && c.start < end);
  const next = inner.find((c) => c.clause.kind !== "complement" && !isNeeded(c));
  const cut = next ? beforeLink(next) : beforeMark(story, placed);
  const to = Math.max(from, Math.min(end, cut));
  const aboutDates = expressionsIn(story, start, from).some((e) => e.text === subjectWords(story, placed));
  const words = aboutDates
    ? story.text.slice(from, to)
    : withoutDates(story, placed, Math.max(start, from), to);
  return (
    words
      .replace(/,?\s+(?:according\s+to|as\s+(?:first\s+)?reported\s+by)\s.*$/is, "")
      .replace(/[,\s]+the\s+(?:day|week|month|year)\s*$/, (found) => (isCounted(next) ? "" : found))
      .replace(/,\s+(?:the\s+)?(?:court|jury|inquiry|tribunal)\s+(?:was\s+told|heard)\b.*$/is, "")
      .replace(/,?\s+(?:however|though|meanwhile|instead|moreover)[\s,]*$/i, "")
      // “the merger, |planned| since May, is”
      .replace(/,\s+\p{Ll}+ed,(?=\s)/u, "")
      .replace(/^\s*for\s+the\s+first\s+time\s+/, "")
      .replace(/(?<=\S)\s+there\b/, "")
      .replace(/^\s*(\p{L}+)/u, (first) => (isParticle(placed) ? `${first}${STAYS}` : first))
  );
}

/** “was fired |on|”, “dragged |on| for weeks”: a preposition right behind the verb that nothing completes. */
function isParticle({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const [particle, after] = [tokens[clause.verb.end], tokens[clause.verb.end + 1]];
  if (clause.kind === "relative" || !PARTICLE.test(particle?.lower ?? "")) return false;
  const alone =
    after === undefined || /^[.,;:!?”]$/.test(after.text) || after.pos === "SCONJ" || after.pos === "ADP";
  return (
    (alone && !/^(?:about|around|over|between|at)$/.test(after?.lower ?? "")) ||
    opensDay(tokens, clause.verb.end + 1)
  );
}

const PARTICLE = /^(?:in|on|by|through|about|for|at|into|with)$/;

/** The end of a clause, without the mark that closes its quotation. */
function beforeMark(story: Story, { start, end }: PlacedClause): number {
  const quotation = quotationAt(story, start + 1);
  return quotation && quotation[1] < end && !/\p{L}/u.test(story.text.slice(quotation[1], end))
    ? quotation[1]
    : end;
}

/** “hunts down those |who did it|”: without it nobody is named. */
function isNeeded({ clause, sentence }: PlacedClause): boolean {
  const before = sentence.tokens[clause.start - 1]?.lower ?? "";
  return (
    clause.kind === "relative" && /^(?:those|anyone|anybody|everyone|everybody|ones|people)$/.test(before)
  );
}

/** “last seen on 3 November, the day |before they sent for him|”. */
function isCounted(next: PlacedClause | undefined): boolean {
  return /^(?:before|after)$/.test(next?.clause.link ?? "");
}

/** “the shaft through |which”: the preposition goes with its relative; so does “a plea, |words| he took back”. */
function beforeLink({ clause, sentence: { tokens }, start }: PlacedClause): number {
  const [comma, before] = [tokens[clause.start - 2], tokens[clause.start - 1]];
  if (clause.kind !== "relative") return start;
  if (clause.link === null && comma?.text === "," && before?.pos === "NOUN") return comma.start;
  // “for work |that began in 1991|”: of a noun without an article nothing is left to tell which
  if (before?.pos === "NOUN" && !before.lower.endsWith("s") && comma?.lower === "for")
    return comma?.start ?? start;
  return before?.pos === "ADP" ? before.start : start;
}

/** How far before a clause a date may begin that its first word belongs to, in UTF-16 units. */
const LONGEST_DATE = 24;

/** The words of a clause that somebody says; `who` says it. */
export function wordsIn(story: Story, said: PlacedClause, who: string): string {
  const [across] = expressionsIn(story, said.start - LONGEST_DATE, said.start).filter(
    (e) => e.end > said.start,
  );
  return withoutDates(story, said, across?.end ?? said.start, said.end, who);
}

const BEFORE_DATE =
  /,?\s*\b(?:early|late|shortly|only|just)?\s*\b(?:in|on|at|by|since|from|during|of|until|till|about|around|before|after|circa|for|between|through|throughout|within|over)?(?:\s+(?:the|about|around|at\s+(?:least|the\s+latest)|\d{1,2}\s+or))?\s*$/i;

/**
 * The text between two offsets without its expressions and the prepositions before them.
 * A year that is the verb's own object stays (“stretches 46 BCE to 445 days”); a second date ends the title,
 * because what it dates is another event.
 */
function withoutDates(story: Story, placed: PlacedClause, from: number, to: number, who = ""): string {
  const { text } = story;
  const { clause, sentence } = placed;
  const slice = (start: number, end: number) => named(story, placed, start, Math.max(start, end), who);
  const content = contentOf(placed);
  // when it is said not to have happened is a part of what is denied
  const denied = content && isDenied(content) ? content.start : to;
  const inside = expressionsIn(story, from, denied).filter(isLeftOut);
  let title = "";
  let at = from;
  for (const [i, e] of inside.entries()) {
    if (i > 0 && !/^[,\s]*(?:in|on)?\s*$/i.test(text.slice(at, e.start)))
      return title + completion(slice(at, e.start));
    const before = slice(at, e.start);
    const object =
      i === 0 &&
      before.trim() === "" &&
      e.start - from < 2 &&
      ((e.basis === "stated" && !TAKES_NONE.test(sentence.tokens[clause.verb.head]?.lower ?? "")) ||
        placed.verb === "spend");
    if (i === 0 && setFor(placed, before)) return `${before}${e.text}${slice(e.end, to)}`;
    // “the |Oct. 23| shooting”, “his |1996| campaign”: the noun keeps what stands before it
    const tells =
      (/\b(?:the|an?|this)\s*$/i.test(before) && standsBeforeNoun(placed, e)) || modifiesNoun(placed, e);
    title += object ? before + e.text : tells ? before.trimEnd() : before.replace(BEFORE_DATE, " ");
    at = e.end + (/^[’']s\b/.test(text.slice(e.end, e.end + 3)) ? 2 : 0);
  }
  const rest = slice(at, to);
  // “Although it fell on 22 May, the army went on”: the date ends the clause
  return placed.clause.kind === "adverbial" && /^,/.test(rest)
    ? title
    : title +
        rest
          .replace(GOES_ON, "")
          .replace(/^,(?!\s(?:the|an?|not|far|subject|up|down|(?!during)\p{Ll}+ing)\b)/u, "");
}

/** “in 2028 |and every four years thereafter|”, “in 1911, |and again| in 1967”, “on Friday, |two weeks to the day| since”: more dates. */
const GOES_ON =
  /^(?:[,\s]*and\s+(?:every|again)\b.*$|,\s+\S+\s+(?:days|weeks|months|years)\s+to\s+the\s+day\b)/su;

/** “agreed on Saturday |to cut costs| by 2035”, “told them on Monday |that it shut| in 2019”: what completes the verb, before a second date. */
function completion(words: string): string {
  if (!/^\s*(?:to\s+\p{Ll}|that\s)/u.test(words)) return "";
  return words
    .replace(/\s(?:when|after|before|while|since|until|as|because)\s.*$/s, "")
    .replace(BEFORE_DATE, " ");
}

/** “has been set |for 20 June|”: for nothing it would say nothing. */
function setFor({ clause, verb }: PlacedClause, before: string): boolean {
  return clause.verb.passive && verb === "set" && /^\s*(?:for|on)\s+$/.test(before);
}

function standsBeforeNoun({ sentence }: PlacedClause, { end }: TemporalExpression): boolean {
  const next = sentence.tokens.find((t) => t.start >= end);
  return next !== undefined && ["NOUN", "ADJ"].includes(next.pos) && next.start === end + 1;
}

/** Not “it” and “they”: as subjects of what is said they are mostly the speaker's. */
const PRONOUNS = new Set([
  "he",
  "she",
  "him",
  "her",
  "it",
  "them",
  "his",
  "its",
  "their",
  "me",
  "us",
  "my",
  "our",
]);

/** The words between two offsets with names and nouns for their pronouns, but the subject's own pronouns and the speaker's stay. */
function named(story: Story, placed: PlacedClause, from: number, to: number, who: string): string {
  // in “who sold his share” his is the noun's before it
  if (placed.clause.kind === "relative") return story.text.slice(from, to);
  let words = "";
  let at = from;
  const { tokens } = placed.sentence;
  for (const [i, { start, end, lower }] of tokens.entries()) {
    if (start < from || end > to || !PRONOUNS.has(lower)) continue;
    const spoken = story.referents.pronouns.get(start);
    if (!spoken) continue;
    const own = isOwn(story, placed, spoken.referent, who);
    // “I put down my phone”, of a speaker whom the title names
    const his = own && /^(?:my|our)$/.test(lower) ? ownerOf(spoken.referent) : null;
    if (his !== null) {
      words += story.text.slice(at, start) + his;
      at = end;
    }
    if (own) continue;
    if (tokens[i + 1]?.lower === "own") continue;
    // “affirmed it did not plan”, “said its troops”: mostly whoever speaks
    const speakers = who !== "" && spoken.referent.kind.person !== true;
    if (speakers || (lower === "it" && /^(?:AUX|VERB)$/.test(tokens[i + 1]?.pos ?? ""))) continue;
    const name = shortName(story, spoken);
    // “Hale was found within a week of his capture”: named just before
    if (name === null || story.text.slice(from, start).includes(lastWord(name))) continue;
    words += story.text.slice(at, start) + (spoken.owner ? possessive(name) : name);
    at = end;
  }
  return words + story.text.slice(at, to);
}

/** “his”, “its”; null where nobody knows which. */
function ownerOf({ kind: { person, sex } }: Referent): string | null {
  return sex === "f" ? "her" : sex === "m" ? "his" : person === false ? "its" : null;
}

/** The speaker's own pronouns stay, and where nobody speaks the subject's. */
function isOwn(story: Story, placed: PlacedClause, referent: Referent, who: string): boolean {
  const { full, words } = referent;
  const own = who === "" ? subjectWords(story, placed) : who;
  if (own.toLowerCase().startsWith(full.toLowerCase()) || own.includes(lastWord(words))) return true;
  const subjects = who === "" ? subjectReferents(story, placed) : [];
  return subjects.some((subject) => subject === referent || subject.full === full);
}

function lastWord(name: string): string {
  return name.replace(/,.*$/, "").split(/\s+/).at(-1) ?? name;
}

/** Longer words are no name for a title, in UTF-16 units. */
const LONGEST_NAME = 30;

/** “Transport minister Daniel Oake” → “Daniel Oake”, “Peter the Great” as it is; a noun as it is; null where it would fill the title, or owns what may be the subject's. */
function shortName({ names }: Story, { referent, words, owner }: Spoken): string | null {
  if (referent.name && referent.kind.person !== false)
    return (
      /(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]*\sthe\s\p{Lu}\p{Ll}+$|(?:\p{Lu}[\p{L}.’'-]*\s)*\p{Lu}[\p{L}’'-]*$/u.exec(
        words,
      )?.[0] ?? words
    );
  if (words.length > LONGEST_NAME || /^(?:his|her|its|their|this|that|these|those)\b/i.test(words))
    return null;
  if (owner && !referent.name && !/^the\s\S+$/i.test(words)) return null;
  return lowerFirst(words, names);
}

/** Durations and habits are part of what happened; dates are shown beside the title. */
function isLeftOut({ when, meaning }: TemporalExpression): boolean {
  return when !== null || /^(?:shift|beside|time)$/.test(meaning.kind);
}
