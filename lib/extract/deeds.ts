/** Which clauses tell of something that happened, and what standing it has. */
import { boundsOf, type When } from "../time/when.ts";
import type { Status } from "../timeline/timeline.ts";
import { attributionOf } from "./attribution.ts";
import { tellsDeed } from "./being.ts";
import { isDenied } from "./denials.ts";
import type { TemporalExpression } from "./expression.ts";
import { signalBefore } from "./signals.ts";
import { COMES_OUT, HAD, SAY, STATIVE, TIDINGS, WISH } from "./speech.ts";
import { childrenOf, contentOf, type PlacedClause, type Story } from "./story.ts";
import { subjectWords } from "./subjects.ts";
import { isInQuotation, isTestimony } from "./testimony.ts";

/** Something done: finite, not denied, not merely possible, not a state, not inside a quotation. */
export function isDeed(story: Story, placed: PlacedClause): boolean {
  // “compared with 38 cents”, “dated Monday”: figures and papers, even in the passive
  const passive = placed.clause.verb.passive && !/^(?:compare|date)$/.test(placed.verb);
  const done = passive || !STATIVE.has(placed.verb) || isHad(placed) || tellsDeed(placed);
  return isReal(story, placed) && !isListed(placed) && !isIntended(placed) && done;
}

/** “had a falling out”, “had a meeting with Hale”: the noun tells what was done. */
function isHad({ clause, sentence, verb }: PlacedClause): boolean {
  const { end } = clause.verb;
  const object = sentence.tokens.slice(end, end + 4);
  const after = object.findIndex(
    (t, i) => i > 0 && t.pos !== "ADJ" && t.pos !== "NOUN" && t.lower !== "falling",
  );
  const words = object.slice(0, after < 0 ? object.length : after).map(({ lower }) => lower);
  return (
    verb === "have" &&
    (words[0] === "a" || words[0] === "an" || words[0] === "talks") &&
    words.some((word) => HAD.has(word))
  );
}

/** “5,000 soldiers killed, wounded, captured or missing”, “as was first reported”: no clause of its own. */
function isListed({ clause, sentence }: PlacedClause): boolean {
  const { tokens } = sentence;
  const [before, after] = [tokens[clause.start - 1], tokens[clause.verb.end]];
  const bare = clause.verb.end - clause.verb.start === 1 && clause.verb.start === clause.start;
  const ends = after === undefined || after.pos === "CCONJ" || after.pos === "PUNCT";
  if (clause.kind === "adverbial" && clause.subject[1] <= clause.subject[0]) return true;
  // “contrary to |what has been written|”
  if (clause.link === "what" && clause.subject[1] <= clause.subject[0]) return true;
  // “including realised gains of $31m”
  if (tokens[clause.subject[0]]?.lower === "including") return true;
  return bare && ends && before?.text === "," && clause.kind !== "main";
}

/** A dated state that somebody named tells (“the tributes appeared intended …, an official said”), or one that lasted between two dates. */
export function isToldState(story: Story, placed: PlacedClause, expression: TemporalExpression): boolean {
  const { meaning } = expression;
  if (!isReal(story, placed) || placed.verb === "date" || isInQuotation(story, placed)) return false;
  const { kind, verb } = placed.clause;
  return (
    meaning.kind === "range" ||
    (verb.tense === "perfect" && signalBefore(story.text, expression) === "since") ||
    (verb.tense === "past" && kind !== "relative" && attributionOf(story, placed) !== null)
  );
}

/** “When this happened”: all it tells stands in front of it. */
export function isPointer(story: Story, placed: PlacedClause): boolean {
  return /^(?:happen|occur)$/.test(placed.verb) && /^(?:this|that|it)$/i.test(subjectWords(story, placed));
}

/** States and thoughts that read as titles only with whose they are. */
export function isState({ clause, verb }: PlacedClause): boolean {
  return STATIVE.has(verb) && !clause.verb.passive;
}

/** Not denied, not merely possible or wished for, not inside a quotation. */
export function isReal(story: Story, placed: PlacedClause): boolean {
  return placed.clause.verb.tense !== "modal" && isAsserted(story, placed);
}

