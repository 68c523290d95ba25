/** The verb of a title: present tense, agreeing with its subject. */
import type { PlacedClause, Story } from "../story.ts";
import { isPastForm, ONLY_PAST, TAKES_NONE, thirdPerson } from "../verb-forms.ts";
import { takesPlural } from "./number.ts";
import { endOfReduced, type Parties } from "./subject.ts";

/** Adverbs that told the order of the text or of time, which the timeline shows. */
const LEFT_OUT =
  /^(?:also|then|later|already|now|since|not|n[’']t|subsequently|eventually|soon|recently|previously|earlier|just|therefore|thus|however|meanwhile|nevertheless|once|long|yesterday|today)$/i;

/** The verb group of a clause as a title has it. */
export function verbTitle(story: Story, placed: PlacedClause, { subject, plural }: Parties): string {
  const { clause, sentence, verb } = placed;
  const { start, head, end, tense, passive, negated } = clause.verb;
  const words = sentence.tokens.slice(start, end);
  const main = sentence.tokens[head]?.text ?? verb;
  const before = adverbsOf(words);
  // “will “develop a bank””: the verb stands in the quotation
  const alone = tense === "future" && head === start && verb === main;
  if (negated || tense === "modal" || alone)
    return words
      .map((t) => t.text)
      .join(" ")
      .replace(/\s+(?=n[’']t)/, "");
  const many = takesPlural(story, placed, subject, plural);
  const are = many ? "are" : "is";
  // “both |were to pull| their guns back”, but “was to become president” is the course of a history
  const opening = words.slice(0, 2).map((t) => t.lower);
  if (/^(?:was|were) to$/.test(opening.join(" ")) && !OF_FATE.test(verb))
    return `${are} to ${passive ? "be " : ""}${before}${main}`;
  if (tense === "future") return passive ? `${are} to be ${before}${main}` : `${are} to ${before}${verb}`;
  if (verb === "be") return are;
  if (
    passive ||
    isHeadlinePassive(story, placed) ||
    isReleased(placed) ||
    isBarePassive(placed) ||
    hasAgent(placed) ||
    endOfReduced(placed) !== null
  )
    return `${are} ${before}${main}`;
  // “was heating soup”; “brings” ends in the same letters
  if (/ing$/.test(main) && words.length > 1) return `${are} ${before}${main}`;
  return before + (many ? verb : thirdPerson(verb));
}

/** What nobody intends. Bases. */
const OF_FATE = /^(?:become|remain|die|prove|last|live|fall|lose|return)$/;

/** “people killed when …”: these need an object, and without one they tell what was done. */
const NEEDS_OBJECT = /^(?:kill|wound|injure|arrest|jail|kidnap|abduct|appoint|sentence|evacuate|bury)$/;

/** “The number of people killed when …”: the participle is not the subject's, so the words stand as they are. */
export function isMisread(placed: PlacedClause): boolean {
  const subject = placed.sentence.tokens.slice(...placed.clause.subject);
  return isBarePassive(placed) && subject.some((t) => t.pos === "ADP");
}

/** “an award |offered| by the FBI”: who did it stands behind, so it is no past tense; not “fell by 5%”, “began by saying”. */
function hasAgent({ clause, sentence }: PlacedClause): boolean {
  const { tokens } = sentence;
  const { head, start, end } = clause.verb;
  const word = tokens[head]?.lower ?? "";
  let by = end;
  while (tokens[by]?.pos === "ADV") by += 1;
  return (
    end - start === 1 &&
    isPastForm(word) &&
    !ONLY_PAST.has(word) &&
    !TAKES_NONE.test(word) &&
    tokens[by]?.lower === "by" &&
    ["DET", "PROPN"].includes(tokens[by + 1]?.pos ?? "")
  );
}

function isBarePassive({ clause, sentence, verb }: PlacedClause): boolean {
  const { tokens } = sentence;
  const after = tokens[clause.verb.end];
  const [first, second] = tokens.slice(clause.verb.end + 1);
  // “killed at least 110”, “wounded over 40”
  const counted =
    /^(?:over|about|around|nearly|at|up)$/.test(after?.lower ?? "") &&
    (first?.pos === "NUM" || second?.pos === "NUM");
  const bare = after === undefined || (!counted && ["ADP", "SCONJ", "ADV", "PUNCT"].includes(after.pos));
  const single = clause.verb.end - clause.verb.start === 1;
  return single && bare && NEEDS_OBJECT.test(verb) && isPastForm(tokens[clause.verb.head]?.lower ?? "");
}

/** “according to figures |released| by”: a participle that stands like a verb. */
function isReleased({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const told = tokens.slice(...clause.subject).some((t) => t.lower === "according");
  return told && clause.kind !== "main";
}

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
