/** Text under passages that nest and overlap: cut into pieces, each of which knows every passage over it. */

export interface Span {
  readonly id: string;
  /** UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** Ids of the spans over this piece, the shortest first: the most exact statement about these words. */
  readonly ids: readonly string[];
}

/** text[start, end) in pieces without gap or overlap; their texts joined are that text again. */
export function segmentsOf(
  text: string,
  spans: readonly Span[],
  start = 0,
  end = text.length,
): readonly Segment[] {
  const inside = spans.filter((span) => span.start < end && span.end > start && span.start < span.end);
  const cuts = inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
  const edges = [...new Set([start, end, ...cuts])].sort((a, b) => a - b);
  const waiting = inside.toSorted((a, b) => b.start - a.start);
  let over: Span[] = [];
  return edges.slice(0, -1).map((from, i) => {
    over = [...over.filter((span) => span.end > from), ...takeBegun(waiting, from)];
    return { start: from, text: text.slice(from, edges[i + 1]), ids: idsOf(over) };
  });
}

/** Takes the spans that begin up to `from` off the end of `waiting`: a long text has thousands, each looked at once. */
function takeBegun(waiting: Span[], from: number): Span[] {
  const first = waiting.findLastIndex((span) => span.start > from) + 1;
  return waiting.splice(first);
}

function idsOf(over: readonly Span[]): readonly string[] {
  const shortestFirst = over.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return [...new Set(shortestFirst.map((span) => span.id))];
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The lines that carry words, each without the white space around it. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...eachParagraph(text)];
}

/** The same, each when it is asked for. */
export function* eachParagraph(text: string): Generator<Paragraph> {
  for (const match of text.matchAll(/\S(?:[^\n]*\S)?/g))
    yield { start: match.index, end: match.index + match[0].length };
}
