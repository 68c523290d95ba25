/** Who else in a sentence could be meant by a pronoun that takes up one of it. */
import type { PlacedClause } from "../story.ts";
import { agrees, type Mention, REACH, type Referent } from "./choose.ts";
import { isBody, isBodyWord, isGroup, type Kind } from "./kinds.ts";
import type { Phrase } from "./phrases.ts";

/** Who stands beside the chosen one in its sentence and could be meant, too. */
export function rivalsOf(
  mentions: readonly Mention[],
  at: Mention,
  asked: Kind,
  phrase: Phrase,
  sentence: number,
): readonly Mention[] {
  if (phrase.part === "owner" && at.sentence === sentence) return otherOwners(mentions, at, asked);
  const { placed } = phrase;
  const says =
    placed?.clause.kind === "complement" && at.phrase.placed === placed.parent ? placed.parent : null;
  const beside = at.sentence === sentence && phrase.part !== "subject" ? placed : null;
  return mentions.filter(
    (m) =>
      m.sentence === at.sentence &&
      m.referent !== at.referent &&
      m.referent.words !== "" &&
      !m.together &&
      (m.phrase.part === "subject" || m.phrase.part === "object" || isSource(m)) &&
      isOpen(m.phrase.placed) &&
      !isPlace(m) &&
      (!says || m.phrase.placed === says) &&
      (!beside || m.phrase.placed !== beside) &&
      agrees(m, asked) &&
      !(
        asked.sex &&
        isOwned(mentions, m, at.referent) &&
        !(m.referent.name && m.phrase.part === "subject")
      ) &&
      !isUnlike(at, m, phrase),
  );
}

/** In “an agent sold her pictures” she may be the agent or whom the text has told of. */
function otherOwners(mentions: readonly Mention[], at: Mention, asked: Kind): readonly Mention[] {
  if (!asked.sex || at.referent.kind.sex) return [];
  return mentions.filter(
    (m) =>
      m.referent !== at.referent &&
      m.sentence > at.sentence - REACH.thing &&
      (m.sentence === at.sentence || m.phrase.pronoun !== null || m.referent.kind.sex === asked.sex) &&
      (m.phrase.part === "subject" || m.phrase.pronoun !== null) &&
      agrees(m, asked),
  );
}

/** “with |her mother|”: who is somebody's is named for their sake. */
function isOwned(mentions: readonly Mention[], { phrase, sentence }: Mention, owner: Referent): boolean {
  return mentions.some(
    (m) =>
      m.sentence === sentence &&
      m.phrase.part === "owner" &&
      m.phrase.start === phrase.start &&
      m.referent === owner,
  );
}

/** A thing and who acts on it: “|The team| entered the mine. It found nobody”, “The board adopted |a plan|. The bank rejected it”. */
function isUnlike(at: Mention, rival: Mention, { part, placed }: Phrase): boolean {
  const [one, other] = [isActor(at), isActor(rival)];
  if (part === "object" && at.phrase.part === "object" && rival.phrase.part === "subject")
    return !(one && other);
  return (
    one &&
    !other &&
    part === "subject" &&
    placed !== null &&
    !placed.clause.verb.passive &&
    DOES.test(placed.verb)
  );
}

/** What bodies do, and no things. Bases. */
const DOES =
  /^(?:say|announce|agree|buy|sell|find|search|plan|decide|vote|launch|release|sign|order|send|accuse|deny|claim|appeal|apologi[sz]e|cancel|hire|cut|raise|pay|build|want|hope|try|seek|begin|start|promise|warn|ask|tell|report|sue|invade|attack|elect|appoint|acquire|propose|reject|approve|publish|return|turn|take|give|move|open|close|make|use|win|lose)$/;

/** A name, or a noun for a body or a group; what has an article before its name is mostly a thing: “the Newton”. */
export function isActor({ referent, phrase: { start, head, placed } }: Mention): boolean {
  const { tokens } = placed?.sentence ?? { tokens: [] };
  const noun = tokens[head]?.lower ?? "";
  return (
    (referent.name && tokens[start]?.lower !== "the") || isGroup(noun) || isBody(noun) || isBodyWord(noun)
  );
}

/** “left |Gallipoli|”: a name behind a verb of going is a place’s. */
export function isPlace({ referent, phrase: { part, placed } }: Mention): boolean {
  return (
    part === "object" &&
    referent.name &&
    /^(?:leave|reach|enter|visit|cross|tour|capture|besiege|bombard)$/.test(placed?.verb ?? "")
  );
}

/** “citing |President Adler|”. */
function isSource({ phrase: { start, placed } }: Mention): boolean {
  return /^(?:citing|quoting|with)$/.test(placed?.sentence.tokens[start - 1]?.lower ?? "");
}

/** What a relative or an adverbial clause holds stands aside. */
function isOpen(placed: PlacedClause | null): boolean {
  return placed !== null && placed.clause.kind !== "relative" && placed.clause.kind !== "adverbial";
}
