/** Those who are named together, “the police and the agents”, as one that “they” may take up. */
import type { Token } from "../read.ts";
import { type Mention, newReferent, type Referent } from "./choose.ts";
import type { Phrase } from "./phrases.ts";
import type { Spoken } from "./reading.ts";

/** What a text has told so far, as far as it matters here. */
interface Told {
  readonly text: string;
  readonly pronouns: ReadonlyMap<number, Spoken>;
}

/** “The police and |the agents| said”: those who are joined in a subject, as one. */
export function togetherWith(
  { text, pronouns }: Told,
  tokens: readonly Token[],
  phrase: Phrase,
): Pick<Mention, "referent" | "phrase"> | null {
  const { placed, start, end } = phrase;
  if (!placed || tokens[start - 1]?.lower !== "and") return null;
  const [from, to] = placed.clause.subject;
  const opens = tokens.slice(from, start).findIndex((t) => !["ADV", "CCONJ", "PUNCT"].includes(t.pos));
  const first = from + opens;
  const between = tokens.slice(first, start);
  if (opens < 0 || start < from || end < to || between.some((t) => ["ADP", "VERB", "SCONJ"].includes(t.pos)))
    return null;
  const own = pronouns.get(tokens[first]?.start ?? -1);
  const plain = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const words = own?.referent.name ? plain.replace(/^\S+/, `${own.words}’s`) : plain;
  return words.length > LONGEST_TOGETHER
    ? null
    : { referent: several(words), phrase: { ...phrase, start: first, part: "subject" } };
}

/** “pulled a woman and |her children| from a roof”: the same behind a verb. */
export function objectsWith(
  { text }: Told,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Pick<Mention, "referent" | "phrase"> | null {
  const [first, second] = [mentions.at(-2)?.phrase, mentions.at(-1)?.phrase];
  const near = mentions.at(-2)?.sentence === index && first?.part === "object" && second?.part === "object";
  if (!near || second.pronoun || first.end !== second.start - 1 || tokens[first.end]?.lower !== "and")
    return null;
  const words = text.slice(tokens[first.start]?.start, tokens[second.end - 1]?.end);
  return { referent: several(words), phrase: { ...second, start: first.start } };
}

function several(words: string): Referent {
  return newReferent(words, false, { person: null, plural: true, sex: null });
}

/** Longer lists are no name for anybody, in UTF-16 units. */
const LONGEST_TOGETHER = 60;
