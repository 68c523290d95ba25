/** Text fragments: a link that opens the original page at a passage (WICG scroll-to-text-fragment). */
import type { Quote } from "./quote.ts";

/** Longer quotes are given by their first and last words, as the proposal advises. */
const LONGEST_EXACT = 300;
const EDGE_WORDS = 5;

/** `url` with `#:~:text=` for the quote; an existing fragment is kept before it, an existing directive is not. */
export function fragmentUrl(url: string, quote: Quote): string {
  const [page = "", ...rest] = url.split("#");
  const [fragment = ""] = rest.join("#").split(":~:");
  return `${page}#${fragment}:~:text=${directiveOf(quote)}`;
}

function directiveOf({ exact, prefix, suffix }: Quote): string {
  const words = exact.trim().split(/\s+/);
  const short = words.length <= 3;
  const target = needsRange(exact, words)
    ? [words.slice(0, EDGE_WORDS), words.slice(-EDGE_WORDS)].map((edge) => encode(edge.join(" "))).join(",")
    : encode(words.join(" "));
  const before = wholeWords(prefix.trimStart(), "first");
  const after = wholeWords(suffix.trimEnd(), "last");
  return [
    short && before ? `${encode(before)}-,` : "",
    target,
    short && after ? `,-${encode(after)}` : "",
  ].join("");
}

/** A browser matches whole words of one block: long quotes and those over several paragraphs go by their ends. */
function needsRange(exact: string, words: readonly string[]): boolean {
  const long = exact.length > LONGEST_EXACT || /[\r\n]/.test(exact.trim());
  return long && words.length > 2 * EDGE_WORDS;
}

/** Context cut from a text may begin or end inside a word, which a browser would not match. */
function wholeWords(context: string, partial: "first" | "last"): string {
  const words = context.split(/\s+/).filter(Boolean);
  return (partial === "first" ? words.slice(1) : words.slice(0, -1)).join(" ");
}

/** encodeURIComponent leaves the hyphen, which separates the parts of a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
