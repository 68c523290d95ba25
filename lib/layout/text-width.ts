/** How wide words are, from a table shared by server and page: the same chart comes out of both. */
import { bisectRight } from "d3-array";

export { INTER_400, INTER_600, SERIF_400, SERIF_600 } from "./text-widths.ts";

/** A measured face: runs of widths as the generator packs them. */
export interface Face {
  readonly widths: string;
}

/** Widths are told in these, so many an em. */
export const UNITS = 500;
const cache = new Map<Face, Widths>();

/** Of a character, in units; null when the face lacks it. */
type Widths = (code: number) => number | null;

/** Width in px of one line of `text` set at `size` px. Kerning is left out, so it errs on the wide side. */
export function textWidth(text: string, face: Face, size: number): number {
  return (unitsOf(text, face) / UNITS) * size;
}

/** The same in units, which are whole: sums of them are exact. */
function unitsOf(text: string, face: Face): number {
  const widths = widthsOf(face);
  let units = 0;
  for (const char of text) units += widths(char.codePointAt(0) ?? 0) ?? foreignWidth(char);
  return units;
}

/** Whether the face has a sign for this one character. */
export function hasGlyph(char: string, face: Face): boolean {
  return widthsOf(face)(char.codePointAt(0) ?? 0) !== null;
}

function widthsOf(face: Face): Widths {
  const known = cache.get(face);
  if (known) return known;
  const made = remembered(unpack(face));
  cache.set(face, made);
  return made;
}

/** A text has few different characters: those of a face are unpacked when they are met, not all before the first word. */
function remembered(find: Widths): Widths {
  const met = new Map<number, number | null>();
  return (code) => {
    const known = met.get(code);
    if (known !== undefined) return known;
    const found = find(code);
    met.set(code, found);
    return found;
  };
}

/** Looks a character up in the packed runs, "first code:two digits each", ascending. */
function unpack({ widths }: Face): Widths {
  const runs = widths.split(" ").map((run) => run.split(":"));
  const firsts = runs.map(([first = ""]) => Number.parseInt(first, 36));
  return (code) => {
    const at = bisectRight(firsts, code) - 1;
    const offset = 2 * (code - (firsts[at] ?? code));
    const digits = runs[at]?.[1]?.slice(offset, offset + 2) ?? "";
    return digits === "" ? null : Number.parseInt(digits, 36);
  };
}

/** Scripts whose signs fill the em square, and pictographs. */
const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
/** Marks over or under the letter before, joiners and other signs that take no room. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** What the shipped faces lack is drawn by another: its width is a guess. */
function foreignWidth(char: string): number {
  if (NO_WIDTH.test(char)) return 0;
  return FULL_WIDTH.test(char) ? UNITS : 0.6 * UNITS;
}

/** A text whose words have been measured once, to be broken into lines at several widths. */
export interface Measured {
  readonly face: Face;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Words that stay together, with the space that follows them; widths in units. */
interface Piece {
  readonly text: string;
  readonly units: number;
  /** Width without that space, which may stick out of a line. */
  readonly inked: number;
}

export interface Line {
  readonly text: string;
  /** In px. */
  readonly width: number;
}

/** Measures a text's words, which break at spaces, after hyphens and dashes. */
export function measureText(text: string, face: Face, size: number): Measured {
  const words = text.trim().match(/[^\s\u2010-\u2014-]*[\u2010-\u2014-]+\s*|[^\s\u2010-\u2014-]+\s*/gu) ?? [];
  return { face, size, pieces: words.map((word) => pieceOf(word.replace(/\s+/g, " "), face)) };
}

/**
 * Words broken into at most `maxLines` lines no wider than `maxWidth` px; what is cut off ends in an ellipsis.
 * Breaks where {@link measureText} does, between full-width signs, and inside a word only when it alone is too wide.
 */
export function wrapMeasured(
  { face, size, pieces }: Measured,
  maxWidth: number,
  maxLines = Number.POSITIVE_INFINITY,
): Line[] {
  const most = (maxWidth * UNITS) / size;
  const lines: { text: string; units: number }[] = [];
  let line = { text: "", units: 0, inked: 0 };
  const end = () => line.text.trim() !== "" && lines.push({ text: line.text.trimEnd(), units: line.inked });
  for (const piece of pieces.flatMap((one) => unbroken(one, face, most))) {
    if (line.text !== "" && line.units + piece.inked > most) {
      end();
      line = { text: "", units: 0, inked: 0 };
    }
    const { text, units } = line;
    line = { text: text + piece.text, units: units + piece.units, inked: units + piece.inked };
  }
  end();
  const px = (units: number) => (units / UNITS) * size;
  if (lines.length <= maxLines) return lines.map(({ text, units }) => ({ text, width: px(units) }));
  const kept = lines.slice(0, maxLines).map(({ text, units }) => ({ text, width: px(units) }));
  const cut = shorten(`${kept.at(-1)?.text ?? ""}…`, (words) => unitsOf(words, face) <= most);
  return [...kept.slice(0, -1), { text: cut, width: textWidth(cut, face, size) }];
}

/** {@link wrapMeasured} for a text that is broken once. */
export function wrapText(
  text: string,
  face: Face,
  size: number,
  maxWidth: number,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  return wrapMeasured(measureText(text, face, size), maxWidth, maxLines).map((line) => line.text);
}

/** `text` itself when it fits, otherwise as much of it as does, with an ellipsis. */
export function clipText(text: string, face: Face, size: number, maxWidth: number): string {
  return wrapText(text, face, size, maxWidth, 1)[0] ?? "";
}

/** A piece as it is, or in signs: full-width ones may part anywhere, others only where they fill more than a line. */
function unbroken(piece: Piece, face: Face, most: number): readonly Piece[] {
  const isWhole = piece.inked <= most && !FULL_WIDTH.test(piece.text);
  return isWhole ? [piece] : signs(piece.text).map((sign) => pieceOf(sign, face));
}

function pieceOf(text: string, face: Face): Piece {
  if (!text.endsWith(" ")) {
    const units = unitsOf(text, face);
    return { text, units, inked: units };
  }
  const inked = unitsOf(text.slice(0, -1), face);
  return { text, units: inked + unitsOf(" ", face), inked };
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function signs(word: string): string[] {
  return Array.from(graphemes.segment(word), ({ segment }) => segment);
}

function shorten(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const shorter = signs(line.slice(0, -1)).slice(0, -1).join("").trimEnd();
  return shorter === "" ? "…" : shorten(`${shorter}…`, fits);
}
