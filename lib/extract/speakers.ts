/** The name of a speaker: from the subject of a verb of saying, from a pronoun, from what a report is called. */
import type { Attribution } from "../timeline/timeline.ts";
import type { Sentence, Token } from "./read.ts";
import { isRole } from "./referents/kinds.ts";
import { DOCUMENT, SAY } from "./speech.ts";
import type { PlacedClause, Story } from "./story.ts";
import { wordsOf } from "./story.ts";
import { subjectSpan } from "./subjects.ts";

/** Speaker of a verb of saying: its subject, or what follows it when they are turned round (“said Kim”). */
export function speakerOf(story: Story, saying: PlacedClause): Attribution | null {
  const { sentence, end } = saying;
  const [from, to] = speakerSpan(story, saying);
  const who = wordsOf(story, sentence.tokens, from, to)
    .replace(/^[^\p{L}\p{N}]+|[\s,]+$/gu, "")
    // “the head of the inquiry |she| led”
    .replace(/(?<=\p{L})\s+(?:he|she|it|they)$/u, "");
  const start = sentence.tokens.slice(from).find((t) => /[\p{L}\p{N}]/u.test(t.text))?.start ?? end;
  const name = who && !NOBODY.test(who) ? nameOf(story, who, start) : "";
  const known = PRONOUN.test(name) ? (spokenBefore(story, saying, name) ?? "") : name;
  if (!known) return null;
  const span = { start, end: start + who.length };
  const quoted = quotedAsSaying(story, saying);
  if (quoted) return { who: `${quoted}, via ${who}`, verb: "say", ...span };
  return { who: known + citing(story, saying), verb: saying.verb, ...span };
}

const NOBODY = /^(?:this|that|there|which|what|who|I|we|you|one)$/i;

/** Clauses that a pronoun without a clear name may reach back over to the last one who spoke. */
const REACH = 24;

/** “She said”, of whom the grammar leaves open: the last who spoke or was named in the paragraph, else the last who spoke before it. */
function spokenBefore(story: Story, saying: PlacedClause, pronoun: string): string | null {
  const asked = { he: "m", she: "f" }[pronoun.toLowerCase()];
  const before = story.clauses.slice(Math.max(0, saying.index - REACH), saying.index).reverse();
  const own = before.filter((c) => c.sentence.paragraph === saying.sentence.paragraph);
  if (!asked) return bodyBefore(story, own, pronoun);
  const named = own
    .map(({ sentence }) =>
      sentence.tokens.findLast((t) => t.end <= saying.start && isPerson(story, sentence, t, asked)),
    )
    .find((token) => token !== undefined);
  const spoke = (named ? own : before).find((c) => SAY.has(c.verb) && namesPerson(story, c, asked));
  return (
    (spoke && speakerOf(story, spoke)?.who) ?? (named && story.referents.names.get(named.text)?.full) ?? null
  );
}

/** “It said”, “they said”: the last one or the last ones who spoke in the paragraph and are no single person. */
function bodyBefore(story: Story, own: readonly PlacedClause[], pronoun: string): string | null {
  const many = /^they$/i.test(pronoun);
  for (const spoke of own) {
    const [from, to] = SAY.has(spoke.verb) ? speakerSpan(story, spoke) : [0, 0];
    const head = spoke.sentence.tokens[to - 1];
    if (to === from || head?.pos !== "NOUN" || isRole(head.lower)) continue;
    if (many === /(?:[^s]s|police|people|men)$/.test(head.lower)) return speakerOf(story, spoke)?.who ?? null;
  }
  return null;
}

function namesPerson(story: Story, saying: PlacedClause, asked: string): boolean {
  const [from, to] = speakerSpan(story, saying);
  return saying.sentence.tokens.slice(from, to).some((t) => isPerson(story, saying.sentence, t, asked));
}

/** A person's name that “he” or “she” may stand for; “union leader Birgit Aalto” is one for her office. */
function isPerson({ referents }: Story, { tokens }: Sentence, token: Token, asked: string): boolean {
  const kind = token.pos === "PROPN" ? referents.names.get(token.text)?.kind : undefined;
  if (!kind || (kind.sex !== null && kind.sex !== asked)) return false;
  const at = tokens.indexOf(token);
  return (
    kind.person === true ||
    tokens.slice(Math.max(0, at - LONGEST_OFFICE), at).some(({ lower }) => isRole(lower))
  );
}

/** “leader Birgit”, in tokens before the last name. */
const LONGEST_OFFICE = 2;

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
  const name = nameOfRole(tokens, from, to);
  if (name) return name;
  const comma = tokens.findLastIndex((t, i) => i >= from && i < to && t.text === ",");
  const behind = tokens.slice(comma + 1, to);
  // “a clerk, reporting on a call, said”: what the speaker does is no name
  if (comma > from && behind[0]?.pos === "VERB" && /ing$/.test(behind[0].lower)) return [from, comma];
  const plain = behind.length > 0 && behind.every(({ pos }) => pos !== "CCONJ" && pos !== "PUNCT");
  return comma > from && plain ? [comma + 1, to] : [from, to];
}

/** “its foreign minister, |Tamas Verhel|, said”: the name of a role, between commas; null for others. */
function nameOfRole(tokens: readonly Token[], from: number, to: number): readonly [number, number] | null {
  if (tokens[to - 1]?.text !== ",") return null;
  const comma = tokens.findLastIndex((t, i) => i >= from && i < to - 1 && t.text === ",");
  const name = tokens.slice(comma + 1, to - 1);
  const role = comma > from && tokens[comma - 1]?.pos === "NOUN";
  return role && name.length > 0 && name.every(({ pos }) => pos === "PROPN") ? [comma + 1, to - 1] : null;
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

/** “said |Kim|”, “said |a spokeswoman for the mill|”, “said the union’s secretary, |Ada Finch|”. */
function afterVerb({ clause, sentence: { tokens } }: PlacedClause): readonly [number, number] {
  const from = clause.verb.end;
  let to = from;
  while (belongsToName(tokens, from, to)) to += 1;
  let end = to + 1;
  while (tokens[end]?.pos === "PROPN") end += 1;
  const closes = end > to + 1 && /^(?:[,.;]|–|—)$/.test(tokens[end]?.text ?? ".");
  return tokens[to]?.text === "," && tokens[to - 1]?.pos === "NOUN" && closes ? [to + 1, end] : [from, to];
}

const NAME = new Set(["PROPN", "NOUN", "ADJ", "DET", "PART", "PUNCT"]);

function belongsToName(tokens: readonly Token[], from: number, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const joins = /^(?:for|of)$/.test(token?.lower ?? "") && tokens[at - 1]?.pos === "NOUN" && at > from;
  if (joins) return /^(?:DET|PROPN)$/.test(next?.pos ?? "");
  return token !== undefined && NAME.has(token.pos) && !/^[,.”"]$/.test(token.text);
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
