/** A long text cut into parts to be read one after another; together they are the whole of it. */
import { type Paragraph, paragraphsOf } from "./segments.ts";

export interface Part {
  /** UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Its paragraphs, of which very long ones are cut between words. */
  readonly blocks: readonly Paragraph[];
}

/** What a page bears: a text within the first measure is left whole, one beyond it comes in parts within the second. */
const WHOLE = { elements: 700, length: 60_000 };
const PART = { elements: 350, length: 20_000 };

/** Elements of a paragraph with its margin, and of a mark in it. */
const BLOCK_ELEMENTS = 3;
const MARK_ELEMENTS = 2;

/** A paragraph longer than this is no paragraph but a text without line breaks. */
const LONGEST_BLOCK = 4000;

/** The parts of a text, one for most texts. `marks`: where its marked passages begin, in any order. */
export function partsOf(text: string, marks: readonly number[]): readonly Part[] {
  const costs = costsOf(blocksOf(text), marks);
  const sum = costs.reduce((total, { elements }) => total + elements, 0);
  const blocks = costs.map(({ block }) => block);
  if (sum <= WHOLE.elements && text.length <= WHOLE.length) return [{ start: 0, end: text.length, blocks }];
  return packed(costs).map((part, i, all) => ({
    start: i === 0 ? 0 : (part[0]?.start ?? 0),
    end: all[i + 1]?.[0]?.start ?? text.length,
    blocks: part,
  }));
}

interface Cost {
  readonly block: Paragraph;
  readonly elements: number;
}

function costsOf(blocks: readonly Paragraph[], marks: readonly number[]): Cost[] {
  const starts = marks.toSorted((a, b) => a - b);
  let next = 0;
  return blocks.map((block) => {
    const from = next;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < block.end) next += 1;
    return { block, elements: BLOCK_ELEMENTS + MARK_ELEMENTS * (next - from) };
  });
}

/** As many blocks to a part as it bears, at least one. */
function packed(costs: readonly Cost[]): Paragraph[][] {
  const parts: Paragraph[][] = [];
  let room = { elements: 0, length: 0 };
  for (const { block, elements } of costs) {
    const length = block.end - block.start;
    if (room.elements < elements || room.length < length) {
      parts.push([]);
      room = PART;
    }
    parts.at(-1)?.push(block);
    room = { elements: room.elements - elements, length: room.length - length };
  }
  return parts;
}

/** The paragraphs of a text, very long ones in pieces. */
export function blocksOf(text: string): readonly Paragraph[] {
  return paragraphsOf(text).flatMap((paragraph) => piecesOf(text, paragraph));
}

function piecesOf(text: string, { start, end }: Paragraph): Paragraph[] {
  const pieces: Paragraph[] = [];
  let from = start;
  while (end - from > LONGEST_BLOCK) {
    const cut = cutIn(text, from);
    pieces.push({ start: from, end: cut });
    from = cut;
  }
  return [...pieces, { start: from, end }];
}

/** After a sentence, else after a word, else anywhere but within a surrogate pair. */
function cutIn(text: string, from: number): number {
  const piece = text.slice(from, from + LONGEST_BLOCK);
  const sentence = piece.lastIndexOf(". ") + 2;
  if (sentence > LONGEST_BLOCK / 2) return from + sentence;
  const word = piece.lastIndexOf(" ") + 1;
  if (word > 0) return from + word;
  return from + LONGEST_BLOCK - (/[\uD800-\uDBFF]$/.test(piece) ? 1 : 0);
}

/** The number of the part that a place stands in, from 0. */
export function partAt(parts: readonly Part[], place: number): number {
  return Math.max(
    0,
    parts.findLastIndex((part) => part.start <= place),
  );
}
