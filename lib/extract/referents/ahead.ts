/** Pronouns that stand before the name they take up. */
import type { Sentence, Token } from "../read.ts";
import {
  agrees,
  chooseReferent,
  kindAsked,
  type Mention,
  newReferent,
  REACH,
  type Referent,
  subjectForm,
} from "./choose.ts";
import { type Kind, kindOfPhrase } from "./kinds.ts";
import type { Phrase } from "./phrases.ts";
import { OWNERS, type Reading, readPhrase } from "./reading.ts";

/** “Although |he| was ill, Arno Weiss voted”, “In |his| will, Arno Weiss left”: what stands in front may speak of the main clause's subject before it is named. */
export function readAhead(
  reading: Reading,
  { tokens }: Sentence,
  phrase: Phrase,
  phrases: readonly Phrase[],
  index: number,
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
  if (!main || main.pronoun !== null) return null;
  // “When he died, |his general Ptolemy| seized Egypt”, but “When she heard of it, |his sister| sued”
  const whose = tokens[main.start]?.lower ?? "";
  if (OWNERS.has(whose))
    return subjectForm(whose) !== subjectForm(pronoun ?? "") && asked.sex && mayBe(tokens, main, asked)
      ? newReferent("", false, asked)
      : null;
  if (tokens[main.head]?.pos !== "PROPN") return null;
  const near = reading.mentions.filter((m) => m.sentence >= index - REACH.thing);
  const behind = chooseReferent(near, pronoun ?? "", phrase, index);
  const referent = readPhrase(reading, tokens, main);
  const sure = asked.person !== false || referent?.kind.person === false;
  if (!referent || !sure || !agrees({ referent, phrase: main, sentence: 0 }, asked)) return null;
  // “Hale resigned. When he died, Finch took over”
  if ((behind && behind !== referent) || (asked.sex && isAnother(near, referent, asked, index)))
    return newReferent("", false, asked);
  reading.pronouns.set(tokens[phrase.head]?.start ?? 0, {
    referent,
    words: referent.words,
    owner: part === "owner",
    subject: part === "subject",
  });
  return referent;
}

/** Was somebody else, who could be meant, spoken of just before? */
function isAnother(near: readonly Mention[], referent: Referent, asked: Kind, index: number): boolean {
  return near.some(
    (m) =>
      m.sentence === index - 1 &&
      m.referent !== referent &&
      (m.phrase.part === "subject" || m.phrase.pronoun !== null) &&
      agrees(m, asked),
  );
}

/** May a noun phrase be of this sex? */
function mayBe(tokens: readonly Token[], { start, head }: Phrase, { sex }: Kind): boolean {
  const kind = kindOfPhrase(tokens, start, head, false);
  return kind.person !== false && kind.sex === sex;
}
