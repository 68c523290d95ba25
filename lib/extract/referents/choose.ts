/**
 * Which of the mentions before it a pronoun takes up. Few rules, and silence where they leave two answers: a wrong name
 * is worse than none. After CogNIAC (Baldwin 1997) and centering (Grosz, Joshi and Weinstein 1995).
 */
import type { PlacedClause } from "../story.ts";
import { barredFor } from "./barred.ts";
import { settled } from "./doubt.ts";
import type { Kind } from "./kinds.ts";
import type { Phrase } from "./phrases.ts";

/** Somebody or something that the text speaks of. What its words do not tell, its pronouns do. */
export interface Referent {
  /** The words it was last named with: “Hale”, “the mine”. */
  words: string;
  /** The fullest name it has had: “Gen. Arno Weiss”. */
  full: string;
  readonly name: boolean;
  kind: Kind;
  /** What an apposition called it: “NPD Group, a market research firm”. */
  called: string | null;
  /** How often it has been spoken of. */
  told: number;
}

/** Somebody who is spoken of for the first time. */
export function newReferent(words: string, name: boolean, kind: Kind): Referent {
  return { words, full: words, name, kind, called: null, told: 0 };
}

export interface Mention {
  readonly referent: Referent;
  readonly phrase: Phrase;
  /** The number of its sentence. */
  readonly sentence: number;
  /** “the police and the agents” together; what it holds is no rival of it. */
  readonly together?: boolean;
}

/** What a pronoun asks of whom it stands for. */
const ASKED: Readonly<Record<string, Kind>> = {
  he: { person: true, plural: false, sex: "m" },
  she: { person: true, plural: false, sex: "f" },
  it: { person: false, plural: false, sex: null },
  they: { person: null, plural: true, sex: null },
};

const SUBJECT_FORM: Readonly<Record<string, string>> = {
  him: "he",
  his: "he",
  her: "she",
  its: "it",
  them: "they",
  their: "they",
};

/** “him” → “he”: the form a pronoun has as a subject. */
export function subjectForm(pronoun: string): string {
  return SUBJECT_FORM[pronoun] ?? pronoun;
}

export function kindAsked(pronoun: string): Kind | undefined {
  return ASKED[subjectForm(pronoun)];
}

/** Sentences a pronoun may reach back over. */
export const REACH = { person: 12, thing: 3 } as const;

/** The referent of a pronoun in a sentence, or null. `mentions` in the order of the text, all before it. */
export function chooseReferent(
  mentions: readonly Mention[],
  pronoun: string,
  phrase: Phrase,
  sentence: number,
): Referent | null {
  const asked = kindAsked(pronoun);
  const chosen = asked ? likeliest(mentions, pronoun, asked, phrase, sentence) : null;
  return asked && chosen ? settled(mentions, chosen, asked, phrase, sentence) : chosen;
}

function likeliest(
  mentions: readonly Mention[],
  pronoun: string,
  asked: Kind,
  phrase: Phrase,
  sentence: number,
): Referent | null {
  const speaker = speakerBefore(mentions, asked, phrase);
  if (speaker) return speaker.referent;
  const own = phrase.part === "owner" ? actorBefore(mentions, asked, sentence) : undefined;
  if (own) return own.referent;
  const ownerOfSubject = ownerBefore(mentions, phrase);
  if (ownerOfSubject && agrees(ownerOfSubject, asked) && isSurely(ownerOfSubject, asked))
    return ownerOfSubject.referent;
  const barred = barredFor(mentions, phrase);
  const fits = (m: Mention) =>
    agrees(m, asked) &&
    !barred.has(m.referent) &&
    !(m.together && m.phrase.part === "subject" && pronoun === "them");
  const reach = asked.person ? REACH.person : REACH.thing;
  let none = true;
  for (let back = 0; back < reach; back++) {
    const pool = withoutMembers(mentions.filter((m) => m.sentence === sentence - back && fits(m)));
    const chosen = chooseIn(pool, subjectForm(pronoun), phrase, back);
    if (chosen !== undefined) return chosen;
    none &&= pool.length === 0;
  }
  return pronoun === "they" && none ? bothOf(mentions, sentence) : null;
}

/** “|Nasser| announced that he was nationalising the canal”: who says it is spoken of first. */
function speakerBefore(
  mentions: readonly Mention[],
  asked: Kind,
  { part, placed }: Phrase,
): Mention | undefined {
  if (part !== "subject" || placed?.clause.kind !== "complement" || !asked.sex) return undefined;
  return mentions.findLast(
    (m) => m.phrase.placed === placed.parent && m.phrase.part === "subject" && agrees(m, asked),
  );
}

/** “|Hale| was killed within a week of his capture”. */
function actorBefore(mentions: readonly Mention[], asked: Kind, sentence: number): Mention | undefined {
  return mentions.findLast(
    (m) =>
      m.sentence === sentence && m.phrase.part === "subject" && (agrees(m, asked) || isCollective(m, asked)),
  );
}

/** “He left; she stayed. They were divorced”: the two persons of the sentence before. */
function bothOf(mentions: readonly Mention[], sentence: number): Referent | null {
  const persons = distinct(
    mentions.filter((m) => m.sentence === sentence - 1 && m.referent.name && m.referent.kind.person === true),
  );
  const [first, second, third] = persons;
  if (!first || !second || third) return null;
  return newReferent(`${first.words} and ${second.words}`, false, { person: true, plural: true, sex: null });
}

