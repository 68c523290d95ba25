/** Who or what a title is about: the subject with names for its pronouns, the noun behind a relative clause. */

import { isHyphened } from "../owners.ts";
import type { Token } from "../read.ts";
import type { Referent } from "../referents/choose.ts";
import { isRole } from "../referents/kinds.ts";
import { expressionsIn, type PlacedClause, type Story, wordsOf } from "../story.ts";
import { firstOfSeries, subjectSpan, subjectWords } from "../subjects.ts";
import { isPastForm } from "../verb-forms.ts";
import { lowerFirst } from "./finish.ts";
import { isPlural } from "./number.ts";

const SUBJECT_PRONOUN = /^(?:he|she|it|they|I|we)$/i;
const OPENS_WITH_PRONOUN = /^(?:he|she|it|they|I|we)\b/i;
const POSSESSIVE = /^(?:his|her|its|their|my|our)\b/i;

/** What a clause's title is made of, beside its verb. */
export interface Parties {
  readonly subject: string;
  /** The noun that a relative clause has for its object: “which Jobs unveiled”. */
  readonly object: string;
  /** Told by the subject's pronoun; null where its words tell. */
  readonly plural: boolean | null;
  /** The words after the verb are the subject: “then came the railway”. */
  readonly inverted: boolean;
}

export function partiesOf(story: Story, placed: PlacedClause): Parties {
  const { clause } = placed;
  if (isInverted(placed)) return { subject: "", object: "", plural: null, inverted: true };
  const reduced = endOfReduced(placed);
  if (reduced !== null) {
    const subject = tidy(nounBefore(story, placed.sentence, reduced));
    return { subject, object: "", plural: null, inverted: false };
  }
  if (clause.kind !== "relative" || clause.link === "whose")
    return { ...ownSubject(story, placed), object: "" };
  const whole = wholeSubject(story, placed);
  if (whole) return whole;
  const noun = tidy(antecedent(story, placed));
  if (!hasNoun(placed)) return { subject: noun, object: "", plural: null, inverted: false };
  // “the fire, |in which| six people died”
  const before = placed.sentence.tokens[clause.start - 1];
  const behind = before?.pos === "ADP" && clause.link !== null ? `${before.lower} ` : "";
  return { ...ownSubject(story, placed), object: behind + lowerFirst(noun, story.names) };
}

/** What brings a thing about is told of the nearest noun: “the ruins of the abbey, founded in 1098, were cleared”. */
const BROUGHT_ABOUT = /^(?:found|build|open|establish|erect|bear|launch|form|create|write|name|call)$/;

/** “the merger of the two banks, |planned since May|, was dropped”: a participle between commas tells of the whole subject before it. */
function wholeSubject(story: Story, { clause, parent, verb }: PlacedClause): Parties | null {
  if (clause.link !== null || !clause.verb.passive || !parent || BROUGHT_ABOUT.test(verb)) return null;
  const [from, to] = parent.clause.subject;
  const inSubject = from < clause.start - 1 && clause.start < to;
  if (!inSubject || parent.sentence.tokens[clause.start - 1]?.text !== ",") return null;
  const whole = partiesOf(story, parent);
  return POSSESSIVE.test(whole.subject) ? null : whole;
}

function ownSubject(story: Story, placed: PlacedClause): Omit<Parties, "object"> {
  const words = subjectWords(story, placed);
  const { parent } = placed;
  // “which was launched and reached the comet”, “Apple, founded in 1976, launched”
  if (words === "" && parent)
    return isOfSource(parent)
      ? {
          subject: tidy(nounBefore(story, placed.sentence, placed.clause.start)),
          plural: null,
          inverted: false,
        }
      : partiesOf(story, parent);
  const first = firstOfSeries(words);
  if (first !== null) return { subject: `${first} and others`, plural: true, inverted: false };
  const named = nameFor(story, placed, withoutDate(story, placed, words));
  const pronoun = SUBJECT_PRONOUN.test(words) && named === words ? /^(?:they|we|I)$/i.test(words) : null;
  const plural = POSSESSIVE.test(words) ? isPlural(words) : pronoun;
  return { subject: tidy(isSetOff(placed) ? beforeAside(named) : named), plural, inverted: false };
}

