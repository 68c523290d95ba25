/** Who vouches for a clause: “…, KCNA said”, “according to …”, “X said that …”, “Y quoted Z as saying”. */
import type { Attribution } from "../timeline/timeline.ts";
import type { Clause } from "./clauses.ts";
import { denies } from "./denials.ts";
import { publisherOf, speakerOf } from "./speakers.ts";
import { DEED_BEHIND, DOCUMENT, HEARER, MEDIUM, OCCASION, SAY, SHOW, TAG_VERB } from "./speech.ts";
import { contentOf, expressionsIn, type PlacedClause, quotationAt, type Story, voiceAt } from "./story.ts";
import { subjectWords } from "./subjects.ts";

/** The source of a clause, or null: the article's own voice. */
export function attributionOf(story: Story, placed: PlacedClause): Attribution | null {
  const quoted = speakerOfQuotation(story, placed);
  if (quoted) return quoted;
  if (isAside(story, placed)) return null;
  const shows = SHOW.has(placed.verb) && isDocument(placed);
  const above = speakerAbove(story, placed) ?? (shows ? speakerOf(story, placed) : null);
  // whoever denies it speaks against the others
  if (denies(placed)) return above;
  const named = accordingTo(story, placed);
  if (above && named && DOCUMENT.test(above.who)) return { ...above, who: `${above.who}, via ${named.who}` };
  return (
    above ??
    speakerBeside(story, placed) ??
    named ??
    speakerOfParagraph(story, placed) ??
    documentOfParagraph(story, placed)
  );
}

/**
 * A relative clause set off by a comma or dash is the writer's own remark; so is what everybody knows: “has dwindled since
 * the war began”, “left in 1968 when the war began”.
 */
