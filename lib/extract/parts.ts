/** Parts of speech that the words beside betray: the small model guesses a word's commonest one. */
import { framedPart } from "./framed-parts.ts";
import { isPastForm, NAMES_NOTHING } from "./verb-forms.ts";

/** A word as the model has it, and what stands beside it. */
interface Tagged {
  readonly pos: readonly string[];
  readonly words: readonly string[];
}

/** The part of speech of word i. Each rule says what else the word could not be there. */
export function partAt({ pos, words }: Tagged, i: number): string {
  const own = pos[i] ?? "X";
  if (!MISTAKEN.has(own)) return own === "PROPN" && opensAsParticiple(words, i) ? "VERB" : own;
  const [word = "", before = "", next = ""] = [words[i], words[i - 1], words[i + 1]];
  const framed = framedPart({ pos, words }, i);
  if (framed !== null) return framed;
  const name = pos[i - 1] === "PROPN";
  // a capital word after a name is a name: “Tim Cook”
  if (name && (own === "VERB" || own === "AUX") && /^\p{Lu}\p{Ll}/u.test(word)) return "PROPN";
  // “has details from Oslo”, “no longer has ties”: a participle never ends so
  if (own === "VERB" && HAVE.test(before) && ENDS_IN_S.test(word) && !isPastForm(word)) return "NOUN";
  // “two earlier attempts”
  if (
    own === "VERB" &&
    ENDS_IN_S.test(word) &&
    /^(?:earlier|later|other|such|previous|recent)$/i.test(before)
  )
    return "NOUN";
  const plain = own === "NOUN" || own === "ADJ";
  // “who edits the review”, “who married Olav”, “who lives in Oslo”: with an object or phrase behind, it is the relative's verb
  const finite = () => isPastForm(word) || ENDS_IN_S.test(word);
  if (plain && WHO.has(before) && OBJECT.has(pos[i + 1] ?? "") && finite()) return "VERB";
  // “The boy clung to a plank”
  if (own === "NOUN" && SOMEBODY.has(pos[i - 1] ?? "") && NAMES_NOTHING.test(word)) return "VERB";
  // “the clashes involved troops”, “the crowd crowded into the square”: no adjective stands between a noun and what it has behind it
  if (own === "ADJ" && NAMES.has(pos[i - 1] ?? "") && BEHIND_VERB.has(pos[i + 1] ?? "") && isPastForm(word))
    return "VERB";
  // “the number of unemployed rose to 3 million”, “profit fell 5%”: no flower does
  if (
    plain &&
    (word === "rose" || word === "fell") &&
    (pos[i + 1] === "NUM" || /^(?:to|by|from|\$|sharply|slightly)$/.test(next))
  )
    return "VERB";
  // “the fire spread and destroyed the mill”, “the revolt spread to Oslo”
  if (own === "NOUN" && word === "spread" && NAMES.has(pos[i - 1] ?? "") && SPREADS.test(next)) return "VERB";
  // “a river burst its banks”: what is somebody's is done something to
  if (own === "NOUN" && NAMES.has(pos[i - 1] ?? "") && OWNERS.has(next) && isPastForm(word)) return "VERB";
  // “results released on Monday show Hale ahead”
  if (own === "NOUN" && SHOWING.has(word) && SHOWN.has(pos[i + 1] ?? "") && SHOWS.test(before)) return "VERB";
  // “Statoil claims that …”: a name that opens its sentence is the subject
  if (own === "NOUN" && next === "that" && name && TELLS.test(word) && opensSentence({ pos, words }, i - 1))
    return "VERB";
  if (own === "NOUN" && INTENDS.test(word) && next === "to" && intends({ pos, words }, i)) return "VERB";
  // “in a televised address on Friday”: behind an article and a participle
  const described = pos[i - 2] === "DET" && isPastForm(before) && pos[i - 1] !== "NOUN" && !name;
  if (own === "VERB" && described && !mayBeFinite(word) && !/ing$/.test(word)) return "NOUN";
  // “historians mark the end of it”, “the council marks the day”: the only word that can be the verb
  if (own === "NOUN" && pos[i - 1] === "NOUN" && pos[i + 1] === "DET" && isOnlyVerb({ pos, words }, i))
    return "VERB";
  return own;
}

