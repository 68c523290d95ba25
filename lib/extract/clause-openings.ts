/** Where clauses open: at links, at coordination with a verb of its own, at dashes, at “…, KCNA said”. */
import { type Draft, draft, outermost } from "./clause-drafts.ts";
import {
  beginsContent,
  insertedAt,
  isSayingVerb,
  LONGEST_SUBJECT,
  parenthesisAt,
  saysAt,
  teller,
  tellerOfSecond,
} from "./content-clauses.ts";
import { coordinateAt, joinsNumbers } from "./coordination.ts";
import {
  ADVERBIAL,
  COMPLEMENT,
  clauseAhead,
  finiteAhead,
  HARD,
  nextContent,
  RELATIVE,
} from "./look-ahead.ts";
import type { Token } from "./read.ts";
import { mayBeReduced, verbGroupAt } from "./verbs.ts";

/** Does a clause open at token i? Links, coordination with a verb of its own, dashes and semicolons. */
export function openAt(tokens: readonly Token[], i: number, current: Draft): Draft | null {
  const token = tokens[i];
  if (!token || i === current.start) return i === 0 && token ? openFirst(tokens, token, current) : null;
  if (nobodyWaits(current) ? parenthesisAt(tokens, i) : insertedAt(tokens, i))
    return draft("parenthesis", i + 1, null, outermost(current));
  if (HARD.has(token.text) && current.verb)
    return opensAfterDash(tokens, i) ? draft("coordinate", i + 1, null, outermost(current)) : null;
  if (RELATIVE.has(token.lower) || (token.lower === "that" && isRelativeThat(tokens, i)))
    return draft("relative", i, token.lower, current);
  if (
    COMPLEMENT.has(token.lower) &&
    (token.pos !== "DET" || saysMore(tokens, i, current)) &&
    !pointsAt(tokens, i) &&
    finiteAhead(tokens, i + 1)
  )
    return draft(
      "complement",
      i,
      token.lower,
      // “said that it rained and that it snowed”
      tokens[i - 1]?.pos === "CCONJ"
        ? tellerOfSecond(tokens, current)
        : tokens[i - 1]?.text === ","
          ? teller(tokens, current)
          : current,
    );
  if (beginsContent(tokens, i, current)) return draft("complement", i, null, current);
  if (isContact(tokens, i, current)) return { ...draft("relative", i, null, current), subjectFrom: i };
  // “as was first reported” has no subject
  const bare = token.lower === "as" && verbGroupAt(tokens, i + 1) !== null;
  if (PREPOSITIONS.has(token.lower) && !bare && !clauseAhead(tokens, i + 1)) return null;
  if (isShortened(tokens, i) || isBeforeHour(tokens, i)) return null;
  if (ADVERBIAL.has(token.lower) && token.lower !== "as" && finiteAhead(tokens, i + 1))
    return draft("adverbial", i, token.lower, tokens[i - 1]?.text === "," ? outermost(current) : current);
  if (
    token.lower === "as" &&
    (token.pos === "SCONJ" || saysAt(tokens, i) || isClauseWithAs(tokens, i)) &&
    finiteAhead(tokens, i + 1)
  )
    return draft("adverbial", i, token.lower, current);
  if (token.pos === "CCONJ" && current.verb && !joinsNumbers(tokens, i))
    return coordinateAt(tokens, i, current);
  return null;
}

/** “the mill, |while profitable|, was shut”, “when young, he”: a link, an adjective and a comma have no verb. */
function isShortened(tokens: readonly Token[], i: number): boolean {
  if (!ADVERBIAL.has(tokens[i]?.lower ?? "")) return false;
  const at = nextContent(tokens, i + 1);
  return ["ADJ", "NOUN"].includes(tokens[at]?.pos ?? "") && tokens[at + 1]?.text === ",";
}

const HOUR = /^(?:\d.*|noon|midnight|midday|dawn|dusk|nightfall|sunrise|sunset|daybreak)$/;

/** “Shortly |after 3pm| the roof fell in”: an hour in front of its clause has no verb. */
function isBeforeHour(tokens: readonly Token[], i: number): boolean {
  if (!HOUR.test(tokens[i + 1]?.lower ?? "")) return false;
  const at = /^[ap]\.?m\.?$/.test(tokens[i + 2]?.lower ?? "") ? i + 3 : i + 2;
  return ["DET", "PRON", "PROPN"].includes(tokens[at]?.pos ?? "");
}

