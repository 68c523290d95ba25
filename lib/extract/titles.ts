/** Titles written by rule from a clause: names for pronouns, present tense, its date and its source left out. */
import { namedBefore, subjectWords } from "./attribution.ts";
import type { TemporalExpression } from "./expression.ts";
import { type PlacedClause, type Story, wordsOf } from "./story.ts";
import { thirdPerson } from "./verb-forms.ts";

/** What fits above a mark in three lines and reads at a glance. */
export const LONGEST_TITLE = 90;

/** The title of what a clause tells. */
export function titleOf(story: Story, placed: PlacedClause, expression: TemporalExpression | null): string {
  const subject = subjectTitle(story, placed);
  const rest = restOf(story, placed, expression);
  return finish(`${subject} ${verbTitle(placed, subject)} ${rest}`);
}

/** “South Korean lawmakers say about 600 troops killed …”. */
export function sayingTitle(who: string, said: string): string {
  const speaker = capital(who.replace(/,.*$/, "").replace(/^(?:the|a|an)\s+/i, ""));
  const verb = isPlural(speaker) ? "say" : "says";
  return finish(`${speaker} ${verb} ${lowerFirst(said)}`);
}

/** What is said, in the speaker's own tense: “North Korean leader says his troops had displayed …”. */
export function saidTitle(story: Story, who: string, said: PlacedClause): string {
  const words = story.text.slice(said.start, said.end).replace(/^that\s+/i, "");
  return sayingTitle(who, words);
}

/** A noun phrase as a title: “Korea’s liberation from Japanese colonial rule”. */
export function nounTitle(phrase: string): string {
  return finish(phrase.replace(/^(?:the|a|an)\s+/i, ""));
}

function subjectTitle(story: Story, placed: PlacedClause): string {
  const { clause } = placed;
  const words =
    clause.kind === "relative" && !/\b(?:whose|whom)\b/.test(clause.link ?? "")
      ? antecedent(story, placed)
      : subjectWords(story, placed);
  return nameFor(story, placed, words)
    .replace(/^(?:the|a|an)\s+(?=\S+\s)/i, "")
    .replace(/^(.{8,}?),\s+([A-Z][^,]*),?$/, "$1 $2")
    .replace(/,$/, "");
}

/** The noun phrase a relative clause hangs on: back from its link to the preposition or verb before. */
function antecedent(story: Story, { clause, sentence }: PlacedClause): string {
  const { tokens } = sentence;
  let end = clause.start;
  while (end > 0 && /^[,–—-]$/.test(tokens[end - 1]?.text ?? "")) end -= 1;
  let start = end;
  while (start > 0 && ["NOUN", "PROPN", "ADJ", "NUM"].includes(tokens[start - 1]?.pos ?? "")) start -= 1;
  return wordsOf(story, tokens, start, end);
}

const SUBJECT_PRONOUN = /^(?:he|she|it|they)$/i;
const POSSESSIVE = /^(?:his|her|its|their)\b/i;

function nameFor(story: Story, placed: PlacedClause, words: string): string {
  if (SUBJECT_PRONOUN.test(words) || words === "")
    return parentSubject(story, placed) ?? namedBefore(story, placed) ?? words;
  if (!POSSESSIVE.test(words)) return words;
  const owner = nearestName(story, placed) ?? namedBefore(story, placed);
  return owner ? words.replace(POSSESSIVE, `${owner}’s`) : words.replace(/^(?:his|her|its|their)\s+/i, "");
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
  return end > start ? wordsOf(story, tokens, start, end) : null;
}

