import { matchesIn } from "#lib/text/search.ts";
import { segmentsOf } from "#lib/text/segments.ts";

/** A text with what was searched for marked in it. */
export function MarkedWords({ text, words }: { text: string; words: readonly string[] }) {
  const matches = matchesIn(text, words);
  if (matches.length === 0) return text;
  return segmentsOf(text, matches).map((piece) =>
    piece.ids.length > 0 ? <mark key={piece.start}>{piece.text}</mark> : piece.text,
  );
}
