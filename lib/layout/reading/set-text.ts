/** An article set in lines: where each line begins and ends, in ems, so that one measuring does for all sizes. */
import { paragraphsOf } from "../../text/segments.ts";
import { SERIF_400, textWidth } from "../text-width.ts";

/** A word with the space that follows it; widths in ems. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Without that space, which may stick out of a line. */
  readonly inked: number;
}

/** Paragraphs of words. */
export type MeasuredText = readonly (readonly Word[])[];

/** UTF-16, end exclusive; `row` is counted in lines from the top, the space between paragraphs included. */
export interface SetLine {
  readonly start: number;
  readonly end: number;
  readonly row: number;
}

/** Of a line. */
const PARAGRAPH_GAP = 0.55;

export function measureText(text: string): MeasuredText {
  return paragraphsOf(text).map(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(/\S+\s*/g), (match) => {
      const [word] = match;
      const at = start + match.index;
      const inked = textWidth(word.trimEnd(), SERIF_400, 1);
      return { start: at, end: at + word.trimEnd().length, width: textWidth(word, SERIF_400, 1), inked };
    }),
  );
}

/** Lines no wider than `ems`; a word wider than that has a line of its own. */
export function setLines(paragraphs: MeasuredText, ems: number): SetLine[] {
  const lines: SetLine[] = [];
  let row = 0;
  for (const words of paragraphs) {
    for (const { start, end } of breakWords(words, ems)) lines.push({ start, end, row: row++ });
    row += PARAGRAPH_GAP;
  }
  return lines;
}

function breakWords(words: readonly Word[], ems: number): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let width = 0;
  for (const word of words) {
    const last = lines.at(-1);
    if (last && width + word.inked <= ems) last.end = word.end;
    else {
      lines.push({ start: word.start, end: word.end });
      width = 0;
    }
    width += word.width;
  }
  return lines;
}

/** Height in lines. */
export function rowsOf(lines: readonly SetLine[]): number {
  return (lines.at(-1)?.row ?? 0) + 1;
}
