/** The name of a speaker: from the subject of a verb of saying, from a pronoun, from what a report is called. */
import type { Attribution } from "../timeline/timeline.ts";
import { DOCUMENT } from "./speech.ts";
import type { PlacedClause, Story } from "./story.ts";
import { wordsOf } from "./story.ts";
import { subjectSpan } from "./subjects.ts";

/** Speaker of a verb of saying: its subject, or what follows it when they are turned round (“said Kim”). */
export function speakerOf(story: Story, saying: PlacedClause): Attribution | null {
  const { sentence, end } = saying;
  const [from, to] = speakerSpan(story, saying);
  const who = wordsOf(story, sentence.tokens, from, to).replace(/^[^\p{L}\p{N}]+|[\s,]+$/gu, "");
  const start = sentence.tokens.slice(from).find((t) => /[\p{L}\p{N}]/u.test(t.text))?.start ?? end;
  if (!who || NOBODY.test(who)) return null;
  const span = { start, end: start + who.length };
  const quoted = quotedAsSaying(story, saying);
  if (quoted) return { who: `${quoted}, via ${who}`, verb: "say", ...span };
  return { who: nameOf(story, who, start) + citing(story, saying), verb: saying.verb, ...span };
}

const NOBODY = /^(?:it|this|that|there|which|what|who|I|we|you|one)$/i;

function speakerSpan(story: Story, saying: PlacedClause): readonly [number, number] {
  const [first, to] = subjectSpan(story, saying);
  // “But sources said”
  const from = saying.sentence.tokens[first]?.pos === "CCONJ" && first + 1 < to ? first + 1 : first;
  return to > from ? behindComma(saying, from, to) : (beforeComma(saying) ?? afterVerb(saying));
}

/** “Little of that remains, residents said”: what stands before the comma is what is said; a list of speakers has “and”. */
function behindComma(
  { sentence: { tokens } }: PlacedClause,
  from: number,
  to: number,
): readonly [number, number] {
  const comma = tokens.findLastIndex((t, i) => i >= from && i < to && t.text === ",");
  const behind = tokens.slice(comma + 1, to);
  // “a clerk, reporting on a call, said”: what the speaker does is no name
  if (comma > from && behind[0]?.pos === "VERB" && /ing$/.test(behind[0].lower)) return [from, comma];
  const plain = behind.length > 0 && behind.every(({ pos }) => pos !== "CCONJ" && pos !== "PUNCT");
  return comma > from && plain ? [comma + 1, to] : [from, to];
}

/** “…,” Rachel Odum, for the prosecution, told: the name stands between the quotation and the verb. */
function beforeComma({ clause, sentence }: PlacedClause): readonly [number, number] | null {
  const { tokens } = sentence;
  const verb = clause.verb.start;
  if (tokens[verb - 1]?.text !== ",") return null;
  const quote = tokens.findLastIndex((t, i) => i < verb && t.text === "”");
  const comma = tokens.findIndex((t, i) => i > quote && t.text === ",");
  return quote >= 0 && comma > quote + 1 ? [quote + 1, comma] : null;
}

function afterVerb({ clause, sentence }: PlacedClause): readonly [number, number] {
  let to = clause.verb.end;
  while (
    ["PROPN", "NOUN", "ADJ", "DET", "PART", "PUNCT"].includes(sentence.tokens[to]?.pos ?? "") &&
    !/^[,.”"]$/.test(sentence.tokens[to]?.text ?? "")
  )
    to += 1;
  return [clause.verb.end, to];
}

const PRONOUN = /^(?:he|she|it|they)$/i;
/** Whom the words at an offset name, as fully as the text does. */
export function nameOf({ referents }: Story, words: string, start: number): string {
  if (PRONOUN.test(words)) return referents.pronouns.get(start)?.referent.full ?? words;
  const full = /^the\s/i.test(words) ? referents.bodies.get(start)?.full : undefined;
  if (full) return full;
  const bare = words.replace(/,.*$/s, "");
  // a surname, or a name without what was said of it before: “Brandt”
  const known = /^\p{Lu}[\p{L}’'-]+$/u.test(bare) ? referents.names.get(bare) : undefined;
  return known?.kind.person ? known.full : plainName(words);
}

/** “Gen. Arno Weiss, a loyalist of …”: the name without what is told of it. */
function plainName(words: string): string {
  return (
    words
      .replace(/^([^,]*\p{Lu}[^,]*),\s+(?:\d|an?\s|the\s|who\b|whose\b|which\b|of\s|for\s).*$/su, "$1")
      // “a clerk, reporting on a call,”
      .replace(/^([^,]+),\s+\p{Ll}+ing\s.*$/su, "$1")
      .replace(/^The(?=\s\p{Ll})/u, "the")
  );
}

/** “, citing the South’s intelligence agency” after the verb. */
function citing({ text }: Story, { start, end }: PlacedClause): string {
  const match = /,?\s+(?:citing|quoting)\s+[^,.;]+/.exec(
    text.slice(start, end + 120).split(/[.\n]/, 1)[0] ?? "",
  );
  return match ? `, ${match[0].replace(/^,?\s+/, "")}` : "";
}

/** “quoted a ministry official as saying”: the official speaks, the agency carries it. */
function quotedAsSaying({ text }: Story, { sentence, clause, verb }: PlacedClause): string | null {
  if (verb !== "quote" && verb !== "cite") return null;
  const after = text.slice(sentence.tokens[clause.verb.end]?.start ?? sentence.end, sentence.end);
  return /^(.{3,80}?)\s+as\s+saying\b/.exec(after)?.[1] ?? null;
}

/** “figures released by NPD Group”, “Fiat’s announcement”, “a report in The Lancet”: who stands behind what is written. */
export function publisherOf(story: Story, all: string, words: string, start: number): string {
  const noun = words.match(/[\p{L}]+/gu)?.find((word) => DOCUMENT.test(word));
  if (!noun) return nameOf(story, words, start);
  const own = publisherIn(all);
  if (own) return own;
  if (!/^(?:the|those|these|that|this|its|their)\s/i.test(words)) return words;
  const before = story.text.slice(Math.max(0, start - BACK), start);
  const at = before.toLowerCase().lastIndexOf(` ${noun.toLowerCase()} `);
  const told = at < 0 ? null : publisherIn(before.slice(at).split(/[.\n;]/, 1)[0] ?? "");
  return told ?? words;
}

/** How far back “those figures” may be looked for, in UTF-16 units. */
const BACK = 600;

function publisherIn(words: string): string | null {
  const behind =
    /\b(?:by|from|in|of)\s+((?:the\s+)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{N}.&’'-]*)*)/u.exec(
      words,
    );
  const owner = /^((?:the\s+)?\p{Lu}[^,;]*?)[’']s?\s/u.exec(words);
  return owner?.[1] ?? behind?.[1] ?? null;
}
