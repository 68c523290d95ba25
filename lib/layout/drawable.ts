/**
 * Words that the shipped faces can draw. A picture has no other faces to fall back on, and must not fetch one:
 * what they lack is replaced by the nearest sign they have, left out, or said to be missing.
 */
import { type Face, hasGlyph, INTER_400, INTER_600, SERIF_400, SERIF_600 } from "./text-width.ts";

const FACES: readonly Face[] = [INTER_400, INTER_600, SERIF_400, SERIF_600];

/** Controls, joiners, bidirectional marks and lone surrogates: nothing to see, and some turn a line around. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Variation_Selector}]/gu;
const LETTER = /[\p{L}\p{N}]/u;
const MARKS = /\p{M}+/gu;
/** Stands for a letter no face has, until runs of them become one ellipsis. */
const LOST = "\uFFFD";

/** Scripts by which a reader knows what is missing, the telling ones first: Japanese has Han signs too. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "Japanese"],
  [/\p{Script=Hangul}/u, "Korean"],
  [/\p{Script=Han}/u, "Chinese characters"],
  [/\p{Script=Arabic}/u, "Arabic script"],
  [/\p{Script=Hebrew}/u, "Hebrew"],
  [/\p{Script=Devanagari}/u, "Devanagari"],
  [/\p{Script=Bengali}/u, "Bengali script"],
  [/\p{Script=Tamil}/u, "Tamil script"],
  [/\p{Script=Thai}/u, "Thai script"],
  [/\p{Script=Georgian}/u, "Georgian script"],
  [/\p{Script=Armenian}/u, "Armenian script"],
  [/\p{Script=Ethiopic}/u, "Ethiopic script"],
];

/**
 * `text` as one line of drawable words. Emoji go; lost letters become "…"; when most letters are lost the answer
 * says what stood there (`what`, such as "Title") and in which script, since a row of dots would say nothing.
 */
export function drawable(text: string, what = "Text"): string {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(UNSEEN, (c) => (c === "\u00AD" ? "" : separator(c)));
  const signs = Array.from(graphemes.segment(plain), ({ segment }) => drawableSign(segment));
  const lost = signs.filter((sign) => sign === LOST).length;
  const kept = signs.filter((sign) => LETTER.test(sign)).length;
  if (lost > kept) return `${what} in ${scriptOf(text)}`;
  const line = signs
    .join("")
    .replace(/(\uFFFD\s*)*\uFFFD/g, "…")
    .replace(/\s+/g, " ")
    .trim();
  return line || (text.trim() ? `${what} in emoji` : "");
}

/** Whether {@link drawable} would leave every word as it is. */
export function isDrawable(text: string): boolean {
  return drawable(text) === text.replace(/\s+/g, " ").trim();
}

/** A control such as a tab or a null parts words; a joiner or a bidirectional mark does not. */
function separator(char: string): string {
  return /\p{Cc}/u.test(char) ? " " : "";
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

function drawableSign(sign: string): string {
  const attempts = [sign, sign.normalize("NFKC"), sign.normalize("NFKD").replace(MARKS, "")];
  const found = attempts.find((attempt) => attempt !== "" && canDraw(attempt));
  return found ?? (LETTER.test(sign) ? LOST : "");
}

function canDraw(sign: string): boolean {
  return Array.from(sign).every((char) => FACES.every((face) => hasGlyph(char, face)));
}

function scriptOf(text: string): string {
  return SCRIPTS.find(([pattern]) => pattern.test(text))?.[1] ?? "a script not drawn here";
}

/** Text that may stand in an XML document: no characters that XML forbids, even escaped. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
