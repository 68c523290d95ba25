/** Dates of deeds told by a verb in “-ing”: “is charged with |shooting him| last fall”, “went home, |taking office| in 1911”. */
import type { TemporalExpression } from "./expression.ts";
import { isParticipleAt } from "./reduced.ts";
import type { PlacedClause } from "./story.ts";
import { isPastForm } from "./verb-forms.ts";

type Tokens = PlacedClause["sentence"]["tokens"];

/** A deed told by a gerund or participle. */
export interface DatedGerund {
  readonly kind: "gerund";
  readonly placed: PlacedClause;
  readonly expression: TemporalExpression;
  /** Its verb, as a token of the sentence. */
  readonly token: number;
  /** What it hangs on: a preposition, “,” for a participle behind, {@link FRONTED} for one in front, or the base of a verb (“admit”). */
  readonly opener: string;
  /** “the anniversary of |Weiss| leaving office”: its own subject, as [from, to) of tokens; null where it is the clause's. */
  readonly subject: readonly [number, number] | null;
}

/**
 * The gerund that a date belongs to rather than to the verb of its clause, which may have another one already; the clause
 * where it is the verb's, null where it is nobody's (“rising to a high in June”).
 */
export function gerundOf(
  placed: PlacedClause,
  expression: TemporalExpression,
  hasOther: boolean,
): DatedGerund | "clause" | null {
  const {
    sentence: { tokens },
    clause,
  } = placed;
  const at = tokens.findIndex((t) => t.end > expression.start);
  const fronted = frontedParticiple(placed, at);
  if (fronted !== null)
    return { kind: "gerund", placed, expression, token: fronted, opener: FRONTED, subject: null };
  const next = tokens.find((t) => t.start >= expression.end)?.lower ?? "";
  if (/^[’']s$/.test(next)) return "clause";
  for (let i = at - 1; i > clause.start; i--) {
    if (i >= clause.verb.start && i < clause.verb.end) return "clause";
    const opener = openerOfHaving(tokens, i);
    if (opener) return { kind: "gerund", placed, expression, token: i, opener, subject: null };
    if (isGerund(tokens, i)) return ownerOf(placed, expression, i, hasOther);
    if (!goesOn(tokens, i)) return "clause";
  }
  return "clause";
}

/** “denied having |met| him in May”: the verb that takes a participle with “having”, or null. */
function openerOfHaving(tokens: Tokens, i: number): string | null {
  const having = tokens[i - 1]?.pos === "ADV" ? i - 2 : i - 1;
  const verb = tokens[having - 1];
  if (tokens[having]?.lower !== "having" || verb?.pos !== "VERB" || !COMPLETED.test(verb.lemma)) return null;
  return isPastForm(tokens[i]?.lower ?? "") ? verb.lemma : null;
}

/** The opener of what stands in front as a participle. */
export const FRONTED = "participle";

/** “Asked about it on Friday, Hale declined to speak”: the day is that of the answer. */
const OF_TALK = /^(?:asked|pressed|questioned|reached|contacted|told|quoted)$/;

/** “|Elected| in 2019, the mayor resigned”, “Having |won| the seat in 2019, Hale …”: the verb in front that a date belongs to, or null. */
function frontedParticiple({ sentence: { tokens }, clause }: PlacedClause, at: number): number | null {
  const comma = tokens.findIndex((t, i) => i >= at && t.text === ",");
  if (comma < 0 || comma >= clause.verb.start) return null;
  const first = tokens[clause.start]?.pos === "ADV" ? clause.start + 1 : clause.start;
  const having = tokens[first]?.lower === "having";
  if (!having && (!isParticipleAt(tokens, first) || OF_TALK.test(tokens[first]?.lower ?? ""))) return null;
  for (let i = at - 1; i >= first; i--) {
    if (tokens[i]?.text === ",") return null;
    if (tokens[i]?.pos === "VERB" && isPastForm(tokens[i]?.lower ?? "")) return i;
  }
  return null;
}

function ownerOf(
  placed: PlacedClause,
  expression: TemporalExpression,
  token: number,
  hasOther: boolean,
): DatedGerund | "clause" | null {
  const opened = openerOf(placed.sentence.tokens, token);
  if (!opened) return "clause";
  const verb = placed.sentence.tokens[token]?.lower ?? "";
  const before = placed.sentence.tokens[token - 2]?.lower ?? "";
  if (opened.opener === "without" || (/^(?:for|of)$/.test(opened.opener) && UNREAL.test(before))) return null;
  if (opened.opener === "," && hasOther && GOES_WITH.test(verb)) return null;
  return owns(placed, token, opened.opener, hasOther)
    ? { kind: "gerund", placed, expression, token, ...opened }
    : "clause";
}

/** What may stand between a gerund and its date: its object and phrases, an infinitive, no other verb. */
function goesOn(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!token || /^[,;:–—]$/.test(token.text)) return false;
  if (token.pos === "AUX") return token.text !== token.lower;
  return token.pos !== "VERB" || tokens[i - 1]?.lower === "to" || tokens[i - 1]?.pos === "DET";
}

/** Nouns, adjectives and prepositions that end like a gerund. */
const NO_VERB =
  /^(?:during|according|including|following|concerning|regarding|pending|evening|morning|beginning|building|being|having|remaining|existing|operating|ongoing|spending|trading|meaning|questioning)$/;

function isGerund(tokens: Tokens, i: number): boolean {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]];
  if (!token || !/^\p{Ll}{2,}ing$/u.test(token.text) || NO_VERB.test(token.lower)) return false;
  if (token.pos === "VERB") return before?.pos !== "DET" && before?.pos !== "ADJ";
  // tagged as a noun, betrayed by its object
  return token.pos === "NOUN" && before?.pos === "ADP" && ["DET", "PRON", "NUM"].includes(after?.pos ?? "");
}

