/** The verb of a title: present tense, agreeing with its subject. */
import type { PlacedClause, Story } from "../story.ts";
import { isPastForm, thirdPerson } from "../verb-forms.ts";
import { endOfReduced, type Parties } from "./subject.ts";

/** Adverbs that told the order of the text or of time, which the timeline shows. */
const LEFT_OUT = /^(?:also|then|later|already|now|since|not|n[’']t|subsequently|eventually|soon)$/i;

/** The verb group of a clause as a title has it. */
export function verbTitle(story: Story, placed: PlacedClause, { subject, plural }: Parties): string {
  const { clause, sentence, verb } = placed;
  const { start, head, end, tense, passive, negated } = clause.verb;
  const words = sentence.tokens.slice(start, end);
  const main = sentence.tokens[head]?.text ?? verb;
  const before = adverbsOf(words);
  if (negated || tense === "modal")
    return words
      .map((t) => t.text)
      .join(" ")
      .replace(/\s+(?=n[’']t)/, "");
  const many = plural ?? isPluralSubject(story, placed, subject);
  const are = many ? "are" : "is";
  if (tense === "future") return passive ? `${are} to be ${before}${main}` : `${are} to ${before}${verb}`;
  if (verb === "be") return are;
  if (
    passive ||
    isHeadlinePassive(story, placed) ||
    isReleased(placed) ||
    isBarePassive(placed) ||
    endOfReduced(placed) !== null
  )
    return `${are} ${before}${main}`;
  // “was heating soup”; “brings” ends in the same letters
  if (/ing$/.test(main) && words.length > 1) return `${are} ${before}${main}`;
  return before + (many ? verb : thirdPerson(verb));
}

/** “people killed when …”: these need an object, and without one they tell what was done. */
const NEEDS_OBJECT = /^(?:kill|wound|injure|arrest|jail|kidnap|abduct|appoint|sentence|evacuate|bury)$/;

/** “The number of people killed when …”: the participle is not the subject's, so the words stand as they are. */
export function isMisread(placed: PlacedClause): boolean {
  const subject = placed.sentence.tokens.slice(...placed.clause.subject);
  return isBarePassive(placed) && subject.some((t) => t.pos === "ADP");
}

function isBarePassive({ clause, sentence, verb }: PlacedClause): boolean {
  const { tokens } = sentence;
  const after = tokens[clause.verb.end];
  const bare = after === undefined || ["ADP", "SCONJ", "ADV", "PUNCT"].includes(after.pos);
  const single = clause.verb.end - clause.verb.start === 1;
  return single && bare && NEEDS_OBJECT.test(verb) && isPastForm(tokens[clause.verb.head]?.lower ?? "");
}

/** “according to figures |released| by”: a participle that stands like a verb. */
function isReleased({ clause, sentence }: PlacedClause): boolean {
  return sentence.tokens.slice(...clause.subject).some((t) => t.lower === "according");
}

/** Past forms of verbs that nothing is done with. */
const TAKES_NONE =
  /^(?:came|went|fell|rose|died|arrived|appeared|happened|grew|became|remained|returned|resigned)$/;

/** “Former director jailed over bribes”: headlines tell what was done in participles, and what somebody did in the present. */
function isHeadlinePassive({ text }: Story, { clause, sentence }: PlacedClause): boolean {
  const { tokens, start, end } = sentence;
  const stands = (start === 0 || text[start - 1] === "\n") && (end >= text.length || text[end] === "\n");
  const [head, after] = [tokens[clause.verb.head], tokens[clause.verb.end]];
  return (
    stands &&
    !/[.!?:”"]$/.test(tokens.at(-1)?.text ?? "") &&
    clause.verb.end - clause.verb.start === 1 &&
    isPastForm(head?.lower ?? "") &&
    !TAKES_NONE.test(head?.lower ?? "") &&
    (after === undefined || after.pos === "ADP")
  );
}

function adverbsOf(words: PlacedClause["sentence"]["tokens"]): string {
  const kept = words.filter((t) => (t.pos === "ADV" || t.lower === "first") && !LEFT_OUT.test(t.text));
  return kept.map((t) => `${t.text} `).join("");
}

/** By the parts of speech where the subject stands in the clause: a plural noun, a list of names. */
function isPluralSubject({ names }: Story, { sentence, clause }: PlacedClause, subject: string): boolean {
  const said = sentence.tokens[clause.verb.start]?.lower ?? "";
  if (/^(?:were|are|have)$/.test(said)) return true;
  if (/^(?:was|is|has)$/.test(said)) return false;
  const tokens = sentence.tokens.slice(...clause.subject);
  const until = tokens.findIndex(
    (t, i) => i > 0 && (t.pos === "ADP" || t.text === "," || ["who", "which", "that"].includes(t.lower)),
  );
  const head = tokens
    .slice(0, until < 0 ? tokens.length : until)
    .findLast((t) => t.pos === "NOUN" || t.pos === "PROPN");
  if (!head || !subject.includes(head.text)) return isPlural(subject);
  // “Troops entered”: capital by its place alone, it is a noun that the tagger takes for a name
  const name = head.pos === "PROPN" && (head !== sentence.tokens[0] || names.has(head.text));
  if (name) return /\sand\s/.test(subject) && !/\bof\b.*\sand\s/.test(subject);
  return isPlural(subject.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
}

const SINGULAR_S =
  /(?:ss|us|is|ics|ness|States|Nations|Times|News|Texas|series|Corps|Airlines|Motors|Systems|Industries|Netherlands|Philippines)$/;
const PLURAL_NOUN = /^(?:police|people|media|men|women|children|forces)$/i;
const AFTER_HEAD =
  /\s+(?:of|in|at|for|from|with|to|on|who|which|that|by|alongside|\p{Ll}+ing|\p{Ll}{2,}ed)(?:\s.*)?$/iu;

/** Does the noun phrase take a plural verb? By its head: the last word before a preposition, or an “and” between names. */
export function isPlural(phrase: string): boolean {
  const plain = phrase.replace(AFTER_HEAD, "").replace(/,.*$/, "");
  if (
    /^(?:the\s+)?(?:I|you|we|they|these|those|both|many|several|people|police|troops|\d{2,}|two|three|about\s+\d+)\b/i.test(
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
  if (PLURAL_NOUN.test(head)) return true;
  return /s$/.test(head) && !SINGULAR_S.test(head) && !/^\p{Lu}/u.test(head);
}