function isAside(story: Story, placed: PlacedClause): boolean {
  const { text } = story;
  const { clause, start } = placed;
  if (belongsToAccount(placed)) return false;
  if (clause.kind === "adverbial" && clause.link === "since") return true;
  if (clause.kind === "adverbial" && clause.link === "when")
    return expressionsIn(story, start - LONGEST_DATE, start).some(
      ({ end, when }) => end === start - 1 && when,
    );
  return clause.kind === "relative" && /[,–—-]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** How far before a clause a date may begin that it explains, in UTF-16 units. */
const LONGEST_DATE = 40;

/** Is this clause an act of saying? */
export function isSaying(placed: PlacedClause): boolean {
  const { verb, clause, sentence } = placed;
  if (clause.verb.tense === "modal") return false;
  if (isHearing(placed)) return true;
  if (clause.kind === "parenthesis" && TAG_VERB.test(sentence.tokens[clause.verb.head]?.lower ?? ""))
    return !clause.verb.passive;
  if (SHOW.has(verb)) return isDocument(placed) && contentOf(placed) !== null;
  // “Hale was told that …”: the one who speaks is not the subject
  if (!SAY.has(verb) || (clause.verb.passive && !isAsSaying(placed))) return false;
  // “reported its first fall”, “described a new species”: with an object and nothing said, it is a deed
  const after = sentence.tokens[clause.verb.end];
  if (DEED_BEHIND[verb]?.test(after?.lower ?? "")) return false;
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

/** “The court heard that …”, “the inquiry was told that …”, “…, jurors heard”: before whom it was said vouches for no more than that. */
function isHearing(placed: PlacedClause): boolean {
  const { clause, sentence, verb } = placed;
  const heard = clause.verb.passive ? verb === "tell" : verb === "hear";
  return (
    heard &&
    (clause.kind === "parenthesis" || contentOf(placed) !== null) &&
    sentence.tokens.slice(...clause.subject).some((t) => HEARER.test(t.lower))
  );
}

/** “an internal memo showed”: writings speak, people show things, and “the data recorder” is no writing. */
function isDocument({ clause, sentence }: PlacedClause): boolean {
  const subject = sentence.tokens.slice(...clause.subject);
  return (
    !clause.verb.passive && subject.some((t, i) => DOCUMENT.test(t.lower) && subject[i + 1]?.pos !== "NOUN")
  );
}

/** “was quoted as saying”. */
function isAsSaying({ clause, sentence }: PlacedClause): boolean {
  return (
    sentence.tokens[clause.verb.end]?.lower === "as" &&
    sentence.tokens[clause.verb.end + 1]?.lower === "saying"
  );
}

function isQuoteSentence({ tokens }: PlacedClause["sentence"]): boolean {
  return tokens.some((t) => t.text === "“" || t.text === '"');
}

/** “KCNA said that …”: the clause hangs on a verb of saying. */
function speakerAbove(story: Story, placed: PlacedClause): Attribution | null {
  const { clause, parent } = placed;
  if (!parent || clause.kind === "main" || isTakenForGranted(placed)) return null;
  if (clause.kind === "parenthesis") return goesOn(clause, parent) ? speakerOf(story, parent) : null;
  // “said he had heard it and had sent men”: the second verb is as much said as the first
  if (clause.kind === "coordinate")
    return goesOn(clause, parent) ? speakerOf(story, parent) : speakerAbove(story, parent);
  if (isSaying(parent) && clause.kind === "complement") return speakerOf(story, parent);
  return parent.clause.kind === "parenthesis" && isSaying(parent)
    ? speakerOf(story, parent)
    : speakerAbove(story, parent);
}

/** “said he had learnt it |when he came home in 1990|”: what only tells when is told by nobody in particular. */
function isTakenForGranted(placed: PlacedClause): boolean {
  const { kind, link } = placed.clause;
  return kind === "adverbial" && TELLS_WHEN.test(link ?? "") && !belongsToAccount(placed);
}

/** “said three men died on Saturday |when a shell struck their van|”: how it happened to others, told by the same. */
function belongsToAccount({ clause, parent }: PlacedClause): boolean {
  if (clause.link !== "when" || parent?.clause.kind !== "complement" || clause.start < parent.clause.start)
    return false;
  const subject = parent.sentence.tokens.slice(...parent.clause.subject);
  return subject.some(({ pos }) => pos === "NOUN" || pos === "PROPN");
}

const TELLS_WHEN = /^(?:when|before|after|since|until|till|once)$/;

/** “said it will buy six, then it will buy six more”: in the tense of what is said, of a pronoun that is in it. */
function goesOn({ subject, verb }: Clause, parent: PlacedClause): boolean {
  const content = contentOf(parent);
  const [from, to] = subject;
  const pronoun = parent.sentence.tokens.slice(from, to).some((t) => /^(?:he|she|it|they)$/.test(t.lower));
  return (
    isSaying(parent) &&
    content !== null &&
    pronoun &&
    verb.tense === content.clause.verb.tense &&
    verb.tense !== "past"
  );
}

/** “…, KCNA said”, “That, the source said, was when …”. What it says itself is not said by it. */
function speakerBeside(story: Story, placed: PlacedClause): Attribution | null {
  if (isInserted(placed)) return null;
  const granted = isTakenForGranted(placed) ? placed.parent : null;
  const beside = placed.siblings.find(
    (c) => (isInserted(c) && c !== granted && !isWithinPhrase(c)) || (isComment(c) && c.parent === placed),
  );
  return beside ? speakerOf(story, beside) : null;
}

/** “resigned, having never, |she says|, liked meetings”: the saying is about no more than the phrase it interrupts. */
function isWithinPhrase({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const [from] = clause.subject;
  if (tokens[clause.verb.end]?.text !== ",") return false;
  const comma = tokens.findLastIndex((t, i) => i < from - 1 && t.text === ",");
  return comma >= 0 && /ing$/.test(tokens[comma + 1]?.lower ?? "");
}

/** A saying between commas, or behind what is said. */
function isInserted(placed: PlacedClause): boolean {
  if (!isSaying(placed)) return false;
  const { clause, sentence } = placed;
  const [from] = clause.subject;
  const around = [sentence.tokens[from - 1]?.text, sentence.tokens[clause.verb.end]?.text];
  return clause.kind === "parenthesis" || around.every((mark) => mark === ",");
}

/** “The dam broke in May, as officials acknowledged”: what hangs on the clause vouches for it; “as they had warned” does not. */
export function isComment(placed: PlacedClause): boolean {
  const { link, verb } = placed.clause;
  const now = verb.tense === "past" || verb.tense === "present";
  return link === "as" && now && isSaying(placed) && contentOf(placed) === null;
}

const ACCORDING = /\b(?:according\s+to|as\s+(?:first\s+)?reported\s+by)\s+((?:[^,.;:–—]|[.,](?=\S))+)/i;

function accordingTo(story: Story, placed: PlacedClause): Attribution | null {
  const { sentence, clause } = placed;
  const match = ACCORDING.exec(story.text.slice(sentence.start, sentence.end));
  if (!match?.[1]) return null;
  const start = sentence.start + match.index + match[0].length - match[1].length;
  const verb = sentence.tokens[clause.verb.head]?.start ?? 0;
  // “according to local tradition |a signalman| cut the wires”: without a comma, the source ends where a subject begins
  const [phrase = ""] = match[1].split(
    /(?<!\b(?:of|by|from|in|to|for|with|at|on|and|or|under|as))\s+(?=(?:an?|the)\s)/,
  );
  // “according to figures released on Monday”: the release is not told by the figures
  if (verb > start && verb < start + phrase.length) return null;
  // “according to Hale it burned; the mayor denies it”
  if (/[;]/.test(story.text.slice(Math.min(start, verb), Math.max(start, verb)))) return null;
  const words = phrase
    .replace(/\s+(?:who|which|that|on|at|last|this|(?:and|or)\s+(?:over|about|some|\d))\s.*$/, "")
    .trim();
  return {
    who: publisherOf(story, phrase, words, start),
    verb: "according to",
    start,
    end: start + words.length,
  };
}

/** “We sold it in May,” said Kim. What stands in quotation marks is said by whoever speaks them. */
function speakerOfQuotation(story: Story, { clause, sentence }: PlacedClause): Attribution | null {
  const verb = sentence.tokens[clause.verb.head];
  return (verb && voiceAt(story, verb.start)?.speaker) ?? null;
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

/** “According to the filing, …”: what opens a paragraph covers its further sentences, where they name no source of their own. */
function documentOfParagraph(story: Story, placed: PlacedClause): Attribution | null {
  const { paragraph } = placed.sentence;
  let first = placed.index;
  while (placed.index - first < MEMORY && story.clauses[first - 1]?.sentence.paragraph === paragraph)
    first -= 1;
  const opening = story.clauses[first];
  if (!opening || opening.sentence === placed.sentence || isSaying(placed)) return null;
  if (opening.sentence.tokens[0]?.lower !== "according") return null;
  const named = accordingTo(story, opening);
  return named && DOCUMENT.test(story.text.slice(named.start, named.end).toLowerCase()) ? named : null;
}

/** A source that opens or closes a paragraph covers no more clauses than this. */
const MEMORY = 40;

/** Is the saying itself an event: a speech, a letter? */
export function hasOccasion(story: Story, { start, end, clause, sentence }: PlacedClause): boolean {
  const upTo = sentence.tokens[clause.verb.end + 8]?.start ?? end;
  return OCCASION.test(story.text.slice(start, Math.min(end, upTo)));
}

/** Does a news medium say it? Then the saying is how we know, and nothing more. */
export function isMedium(attribution: Attribution | null): boolean {
  return attribution !== null && MEDIUM.test(attribution.who.replace(/,\s+(?:citing|quoting|via)\s.*$/, ""));
}

/** Verbs that say nothing without what is said. Bases. */
const EMPTY = /^(?:say|add|state|reply|note|explain|write|respond)$/;

/** Does a saying tell what is said: in its clause, in a quotation behind it, or in its verb (“warned of attacks”)? */
export function tellsWhat(story: Story, placed: PlacedClause): boolean {
  if (!EMPTY.test(placed.verb) || contentOf(placed) !== null) return true;
  const { clause, sentence } = placed;
  const after = sentence.tokens[clause.verb.end];
  // “said Varna ‘is seeking guidance’”; “said a message” names who speaks
  const object = OBJECT_START.has(after?.pos ?? "") && subjectWords(story, placed) !== "";
  return object || quotationBehind(story, placed) !== null;
}

/** “said in a statement: “We will pay””: the quotation right behind the clause, marks excluded. */
export function quotationBehind(story: Story, { end }: PlacedClause): readonly [number, number] | null {
  const opens = /^[\s:,]*(?:[“"]|``)/.exec(story.text.slice(end - 1, end + NEAR_QUOTE))?.[0];
  const quotation = opens === undefined ? null : quotationAt(story, end - 1 + opens.length);
  return quotation && quotation[1] - quotation[0] >= SHORTEST_SAID ? quotation : null;
}

const NEAR_QUOTE = 6;
/** Shorter quotations are words, not sentences. */
const SHORTEST_SAID = 20;