/** Without the members of those that are named together. */
function withoutMembers(pool: readonly Mention[]): readonly Mention[] {
  const wholes = pool.filter((m) => m.together);
  const isMember = ({ phrase, together }: Mention) =>
    !together && wholes.some((w) => phrase.start >= w.phrase.start && phrase.end <= w.phrase.end);
  return wholes.length === 0 ? pool : pool.filter((m) => !isMember(m));
}

/** The one of a sentence's mentions; null when it could be several, undefined when it is none of them. */
function chooseIn(
  pool: readonly Mention[],
  form: string,
  { part, placed }: Phrase,
  back: number,
): Referent | null | undefined {
  // what this pronoun spoke of goes on being spoken of
  const going = distinct(
    pool.filter((m) => m.phrase.pronoun !== null && subjectForm(m.phrase.pronoun) === form),
  );
  const isThing = form === "it" || form === "they";
  const placedBehind = part === "object" || part === "other";
  const objects = distinct(pool.filter((m) => m.phrase.part === "object" && isMain(m.phrase.placed)));
  // “Engineers found a fault in its mirror. Astronauts repaired it”
  if (going.length > 0 && isThing && placedBehind && objects.some((o) => !going.includes(o))) return null;
  if (going.length > 0) return going.length === 1 ? going[0] : null;
  const subjects = distinct(pool.filter((m) => m.phrase.part === "subject"));
  // “the secrecy round North Korea’s role when its troops left”
  const owns = back === 0 && part === "owner";
  const owners = owns ? distinct(pool.filter((m) => m.phrase.part === "owner" && m.referent.name)) : [];
  if (owners.length === 1) return owners[0];
  if (isThing && placedBehind && pool.length > 0)
    return chooseObject(objects, subjects, part === "object" && (back > 0 || isMain(placed)));
  // “They closed the mine after an accident killed two; it reopened”: the main clause's object comes before the subject of one between
  const acting = pool.filter((m) => m.phrase.part === "subject");
  const aside = isThing && objects.length > 0 && !acting.some((m) => isMain(m.phrase.placed));
  if (aside && acting.length > 0)
    return objects.length === 1 && acting.every((m) => m.phrase.placed?.clause.kind === "adverbial")
      ? objects[0]
      : null;
  if (subjects.length === 1) return subjects[0];
  const main = distinct(pool.filter((m) => m.phrase.part === "subject" && isMain(m.phrase.placed)));
  if (main.length === 1) return main[0];
  if (subjects.length > 1) return null;
  // a person may be taken up from anywhere in the sentence, a thing only as its object
  const agents = distinct(pool.filter((m) => m.phrase.part === "agent"));
  const rest = isThing ? (objects.length > 0 ? objects : agents) : distinct(pool);
  if (rest.length === 0) return pool.some((m) => m.phrase.part === "object") ? null : undefined;
  const [only] = rest;
  const sure = form === "it" || only?.kind.person === true || agents.length === 1;
  return rest.length === 1 && only && sure ? only : null;
}

/**
 * “The board adopted a plan. The bank rejected it”: one object takes up another; elsewhere what could be either is
 * neither, “The board adopted a plan after the bank had praised it”.
 */
function chooseObject(
  objects: readonly Referent[],
  subjects: readonly Referent[],
  parallel: boolean,
): Referent | null {
  const [object, subject] = [
    objects.length === 1 ? objects[0] : undefined,
    subjects.length === 1 ? subjects[0] : undefined,
  ];
  if (objects.length > 0) return (parallel || subjects.length === 0) && object ? object : null;
  return subject ?? null;
}

function distinct(pool: readonly Mention[]): readonly Referent[] {
  return [...new Set(pool.map((m) => m.referent))];
}

function isMain(placed: PlacedClause | null): boolean {
  return /^(?:main|coordinate|parenthesis)$/.test(placed?.clause.kind ?? "");
}

/** A name that may be a person's or not counts unless it stands behind a preposition, where places do. */
export function agrees({ referent: { kind, name }, phrase }: Mention, asked: Kind): boolean {
  if (asked.sex && kind.sex && asked.sex !== kind.sex) return false;
  if (asked.plural) return kind.plural === true || (kind.plural === null && kind.person !== true && !name);
  if (kind.plural) return false;
  return asked.person
    ? kind.person === true || (kind.person === null && name && phrase.part !== "other")
    : kind.person !== true && kind.sex === null;
}

/** “|The company|’s shareholders sold it”: whose subject it is comes first behind the verb. */
function ownerBefore(mentions: readonly Mention[], { part, placed, start }: Phrase): Mention | undefined {
  if ((part !== "object" && part !== "other") || !placed || start < placed.clause.verb.end) return undefined;
  return mentions.findLast(
    (m) =>
      m.phrase.placed === placed && m.phrase.part === "owner" && m.phrase.end <= placed.clause.verb.start,
  );
}

/** A name that may be a person's is no “it” for owning something. */
function isSurely({ referent: { kind, name } }: Mention, asked: Kind): boolean {
  return asked.person !== false || !name || kind.person === false;
}

/** “The Assembly moved their meeting”: a body may own as several. */
function isCollective({ referent: { kind, name } }: Mention, asked: Kind): boolean {
  return asked.plural === true && name && kind.person === false && kind.plural === null;
}
