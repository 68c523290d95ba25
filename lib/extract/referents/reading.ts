/** What a text has told so far, and whom a noun phrase of it names. */
import { isCommonWord, type Token } from "../read.ts";
import { type Mention, newReferent, type Referent } from "./choose.ts";
import { isPluralNoun, type Kind, kindOfPhrase, learnt } from "./kinds.ts";
import { isNamesake } from "./namesakes.ts";
import {
  actsAsPerson,
  calledBehind,
  definite,
  isApposition,
  isDate,
  isIn,
  isMarried,
  isMeasure,
  isMoment,
  isRemainder,
  livesAsPerson,
  membersEnd,
  nameIn,
  PLACE,
  withApposition,
} from "./naming.ts";
import type { Phrase } from "./phrases.ts";

/** A referent where it is spoken of, with the words it was last named with before that. */
export interface Spoken {
  readonly referent: Referent;
  readonly words: string;
  /** “his car”, not “saw him”. */
  readonly owner: boolean;
  readonly subject: boolean;
}

export interface Reading {
  readonly text: string;
  readonly capitals: ReadonlySet<string>;
  readonly pronouns: Map<number, Spoken>;
  readonly names: Map<string, Referent>;
  readonly bodies: Map<number, Referent>;
  /** As far back as a pronoun may reach. */
  readonly mentions: Mention[];
}

/** A name met again is the same referent, and so is “the mine” after “a mine”. */
export function readPhrase(reading: Reading, tokens: readonly Token[], phrase: Phrase): Referent | null {
  const { text, names, pronouns } = reading;
  const [first, head] = [tokens[phrase.start], tokens[phrase.head]];
  if (!first || !head || isDate(head.text) || isApposition(tokens, phrase)) return null;
  if (isMeasure(tokens, phrase) || isMoment(tokens, phrase)) return null;
  if (isRemainder(tokens, phrase) || isUnclear(reading, tokens, phrase))
    return newReferent("", true, ANYBODY);
  const end = tokens[membersEnd(tokens, phrase) - 1]?.end ?? head.end;
  const name = isName(reading, tokens, phrase);
  const plain = definite(text.slice(first.start, end), first).replace(/[’']s$/, "");
  const owner = OWNERS.has(first.lower) ? pronouns.get(first.start) : undefined;
  const owned = owner?.referent.name ? plain.replace(/^\S+/, `${owner.words}’s`) : plain;
  const words = name && OWNERS.has(first.lower) ? nameIn(plain) : owned;
  const own = kindOfPhrase(tokens, phrase.start, phrase.head, name);
  const kind = withApposition(isIn(tokens, phrase) && name ? learnt(own, PLACE) : own, tokens, phrase.end);
  const key = name
    ? keyOfName(names, head.text, words, kind)
    : /^the\s/i.test(words)
      ? `the ${head.lower}`
      : words;
  const known = names.get(key);
  const referent = known ?? newReferent(words, name, kind);
  if (known) {
    known.words = words;
    if (words.length > known.full.length && words.endsWith(key)) known.full = words;
    // what its words tell counts for more than what pronouns told, but a name alone tells little
    known.kind = phrase.head === phrase.start ? learnt(known.kind, kind) : learnt(kind, known.kind);
  } else names.set(key, referent);
  if (isMarried(tokens, phrase) || (name && livesAsPerson(phrase)))
    referent.kind = learnt(referent.kind, PERSON);
  referent.called ??= calledBehind(tokens, phrase.end);
  return referent;
}

export const OWNERS = new Set(["his", "her", "its", "their"]);
const ANYBODY: Kind = { person: null, plural: null, sex: null };
export const PERSON: Kind = { person: true, plural: null, sex: null };

/** A name is known by its last word, and by all of it where the last word is another's. */
function keyOfName(names: ReadonlyMap<string, Referent>, last: string, words: string, kind: Kind): string {
  const known = names.get(last);
  return known?.name && words !== last && isNamesake(known, words, kind) ? words : last;
}

/** A name; what is capital by its place alone is none: “Students filled the hall”, but “Hale was shot”. */
function isName(reading: Reading, tokens: readonly Token[], { head, placed }: Phrase): boolean {
  const token = tokens[head];
  if (token?.pos !== "PROPN") return false;
  return isSeen(reading, token, head) || !isInDictionary(token.lower) || actsAsPerson(placed);
}

/** Is this a word of the dictionary, or the plural of one? */
function isInDictionary(word: string): boolean {
  return isCommonWord(word) || (/s$/.test(word) && isCommonWord(word.slice(0, -1)));
}

function isSeen({ capitals, names }: Reading, { text }: Token, head: number): boolean {
  return head > 0 || capitals.has(text) || names.get(text)?.name === true;
}

/** “|Interest| returned”, “|Bell| was hired”: a word of the dictionary that is capital by its place may be a name or not. */
function isUnclear(reading: Reading, tokens: readonly Token[], phrase: Phrase): boolean {
  const token = tokens[phrase.head];
  return token?.pos === "PROPN" && !isName(reading, tokens, phrase) && !isPluralNoun(token.lower);
}
