/** Who or what a title is about: the subject with names for its pronouns, the noun behind a relative clause. */
import { namedBefore, subjectWords, thingBefore } from "../attribution.ts";
import { expressionsIn, type PlacedClause, type Story, wordsOf } from "../story.ts";

const SUBJECT_PRONOUN = /^(?:he|she|it|they)$/i;
const POSSESSIVE = /^(?:his|her|its|their)\b/i;

/** The subject of a clause's title, and the object it has when its relative pronoun was one (“which Jobs unveiled”). */
export function partiesOf(story: Story, placed: PlacedClause): { subject: string; object: string } {
  if (placed.clause.kind !== "relative" || placed.clause.link === "whose") {
    return { subject: tidy(nameFor(story, placed, subjectWords(story, placed))), object: "" };
  }
  const own = hasNoun(placed) ? subjectWords(story, placed) : "";
  const noun = antecedent(story, placed);
  return own
    ? { subject: tidy(nameFor(story, placed, own)), object: noun }
    : { subject: tidy(noun), object: "" };
}

function hasNoun({ clause, sentence }: PlacedClause): boolean {
  return sentence.tokens.slice(...clause.subject).some((t) => ["NOUN", "PROPN", "PRON"].includes(t.pos));
}

/** No article in front, no commas round an apposition: “The president, Vladimir Putin,” → “President Vladimir Putin”. */
function tidy(words: string): string {
  return (
    words
      .replace(/,\s+(?:which|who|whose|where)\b.*$/, "")
      // its date stands beside the title
      .replace(/^(?:this|last|next)\s+(?:week|weekend|month|year)[’']s\s+/i, "")
      .replace(/^(?:the|a|an)\s+(?=\S+\s)/i, "")
      .replace(/^(.{8,}?),\s+([A-Z][^,]*),?$/, "$1 $2")
      .replace(/,$/, "")
  );
}

const PHRASE = new Set(["NOUN", "PROPN", "ADJ", "NUM"]);

/** The noun phrase a relative clause hangs on, with what “of” adds to it; a second relative takes the first one's. */
function antecedent(story: Story, { clause, sentence, parent }: PlacedClause): string {
  const { tokens } = sentence;
  if (parent?.clause.kind === "relative" && /^(?:and|or|but)$/.test(tokens[clause.start - 1]?.lower ?? ""))
    return antecedent(story, parent);
  let end = clause.start;
  while (end > 0 && /^(?:,|–|—|-|and|or|in|of|to|with|for)$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  let start = end;
  while (start > 0 && (PHRASE.has(tokens[start - 1]?.pos ?? "") || isOf(tokens, start - 1))) start -= 1;
  if (/^(?:the|an?)$/.test(tokens[start - 1]?.lower ?? "")) start -= 1;
  return wordsOf(story, tokens, start, end);
}

function isOf(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  return tokens[i]?.lower === "of" && tokens[i + 1]?.pos === "PROPN" && PHRASE.has(tokens[i - 1]?.pos ?? "");
}

function nameFor(story: Story, placed: PlacedClause, words: string): string {
  if (SUBJECT_PRONOUN.test(words) || words === "") {
    const before = /^it$/i.test(words) ? thingBefore(story, placed) : namedBefore(story, placed);
    return parentSubject(story, placed) ?? before ?? words;
  }
  if (!POSSESSIVE.test(words)) return words;
  const owner = nearestName(story, placed) ?? namedBefore(story, placed);
  return owner
    ? words.replace(POSSESSIVE, `${owner.replace(/^The\b/, "the")}’s`)
    : words.replace(/^(?:his|her|its|their)\s+/i, "");
}

function parentSubject(story: Story, { parent }: PlacedClause): string | null {
  const words = parent ? subjectWords(story, parent) : "";
  return words && !SUBJECT_PRONOUN.test(words) && !POSSESSIVE.test(words) ? words : null;
}

/** The last name in the sentence before a clause: “North Korea’s role … when its troops”. */
function nearestName(story: Story, { clause, sentence }: PlacedClause): string | null {
  const { tokens } = sentence;
  let end = clause.start;
  while (end > 0 && tokens[end - 1]?.pos !== "PROPN") end -= 1;
  let start = end;
  while (start > 0 && tokens[start - 1]?.pos === "PROPN") start -= 1;
  const name = end > start ? wordsOf(story, tokens, start, end) : "";
  const dated = expressionsIn(story, tokens[start]?.start ?? 0, tokens[end]?.start ?? 0).length > 0;
  return name && !dated ? name : null;
}
