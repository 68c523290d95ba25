/** Titles of events that a noun names: “Launch of the iTunes store”, “A rifle is found in the woods”. */
import type { DatedNoun } from "../carriers.ts";
import { phraseEnd } from "../noun-owners.ts";
import type { Token } from "../read.ts";
import type { Story } from "../story.ts";
import { baseOf, TAKES_NONE, thirdPerson } from "../verb-forms.ts";
import { finish } from "./finish.ts";
import { isPlural } from "./number.ts";
import { possessive } from "./subject.ts";

/** What a noun's title is made of beside its phrase. */
type Noun = Pick<DatedNoun, "start" | "expression" | "placed" | "participle">;

/** “Korea’s liberation from Japanese colonial rule”, “Launch of the iTunes store”. */
export function nounTitle(story: Story, noun: Noun, words: string): string {
  const phrase = withOwner(story, words, noun.start);
  const behind = behindDate(story, noun);
  const { participle, placed } = noun;
  if (participle !== undefined) return doneTitle(story, phrase, placed.sentence.tokens[participle], behind);
  const title = `${phrase} ${behind}`.trim();
  return finish((/\s\S/.test(bare(title)) ? null : fuller(story, noun, bare(title))) ?? bare(title));
}

function bare(phrase: string): string {
  return phrase.replace(/^(?:the|an?)\s+/i, "");
}

/** “its launch” → “launch of the iTunes store”; “his first letter” → “Hale’s first letter”. */
function withOwner({ referents }: Story, phrase: string, start: number): string {
  const own = /^(?:its|his|her|their)\s+(\S.*)$/is.exec(phrase)?.[1];
  const spoken = own && referents.pronouns.get(start);
  if (!own) return phrase;
  if (!spoken) return own;
  return /\s/.test(own)
    ? `${possessive(spoken.words)} ${own}`
    : `${own} of ${spoken.words.replace(/^The\b/, "the")}`;
}

/** What belongs to the noun behind its date: “a speech on 5 March |at a college|”. */
function behindDate({ text }: Story, { placed, expression, start }: Noun): string {
  const { tokens } = placed.sentence;
  const next = tokens.findIndex((t) => t.start >= expression.end);
  if (tokens[next]?.pos !== "ADP" || !OF_NOUN.test(tokens[next]?.lower ?? "") || expression.start <= start)
    return "";
  const last = phraseEnd(tokens, next - 1, tokens.length);
  return last < next ? "" : text.slice(tokens[next]?.start, tokens[last]?.end);
}

const OF_NOUN = /^(?:of|in|at|on|by|between|against|near|with|from|to|over|for)$/;

/** “a rifle |found| in April” → “A rifle is found”. */
function doneTitle(story: Story, phrase: string, participle: Token | undefined, behind: string): string {
  const at = participle ? phrase.lastIndexOf(participle.text) : -1;
  if (at <= 0) return finish(`${bare(phrase)} ${behind}`);
  const subject = phrase.slice(0, at).trim();
  const plain = subject.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) =>
    story.names.has(subject) ? letter : letter.toLowerCase(),
  );
  const many = isPlural(plain);
  const done = participle?.lower ?? "";
  // “sales |dropped| last month”: the sales did it themselves
  const verb = TAKES_NONE.test(done) ? baseOf(done, participle?.lemma ?? done) : null;
  const told = verb === null ? `${many ? "are" : "is"} ${done}` : many ? verb : thirdPerson(verb);
  return finish(`${subject} ${told}${phrase.slice(at + done.length)} ${behind}`);
}

/** Clauses that a noun may be looked up in. */
const BACK = 40;

/** “the bombing” where the text has told before of “the bombing of a clinic in Varna”; null for nothing told. */
function fuller({ text, clauses }: Story, { placed }: Noun, noun: string): string | null {
  const name = noun.toLowerCase();
  for (let i = placed.index - 1; i >= Math.max(0, placed.index - BACK); i--) {
    const sentence = clauses[i]?.sentence;
    if (!sentence || sentence === placed.sentence || sentence === clauses[i + 1]?.sentence) continue;
    const { tokens } = sentence;
    const at = tokens.findIndex((t, j) => t.lower === name && OF_NOUN.test(tokens[j + 1]?.lower ?? ""));
    const last = at < 0 ? at : phraseEnd(tokens, at, tokens.length);
    if (last > at) return text.slice(tokens[at]?.start, tokens[last]?.end);
  }
  return null;
}