/** The gerund that another one is joined to, or null. */
function gerundBefore(tokens: Tokens, at: number): number | null {
  for (let i = at - 1; i > at - LONGEST_PHRASE && tokens[i] && !/^[,;:]$/.test(tokens[i]?.text ?? ""); i--)
    if (isGerund(tokens, i)) return i;
  return null;
}

const LONGEST_PHRASE = 12;

/** Before a gerund with a subject of its own: “the anniversary |of Weiss leaving|”. */
const BEFORE_SUBJECT = /^(?:of|after|before|for)$/;
/** Verbs that a gerund completes, with its own date. Bases. */
const COMPLETED = /^(?:admit|deny|recall|remember|regret)$/;

function openerOf(tokens: Tokens, i: number): Pick<DatedGerund, "opener" | "subject"> | null {
  const before = tokens[i - 1];
  if (!before) return null;
  // “prior to joining the bank”
  if (before.lower === "to" && tokens[i - 2]?.lower === "prior") return { opener: "before", subject: null };
  if (before.text === "," || before.pos === "ADP" || before.pos === "SCONJ" || before.lower === "to")
    return { opener: before.lower, subject: null };
  if (before.pos === "VERB" && COMPLETED.test(before.lemma)) return { opener: before.lemma, subject: null };
  // “becoming its head in 2005 and |retiring| in 2015”
  const joined = before.pos === "CCONJ";
  // “, besieging and |capturing|”: alone it is tagged as a noun
  if (joined && tokens[i - 3]?.text === "," && /ing$/.test(tokens[i - 2]?.text ?? ""))
    return { opener: ",", subject: null };
  const other = joined ? gerundBefore(tokens, i - 1) : null;
  if (other !== null) return openerOf(tokens, other);
  let from = i;
  while (["PROPN", "DET", "NOUN", "ADJ", "PRON"].includes(tokens[from - 1]?.pos ?? "")) from -= 1;
  const opener = tokens[from - 1]?.lower ?? "";
  const named = tokens.slice(from, i).some(({ pos }) => pos === "PROPN" || pos === "NOUN");
  return named && BEFORE_SUBJECT.test(opener) ? { opener, subject: [from, i] } : null;
}

/** Behind these the deed is another one than the clause's. */
const ANOTHER = /^(?:before|for|with|of|admit|deny|recall|remember|regret)$/;
/** “hopes of winning”, “a plan for building”, “instead of leaving”: nothing done. */
const UNREAL =
  /^(?:hopes?|chances?|risks?|possibility|way|ways|idea|means|prospects?|danger|plans?|intention|dreams?|thought|fear|purpose|cost|instead|capable|right|without)$/;
/** What follows on what the clause tells, when they stand behind its comma; others go with it (“killing three”). */
const FOLLOWS =
  /^(?:becoming|taking|returning|winning|joining|moving|retiring|serving|succeeding|marrying|graduating|dying)$/;
/** What goes with the deed, often in figures, and happens on no day of its own. */
const GOES_WITH =
  /^(?:leaving|rising|falling|averaging|making|bringing|pushing|sending|totall?ing|ranging|reaching|declining|climbing|dropping|killing|injuring|wounding|compared|starting|ending)$/;

const CONFESSES = /^(?:confess|confesse[ds]|admits?|admitted|guilty)$/;

/** Does the gerund have the date for itself? */
function owns(
  { sentence: { tokens }, clause }: PlacedClause,
  i: number,
  opener: string,
  hasOther: boolean,
): boolean {
  const fronted = i < clause.verb.start;
  if (ANOTHER.test(opener)) return true;
  if (opener === "to") return tokens.slice(clause.verb.start, i).some(({ lower }) => CONFESSES.test(lower));
  if (/^(?:after|since)$/.test(opener)) return fronted || hasOther;
  return opener === "," && !fronted && (hasOther || FOLLOWS.test(tokens[i]?.lower ?? ""));
}