/** What the model takes words for that are something else. */
const MISTAKEN = new Set(["VERB", "AUX", "NOUN", "ADJ"]);

function mayBeFinite(word: string): boolean {
  return isPastForm(word) || ENDS_IN_S.test(word);
}

/** Does it agree with the noun before it, and is there no other verb in its sentence? */
function isOnlyVerb({ pos, words }: Tagged, i: number): boolean {
  const [word = "", before = ""] = [words[i], words[i - 1]];
  if (!/^\p{Ll}+$/u.test(word) || before.endsWith("s") === word.endsWith("s")) return false;
  const isVerb = (at: number) =>
    pos[at] === "AUX" ||
    (pos[at] === "VERB" && words[at - 1]?.toLowerCase() !== "to" && !words[at]?.endsWith("ing"));
  const ends = (at: number) => pos[at] === undefined || /^[.!?;:]$/.test(words[at] ?? ".");
  for (let at = i - 1; at > i - SENTENCE && !ends(at); at--) if (isVerb(at)) return false;
  for (let at = i + 1; at < i + SENTENCE && !ends(at); at++) if (isVerb(at)) return false;
  return true;
}

/** How far a verb is looked for, in words: texts without full stops go on. */
const SENTENCE = 60;

const INTENDS = /^(?:plan|pledge|vow|promise|aim|hope|propose|threaten)s?$/;

/** “Leaders pledge to close”, “the firm plans to sell”: number agrees, and no other verb comes before the sentence's next stop. */
function intends({ pos, words }: Tagged, i: number): boolean {
  const [before = "", subject = ""] = [words[i - 1], pos[i - 1]];
  // “the firm” is tagged as an adjective
  if (!["NOUN", "PROPN", "PRON"].includes(subject) && !(subject === "ADJ" && pos[i - 2] === "DET"))
    return false;
  if (pos[i + 2] !== "VERB" || before.endsWith("s") === words[i]?.endsWith("s")) return false;
  for (let at = i + 3; at < Math.min(words.length, i + SENTENCE); at++) {
    if (/^[.,;:–—]$/.test(words[at] ?? "")) return true;
    if (pos[at] === "AUX" || (pos[at] === "VERB" && isPastForm(words[at] ?? ""))) return false;
  }
  return true;
}

const WHO = new Set(["who", "Who", "WHO"]);
const SOMEBODY = new Set(["NOUN", "PROPN", "PRON"]);
const OWNERS = new Set(["its", "his", "her", "their"]);
const SHOWING = new Set(["show", "suggest", "indicate"]);
const SHOWN = new Set(["PROPN", "DET", "PRON"]);
/** Results and figures, and the day they came out on. */
const SHOWS =
  /^(?:results|figures|polls|data|records|documents|papers|surveys|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;
const NAMES = new Set(["NOUN", "PROPN"]);
const SPREADS = /^(?:and|to|through|throughout|across|beyond|from|rapidly|quickly|fast)$/;
const BEHIND_VERB = new Set(["DET", "PROPN", "PRON", "ADP"]);
const AGENT_OR_TIME = /^(?:by|on|in|from|after|for|to|with|at)$/;

/** “|Rescued| by a trawler on Friday, Hale …”: a participle opens the sentence, not a name. */
function opensAsParticiple(words: readonly string[], i: number): boolean {
  const first = i === 0 || /^(?:[.!?”"]|\s+)$/.test(words[i - 1] ?? "");
  return first && /^\p{Lu}\p{Ll}+(?<!m)ed$/u.test(words[i] ?? "") && AGENT_OR_TIME.test(words[i + 1] ?? "");
}

const HAVE = /^(?:has|have|had)$/i;
const ENDS_IN_S = /^\p{Ll}{3,}(?<!s)s$/u;
/** What stands behind a verb: its object or a phrase. */
const OBJECT = new Set(["DET", "PROPN", "PRON", "ADP"]);
const TELLS = /^(?:claims|reports|notes|states|estimates|stresses|charges)$/;

/** Do only names stand between the beginning of the sentence and this one? */
function opensSentence({ pos, words }: Tagged, name: number): boolean {
  let at = name;
  while (at >= 0 && (pos[at] === "PROPN" || /^The$/.test(words[at] ?? ""))) at -= 1;
  return at < 0 || pos[at] === "SPACE" || /^[.!?”]$/.test(words[at] ?? "");
}