/** “According to Plutarch, |who wrote long after|, …”: he tells it, and does nothing of what follows. */
function isOfSource({ clause, sentence: { tokens } }: PlacedClause): boolean {
  if (clause.kind !== "relative") return false;
  const [from] = nounSpan(tokens, clause.start);
  return tokens[from - 1]?.lower === "to" && tokens[from - 2]?.lower === "according";
}

/** “The attacks |Aug. 7| at the embassies”: a date right behind a noun stands beside the title. */
function withoutDate(story: Story, placed: PlacedClause, words: string): string {
  const { tokens } = placed.sentence;
  const [from, to] = subjectSpan(story, placed);
  const date = expressionsIn(story, tokens[from + 1]?.start ?? 0, tokens[to - 1]?.end ?? 0).find(
    (e) => e.when,
  );
  const before = date && tokens.findLast((t) => t.end <= date.start);
  return date && before?.pos === "NOUN" ? words.replace(` ${date.text}`, "") : words;
}

/** “Carl Roe, founder and owner of the firm, |resigned”: a comma right before the verb closes what is told of the name. */
function isSetOff({ clause, sentence }: PlacedClause): boolean {
  const [from, to] = clause.subject;
  return sentence.tokens[to - 1]?.text === "," && to - 1 > from;
}

/** The subject before what is told of it, with the name that belongs to its role. */
function beforeAside(words: string): string {
  const [list] = NAMES.exec(words) ?? [];
  if (list) return list;
  const [subject = words, next] = words.split(/,\s+/, 2);
  return (next === undefined ? null : withName(`${subject}, ${next}`)) ?? subject;
}

/** “an expert kidnapped and |presumed killed”: where the noun ends whose second participle this is; null for others. */
export function endOfReduced({ clause, sentence: { tokens } }: PlacedClause): number | null {
  const [noun, first, link] = [tokens[clause.start - 3], tokens[clause.start - 2], tokens[clause.start - 1]];
  const one = clause.verb.end - clause.verb.start === 1 && clause.verb.start === clause.start;
  const joined = link?.lower === "and" && isPastForm(first?.lower ?? "") && noun?.pos === "NOUN";
  const after = tokens[clause.verb.end];
  const bare = after?.pos === "ADP" || isPastForm(after?.lower ?? "");
  return clause.kind === "coordinate" && one && joined && bare ? clause.start - 2 : null;
}

/** “Then came the railway”: nothing but an adverb before a verb of coming. */
function isInverted({ clause, sentence, verb }: PlacedClause): boolean {
  if (!COMES.has(verb)) return false;
  const before = sentence.tokens.slice(...clause.subject);
  const after = sentence.tokens[clause.verb.end];
  return (
    before.length > 0 &&
    before.every((t) => t.pos === "ADV" || t.pos === "PUNCT") &&
    (after?.pos === "DET" || after?.pos === "PROPN")
  );
}

const COMES = new Set(["come", "follow", "go", "stand", "lie"]);

function hasNoun({ clause, sentence }: PlacedClause): boolean {
  return sentence.tokens.slice(...clause.subject).some((t) => ["NOUN", "PROPN", "PRON"].includes(t.pos));
}

/** What may follow a comma to tell of the noun before it. */
const TOLD_OF =
  /^(.+?),\s+(?:an?|the|\d\d|of|just|who|whose|which|where|including|her|his|its|their|now|then|once|formerly|originally|aged|for|from|at|in|near|on|by|with|known|citing|also|to|\p{Ll}+(?:ing|ed)|seen|led|built|held|one|two|three|most|some|all|both|part)\b.*$/su;

