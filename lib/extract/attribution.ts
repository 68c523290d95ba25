/** Who vouches for a clause: “…, KCNA said”, “according to …”, “X said that …”, “Y quoted Z as saying”. */
import type { Attribution } from "../timeline/timeline.ts";
import { MEDIUM, OCCASION, SAY } from "./speech.ts";
import { contentOf, expressionsIn, type PlacedClause, type Story, wordsOf } from "./story.ts";

/** The source of a clause, or null: the article's own voice. */
export function attributionOf(story: Story, placed: PlacedClause): Attribution | null {
  if (isAside(story, placed)) return null;
  return (
    speakerAbove(story, placed) ??
    speakerBeside(story, placed) ??
    accordingTo(story, placed) ??
    speakerOfParagraph(story, placed)
  );
}

/** A relative clause set off by a comma or dash is the writer's own remark. */
function isAside({ text }: Story, { clause, start }: PlacedClause): boolean {
  return clause.kind === "relative" && /[,–—-]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** Is this clause an act of saying? */
export function isSaying(placed: PlacedClause): boolean {
  const { verb, clause, sentence } = placed;
  if (!SAY.has(verb) || clause.verb.tense === "modal") return false;
  // “reported its first fall”, “described a new species”: with an object and nothing said, it is a deed
  const after = sentence.tokens[clause.verb.end];
  const object =
    after !== undefined &&
    (OBJECT_START.has(after.pos) || /^(?:its|his|her|their)$/.test(after.lower)) &&
    !/^(?:that|how|what|why|whether)$/.test(after.lower);
  return (
    verb === "say" ||
    clause.kind === "parenthesis" ||
    contentOf(placed) !== null ||
    !object ||
    isQuoteSentence(sentence)
  );
}

const OBJECT_START = new Set(["DET", "PROPN", "NOUN", "ADJ", "NUM"]);

function isQuoteSentence({ tokens }: PlacedClause["sentence"]): boolean {
  return tokens.some((t) => t.text === "“" || t.text === '"');
}

/** “KCNA said that …”: the clause hangs on a verb of saying. */
function speakerAbove(story: Story, { clause, parent }: PlacedClause): Attribution | null {
  if (!parent || !["complement", "relative", "adverbial"].includes(clause.kind)) return null;
  if (isSaying(parent) && clause.kind === "complement") return speakerOf(story, parent);
  return parent.clause.kind === "parenthesis" ? speakerOf(story, parent) : speakerAbove(story, parent);
}

/** “…, KCNA said”: a parenthesis in the same sentence. What it says itself is not said by it. */
function speakerBeside(story: Story, placed: PlacedClause): Attribution | null {
  if (placed.clause.kind === "parenthesis") return null;
  const beside = placed.siblings.find((c) => c.clause.kind === "parenthesis" && isSaying(c));
  return beside ? speakerOf(story, beside) : null;
}

const ACCORDING = /\baccording\s+to\s+((?:[^,.;:–—]|\.(?=\S))+)/i;

function accordingTo({ text }: Story, { sentence }: PlacedClause): Attribution | null {
  const match = ACCORDING.exec(text.slice(sentence.start, sentence.end));
  if (!match?.[1]) return null;
  const start = sentence.start + match.index + match[0].length - match[1].length;
  const who = match[1].replace(/\s+(?:who|which|that|on|in|at|last|this)\s.*$/, "").trim();
  return { who, verb: "according to", start, end: start + who.length };
}

/** The closing “…, KCNA said” of a paragraph covers its sentences that name no source of their own. */
function speakerOfParagraph(story: Story, placed: PlacedClause): Attribution | null {
  if (placed.clause.kind === "parenthesis") return null;
  const last = Math.min(story.clauses.length, placed.index + 1 + MEMORY);
  for (let i = placed.index + 1; i < last; i++) {
    const later = story.clauses[i];
    if (!later || later.sentence.paragraph !== placed.sentence.paragraph) return null;
    const closing =
      later.clause.kind === "parenthesis" && isSaying(later) && MEDIUM.test(subjectWords(story, later));
    if (closing) return speakerOf(story, later);
  }
  return null;
}

/** “In January 1984 it launched”: a date in front, without a comma, is not the subject's. */
function afterDate(story: Story, { tokens }: PlacedClause["sentence"], from: number, to: number): number {
  const opening = tokens[from];
  const bare = opening?.pos === "NUM" || opening?.pos === "PROPN";
  if (!opening || !(bare || ["ADP", "SCONJ", "DET", "ADV"].includes(opening.pos))) return from;
  const reach = (tokens[from + (bare ? 0 : 4)]?.start ?? opening.start) + 1;
  const date = expressionsIn(story, opening.start, reach).find((e) => e.end <= (tokens[to - 1]?.end ?? 0));
  const next = date ? tokens.findIndex((t) => t.start >= date.end) : -1;
  return next > from && next < to && !["’s", "'s"].includes(tokens[next]?.lower ?? "") ? next : from;
}

/** The words of a clause's subject. */
export function subjectWords(story: Story, { clause, sentence }: PlacedClause): string {
  const [from, to] = clause.subject;
  // bullets, emoji and opening marks are not part of a name
  return wordsOf(story, sentence.tokens, afterDate(story, sentence, from, to), to).replace(
    /^[^\p{L}\p{N}$£€]+|[\s,]+$/gu,
    "",
  );
}

/** Speaker of a verb of saying: its subject, or what follows it when they are turned round (“said Kim”). */
export function speakerOf(story: Story, saying: PlacedClause): Attribution | null {
  const { clause, sentence, end } = saying;
  const quoted = quotedAsSaying(story, saying);
  const [from, to] = clause.subject[1] > clause.subject[0] ? clause.subject : afterVerb(saying);
  const who = wordsOf(story, sentence.tokens, from, to).replace(/^[“”"‘,\s]+|[\s,]+$/g, "");
  const start = sentence.tokens[from]?.start ?? end;
  if (!who || /^(?:it|this|that|there|which|what)$/i.test(who)) return null;
  if (quoted) return { who: `${quoted}, via ${who}`, verb: "say", start, end: start + who.length };
  const named = PRONOUN.test(who) ? (namedBefore(story, saying) ?? who) : who;
  return { who: named + citing(story, saying), verb: saying.verb, start, end: start + who.length };
}

const PRONOUN = /^(?:he|she|they|we|I)$/i;

function afterVerb({ clause, sentence }: PlacedClause): readonly [number, number] {
  let to = clause.verb.end;
  while (
    ["PROPN", "NOUN", "ADJ", "DET", "PART", "PUNCT"].includes(sentence.tokens[to]?.pos ?? "") &&
    !/^[,.”"]$/.test(sentence.tokens[to]?.text ?? "")
  )
    to += 1;
  return [clause.verb.end, to];
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

/** Names are not looked for further back than this many clauses: a pronoun does not reach that far. */
const MEMORY = 40;

/** The last person or body that stood as a named subject before this clause. */
export function namedBefore(story: Story, placed: PlacedClause): string | null {
  return subjectBefore(story, placed, isName);
}

/** What “it” takes up: the last subject of a main clause that is a name or has an article. */
export function thingBefore(story: Story, placed: PlacedClause): string | null {
  return subjectBefore(
    story,
    placed,
    (c) => isName(c) || c.sentence.tokens[c.clause.subject[0]]?.lower === "the",
  );
}

function subjectBefore(
  story: Story,
  placed: PlacedClause,
  suits: (c: PlacedClause) => boolean,
): string | null {
  for (let i = placed.index - 1; i >= Math.max(0, placed.index - MEMORY); i--) {
    const c = story.clauses[i];
    if (!c || c.start >= placed.start || c.clause.kind === "relative" || !suits(c)) continue;
    const words = subjectWords(story, c).replace(/,.*$/, "");
    if (words) return words;
  }
  return null;
}

function isName({ clause, sentence }: PlacedClause): boolean {
  const tokens = sentence.tokens.slice(...clause.subject);
  return tokens.some((t) => t.pos === "PROPN") && !MEDIUM.test(tokens.map((t) => t.text).join(" "));
}

/** Is the saying itself an event: a speech, a letter? */
export function hasOccasion(story: Story, { start, end, clause, sentence }: PlacedClause): boolean {
  const upTo = sentence.tokens[clause.verb.end + 8]?.start ?? end;
  return OCCASION.test(story.text.slice(start, Math.min(end, upTo)));
}

/** Does a news medium say it? Then the saying is how we know, and nothing more. */
export function isMedium(attribution: Attribution | null): boolean {
  return attribution !== null && MEDIUM.test(attribution.who.replace(/,\s+(?:citing|quoting|via)\s.*$/, ""));
}
