/** What a text speaks of, and whom its pronouns and short names stand for. Read once, in the order of the text. */
import type { Sentence, Token } from "../read.ts";
import type { PlacedClause } from "../story.ts";
import { readAhead } from "./ahead.ts";
import { chooseBody } from "./bodies.ts";
import {
  agrees,
  chooseReferent,
  kindAsked,
  type Mention,
  newReferent,
  REACH,
  type Referent,
} from "./choose.ts";
import { isEmpty } from "./empty.ts";
import { isBody, isRole, type Kind, learnt } from "./kinds.ts";
import { isPredicate, isRenamed } from "./naming.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";
import { PERSON, type Reading, readPhrase, type Spoken } from "./reading.ts";
import { objectsWith, togetherWith } from "./together.ts";

export interface Referents {
  /** By the offset of a pronoun; without those that could stand for several. */
  readonly pronouns: ReadonlyMap<number, Spoken>;
  /** By the last word of a name. */
  readonly names: ReadonlyMap<string, Referent>;
  /** “the firm”, by its offset: the named body it takes up. */
  readonly bodies: ReadonlyMap<number, Referent>;
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
    if (isPredicate(sentence.tokens, phrase)) {
      learnPredicate(reading, sentence.tokens, phrase);
      continue;
    }
    const referent = phrase.pronoun
      ? (readAhead(reading, sentence, phrase, phrases, index) ??
        readPronoun(reading, mentions, sentence, phrase, index))
      : readPhrase(reading, sentence.tokens, phrase);
    if (!referent) continue;
    referent.told += 1;
    const noun = sentence.tokens[phrase.head]?.lower ?? "";
    const body = referent.name || !isBody(noun) ? null : chooseBody(mentions, noun, index);
    if (body) reading.bodies.set(sentence.tokens[phrase.start]?.start ?? 0, body);
    const renamed = isRenamed(sentence.tokens, mentions.at(-1), phrase) ? mentions.pop() : undefined;
    // “one of its top leaders, Ieng Sary”
    if (renamed) referent.kind = learnt(referent.kind, kindOfRole(sentence.tokens, renamed));
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

/** What a role tells of who is named behind it: “the buyer, Apex Homes,” may be a body. */
function kindOfRole(tokens: readonly Token[], { referent, phrase }: Mention): Kind {
  const { person, sex } = referent.kind;
  return { person: MAY_BE_BODY.test(tokens[phrase.head]?.lower ?? "") ? null : person, plural: null, sex };
}

const MAY_BE_BODY =
  /^(?:buyer|seller|owner|maker|contractor|operator|developer|supplier|retailer|builder|lender|insurer|publisher|employer|manufacturer|provider|carrier|winner|partner|rival|client)$/;

/** “Lowe was |a teacher|”: then Lowe is a person. */
function learnPredicate({ mentions }: Reading, tokens: readonly Token[], phrase: Phrase): void {
  const subject = mentions.findLast((m) => m.phrase.placed === phrase.placed && m.phrase.part === "subject");
  if (subject && isRole(tokens[phrase.head]?.lower ?? ""))
    subject.referent.kind = learnt(subject.referent.kind, PERSON);
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
  if (!referent || referent.words === "") return newReferent("", false, asked);
  pronouns.set(tokens[phrase.head]?.start ?? 0, {
    referent,
    words: referent.words,
    owner: phrase.part === "owner",
    subject: phrase.part === "subject",
  });
  referent.kind = learnt(referent.kind, asked);
  return referent;
}
