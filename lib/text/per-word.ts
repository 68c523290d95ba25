/** What is asked of one word again and again is worked out once. */

/** Words differ by some ten thousands in a long text, names and numbers without end: then all is forgotten. */
const MOST_WORDS = 50_000;

/** The answer known for a word, else a new one, kept. It must depend on the word alone. */
export function remembered<T>(known: Map<string, T>, word: string, answer: (word: string) => T): T {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_WORDS) known.clear();
  const now = answer(word);
  known.set(word, now);
  return now;
}

/** The same function of a word, its answers kept. */
export function perWord<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => remembered(known, word, answer);
}
