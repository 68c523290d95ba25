/** Participles that look like verbs: “troops |killed| in action”, “the six months |ended| 30 June”. */
import type { Draft } from "./clause-drafts.ts";
import { isSayingVerb } from "./content-clauses.ts";
import { ADVERBIAL, COMPLEMENT, clauseAhead, RELATIVE, SUBJECT_START } from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { isPastForm, ONLY_PAST } from "./verb-forms.ts";
import { mayBeReduced, type VerbGroup, verbGroupAt } from "./verbs.ts";

/** “troops killed in action”: a participle after a noun, no verb of the clause or not the last one. */
export function isReduced(tokens: readonly Token[], group: VerbGroup, current: Draft): boolean {
  if (isFrontedParticiple(tokens, group)) return true;
  if (endsPeriod(tokens, group) || isAsReported(tokens, group) || hasAgent(tokens, group)) return true;
  if (!mayBeReduced(tokens, group) || NEVER_REDUCED.test(tokens[group.head]?.lower ?? "")) return false;
  const before = tokens[group.start - 1];
  const verb = tokens[group.head];
  // “a series of meetings in 1992 intended to end the strike”
  const dated = before?.pos === "NUM" && tokens[group.start - 2]?.pos === "ADP" && current.verb !== null;
  const noun = before?.pos === "NOUN" || before?.pos === "PROPN" || dated;
  if (!noun || (verb && isSayingVerb(verb))) return false;
  if (inFrontedPhrase(tokens, group, current) || isInAside(tokens, group, current)) return true;
  if (current.verb && !isSubjectOfWaiting(tokens, group, current)) return true;
  let owed = 0;
  for (let i = group.end; i < tokens.length; i++) {
    const token = tokens[i];
    if (
      !token ||
      [",", ";", "–", "—", "”"].includes(token.text) ||
      token.pos === "CCONJ" ||
      token.pos === "SCONJ" ||
      RELATIVE.has(token.lower) ||
      (ADVERBIAL.has(token.lower) && token.pos !== "ADP") ||
      COMPLEMENT.has(token.lower)
    )
      return false;
    // “resigned in May after the plan failed”: the next verb is that of the clause between
    if (ADVERBIAL.has(token.lower) && clauseAhead(tokens, i + 1)) owed += 1;
    const next = verbGroupAt(tokens, i);
    if (next && owed === 0) return true;
    if (next) {
      owed -= 1;
      i = next.end - 1;
    }
  }
  return false;
}

/** “Under a treaty |signed in 1921|, the island became a province”: the phrase before the subject has no verb. */
function inFrontedPhrase(tokens: readonly Token[], { start, end }: VerbGroup, current: Draft): boolean {
  const opener = tokens[current.start];
  const phrase = tokens.slice(current.start + 1, start);
  const one = phrase[0]?.pos === "DET" && phrase.slice(1).every(({ pos }) => pos === "ADJ" || pos === "NOUN");
  if (current.verb || current.link !== null || opener?.pos !== "ADP" || !one) return false;
  const comma = tokens.findIndex((t, i) => i >= end && t.text === ",");
  const subject = tokens[comma + 1];
  const opens = subject !== undefined && SUBJECT_START.has(subject.pos) && !RELATIVE.has(subject.lower);
  if (comma < 0 || !opens) return false;
  const verb = tokens.findIndex(
    (_, i) => i > comma && i <= comma + LONGEST_SUBJECT && verbGroupAt(tokens, i),
  );
  const group = verbGroupAt(tokens, verb);
  const head = tokens[group?.head ?? -1];
  // “…, residents said.”
  const closes = group !== null && (tokens[group.end] === undefined || tokens[group.end]?.pos === "PUNCT");
  return head !== undefined && !(closes && isSayingVerb(head));
}

/** “Under a treaty signed in 1921, |the island on the river|”, in tokens. */
const LONGEST_SUBJECT = 10;

/** “As the army advanced, |thousands fled| south”: the sentence still waits for its verb, and its subject is over the comma. */
function isSubjectOfWaiting(
  tokens: readonly Token[],
  { start }: VerbGroup,
  { verb, parent }: Draft,
): boolean {
  if (!verb || !parent || parent.verb) return false;
  const comma = tokens.findLastIndex((t, i) => i > verb.head && i < start && t.text === ",");
  return comma > 0 && tokens.slice(comma + 1, start).every(({ pos }) => NOUN_PHRASE.has(pos));
}