/** “disputed |that| figure and put it at”, “saw |that| email,” she said”: a noun of its own, and no clause. */
function pointsAt(tokens: readonly Token[], i: number): boolean {
  const [token, noun, after, next] = tokens.slice(i, i + 4);
  if (token?.lower !== "that" || noun?.pos !== "NOUN" || /[^s]s$/.test(noun.lower)) return false;
  const closes = /^[”"]$/;
  if (closes.test(after?.text ?? "") || (after?.text === "," && closes.test(next?.text ?? ""))) return true;
  const verb = tokens.findIndex((_, at) => at > i + 1 && verbGroupAt(tokens, at));
  return tokens[verb - 1]?.pos === "CCONJ";
}

/** “reported that a man was held, and |that police| were searching”: not “that police”. */
function saysMore(tokens: readonly Token[], i: number, current: Draft): boolean {
  const said = tokens[teller(tokens, current).verb?.head ?? -1];
  if (said === undefined || !isSayingVerb(said)) return false;
  // “said on Friday |that sales| had fallen”: of many things it would be “those”
  const many =
    /^(?:none|nothing|nobody|no)$/.test(tokens[i + 1]?.lower ?? "") ||
    (tokens[i + 1]?.pos === "NOUN" && /(?<!s)s$/.test(tokens[i + 1]?.lower ?? ""));
  return many || (tokens[i - 1]?.pos === "CCONJ" && current.link === "that");
}

/** These open a phrase as often as a clause: “after a coup, he”, “until Thursday, they”, “as a result, it”. */
const PREPOSITIONS = new Set(["after", "before", "since", "until", "till", "as"]);

/** “as |prices fell|”, “as |General Hale brought up his men|”: one noun phrase and its verb; “as a result |it fell|” has two. */
function isClauseWithAs(tokens: readonly Token[], as: number): boolean {
  const first = tokens[as + 1];
  const opens =
    first?.pos === "NOUN" ? /s$/.test(first.lower) : ["DET", "PROPN", "PRON"].includes(first?.pos ?? "");
  if (!opens || IN_ROLE.test(tokens[as - 1]?.lower ?? "")) return false;
  for (let i = as + 2; i < as + LONGEST_SUBJECT; i++) {
    const group = verbGroupAt(tokens, i);
    if (group) return !mayBeReduced(tokens, group) || !finiteAhead(tokens, group.end);
    if (!["NOUN", "PROPN", "ADJ", "ADV", "NUM"].includes(tokens[i]?.pos ?? "")) return false;
  }
  return false;
}

/** “known as the Fox was”: in what role, not when. */
const IN_ROLE =
  /^(?:such|known|seen|regarded|viewed|described|treated|hailed|dismissed|named|identified|billed|used|referred|(?:serv|act|work)(?:e|es|ed|s|ing)?)$/;

/** “the principle |it defended two years ago|”, “the inquiry |she led| said”: a relative clause without its link, behind a noun. */
function isContact(tokens: readonly Token[], i: number, { verb }: Draft): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (token?.pos !== "PRON" || before?.pos !== "NOUN" || !/^(?:it|he|she|they|we)$/.test(token.lower))
    return false;
  // “this year they jumped”: when, not what
  if (TIME_NOUN.test(before.lower)) return false;
  const own = verbGroupAt(tokens, nextContent(tokens, i + 1));
  // of a subject that waits for its verb, the verb stands right behind
  return own !== null && (verb === null ? isFiniteAt(tokens, own.end) : i > verb.end);
}

function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const group = verbGroupAt(tokens, at);
  return group !== null && !mayBeReduced(tokens, group);
}

const TIME_NOUN =
  /^(?:time|today|morning|afternoon|evening|night|day|week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)s?$/;

function opensAfterDash(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  return !RELATIVE.has(next) && !ADVERBIAL.has(next) && finiteAhead(tokens, i + 1);
}

/** After “When the war began,” the main clause still waits for its verb. */
function nobodyWaits(current: Draft): boolean {
  for (let above: Draft | null = current; above; above = above.parent) if (!above.verb) return false;
  return true;
}

/** A sentence may open with its subordinate clause: “When its troops …, the secrecy …”. */
function openFirst(tokens: readonly Token[], token: Token, root: Draft): Draft | null {
  if (!ADVERBIAL.has(token.lower)) return null;
  const opens = PREPOSITIONS.has(token.lower) ? clauseAhead(tokens, 1) : finiteAhead(tokens, 1);
  return opens ? draft("adverbial", 0, token.lower, root) : null;
}

/** “that” after a noun and before a verb is relative: “the secrecy that surrounded”. */
function isRelativeThat(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  // “a wave that completely rid the town of rats”
  if (verbGroupAt(tokens, nextContent(tokens, i + 1)) !== null) return true;
  // “a book that he finished in”: a pronoun, a verb, and no object after it
  const verb =
    tokens[i + 1]?.pos === "PRON" && !CONTENT_NOUNS.test(before.lower) ? verbGroupAt(tokens, i + 2) : null;
  return verb !== null && ["ADP", "PUNCT", "SCONJ"].includes(tokens[verb.end]?.pos ?? "PUNCT");
}

/** “the claim that it had …”, “said in May that it was …”: what follows is said, not told about the noun. */
const CONTENT_NOUNS =
  /^(?:fact|claim|news|idea|report|belief|evidence|sign|fear|hope|statement|announcement|concern|suggestion|view|rumou?r|speech|week|year|month|day|time|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
