/** What a text speaks of, and whom its pronouns and short names stand for. Read once, in the order of the text. */
import { perWord } from "../../text/per-word.ts";
import type { Sentence, Token } from "../read.ts";
import type { PlacedClause } from "../story.ts";
import {
  agrees,
  chooseBody,
  chooseReferent,
  kindAsked,
  type Mention,
  REACH,
  type Referent,
} from "./choose.ts";
import { isEmpty } from "./empty.ts";
import { isBody, isGroup, type Kind, kindOfPhrase } from "./kinds.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import { objectsWith, togetherWith } from "./together.ts";

/** A referent where it is spoken of, with the words it was last named with before that. */
export interface Spoken {
  readonly referent: Referent;
  readonly words: string;
  /** “his car”, not “saw him”. */
  readonly owner: boolean;
  readonly subject: boolean;
}

export interface Referents {
  /** By the offset of a pronoun; without those that could stand for several. */
  readonly pronouns: ReadonlyMap<number, Spoken>;
  /** By the last word of a name. */
  readonly names: ReadonlyMap<string, Referent>;
  /** “the firm”, by its offset: the named body it takes up. */
  readonly bodies: ReadonlyMap<number, Referent>;
}

interface Reading {
  readonly text: string;
  readonly capitals: ReadonlySet<string>;
  readonly pronouns: Map<number, Spoken>;
  readonly names: Map<string, Referent>;
  readonly bodies: Map<number, Referent>;
  /** As far back as a pronoun may reach. */
  readonly mentions: Mention[];
}

/** `capitals` are the words that are capital within sentences too. */
export function referentsOf(
  text: string,
  sentences: readonly Sentence[],
  clauses: readonly PlacedClause[],
  capitals: ReadonlySet<string>,
): Referents {
  const reading: Reading = {
    text,
    capitals,
    pronouns: new Map(),
    names: new Map(),
    bodies: new Map(),
    mentions: [],
  };
  const bySentence = new Map<Sentence, readonly PlacedClause[]>();
  for (const c of clauses) bySentence.set(c.sentence, c.siblings);
  for (const [i, sentence] of sentences.entries()) {
    const far = reading.mentions.findLastIndex((m) => m.sentence <= i - REACH.person);
    reading.mentions.splice(0, far + 1);
    readSentence(reading, sentence, i, bySentence.get(sentence) ?? []);
  }
  return reading;
}

function readSentence(
  reading: Reading,
  sentence: Sentence,
  index: number,
  clauses: readonly PlacedClause[],
): void {
  const { mentions } = reading;
  const phrases = phrasesOf(sentence, clauses);
  for (const phrase of phrases) {
    const referent = phrase.pronoun
      ? (readAhead(reading, sentence, phrase, phrases) ??
        readPronoun(reading, mentions, sentence, phrase, index))
      : readPhrase(reading, sentence.tokens, phrase);
    if (!referent) continue;
    const noun = sentence.tokens[phrase.head]?.lower ?? "";
    const body = referent.name || !isBody(noun) ? null : chooseBody(mentions, noun, index);
    if (body) reading.bodies.set(sentence.tokens[phrase.start]?.start ?? 0, body);
    const renamed = isRenamed(sentence.tokens, mentions.at(-1), phrase) ? mentions.pop() : undefined;
    if (renamed) referent.kind = learnt(referent.kind, renamed.referent.kind);
    mentions.push({
      referent,
      phrase: renamed ? { ...phrase, part: renamed.phrase.part } : phrase,
      sentence: index,
    });
    const whole =
      togetherWith(reading, sentence.tokens, phrase) ??
      objectsWith(reading, sentence.tokens, mentions, index);
    if (whole) mentions.push({ ...whole, sentence: index, together: true });
  }
}