/** Not denied, wished for or asked, not inside a quotation; a modal may be. */
export function isAsserted(story: Story, placed: PlacedClause): boolean {
  return (
    !placed.clause.verb.negated &&
    !isNobodys(placed) &&
    !isDenied(placed) &&
    !isOvertaken(placed) &&
    !isHypothetical(placed) &&
    !isWished(placed) &&
    !isDegree(placed) &&
    !isQuoted(story, placed)
  );
}

/** “No soldier had crossed the river”, “neither has done so”; “no fewer than ten died” all the same. */
function isNobodys({ clause, sentence: { tokens } }: PlacedClause): boolean {
  const [first, next] = tokens.slice(clause.subject[0], clause.subject[1]);
  if (first?.lower === "no") return !/^(?:fewer|less|more)$/.test(next?.lower ?? "");
  return /^(?:neither|nobody|none|nothing)$/.test(first?.lower ?? "");
}

/** “how fragile the peace has become”: how much, not that. */
function isDegree({ clause, sentence }: PlacedClause): boolean {
  const [after, next] = sentence.tokens.slice(clause.start + 1);
  const fragile = after?.pos === "ADJ" && /^(?:DET|PRON)$/.test(next?.pos ?? "");
  return clause.link === "how" && (fragile || /^(?:much|many|far|long)$/.test(after?.lower ?? ""));
}

const CONDITIONS = new Set(["if", "unless", "whether"]);

/** “if it closed”, “Had it closed, …”, “will close if”: it depends. */
export function isHypothetical(placed: PlacedClause): boolean {
  const { clause, parent, sentence } = placed;
  if (CONDITIONS.has(clause.link ?? "") || isInverted(sentence.tokens, clause.start)) return true;
  const ahead = clause.verb.tense === "future";
  if (ahead && childrenOf(placed).some((c) => /^(?:if|unless)$/.test(c.clause.link ?? ""))) return true;
  // “will stay until the case has been heard”
  const then = clause.kind === "adverbial" && parent?.clause.verb.tense === "future";
  if (then && clause.verb.tense === "perfect") return true;
  // “should wait for a ruling, which is expected in May”: an aside is the writer's own
  const aside = clause.kind === "relative" && placed.sentence.tokens[clause.start - 1]?.text === ",";
  const embedded =
    clause.kind === "complement" || clause.kind === "adverbial" || (clause.kind === "relative" && !aside);
  return embedded && parent?.clause.verb.tense === "modal";
}

/** “|Had| the lenders agreed, the firm would have lived”: an “if” in the order of a question. */
function isInverted(tokens: PlacedClause["sentence"]["tokens"], at: number): boolean {
  const [first, next] = tokens.slice(at);
  const opens = at === 0 || /^[,;“]$/.test(tokens[at - 1]?.text ?? "");
  const subject = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(next?.pos ?? "") || next?.lower === "there";
  return opens && subject && /^(?:had|were|should)$/.test(first?.lower ?? "") && tokens.at(-1)?.text !== "?";
}

/** “was to open in May”, “the match, scheduled for May”: what was meant to be, of which nobody says here that it was. */
export function isIntended({ clause, sentence: { tokens }, verb }: PlacedClause): boolean {
  const words = tokens.slice(clause.verb.start, clause.verb.end).map(({ lower }) => lower);
  if (/^(?:was|were) (?:\S+ )?to\b/.test(words.join(" "))) return true;
  const meant = /^(?:plan|schedule|slate|intend)$/.test(verb) && clause.verb.tense === "past";
  return meant && tokens[clause.verb.end]?.lower === "for";
}

/** “had been scheduled to close on Friday”: a plan of the past that something else came of. */
function isOvertaken({ clause, verb, sentence }: PlacedClause): boolean {
  const words = sentence.tokens.slice(clause.verb.start, clause.verb.end).map(({ lower }) => lower);
  if (/^(?:was|were) (?:\S+ )?to have\b/.test(words.join(" "))) return true;
  const planned = /^(?:schedule|expect|plan|slate|suppose|intend|set|due)$/.test(verb);
  return planned && clause.verb.tense === "past-perfect" && sentence.tokens[clause.verb.end]?.lower === "to";
}

