/** Who vouches for a clause: “…, KCNA said”, “according to …”, “X said that …”, “Y quoted Z as saying”. */
import type { Attribution } from "../timeline/timeline.ts";
import { MEDIUM, OCCASION, SAY } from "./speech.ts";
import { type PlacedClause, type Story, wordsOf } from "./story.ts";

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
export function isSaying({ verb, clause }: PlacedClause): boolean {
  return SAY.has(verb) && clause.verb.tense !== "modal";
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
  const beside = story.clauses.find(
    (c) => c.sentence === placed.sentence && c.clause.kind === "parenthesis" && isSaying(c),
  );
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
  const later = story.clauses.filter(
    (c) => c.sentence.paragraph === placed.sentence.paragraph && c.start > placed.end,
  );
  const closing = later.find(
    (c) => c.clause.kind === "parenthesis" && isSaying(c) && MEDIUM.test(subjectWords(story, c)),
  );
  return closing ? speakerOf(story, closing) : null;
}

/** The words of a clause's subject. */
export function subjectWords(story: Story, { clause, sentence }: PlacedClause): string {
  return wordsOf(story, sentence.tokens, clause.subject[0], clause.subject[1]).replace(
    /^[“"‘,\s]+|[\s,]+$/g,
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

/** The last person or body that stood as a named subject before this clause. */
export function namedBefore(story: Story, { start }: { readonly start: number }): string | null {
  for (let i = story.clauses.length - 1; i >= 0; i--) {
    const c = story.clauses[i];
    if (!c || c.start >= start || c.clause.kind === "relative") continue;
    const words = subjectWords(story, c);
    if (isName(c)) return words.replace(/,.*$/, "");
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