/** Present tense; a passive loses its auxiliary, as headlines do. */
function verbTitle({ clause, sentence, verb }: PlacedClause, subject: string): string {
  const { tokens } = sentence;
  const { start, head, end, tense, passive, negated } = clause.verb;
  const words = tokens.slice(start, end);
  const adverbs = words
    .filter((t) => t.pos === "ADV" || t.lower === "first")
    .map((t) => t.text)
    .filter((w) => !/^(?:also|then|later|already|now|since|not|n[’']t)$/i.test(w));
  const main = tokens[head]?.text ?? verb;
  const before = adverbs.length > 0 ? `${adverbs.join(" ")} ` : "";
  // “soldiers who had returned honoured” would stumble: after a relative clause the auxiliary stays
  if (passive && /\s(?:who|which|that)\s/.test(subject)) return words.map((t) => t.text).join(" ");
  if (passive) return tense === "future" ? `to be ${before}${main}` : `${before}${main}`;
  if (tense === "future") return `to ${before}${verb}`;
  if (negated || tense === "modal") return words.map((t) => t.text).join(" ");
  if (/ing$/.test(main)) return `${before}${main}`;
  if (verb === "be") return isPlural(subject) ? "are" : "is";
  return before + (isPlural(subject) ? verb : thirdPerson(verb));
}

const SINGULAR_S =
  /(?:ss|us|is|ics|ness|States|Nations|Times|News|Texas|series|Corps|Airlines|Motors|Systems|Industries|Netherlands|Philippines)$/;

/** Does the noun phrase take a plural verb? By its head: the last word before a preposition, or an “and” between names. */
export function isPlural(phrase: string): boolean {
  const plain = phrase
    .replace(/\s+(?:of|in|at|for|from|with|to|on|who|which|that|by|alongside|fighting)\s.*$/i, "")
    .replace(/,.*$/, "");
  if (
    /^(?:I|you|we|they|these|those|both|many|several|people|police|troops|\d{2,}|two|three|about\s+\d+)\b/i.test(
      plain,
    )
  )
    return true;
  if (/\sand\s/.test(plain)) return true;
  const head =
    plain
      .split(/\s+/)
      .at(-1)
      ?.replace(/[’']s?$/, "") ?? "";
  if (/^(?:police|people|media|men|women|children|forces|data)$/i.test(head))
    return head.toLowerCase() !== "data";
  return /s$/.test(head) && !SINGULAR_S.test(head) && !/^[A-Z][a-z]+s$/.test(head);
}

/** The words after the verb, up to the next clause, without the date and the source. */
function restOf(story: Story, placed: PlacedClause, expression: TemporalExpression | null): string {
  const { clause, sentence, start, end } = placed;
  const from = sentence.tokens[clause.verb.end]?.start ?? end;
  const inner = story.clauses.filter((c) => c.parent === placed && c.start >= from && c.start < end);
  const cut = inner.find((c) => c.clause.kind !== "complement")?.start ?? end;
  const text = story.text.slice(Math.max(start, from), Math.max(from, Math.min(end, cut)));
  return withoutDate(text, expression && expression.start >= from ? expression.text : null)
    .replace(/,?\s+according\s+to\s.*$/i, "")
    .replace(/^\s*for\s+the\s+first\s+time\s+/, "")
    .replace(/\s+there\b/, "");
}

const BEFORE_DATE =
  "(?:,?\\s*\\b(?:in|on|at|by|since|from|during|of|until|about|around|around the|in the)\\s+(?:the\\s+)?)?";

/** Takes an expression and the preposition before it out of a title. */
function withoutDate(text: string, expression: string | null): string {
  if (expression === null) return text;
  const escaped = expression.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`${BEFORE_DATE}${escaped}(?:[’']s)?,?`), "");
}

/** A title must not end on these: they wait for a word that was cut. */
const DANGLING =
  /(?:[\s,;:–—-]+|\s+(?:a|an|the|of|in|on|at|to|for|from|with|and|or|but|by|as|its|his|her|their|that|which|who|than|after|before|when|while|into|about|over|more|Mr|Dr))+$/i;

function finish(raw: string): string {
  const title = raw
    .replace(/\s+/g, " ")
    .replace(/\s+([,.;:”’])/g, "$1")
    .replace(/([“‘])\s+/g, "$1")
    .trim();
  return capital(
    balanced(shorten(title))
      .replace(DANGLING, "")
      .replace(/[.,;:]+$/, ""),
  );
}

/** Words before which a phrase may end: what follows adds to it. */
const PHRASE_START =
  /\s(?=(?:in|on|at|to|for|from|with|by|of|over|under|after|before|during|against|through|into|amid|despite|following|including|while|when|where|as|that|which|who|and|or|but|because|since|until|[a-z]+ing)\s)|(?=[,;:]\s|\s[–—]\s)/g;
/** Shorter than this a title says too little: then it is cut at a word. */
const SHORTEST_CUT = 36;

/** Up to the longest title, cut where a phrase ends, never inside a quotation; else at the last word that fits. */
function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cuts = [...title.matchAll(PHRASE_START)].map((match) => match.index);
  const cut = cuts.findLast((at) => at <= LONGEST_TITLE && at >= SHORTEST_CUT && !insideQuote(title, at));
  if (cut !== undefined) return title.slice(0, cut);
  const room = title.slice(0, LONGEST_TITLE);
  return room.slice(0, room.lastIndexOf(" "));
}

function insideQuote(title: string, at: number): boolean {
  const before = title.slice(0, at);
  return before.split("“").length > before.split("”").length;
}

/** A quotation mark that lost its partner goes. */
function balanced(title: string): string {
  const opens = title.split("“").length;
  const closes = title.split("”").length;
  if (opens > closes) return `${title}”`;
  return closes > opens ? title.replace("”", "") : title;
}

function capital(text: string): string {
  return text.replace(
    /^([“‘"]?)(\p{Ll})/u,
    (_, quote: string, letter: string) => quote + letter.toUpperCase(),
  );
}

/** Lower case for a word that was only capital by its place. */
function lowerFirst(text: string): string {
  return /^(?:The|A|An|About|More|Nearly|Some|At|His|Her|Its|Their|This|These|Those|It|He|She|They|Official|Two|Three)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
