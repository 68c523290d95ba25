/** Whether the likeliest referent of a pronoun is sure: another who could be meant as well makes it nobody. */
import { agrees, type Mention, REACH, type Referent } from "./choose.ts";
import type { Kind } from "./kinds.ts";
import type { Phrase } from "./phrases.ts";
import { isActor, isPlace, rivalsOf } from "./rivals.ts";

/** The referent chosen for a pronoun; whom the whole text is about, where the chosen is named in passing; null for doubt. */
export function settled(
  mentions: readonly Mention[],
  chosen: Referent,
  asked: Kind,
  phrase: Phrase,
  sentence: number,
): Referent | null {
  const at = mentions.findLast((m) => m.referent === chosen);
  // two who are named as one, or whom nobody knows
  if (!at || at.together || chosen.words === "") return chosen;
  const topic = asked.sex ? topicOf(mentions, asked, sentence) : null;
  const instead =
    topic && topic !== chosen && topic.told >= MORE * chosen.told
      ? besideTopic(topic, at, asked, phrase, sentence)
      : undefined;
  if (instead !== undefined) return instead;
  if (asked.sex === null && isThingInDoubt(mentions, at, asked, phrase, sentence)) return null;
  const rivals = rivalsOf(mentions, at, asked, phrase, sentence);
  return rivals.every((rival) => isBefore(mentions, at, rival, asked)) ? chosen : null;
}

/** How often somebody must have been spoken of for the text to be about them, and how much oftener than another. */
const OFTEN = 3;
const MORE = 3;
const VERY_OFTEN = 8;

/** Whom a pronoun takes up where the text is about another than the one chosen: the topic, nobody, or (undefined) still the one chosen. */
function besideTopic(
  topic: Referent,
  at: Mention,
  { sex }: Kind,
  phrase: Phrase,
  sentence: number,
): Referent | null | undefined {
  if (isPassing(at)) return isStative(phrase) ? null : topic;
  const unlike = at.referent.kind.sex === null && topic.kind.sex === sex;
  // “her agent sold her pictures”
  if (unlike && !at.referent.name && at.sentence === sentence) return topic;
  return unlike && at.sentence < sentence ? null : undefined;
}

/** Is it a thing just brought up, what an earlier “it” may be instead, or a place? */
function isThingInDoubt(
  mentions: readonly Mention[],
  at: Mention,
  asked: Kind,
  phrase: Phrase,
  sentence: number,
): boolean {
  if (isNewThing(at) && !isActor(at) && hasTopicBefore(mentions, at, asked)) return true;
  // “The choir toured |Japan|. It sang for the emperor”
  return isPlace(at) || isLateObject(mentions, at, phrase, sentence, asked);
}

/** The person a text is about, as far as it has been read: spoken of often, and just now. */
function topicOf(mentions: readonly Mention[], asked: Kind, sentence: number): Referent | null {
  let most: Referent | null = null;
  for (const m of mentions)
    if (
      m.sentence >= sentence - REACH.thing &&
      m.referent.name &&
      m.referent.told >= OFTEN &&
      m.referent.told > (most?.told ?? 0) &&
      agrees(m, asked)
    )
      most = m.referent;
  return most;
}

/** “|Dorothea|, the younger daughter, was born”, “her |mother| died”: named for a birth or a death. */
function isPassing({ phrase: { part, placed } }: Mention): boolean {
  if (part !== "subject" || !placed) return false;
  return (
    /^(?:bear|die|drown)$/.test(placed.verb) ||
    (placed.clause.verb.passive && /^(?:kill|bury|execute)$/.test(placed.verb))
  );
}

/** “She was ill”, “he had moved”: it may be told of the dead, too. */
function isStative({ placed }: Phrase): boolean {
  const first = placed?.sentence.tokens[placed.clause.verb.start]?.lower ?? "";
  return /^(?:am|is|are|was|were|has|have|had)$/.test(first);
}

/** “|A lorry| fell through the parapet”. */
function isNewThing({ referent, phrase: { start, part, placed } }: Mention): boolean {
  const first = placed?.sentence.tokens[start]?.lower ?? "";
  return part === "subject" && referent.told === 1 && /^(?:an?|another|one)$/.test(first);
}

/** Was something else the subject of the sentence before? */
function hasTopicBefore(mentions: readonly Mention[], at: Mention, asked: Kind): boolean {
  return mentions.some(
    (m) =>
      m.sentence < at.sentence &&
      m.sentence >= at.sentence - REACH.thing &&
      m.referent !== at.referent &&
      (m.phrase.part === "subject" || m.referent.told > 2) &&
      agrees(m, asked),
  );
}

/** “It passed. The king dissolved |parliament|, and he ratified it”: what “it” was just before may still be meant. */
function isLateObject(
  mentions: readonly Mention[],
  at: Mention,
  { part }: Phrase,
  sentence: number,
  asked: Kind,
): boolean {
  if (part !== "object" || at.sentence !== sentence || at.phrase.part !== "object") return false;
  return mentions.some(
    (m) =>
      m.sentence === sentence - 1 &&
      m.phrase.pronoun !== null &&
      m.referent !== at.referent &&
      agrees(m, asked),
  );
}

/** Has the one been spoken of before as the one who acts, and not the other? */
function isBefore(mentions: readonly Mention[], at: Mention, rival: Mention, asked: Kind): boolean {
  const acted = ({ referent, sentence }: Mention) =>
    mentions.some(
      (m) =>
        m.referent === referent &&
        m.sentence < sentence &&
        (m.phrase.part === "subject" || m.phrase.pronoun !== null),
    );
  const { referent, phrase } = rival;
  // “his half-brother |Odo| ruled Kent until 1082, when he”
  const outranks = at.phrase.part !== "subject" && phrase.part === "subject" && referent.name;
  // “hired |two hundred men| and housed them. They struck”
  if (at.phrase.pronoun !== null && at.phrase.part !== "owner" && phrase.pronoun === null && !outranks)
    return true;
  if (acted(at) && !acted(rival) && (!outranks || isWellKnown(at.referent, referent))) return true;
  // “Ada Finch left |Bonn|”
  const mayBePlace = referent.kind.person === null && phrase.end - phrase.start === 1;
  return (
    asked.sex !== null && at.phrase.part === "subject" && at.referent.kind.sex === asked.sex && mayBePlace
  );
}

/** Has the text spoken so often of the one that another's name changes nothing? */
function isWellKnown({ told }: Referent, other: Referent): boolean {
  return told >= VERY_OFTEN && told >= MORE * other.told;
}
