/** Words looked for in a text as a reader would: capitals, accents and the shape of a quote mark make no difference. */
import type { Span } from "./segments.ts";

/** The words of a query, folded; every one of them must be found. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(folded(query).split(/\s+/).filter(Boolean))];
}

/** The letters of a text without capitals and accents. Not as long as the text: see {@link matchesIn}. */
export function folded(text: string): string {
  // Most words of most texts, and six times as fast.
  if (ASCII.test(text)) return text.toLowerCase().replace(/\s/g, " ");
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u00AD]/gu, "")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/ς/g, "σ")
    .replace(/\s/g, " ");
}

const ASCII = /^[\0-\x7f]*$/;

/** Where folded words stand in a text, in its own UTF-16 units, from left to right, none touching another. */
export function matchesIn(text: string, words: readonly string[]): readonly Span[] {
  if (words.length === 0) return [];
  const { letters, starts } = lettersOf(text);
  const found = words.flatMap((word) => placesOf(letters, word).map((at) => [at, at + word.length] as const));
  return joined(found).map(([from, to]) => {
    const start = starts[from] ?? text.length;
    return { id: "match", start, end: endOf(starts, from, to, text.length) };
  });
}

/** The folded letters, and for each of their units where its sign begins in the text. */
function lettersOf(text: string): { letters: string; starts: readonly number[] } {
  let letters = "";
  const starts: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = folded(sign);
    letters += plain;
    for (let i = 0; i < plain.length; i += 1) starts.push(at);
    at += sign.length;
  }
  return { letters, starts };
}

/** A sign that folds to several letters (a ligature) is found whole, and so are the accents after a letter. */
function endOf(starts: readonly number[], from: number, to: number, length: number): number {
  const last = starts[to - 1] ?? starts[from] ?? 0;
  return starts.slice(to).find((start) => start > last) ?? length;
}

function placesOf(letters: string, word: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length)) places.push(at);
  return places;
}

function joined(spans: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/** How much of a text is shown before what was found in it, and altogether. */
const BEFORE = 32;
const SHOWN = 120;

/** The part of a text around the first of these words that it holds, "… like this …"; null when it holds none. */
export function clippedAround(text: string, words: readonly string[]): string | null {
  const [first] = matchesIn(text, words);
  if (!first) return null;
  const from = first.start > BEFORE ? text.lastIndexOf(" ", first.start - BEFORE) + 1 : 0;
  const to = text.length > from + SHOWN ? text.lastIndexOf(" ", from + SHOWN) : text.length;
  const end = to > first.end ? to : text.length;
  return `${from > 0 ? "… " : ""}${text.slice(from, end)}${end < text.length ? " …" : ""}`;
}
