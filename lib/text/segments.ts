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
  const cuts = new Set([start, end]);
  for (const span of inside) {
    cuts.add(Math.max(start, span.start));
    cuts.add(Math.min(end, span.end));
  }
  const shortestFirst = inside.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((from, i) => ({
    start: from,
    text: text.slice(from, edges[i + 1]),
    ids: [...new Set(shortestFirst.filter((s) => s.start <= from && from < s.end).map((s) => s.id))],
  }));
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The lines that carry words, each without the white space around it. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
