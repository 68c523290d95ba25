/** Parts of speech that the frame of a word betrays: “412 |confirmed| cases were”, “Flight 218 |left| Oslo”. */
import { isPastForm, ONLY_PAST } from "./verb-forms.ts";

/** Words as the model has them. */
interface Tagged {
  readonly pos: readonly string[];
  readonly words: readonly string[];
}

/** What word i is in its frame; null where the frame leaves it open. */
export function framedPart(tagged: Tagged, i: number): string | null {
  const own = tagged.pos[i];
  if (own === "VERB") return isInPhrase(tagged, i) || isHeading(tagged, i) ? nameless(tagged, i) : null;
  if (own !== "NOUN" || !BEHIND_VERB.has(tagged.pos[i + 1] ?? "")) return null;
  return isLeft(tagged, i) || isRelativesVerb(tagged, i) || hasObject(tagged, i) ? "VERB" : null;
}

const BEHIND_VERB = new Set(["ADP", "DET", "PROPN", "PRON"]);

/** A participle in a phrase is an adjective, the word of a heading a noun. */
function nameless({ words }: Tagged, i: number): string {
  return isPastForm(words[i] ?? "") ? "ADJ" : "NOUN";
}

/** “412 |confirmed| cases had been reported”, “died |aged| 87”: not “of the guards, 12 joined rebels”. */
function isInPhrase(tagged: Tagged, i: number): boolean {
  const { pos, words } = tagged;
  const word = words[i] ?? "";
  if (word === "aged") return pos[i + 1] === "NUM" && pos[i + 2] !== "NOUN";
  if (pos[i - 1] !== "NUM" || pos[i + 1] !== "NOUN") return false;
  const counted = !/^\d{4}$/.test(words[i - 1] ?? "") && words[i + 1]?.endsWith("s");
  if (!counted || !isPastForm(word) || ONLY_PAST.has(word)) return false;
  return pos[i - 2] === "ADP" || pos[i - 2] === "VERB" || verbGoesOn(tagged, i + 2);
}

/** Does a verb come before the clause is over, or another begins? */
function verbGoesOn({ pos, words }: Tagged, from: number): boolean {
  for (let at = from; at < from + LONGEST_SUBJECT; at++) {
    const word = words[at] ?? ".";
    if (/^(?:[.;:!?]|who|which|that|when|after|before|while|as|because|and|but|or|to)$/.test(word))
      return false;
    if (pos[at] === "AUX" || (pos[at] === "VERB" && isPastForm(word))) return true;
  }
  return false;
}

/** Words between a subject's first noun and its verb, at most. */
const LONGEST_SUBJECT = 14;

/** “Situation |update|, 17 October”: it opens its line, and one noun takes no such form. */
function isHeading({ pos, words }: Tagged, i: number): boolean {
  const next = words[i + 1] ?? ",";
  if (next !== "," && next !== ":") return false;
  const [word = "", before = ""] = [words[i], words[i - 1]];
  const opens = i === 1 || pos[i - 2] === "SPACE" || /^[.!?]$/.test(words[i - 2] ?? "");
  const one =
    /^(?:NOUN|PROPN)$/.test(pos[i - 1] ?? "") &&
    !/s$|^(?:Police|People|\p{L}*[Mm]en|Children)$/u.test(before);
  return opens && one && /^\p{Ll}+$/u.test(word) && !/(?:s|ing)$/.test(word) && !isPastForm(word);
}

/** “Flight 218 |left| Oslo”, “Hale |left| the firm”: a side has nothing behind it. */
function isLeft({ pos, words }: Tagged, i: number): boolean {
  const name = pos[i - 1] === "PROPN" || (pos[i - 1] === "NUM" && pos[i - 2] === "PROPN");
  return words[i] === "left" && name && /^(?:PROPN|DET)$/.test(pos[i + 1] ?? "");
}

/** “the dam which |burst| above Oslo”, not “, the cost of which rises in turn drove”. */
function isRelativesVerb({ pos, words }: Tagged, i: number): boolean {
  return (
    words[i - 1] === "which" &&
    pos[i - 2] !== "ADP" &&
    isPastForm(words[i] ?? "") &&
    words[i + 1] !== "of" &&
    /^(?:ADP|DET|PROPN|PRON)$/.test(pos[i + 1] ?? "")
  );
}

/** “Hale |doubts| this”, “The latest |bears| the name of a miller”. */
function hasObject({ pos, words }: Tagged, i: number): boolean {
  const [word = "", before = "", next = ""] = [words[i], words[i - 1], words[i + 1]];
  if (!/^\p{Ll}{3,}(?<!s)s$/u.test(word)) return false;
  if (pos[i - 1] === "PROPN" && pos[i + 1] === "PRON" && !DATE_WORD.test(before))
    return /^(?:this|it|him|them)$/.test(next);
  const opens =
    /^(?:The|One|Each)$/.test(words[i - 2] ?? "") && /^(?:latest|oldest|newest|earliest|other)$/.test(before);
  return opens && pos[i + 1] === "DET" && words[i + 3] === "of";
}

const DATE_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
