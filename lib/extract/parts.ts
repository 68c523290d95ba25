/** Parts of speech that the words beside betray: the small model guesses a word's commonest one. */
import { isPastForm, NAMES_NOTHING } from "./verb-forms.ts";

/** A word as the model has it, and what stands beside it. */
interface Tagged {
  readonly pos: readonly string[];
  readonly words: readonly string[];
}

/** The part of speech of word i. Each rule says what else the word could not be there. */
export function partAt({ pos, words }: Tagged, i: number): string {
  const [own = "X", word = "", before = "", next = ""] = [pos[i], words[i], words[i - 1], words[i + 1]];
  const name = pos[i - 1] === "PROPN";
  // a capital word after a name is a name: “Tim Cook”
  if (name && (own === "VERB" || own === "AUX") && /^\p{Lu}\p{Ll}/u.test(word)) return "PROPN";
  // “has details from Oslo”, “no longer has ties”: a participle never ends so
  if (own === "VERB" && HAVE.test(before) && ENDS_IN_S.test(word) && !isPastForm(word)) return "NOUN";
  const plain = own === "NOUN" || own === "ADJ";
  const finite = isPastForm(word) || ENDS_IN_S.test(word);
  // “who edits the review”, “who married Olav”: with an object behind, it is the relative's verb
  if (plain && /^who$/i.test(before) && finite && OBJECT.has(pos[i + 1] ?? "")) return "VERB";
  // “The boy clung to a plank”
  if (own === "NOUN" && NAMES_NOTHING.test(word) && /^(?:NOUN|PROPN|PRON)$/.test(pos[i - 1] ?? ""))
    return "VERB";
  // “Statoil claims that …”: a name that opens its sentence is the subject
  if (own === "NOUN" && TELLS.test(word) && next === "that" && name && opensSentence({ pos, words }, i - 1))
    return "VERB";
  return own;
}

const HAVE = /^(?:has|have|had)$/i;
const ENDS_IN_S = /^\p{Ll}{3,}(?<!s)s$/u;
const OBJECT = new Set(["DET", "PROPN", "PRON"]);
const TELLS = /^(?:claims|reports|notes|states|estimates|stresses|charges)$/;

/** Do only names stand between the beginning of the sentence and this one? */
function opensSentence({ pos, words }: Tagged, name: number): boolean {
  let at = name;
  while (at >= 0 && (pos[at] === "PROPN" || /^The$/.test(words[at] ?? ""))) at -= 1;
  return at < 0 || pos[at] === "SPACE" || /^[.!?”]$/.test(words[at] ?? "");
}
