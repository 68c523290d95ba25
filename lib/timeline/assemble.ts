/** Draft events become a Timeline: quotes cut, ids given, order settled. */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { quoteAt } from "../text/quote.ts";
import { compareWhen } from "../time/when.ts";
import type { DraftEvent, Source, Timeline, TimelineEvent } from "./timeline.ts";

export interface ReadSource {
  readonly source: Source;
  readonly drafts: readonly DraftEvent[];
}

/** A new Timeline, revision 1, of what was read in each source. */
export function assemble(id: string, title: string, read: readonly ReadSource[]): Timeline {
  const events = read.flatMap(({ source, drafts }) => identify(source, drafts));
  return {
    version: 1,
    id,
    revision: 1,
    title,
    sources: read.map(({ source }) => source),
    events: inOrder(events),
  };
}

function identify(source: Source, drafts: readonly DraftEvent[]): TimelineEvent[] {
  const seen = new Map<string, number>();
  return drafts.map(({ passages, ...draft }) => {
    const quotes = passages.map(([start, end]) => quoteAt(source.text, start, end));
    const words = plainWords(quotes[0]?.exact ?? "");
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    return {
      id: idOf([source.id, words, ...(nth > 0 ? [String(nth)] : [])]),
      ...draft,
      passages: quotes.map((quote) => ({ sourceId: source.id, quote })),
      review: "machine",
    };
  });
}

/** Words alone name an event, so that new line breaks, quote marks or capitals keep its id. */
function plainWords(exact: string): string {
  return (
    exact
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? exact
  );
}

/** No vowels (no words by chance), no look-alikes. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxyz";
const ID_LENGTH = 9;

/** A short id of some words: 28^9, about 43 bits, ample for the events of a timeline and the samples of a site. */
export function idOf(parts: readonly string[]): string {
  const bytes = sha256(utf8ToBytes(parts.join("\u0000")));
  const digits = Array.from(bytes.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]);
  return digits.join("");
}

function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const dated = events.filter((event) => event.when !== null);
  const undated = events.filter((event) => event.when === null);
  dated.sort((a, b) => (a.when && b.when ? compareWhen(a.when, b.when) : 0));
  return [...dated, ...undated];
}
