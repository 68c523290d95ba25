/**
 * Quotes: the exact words of a passage with what stands around them (W3C TextQuoteSelector plus a position).
 * The words decide where a quote is; offsets only break ties, so a quote survives edits elsewhere in the text.
 */

export interface Quote {
  readonly exact: string;
  /** Up to {@link CONTEXT} UTF-16 units before the quote, within its paragraph. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset of the first unit. */
  readonly start: number;
  /** UTF-16 offset after the last unit. */
  readonly end: number;
}

/** Enough to tell two mentions of the same words apart in prose (three to six words). */
const CONTEXT = 32;

/** Units of quote and agreeing context together below which a place proves nothing: "in May" stands anywhere. */
const LEAST_EVIDENCE = 24;

/** The quote of text[start, end). Throws when the offsets are not inside the text or the span is empty. */
export function quoteAt(text: string, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new Error(`quote outside its text: ${start}–${end} of ${text.length}`);
  }
  return {
    exact: text.slice(start, end),
    prefix: cutLeft(text.slice(Math.max(0, start - CONTEXT), start)),
    suffix: cutRight(text.slice(end, end + CONTEXT)),
    start,
    end,
  };
}

/** A context must not begin or end within a surrogate pair, nor run over a paragraph. */
function cutLeft(context: string): string {
  const line = context.split(/[\r\n]/).at(-1) ?? "";
  return /^[\uDC00-\uDFFF]/.test(line) ? line.slice(1) : line;
}

function cutRight(context: string): string {
  const line = context.split(/[\r\n]/, 1)[0] ?? "";
  return /[\uD800-\uDBFF]$/.test(line) ? line.slice(0, -1) : line;
}

/**
 * Where a quote stands in a text that may have changed, as [start, end), or null.
 * Among several places the one whose surroundings agree best wins, then the nearest to the old offset.
 * Two places that agree equally well and lie equally far are ambiguous, and a few words in other surroundings
 * are a look-alike: null, never a guess.
 */
export function findQuote(text: string, quote: Quote): readonly [number, number] | null {
  if (standsAt(text, quote)) return [quote.start, quote.end];
  const places = occurrences(text, quote.exact).map((start) => ({ start, rank: rankAt(text, quote, start) }));
  places.sort((a, b) => b.rank - a.rank || distance(a, quote) - distance(b, quote));
  const [best, next] = places;
  if (!best || !isEvidence(quote, best.rank)) return null;
  if (next && next.rank === best.rank && distance(next, quote) === distance(best, quote)) return null;
  return [best.start, best.start + quote.exact.length];
}

function standsAt(text: string, { exact, prefix, suffix, start, end }: Quote): boolean {
  const before = text.slice(0, start);
  return text.startsWith(exact, start) && before.endsWith(prefix) && text.startsWith(suffix, end);
}

function isEvidence({ exact, prefix, suffix }: Quote, rank: number): boolean {
  return exact.length + rank >= LEAST_EVIDENCE || rank === prefix.length + suffix.length;
}

function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** How many units of prefix and suffix agree around a place. */
function rankAt(text: string, quote: Quote, start: number): number {
  const end = start + quote.exact.length;
  let before = 0;
  while (before < quote.prefix.length && text[start - 1 - before] === quote.prefix.at(-1 - before))
    before += 1;
  let after = 0;
  while (after < quote.suffix.length && text[end + after] === quote.suffix[after]) after += 1;
  return before + after;
}

function distance(place: { start: number }, quote: Quote): number {
  return Math.abs(place.start - quote.start);
}
