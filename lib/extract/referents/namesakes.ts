/** Two who share a last name: “Maria Merian” and her father “Matthäus Merian”, “North Korea” and “South Korea”. */
import type { Referent } from "./choose.ts";
import { isRole, isTitle, type Kind } from "./kinds.ts";

/** Is who bears this name another than the one known by the same last name? */
export function isNamesake(known: Referent, words: string, kind: Kind): boolean {
  if (known.kind.sex && kind.sex && known.kind.sex !== kind.sex) return true;
  if (words === known.full) return false;
  const [before, now] = [givenNames(known.full), givenNames(words)];
  return (
    before.length > 0 && now.length > 0 && !before.some((name) => now.some((other) => isSame(name, other)))
  );
}

/** “J.” may be “Jan”. */
function isSame(name: string, other: string): boolean {
  const [short, long] = name.length < other.length ? [name, other] : [other, name];
  return /^\p{Lu}\.?$/u.test(short) ? long.startsWith(short.charAt(0)) : short === long;
}

/** The capital words before the last, behind titles and roles: “Prime Minister Arno J. Weiss” has “Arno” and “J.”. */
function givenNames(words: string): readonly string[] {
  const all = words.split(/\s+/);
  const role = all.findLastIndex(
    (word, i) => i < all.length - 1 && (isRole(word.toLowerCase()) || isTitle(word)),
  );
  return all.slice(role + 1, -1).filter((word) => /^\p{Lu}/u.test(word) && word !== "The");
}