const NAME = "(?:the\\s)?\\p{Lu}[\\p{L}’.-]*(?:\\s\\p{Lu}[\\p{L}’.-]*)*";
/** “Varna, the Roman Republic and Burgas”: names in a row. */
const NAMES = new RegExp(`^${NAME}(?:,\\s${NAME})+,?\\sand\\s${NAME}(?=,|$)`, "u");

/** No article in front of a role, no commas round an apposition: “The president, Vladimir Putin,” → “President Vladimir Putin”. */
function tidy(words: string): string {
  const plain = words
    // its date stands beside the title
    .replace(/^(?:this|last|next)\s+(?:week|weekend|month|year)[’']s\s+/i, "")
    // a title stands alone: there is nothing before it to point at
    .replace(/^(?:this|that|these|those)\s+(?=\p{Ll})(?!of\b|who\b|which\b|in\b|on\b|at\b|time\b)/iu, "The ")
    .replace(/\s+\([^)]*\)/g, "")
    .replace(/,\s+and\b/g, " and")
    .replace(/,$/, "");
  // “Ida Roth, miller, born in 1937; died”
  const [list] = NAMES.exec(plain) ?? [];
  if (list) return list;
  const bare = TOLD_OF.exec(plain)?.[1] ?? (plain.includes(";") ? plain.replace(/,.*$/s, "") : plain);
  return withName(plain) ?? withName(bare) ?? bare;
}

/** “the engineer, James Orrell” → “engineer James Orrell”; “the company, Translink” → “Translink”; null for others. */
function withName(words: string): string | null {
  const match =
    /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+)?([^,]*\b\p{Ll}[\p{L}-]*),\s+(\p{Lu}[^,]*)$/u.exec(
      words,
    );
  const [, role = "", name = ""] = match ?? [];
  // “the envoy, Peter’s cousin”
  if (!match || /\band\b|[’']s\s\p{Ll}/u.test(name)) return null;
  const noun =
    role
      .replace(/\s+(?:of|for|in|at)\s.*$/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  if (!isRole(noun.toLowerCase())) return name;
  // “military governor of the south, Colonel Ojukwu”: the name has a title of its own
  return role.split(/\s+/).length > LONGEST_ROLE ? name : `${role} ${name}`;
}

/** Words of a role that read well before a name. */
const LONGEST_ROLE = 3;

const PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM", "SYM"]);

/** The noun phrase a relative clause hangs on, with what “of” adds to it; a second relative takes the first one's. */
function antecedent(story: Story, { clause, sentence, parent }: PlacedClause): string {
  const { tokens } = sentence;
  if (parent?.clause.kind === "relative" && /^(?:and|or|but)$/.test(tokens[clause.start - 1]?.lower ?? ""))
    return antecedent(story, parent);
  return agreeing(story, sentence, clause) ?? nounBefore(story, sentence, clause.start);
}

/** “the blasts in Varna, which |have| killed six”: the noun that agrees with the verb, where the nearest does not; null for none. */
function agreeing(
  story: Story,
  sentence: PlacedClause["sentence"],
  { start, verb }: PlacedClause["clause"],
): string | null {
  const { tokens } = sentence;
  const said = tokens[verb.start]?.lower ?? "";
  if (!/^(?:have|were|are|has|was|is)$/.test(said)) return null;
  const many = /^(?:have|were|are)$/.test(said);
  for (let before = start, tries = 0; tries < FARTHEST; tries++) {
    const [from, to] = nounSpan(tokens, before);
    const words = wordsOf(story, tokens, from, to);
    if (words === "" || isPlural(words) === many) return words === "" ? null : withoutRole(words);
    if (tokens[from - 1]?.pos !== "ADP") return null;
    before = from - 1;
  }
  return null;
}

/** Nouns that may stand between a relative and its own. */
const FARTHEST = 3;

/** The noun phrase that ends before a token. */
function nounBefore(story: Story, { tokens }: PlacedClause["sentence"], before: number): string {
  return withoutRole(wordsOf(story, tokens, ...nounSpan(tokens, before)));
}

function nounSpan(tokens: PlacedClause["sentence"]["tokens"], before: number): readonly [number, number] {
  let end = before;
  while (end > 0 && /^(?:,|–|—|-|\(|and|or|in|of|to|with|for)$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  let start = end;
  while (start > 0 && (PHRASE.has(tokens[start - 1]?.pos ?? "") || isWithin(tokens, start - 1))) start -= 1;
  if (/^(?:the|an?|his|her|its|their)$/.test(tokens[start - 1]?.lower ?? "")) start -= 1;
  return [start, end];
}

/** “Chief Executive Officer of General Motors, which filed”: what “which” takes up is the body, not its officer. */
function withoutRole(words: string): string {
  const [, role = "", body = ""] = /^(.*)\s+of\s+(\p{Lu}.*)$/u.exec(words) ?? [];
  return isRole(role.split(/\s+/).at(-1)?.toLowerCase() ?? "") ? body : words;
}

/** “of” before a name, and the mark of an owner. */
function isWithin(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  if (/^[’']s$/.test(tokens[i]?.lower ?? "") || isHyphened(tokens, i)) return true;
  return tokens[i]?.lower === "of" && tokens[i + 1]?.pos === "PROPN" && PHRASE.has(tokens[i - 1]?.pos ?? "");
}

/** Names for a pronoun or for an owner that is one, where the text leaves no doubt. */
function nameFor(story: Story, placed: PlacedClause, words: string): string {
  const owner = POSSESSIVE.test(words);
  if (!owner && !OPENS_WITH_PRONOUN.test(words)) return words;
  const [from] = subjectSpan(story, placed);
  const first = placed.sentence.tokens.find(
    (t, i) => i >= from && (SUBJECT_PRONOUN.test(t.text) || POSSESSIVE.test(t.text)),
  );
  const spoken = first && story.referents.pronouns.get(first.start);
  // no name twice in one title
  if (!spoken || isNamedIn(placed, spoken.words)) return words;
  // “he probably died”: the doubt stays
  return owner ? words.replace(POSSESSIVE, possessive(spoken.words)) : words.replace(/^\S+/, spoken.words);
}

/** Does a clause have the last word of a name already? “Matthäus Merian” is no “Maria Merian”. */
function isNamedIn({ sentence: { tokens }, clause }: PlacedClause, name: string): boolean {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? name;
  if (!/^\p{Lu}/u.test(last)) return false;
  const from = Math.min(clause.start, clause.subject[0]);
  const isOther = (i: number) =>
    /^[’']s?$/.test(tokens[i + 1]?.text ?? "") ||
    (tokens[i - 1]?.pos === "PROPN" && !words.includes(tokens[i - 1]?.text ?? ""));
  return tokens.some((t, i) => i >= from && i < clause.end && t.text === last && !isOther(i));
}

/** “Hale” → “Hale’s”, “the miners” → “the miners’”. */
export function possessive(words: string): string {
  const plain = words.replace(/^(?:The|A|An)\b/, (article) => article.toLowerCase());
  return /(?:^|\s)\p{Ll}\S*(?<!s)s$/u.test(plain) ? `${plain}’` : `${plain}’s`;
}

/** Whom the subject of a clause names, as itself or as an owner. */
export function subjectReferents(story: Story, placed: PlacedClause): readonly Referent[] {
  const [from, to] = subjectSpan(story, placed);
  const { pronouns, names } = story.referents;
  const known = ({ pos, text, lower }: Token) =>
    pos === "PROPN" ? names.get(text) : pos === "NOUN" ? names.get(`the ${lower}`) : undefined;
  return placed.sentence.tokens
    .slice(from, to)
    .flatMap((t) => pronouns.get(t.start)?.referent ?? known(t) ?? []);
}
