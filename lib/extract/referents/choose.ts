/**
 * Which of the mentions before it a pronoun takes up. Few rules, and silence where they leave two answers: a wrong name
 * is worse than none. After CogNIAC (Baldwin 1997) and centering (Grosz, Joshi and Weinstein 1995).
 */
import type { PlacedClause } from "../story.ts";
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
  if (!asked) return null;
  // “Hale was killed within a week of his capture”
  const own =
    phrase.part === "owner"
      ? mentions.findLast(
          (m) =>
            m.sentence === sentence &&
            m.phrase.part === "subject" &&
            (agrees(m, asked) || isCollective(m, asked)),
        )
      : undefined;
  if (own) return own.referent;
  const ownerOfSubject = ownerBefore(mentions, phrase);
  if (ownerOfSubject && agrees(ownerOfSubject, asked)) return ownerOfSubject.referent;
  const barred = barredFor(mentions, phrase);
  const fits = (m: Mention) =>
    agrees(m, asked) &&
    !barred.has(m.referent) &&
    !(m.together && m.phrase.part === "subject" && pronoun === "them");
  const reach = asked.person ? REACH.person : REACH.thing;
  for (let back = 0; back < reach; back++) {
    const pool = withoutMembers(mentions.filter((m) => m.sentence === sentence - back && fits(m)));
    const chosen = chooseIn(pool, subjectForm(pronoun), phrase, back);
    if (chosen !== undefined) return chosen;
  }
  return pronoun === "they" ? bothOf(mentions, sentence) : null;
}

/** “He left; she stayed. They were divorced”: the two persons of the sentence before. */
function bothOf(mentions: readonly Mention[], sentence: number): Referent | null {
  const persons = distinct(
    mentions.filter((m) => m.sentence === sentence - 1 && m.referent.name && m.referent.kind.person === true),
  );
  const [first, second, third] = persons;
  if (!first || !second || third) return null;
  const words = `${first.words} and ${second.words}`;
  return { words, full: words, name: false, kind: { person: true, plural: true, sex: null }, called: null };
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
  if (going.length > 0) return going.length === 1 ? going[0] : null;
  const subjects = distinct(pool.filter((m) => m.phrase.part === "subject"));
  // “the secrecy round North Korea’s role when its troops left”
  const owns = back === 0 && part === "owner";
  const owners = owns ? distinct(pool.filter((m) => m.phrase.part === "owner" && m.referent.name)) : [];
  if (owners.length === 1) return owners[0];
  const objects = distinct(pool.filter((m) => m.phrase.part === "object" && isMain(m.phrase.placed)));
  const isThing = form === "it" || form === "they";
  if (isThing && (part === "object" || part === "other") && pool.length > 0)
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

/** “The Assembly moved their meeting”: a body may own as several. */
function isCollective({ referent: { kind, name } }: Mention, asked: Kind): boolean {
  return asked.plural === true && name && kind.person === false && kind.plural === null;
}

/** “Cook succeeded him”: what stands beside a clause's subject is somebody else, what it owns may be its own. */
function barredFor(mentions: readonly Mention[], phrase: Phrase): ReadonlySet<Referent> {
  const beside = phrase.part === "object" || phrase.part === "other" || phrase.part === "agent";
  if (!beside || /^(?:he|she|they)$/.test(phrase.pronoun ?? "")) return new Set();
  const within = mentions.filter((m) => m.phrase.placed === phrase.placed);
  // “two thousand men, most of |them|”
  if (isShare(phrase))
    return new Set(within.filter((m) => m.phrase.part === "subject").map((m) => m.referent));
  const acting = actorOfInfinite(within, phrase);
  if (acting) return new Set([acting.referent]);
  const own = within.filter((m) => m.phrase.part === "subject" || m.phrase.part === "object");
  return new Set(own.map((m) => m.referent));
}

function isShare({ start, placed }: Phrase): boolean {
  const tokens = placed?.sentence.tokens ?? [];
  const [share, of] = [tokens[start - 2]?.lower ?? "", tokens[start - 1]?.lower];
  return of === "of" && /^(?:most|many|some|all|both|each|one|two|three|several|half|none)$/.test(share);
}

/** “tried to scare |leaders| into supporting him”: who acts in the verb before the pronoun is not the clause's subject. */
function actorOfInfinite(within: readonly Mention[], { start, placed }: Phrase): Mention | null {
  if (!placed) return null;
  const { clause, sentence } = placed;
  const [link, verb] = [sentence.tokens[start - 2]?.lower ?? "", sentence.tokens[start - 1]];
  if (start - 1 < clause.verb.end || verb?.pos !== "VERB") return null;
  // “asked the court to free him”, but “used gas to clear them”
  if (link === "to" && !CONTROLS.test(placed.verb)) return null;
  return within.findLast((m) => m.phrase.start >= clause.verb.end && m.phrase.end < start) ?? null;
}

/** Somebody is made to do something by them. Bases. */
const CONTROLS =
  /^(?:ask|tell|order|urge|force|allow|want|persuade|expect|invite|warn|help|enable|require|lead|cause|permit|encourage|send|call|convince|compel|hire|appoint)$/;

/** Sentences that “the firm” may reach back over. */
const REACH_OF_BODIES = 3;

/** The named body that “the firm” takes up: the last one that acted or owned something, or the only one named. */
export function chooseBody(mentions: readonly Mention[], noun: string, sentence: number): Referent | null {
  const called = mentions.findLast((m) => m.referent.called === noun && m.referent.name);
  if (called) return called.referent;
  for (let back = 0; back < REACH_OF_BODIES; back++) {
    const pool = mentions.filter((m) => {
      const { name, kind } = m.referent;
      return m.sentence === sentence - back && name && kind.person !== true;
    });
    const acting = [...new Set(pool.filter((m) => m.phrase.part === "subject").map((m) => m.referent))];
    const all = acting.length > 0 ? acting : [...new Set(pool.map((m) => m.referent))];
    if (all.length > 0) return all.length === 1 || acting.length > 0 ? (all.at(-1) ?? null) : null;
  }
  return null;
}