/** “Although |he| was ill, Arno Weiss voted”, “In |his| will, Arno Weiss left”: what stands in front may speak of the main clause's subject before it is named. */
function readAhead(
  reading: Reading,
  { tokens }: Sentence,
  phrase: Phrase,
  phrases: readonly Phrase[],
): Referent | null {
  const { placed, part, pronoun } = phrase;
  const asked = kindAsked(pronoun ?? "");
  if (
    !asked ||
    !placed ||
    placed.clause.start > 0 ||
    (part === "subject") !== (placed.clause.kind === "adverbial")
  )
    return null;
  const clause = part === "subject" ? placed.parent : placed;
  const main = phrases.find((p) => p.part === "subject" && p.placed === clause && p.start > phrase.start);
  if (!main || main.pronoun !== null || tokens[main.head]?.pos !== "PROPN") return null;
  const referent = readPhrase(reading, tokens, main);
  const sure = asked.person !== false || referent?.kind.person === false;
  if (!referent || !sure || !agrees({ referent, phrase: main, sentence: 0 }, asked)) return null;
  reading.pronouns.set(tokens[phrase.head]?.start ?? 0, {
    referent,
    words: referent.words,
    owner: part === "owner",
    subject: part === "subject",
  });
  return referent;
}

function readPronoun(
  { pronouns }: Reading,
  mentions: readonly Mention[],
  { tokens }: Sentence,
  phrase: Phrase,
  index: number,
): Referent | null {
  const asked = kindAsked(phrase.pronoun ?? "");
  if (!asked || isEmpty(tokens, phrase)) return null;
  const linked = /^(?:since|after|before|until|following)$/.test(tokens[phrase.start - 1]?.lower ?? "");
  const beside = mentions.at(-1);
  // “songs sold from the store since its launch”
  const next =
    linked && phrase.part === "owner" && beside?.sentence === index && beside.phrase.end === phrase.start - 1;
  const referent =
    next && beside && agrees(beside, asked)
      ? beside.referent
      : chooseReferent(mentions, phrase.pronoun ?? "", phrase, index);
  // somebody unknown: what could be several stays so in the sentences after
  if (!referent || referent.words === "")
    return { words: "", full: "", name: false, kind: asked, called: null };
  pronouns.set(tokens[phrase.head]?.start ?? 0, {
    referent,
    words: referent.words,
    owner: phrase.part === "owner",
    subject: phrase.part === "subject",
  });
  referent.kind = learnt(referent.kind, asked);
  return referent;
}

function learnt(kind: Kind, told: Kind): Kind {
  return {
    person: kind.person ?? told.person,
    plural: kind.plural ?? told.plural,
    sex: kind.sex ?? told.sex,
  };
}

/** A name met again is the same referent, and so is “the mine” after “a mine”. */
function readPhrase(reading: Reading, tokens: readonly Token[], phrase: Phrase): Referent | null {
  const { text, names, pronouns } = reading;
  const [first, head] = [tokens[phrase.start], tokens[phrase.head]];
  if (!first || !head || isDate(head.text) || isApposition(tokens, phrase)) return null;
  if (isMeasure(tokens, phrase)) return null;
  const end = tokens[membersEnd(tokens, phrase) - 1]?.end ?? head.end;
  const plain = definite(text.slice(first.start, end), first).replace(/[’']s$/, "");
  const owner = OWNERS.has(first.lower) ? pronouns.get(first.start) : undefined;
  const words = owner?.referent.name ? plain.replace(/^\S+/, `${owner.words}’s`) : plain;
  const name = isName(reading, tokens, phrase.head);
  const key = name ? head.text : /^the\s/i.test(words) ? `the ${head.lower}` : words;
  const own = kindOfPhrase(tokens, phrase.start, phrase.head, name);
  const kind = withApposition(isIn(tokens, phrase) && name ? learnt(own, PLACE) : own, tokens, phrase.end);
  const known = names.get(key);
  const referent = known ?? { words, full: words, name, kind, called: null };
  if (known) {
    known.words = words;
    if (words.length > known.full.length && words.endsWith(key)) known.full = words;
    // what its words tell counts for more than what pronouns told
    known.kind = learnt(kind, known.kind);
  } else names.set(key, referent);
  referent.called ??= calledBehind(tokens, phrase.end);
  return referent;
}

const ARTICLE = /^\S+\s+(?=\p{L})/u;
const OWNERS = new Set(["his", "her", "its", "their"]);
const INDEFINITE = new Set(["a", "an", "another", "one"]);

/** “a mine” → “the mine”: what it is called from then on. */
function definite(words: string, { lower }: Token): string {
  return INDEFINITE.has(lower) ? words.replace(ARTICLE, "the ") : words;
}

const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]omorrow|Christmas|Easter|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;

const PLACE: Kind = { person: false, plural: null, sex: null };

/** “in |Varna|”: a place, unless somebody trusts in it. */
function isIn(tokens: readonly Token[], { start }: Phrase): boolean {
  return (
    tokens[start - 1]?.lower === "in" &&
    !/^(?:confidence|trust|faith|belief|believed?s?|interest|interested|confided?)$/.test(
      tokens[start - 2]?.lower ?? "",
    )
  );
}

/** “two divisions |lower|”, “40 metres |deep|”: how much, nobody to speak of. */
function isMeasure(tokens: readonly Token[], { start, end }: Phrase): boolean {
  return tokens[start]?.pos === "NUM" && /^(?:ADJ|ADV)$/.test(tokens[end]?.pos ?? "");
}

/** “a group |of volunteers|”: whom a group is made of belongs to its name. */
function membersEnd(tokens: readonly Token[], { head, end }: Phrase): number {
  if (!isGroup(tokens[head]?.lower ?? "") || tokens[end]?.lower !== "of") return end;
  let last = end + 1;
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tokens[last]?.pos ?? "")) last += 1;
  return last > end + 1 && last - end <= LONGEST_MEMBERS ? last : end;
}