const NOUN_PHRASE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** “the mill, a concern |controlled by the Weiss family|, said”, “a plan |widely discussed by members| was”: done by somebody, and the verb still comes. */
function hasAgent(tokens: readonly Token[], { start, end, head }: VerbGroup): boolean {
  const noun = tokens[/ly$/.test(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1];
  const by = tokens[end]?.pos === "ADV" ? end + 1 : end;
  const agent = tokens[by + 1];
  return (
    end - start === 1 &&
    isPastForm(tokens[head]?.lower ?? "") &&
    (noun?.pos === "NOUN" || noun?.pos === "PROPN") &&
    tokens[by]?.lower === "by" &&
    agent !== undefined &&
    agent.pos !== "NUM" &&
    agent.pos !== "VERB" &&
    tokens.some((_, i) => i > by && verbGroupAt(tokens, i))
  );
}

/** Past forms of verbs that take no object, and whose participle stands behind no noun. */
const NEVER_REDUCED =
  /^(?:resigned|arrived|died|happened|occurred|emerged|appeared|disappeared|vanished|remained|collapsed|existed|surrendered)$/;

/** “as first reported by the Post”: a participle, with whoever did it behind. */
function isAsReported(tokens: readonly Token[], { start, end }: VerbGroup): boolean {
  const before = tokens[tokens[start - 1]?.pos === "ADV" ? start - 2 : start - 1];
  return before?.lower === "as" && tokens[end]?.lower === "by";
}

/** “the six months ended 30 June”, “the year ended in March”: which period a report is about, and nothing that happened. */
function endsPeriod(tokens: readonly Token[], { start, end, head }: VerbGroup): boolean {
  const [verb, after] = [tokens[head]?.lower, tokens[end]];
  const date = after?.pos === "NUM" || after?.pos === "PROPN" || /^(?:in|on)$/.test(after?.lower ?? "");
  return verb === "ended" && end - start === 1 && date && PERIOD.test(tokens[start - 1]?.lower ?? "");
}

const PERIOD = /^(?:weeks?|months?|quarters?|half|halves|years?|period)$/;

/** A participle with a phrase behind it, or nothing; “suspected bombs” have one of their own. */
export function isParticipleAt(tokens: readonly Token[], i: number): boolean {
  const [token, after] = [tokens[i], tokens[i + 1]];
  const noun = after?.pos === "NOUN" || after?.pos === "ADJ" || after?.pos === "PROPN";
  const own = noun && !/^(?:last|next|early|late|earlier|this)$/.test(after?.lower ?? "");
  return token?.pos === "VERB" && !own && isPastForm(token.lower) && !ONLY_PAST.has(token.lower);
}

/**
 * “Nicknamed the Fox, Hale had been arrested”, “Built in 1950 and |sold| in 2003, the mill burned”: a participle that opens the
 * sentence, perhaps behind an adverb, or is joined to one that does, and a comma before its subject.
 */
function isFrontedParticiple(tokens: readonly Token[], { start, head, tense }: VerbGroup): boolean {
  const first = tokens[0]?.pos === "ADV" ? 1 : 0;
  const opens = isParticipleAt(tokens, first);
  // “Then came another, Ada, …”
  if (tense !== "past" || (start > first && !opens) || ONLY_PAST.has(tokens[head]?.lower ?? "")) return false;
  // “Suspected bombs went off”
  if (start === first && !opens) return verbFrom(tokens, start + 1);
  const comma = tokens.findIndex((t) => t.text === ",");
  return start < comma && verbFrom(tokens, comma);
}

function verbFrom(tokens: readonly Token[], from: number): boolean {
  return tokens.some((_, i) => i >= from && verbGroupAt(tokens, i) !== null);
}

/** “The firm, reeling from changes |made| by Oslo, announced a loss”: between commas, with the verb behind the second. */
function isInAside(tokens: readonly Token[], group: VerbGroup, { start }: Draft): boolean {
  const open = tokens.slice(start, group.start).findLastIndex((t) => t.text === ",") + start;
  const [after, before] = [tokens[group.end]?.lower, tokens[group.start - 1]];
  const told = after === "by" || before?.pos === "ADV" || tokens[open + 1]?.lower.endsWith("ing") === true;
  if (open <= start || !told || !["NOUN", "PROPN"].includes(tokens[open - 1]?.pos ?? "")) return false;
  const close = tokens.findIndex(
    (t, i) => i > group.end && t.text === "," && verbGroupAt(tokens, i + 1) !== null,
  );
  return (
    close > 0 && !tokens.slice(group.end, close).some((_, i) => verbGroupAt(tokens, group.end + i) !== null)
  );
}
