/** A long text cut into parts to be read one after another; together they are the whole of it. */
import { eachParagraph, type Paragraph } from "./segments.ts";

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
  return [
    ...eachPart(
      text,
      marks.toSorted((a, b) => a - b),
    ),
  ];
}

/** The same, each part when it is asked for and `starts` ascending: a text of a million passages is never held in pieces. */
export function* eachPart(text: string, starts: Iterable<number>): Generator<Part> {
  const costs = text.length > WHOLE.length ? costsOf(text, starts) : [...costsOf(text, starts)];
  if (Array.isArray(costs) && costs.reduce((sum, { elements }) => sum + elements, 0) <= WHOLE.elements)
    return yield { start: 0, end: text.length, blocks: costs.map(({ block }) => block) };
  let [start, blocks]: [number, Paragraph[]] = [0, []];
  for (const more of packed(costs)) {
    const next = more[0]?.start ?? 0;
    if (blocks.length > 0) yield { start, end: next, blocks };
    [start, blocks] = [blocks.length > 0 ? next : 0, more];
  }
  yield { start, end: text.length, blocks };
}

interface Cost {
  readonly block: Paragraph;
  readonly elements: number;
}

function* costsOf(text: string, starts: Iterable<number>): Generator<Cost> {
  const marks = starts[Symbol.iterator]();
  let mark = marks.next();
  for (const block of eachBlock(text)) {
    let elements = BLOCK_ELEMENTS;
    for (; !mark.done && mark.value < block.end; mark = marks.next()) elements += MARK_ELEMENTS;
    yield { block, elements };
  }
}

/** As many blocks to a part as it bears, at least one. */
function* packed(costs: Iterable<Cost>): Generator<Paragraph[]> {
  let part: Paragraph[] = [];
  let room = PART;
  for (const { block, elements } of costs) {
    const length = block.end - block.start;
    if (part.length > 0 && (room.elements < elements || room.length < length)) {
      yield part;
      [part, room] = [[], PART];
    }
    part.push(block);
    room = { elements: room.elements - elements, length: room.length - length };
  }
  if (part.length > 0) yield part;
}

/** The paragraphs of a text, very long ones in pieces. */
export function blocksOf(text: string): readonly Paragraph[] {
  return [...eachBlock(text)];
}

function* eachBlock(text: string): Generator<Paragraph> {
  for (const paragraph of eachParagraph(text)) yield* piecesOf(text, paragraph);
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