/** “they hoped the thief |was caught|”; what is hoped for a day to come is a plan. */
function isWished({ clause, parent }: PlacedClause): boolean {
  return (
    clause.kind === "complement" &&
    parent !== null &&
    WISH.has(parent.verb) &&
    !parent.clause.verb.passive &&
    clause.verb.tense !== "future"
  );
}

/** “…, where the children were watching television”: what went on when something else happened. */
export function isBackground({ clause, sentence }: PlacedClause): boolean {
  const { start, head } = clause.verb;
  if (clause.kind !== "adverbial" && clause.kind !== "relative") return false;
  const main = sentence.tokens[head]?.lower ?? "";
  return head > start && main.endsWith("ing") && /^(?:was|were)$/.test(sentence.tokens[start]?.lower ?? "");
}

/** “Details of the fire emerged on Sunday”: how and when it became known. */
export function isTidings({ clause, sentence, verb }: PlacedClause): boolean {
  return COMES_OUT.test(verb) && sentence.tokens.slice(...clause.subject).some((t) => TIDINGS.test(t.lower));
}

/** In quotation marks, and nobody who is named tells when it was. */
function isQuoted(story: Story, placed: PlacedClause): boolean {
  return isInQuotation(story, placed) && !isTestimony(story, placed);
}

/** What lies after publication is a plan; what only a named source vouches for is a claim. */
export function statusOf(story: Story, placed: PlacedClause, when: When | null, attributed: boolean): Status {
  const { clause } = placed;
  if (isTidings(placed)) return "reporting";
  if (clause.verb.tense === "future" || (when !== null && isAhead(story, when)) || isPlanned(placed))
    return "plan";
  if (when !== null && (isAwaited(story, placed, when) || isRequired(story, placed, when))) return "plan";
  return attributed ? "claim" : "fact";
}

/** “was set to land on Monday”, told on Monday: nobody says yet that it did. */
function isAwaited({ publication }: Story, { clause, sentence, verb }: PlacedClause, when: When): boolean {
  const [, latest] = boundsOf(when);
  const open = publication !== null && latest !== null && latest >= publication;
  return open && clause.verb.passive && AWAITS.test(verb) && sentence.tokens[clause.verb.end]?.lower === "to";
}

/** “must be ratified by June 30”: by a day to come. */
function isRequired({ publication }: Story, { clause }: PlacedClause, when: When): boolean {
  const [, latest] = boundsOf(when);
  return clause.verb.tense === "modal" && publication !== null && latest !== null && latest > publication;
}

const AWAITS = /^(?:set|expect|schedule|slate|plan|suppose)$/;

/** What is intended, and what is foreseen. Bases. */
const INTENDS = new Set([
  "plan",
  "hope",
  "intend",
  "aim",
  "expect",
  "want",
  "propose",
  "prepare",
  "schedule",
  "vow",
  "pledge",
  "promise",
]);
const FORESEES = new Set(["expect", "envision", "predict", "forecast", "foresee", "anticipate", "hope"]);

/** “plans to buy”, “is expected to rise”, “envisioned that it would take”: told of now, still to come. */
export function isPlanned(placed: PlacedClause): boolean {
  const { clause, sentence, verb } = placed;
  const next = sentence.tokens[clause.verb.end];
  if (INTENDS.has(verb) && clause.verb.tense === "present" && next?.lower === "to") return true;
  // “Hale is due in Varna on Thursday”
  const due = next?.lower === "due" || sentence.tokens[clause.verb.end - 1]?.lower === "due";
  if (verb === "be" && due && clause.verb.tense === "present") return true;
  const content = contentOf(placed);
  const tense = content?.clause.verb.tense;
  if (content && SAY.has(verb)) return tense === "future" || isPlanned(content);
  return FORESEES.has(verb) && (tense === "future" || tense === "modal" || isForecast(placed));
}

/** “are predicting slower growth for the fourth quarter”. */
function isForecast({ verb, clause }: PlacedClause): boolean {
  return (
    /^(?:predict|forecast|foresee)$/.test(verb) && clause.verb.tense === "present" && !clause.verb.passive
  );
}

/** Does all of it lie after publication? */
export function isAhead({ publication }: Pick<Story, "publication">, when: When): boolean {
  const [earliest] = boundsOf(when);
  return earliest !== null && publication !== null && earliest > publication;
}