/** “of young local volunteers”, in tokens. */
const LONGEST_MEMBERS = 4;

/** A number, or the name of a month or a day: it names nobody. */
const isDate = perWord((word) => CALENDAR.test(word) || /\d/.test(word));

/** “their captain, |Idris Cole|,”: the name takes the place of the noun. */
function isRenamed(
  tokens: readonly Token[],
  before: Mention | undefined,
  { start, end, head }: Phrase,
): boolean {
  return (
    before !== undefined &&
    before.phrase.end === start - 1 &&
    tokens[start - 1]?.text === "," &&
    tokens[before.phrase.head]?.pos === "NOUN" &&
    tokens[head]?.pos === "PROPN" &&
    /^[,.;]$/.test(tokens[end]?.text ?? ".")
  );
}

/** “Students filled the hall”: capital by its place alone. */
function isName({ capitals }: Reading, tokens: readonly Token[], head: number): boolean {
  return (
    tokens[head]?.pos === "PROPN" &&
    (head > 0 || capitals.has(tokens[head]?.text ?? "") || !/s$/.test(tokens[head]?.text ?? ""))
  );
}

/** “Tamás Kelemen, |a mathematician|”: the same person again. */
function isApposition(tokens: readonly Token[], { start, end }: Phrase): boolean {
  if (tokens[start]?.pos !== "DET" || tokens[start - 1]?.text !== ",") return false;
  const noun = tokens[start - 2]?.pos;
  return (noun === "PROPN" || noun === "NOUN") && /^(?:[,.;]|of|for|in|at)$/.test(tokens[end]?.text ?? ".");
}

/** “NPD Group, a market research |firm|”: the noun of an apposition, or null. */
function calledBehind(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "," || tokens[end + 1]?.pos !== "DET") return null;
  const to = tokens.findIndex((t, i) => i > end + 1 && !["ADJ", "NOUN", "NUM"].includes(t.pos));
  return tokens.at(to < 0 ? -1 : to - 1)?.lower ?? null;
}

/** “Tamás Kelemen, a mathematician”, “Hale, 44,”, “Hale, who”: what follows the comma tells that it is a person. */
function withApposition(kind: Kind, tokens: readonly Token[], end: number): Kind {
  if (tokens[end]?.text === "," && kind.person === null && kind.plural !== true) {
    const next = tokens[end + 1];
    const age = next?.pos === "NUM" && /^\d\d$/.test(next.text) && tokens[end + 2]?.text === ",";
    if (age || next?.lower === "who") return { ...kind, person: true };
    if (next?.pos === "DET") {
      const to = tokens.findIndex((t, i) => i > end + 1 && !["ADJ", "NOUN", "NUM"].includes(t.pos));
      const noun = to < 0 ? tokens.length - 1 : to - 1;
      return learnt(kind, kindOfPhrase(tokens, end + 1, noun, false));
    }
  }
  return kind;
}
