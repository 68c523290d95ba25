/** Whether a text is English, as far as its commonest words tell. Dateline reads no other language, and says nothing of one. */

const COMMON = new Set(
  "the of and to in a is was that for on with as by at from it he his she her they their this be are were has had have an not but which who will been after before when said its or".split(
    " ",
  ),
);
/** English prose has a third of its words from such a list; other languages share a few by chance. */
const SHARE = 0.16;
/** Fewer words than this prove nothing. */
const FEWEST = 25;
/** The head of a text tells. */
const HEAD = 6000;

export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, HEAD)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return true;
  return words.filter((word) => COMMON.has(word)).length / words.length >= SHARE;
}
