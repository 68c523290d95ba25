/** Shorter forms of a noun phrase, for a title that would not fit: each still names the same. */
import { isBodyWord, isRole } from "../referents/kinds.ts";
import { contentOf, type PlacedClause, type Story, wordsOf } from "../story.ts";
import { subjectSpan } from "../subjects.ts";
import { isPastForm } from "../verb-forms.ts";

/** A phrase, then without its clauses, without the phrases behind its noun, without the role before its name. */
export function shorterForms(phrase: string): readonly string[] {
  if (/,.*,?\sand\s/.test(phrase)) return listForms(phrase);
  // “the big, often tumultuous slide”
  if (/^(?:the|an?)\s\p{Ll}+,\s(?:often|sometimes|\p{Ll}+ly)\s/iu.test(phrase)) return [phrase];
  const [plain = phrase] = phrase.split(CLAUSE, 1);
  const bare = withoutPhrases(plain);
  return [...new Set([phrase, plain, bare, nameAlone(bare)])];
}

/** The last resort: several by their noun alone, “White House and Republican sources” → “sources”, “Costs of the war” → “Costs”. */
export function headForms(phrase: string): readonly string[] {
  const [, one] = /^(?:An?|an?)\s.*\s(\p{Ll}+)$/u.exec(phrase) ?? [];
  // “A law enforcement official” → “An official”
  if (one && (isRole(one) || BODY.test(one))) return [`${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`];
  const [plain = phrase] = phrase.split(CLAUSE, 1);
  const [noun = plain] = plain.split(
    /\s(?:of|in|on|at|for|with|by|from|to|near|over|under|against|between|among)\s/,
    1,
  );
  const head = noun.replace(/\s(?:\p{Ll}+ed|\p{Ll}{3,}ing(?:\s\p{Ll}+)?)$/u, "");
  const [, last = ""] = /(?:^|\s)(\p{L}\p{Ll}+s)$/u.exec(head) ?? [];
  if (head === phrase || last === "" || COUNTING.test(last)) return [];
  const long = head.split(/\s+/).length > LONGEST_HEAD;
  return [long && isRole(last.toLowerCase().slice(0, -1)) ? last : head];
}

const BODY = /^(?:committee|commission|panel|council|agency|company|firm|group|team|union|party|court|jury)$/;

/** Words of a plain noun phrase: “Thai military officials”. */
const LONGEST_HEAD = 3;

/** They name nobody without what they count. */
const COUNTING =
  /^(?:tens|dozens|scores|hundreds|thousands|millions|members|others|parts|sides|kinds|series|presidents)$/i;

/** “Poland, Hungary and the Czech Republic” → “Poland and others”, where the first is a name. */
function listForms(phrase: string): readonly string[] {
  const [first = ""] = phrase.split(",", 1);
  const within = /\s(?:and|in|for|among|of(?!.*\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$))\s/u.test(first);
  const others = /,\s(?:the\s)?\p{Lu}/u.test(phrase);
  const name = /\p{Lu}\p{Ll}+\s\p{Lu}/u.test(first) || (/^(?:The\s)?\p{Lu}\S+$/u.test(first) && others);
  if (name && !within) return [phrase, `${first} and others`];
  // “The blasts in Oslo, Bergen and Varna”: a list of places behind the noun
  const places = phrase.split(/,\s+(?:and\s+)?|\sand\s/).slice(1);
  return places.every((place) => /^(?:the\s)?\p{Lu}/u.test(place))
    ? [phrase, withoutPhrases(first)]
    : [phrase];
}

const CLAUSE =
  /,?\s+(?:who|which|that|where|whose)\s|(?<!,\s\p{Lu}[\p{L}.]*\.),\s(?!\p{Lu}[\p{L}.]*\.,\s)(?=\D)/u;
/** A preposition behind the noun, never “of”, which completes it. */
const BEHIND =
  /\s(?:in|on|at|for|with|by|from|to|near|through|including|under|over|against|inside|outside|along|across|between|among|such\s+as|like|based\s+in)\s/;
/** What these open may be several things. */
const OPENS_SEVERAL = /^\s(?:between|such\s+as|including|like|among)\s/;

/** “in Oslo and |the army|” may be a second subject, “in transmission and |distribution|” is none. */
const JOINS = /\sand\s(?:the|an?|its|his|her|their|some|two|three|\p{Lu}|\d)/u;

/** “Five parties in the country” → “Five parties”; what “and” goes on behind the phrase is kept. */
function withoutPhrases(phrase: string): string {
  const at = phrase.search(BEHIND);
  const [words, behind] = [phrase.slice(0, at), phrase.slice(at)];
  if (at < 0 || (JOINS.test(behind) && !OPENS_SEVERAL.test(behind))) return phrase;
  const head = words.split(/\s+/);
  const participle = isPastForm(head.at(-1) ?? "") ? head.slice(0, -1) : head;
  // “one in four”, “officials from Oslo”: nothing is left to tell which
  return participle.length < 2 || /^\d/.test(words) ? phrase : participle.join(" ");
}

/** “Prime Minister Arno Weiss” → “Arno Weiss”. */
function nameAlone(phrase: string): string {
  const words = phrase.split(/\s+/);
  const role = words.findLastIndex((word) => isRole(word.toLowerCase()));
  const name = words.slice(role + 1);
  const isName =
    name.length > 1 && name.length < 4 && name.every((word) => /^\p{Lu}/u.test(word) && !isBodyWord(word));
  // “Secretary of State Eva Marsh”
  const office = /\p{Lu}\p{Ll}+\sof\s\p{Lu}\p{Ll}*\s(\p{Lu}\p{L}*\s\p{Lu}[^\s,]*)$/u.exec(phrase)?.[1];
  if (office && role >= 0 && !office.split(" ").some(isBodyWord)) return office;
  return role >= 0 && isName && !/\s(?:of|and)\s/.test(phrase) ? name.join(" ") : phrase;
}

/**
 * What is told of the subject of what is said, between its noun and its verb: a title can do without it.
 * “that the body |found along a road| belonged to Hale”. Null for none.
 */
export function asideOf(story: Story, placed: PlacedClause): string | null {
  const said = contentOf(placed);
  return said ? asideIn(story, said) : null;
}

/** The same for a clause itself. */
export function asideIn(story: Story, placed: PlacedClause): string | null {
  const { tokens } = placed.sentence;
  const [from] = subjectSpan(story, placed);
  const to = placed.clause.verb.start;
  const at = tokens.findIndex((_, i) => i > from && i < to && opensAside(tokens, i));
  if (at < 0 || tokens.slice(from, at).every((t) => t.pos === "NUM")) return null;
  const set = tokens[at]?.text === "," && tokens[to - 1]?.text === ",";
  if (!set && tokens.slice(at, to).some((t) => t.pos === "CCONJ" || t.text === ",")) return null;
  return wordsOf(story, tokens, at, to);
}

function opensAside(tokens: PlacedClause["sentence"]["tokens"], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !["NOUN", "PROPN"].includes(before?.pos ?? "")) return false;
  if (token.text === "," || /^(?:who|which|that|whose)$/.test(token.lower)) return true;
  const participle =
    token.pos === "VERB" && isPastForm(token.lower) && ["ADP", "ADV"].includes(after?.pos ?? "");
  return participle || (token.pos === "ADP" && token.lower !== "of" && token.lower !== "than");
}
