/** A text as sentences of tokens with parts of speech, every offset that of the text as given. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";
import { perWord, remembered } from "../text/per-word.ts";
import { isFurniture } from "./furniture.ts";
import { partAt } from "./parts.ts";
import { withVerb } from "./verbless.ts";

export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  readonly pos: string;
  /** The dictionary's form of a verb; other words as they are in lower case. */
  readonly lemma: string;
  /** UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Number of the paragraph it stands in. */
  readonly paragraph: number;
}

let nlp: WinkMethods | null = null;

/** The tagger's model loads on first use (about 90 ms), not on import. */
function tagger(): WinkMethods {
  if (!nlp) {
    nlp = winkNLP(model, ["sbd", "pos"]);
    firstNew = idOf(nlp, UNKNOWN);
  }
  return nlp;
}

/** A word no dictionary has. */
const UNKNOWN = "qqxzjq";
/** The model numbers the words of its dictionary, and from here on those that it meets. */
let firstNew = 0;

function idOf({ readDoc, its }: WinkMethods, word: string): number {
  return Number(readDoc(word).tokens().itemAt(0).out(its.uniqueId));
}

/** Is this a word of the dictionary? Lower case. “interest” is, “merian” is not. */
export const isCommonWord = perWord((word) => idOf(tagger(), word) < firstNew);

/** Longer runs without a space make the tokenizer quadratic; no English word comes near. */
const LONGEST_WORD = 40;
/** More spaces in a row than this overflow the tokenizer's counter. */
const LONGEST_GAP = 60_000;

// sought from where a word begins, not from each of its letters
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD},}`, "g");
const WORD_BLOCK = new RegExp(`.{${LONGEST_WORD}}`, "g");
const LONG_GAP = new RegExp(` {${LONGEST_GAP},}`, "g");

/** Sentences of a text in order; what stands around the article is left out. */
export function readSentences(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap(([start, end], paragraph) =>
    isFurniture(text.slice(start, end)) ? [] : sentencesOf(text, start, end, paragraph),
  );
}

/**
 * Paragraphs as [start, end). A blank line ends one. A single line break does too, unless the text is wrapped:
 * then it has blank lines, and lines that stop near one width.
 */
export function paragraphsOf(text: string): readonly (readonly [number, number])[] {
  const wrapped = /\n[ \t]*\r?\n/.test(text.trim()) && /[a-z,]\r?\n[a-z]/.test(text);
  const ends = wrapped ? /\r?\n(?:[ \t]*\r?\n)+/g : /[\r\n]+/g;
  const paragraphs: [number, number][] = [];
  let start = 0;
  for (const gap of text.matchAll(ends)) {
    if (text.slice(start, gap.index).trim()) paragraphs.push([start, gap.index]);
    start = gap.index + gap[0].length;
  }
  if (text.slice(start).trim()) paragraphs.push([start, text.length]);
  return paragraphs;
}

function sentencesOf(text: string, start: number, end: number, paragraph: number): Sentence[] {
  const { its, readDoc } = tagger();
  const doc = readDoc(tame(text.slice(start, end)));
  const tokens = tokensOf(text, start, doc.tokens());
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  return spans.flatMap(([first, last]) =>
    inPieces(tokens.slice(first, last + 1))
      .flatMap(afterUnits)
      .flatMap((piece) => sentenceOf(piece, paragraph)),
  );
}

/** The tokens of a paragraph that begins at `start`. */
function tokensOf(text: string, start: number, list: Tokens): readonly Token[] {
  const { its } = tagger();
  const words = list.out();
  const tagged = { pos: list.out(its.pos), words };
  const spaces = list.out(its.precedingSpaces);
  let at = start;
  return words.map((value, i) => {
    const from = at + (spaces[i]?.length ?? 0);
    at = from + value.length;
    // the typewriter's quotation marks are read as the printer's; the tokenizer keeps one string for each word, the text none
    const word = text.startsWith(value, from) || QUOTE.has(value) ? value : text.slice(from, at);
    const lower = word.toLowerCase();
    const pos = partAt(tagged, i);
    const lemma = VERBAL.has(pos) ? lemmaOf(list, i, tagged.pos[i] ?? "", value) : lower;
    return { text: word, lower, pos, lemma, start: from, end: at };
  });
}

type Tokens = ReturnType<ReturnType<WinkMethods["readDoc"]>["tokens"]>;

const VERBAL = new Set(["VERB", "AUX"]);

/** The lemma of token i. Asking the library takes longer than all the rest, and its answer depends on word and part of speech alone. */
function lemmaOf(list: Tokens, i: number, pos: string, word: string): string {
  let known = LEMMAS.get(pos);
  if (!known) {
    known = new Map();
    LEMMAS.set(pos, known);
  }
  // the library's types know lemma only for other collections
  return remembered(known, word, () =>
    list.itemAt(i).out(tagger().its.lemma as unknown as ItsFunction<string>),
  );
}

/** By part of speech and word. */
const LEMMAS = new Map<string, Map<string, string>>();

const QUOTE = new Set(["“", "”"]);

/** “… to pay £12m. Its chief”, “… at 4 a.m. “We left””: the tokenizer takes “m.” for an abbreviation. */
function afterUnits(tokens: readonly Token[]): (readonly Token[])[] {
  const at = tokens.findIndex(
    (t, i) =>
      tokens[i - 1]?.pos === "NUM" &&
      (UNIT_STOP.test(t.text)
        ? /^[\p{Lu}“]/u.test(tokens[i + 1]?.text ?? "")
        : HALF_DAY.test(t.text) && opensSentence(tokens, i + 1)),
  );
  return at < 0 ? [tokens] : [tokens.slice(0, at + 1), ...afterUnits(tokens.slice(at + 1))];
}

const HALF_DAY = /^[ap]\.m\.$/;

/** “The”, “ “We”: not “Friday”, “EST”. */
function opensSentence(tokens: readonly Token[], i: number): boolean {
  const quoted = /^[“"]$/.test(tokens[i]?.text ?? "");
  const first = tokens[quoted ? i + 1 : i];
  return /^\p{Lu}/u.test(first?.text ?? "") && (quoted || /^(?:DET|PRON)$/.test(first?.pos ?? ""));
}

const UNIT_STOP = /^(?:m|bn|tn|k|kg|km|cm|mm|in)\.$/;

/** No sentence of prose is longer; lists and texts without full stops are, and clauses are sought in squared time. */
const LONGEST_SENTENCE = 300;

function inPieces(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens];
  const count = Math.ceil(tokens.length / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) =>
    tokens.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE),
  );
}

function sentenceOf(all: readonly Token[], paragraph: number): Sentence[] {
  const words = all.filter(({ pos, text }) => pos !== "SPACE" && text.trim() !== "");
  const dateline = datelineEnd(words);
  const tokens = withVerb(dateline === 0 ? words : words.slice(dateline));
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, tokens, paragraph }] : [];
}

/** “BELFAST, Northern Ireland (AP) —”, “HALDEN, March 14 —”: the longest dateline, in tokens. */
const LONGEST_DATELINE = 16;

/** Where the sentence begins after its dateline: a place in capitals, and soon a dash. */
function datelineEnd(tokens: readonly Token[]): number {
  if (!/^[\p{Lu}.’'-]{3,}$/u.test(tokens[0]?.text ?? "")) return 0;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex((t) => /^(?:–|—|-{1,2}|_)$/.test(t.text));
  const before = tokens.slice(0, Math.max(dash, 0));
  const plain = before.every((t) => /^(?:[\p{Lu}\d].*|[,.()/])$/u.test(t.text));
  return dash > 0 && plain && dash + 1 < tokens.length ? dash + 1 : 0;
}

/** The same length in UTF-16 units, without what the tokenizer cannot take; line breaks inside a paragraph become spaces. */
function tame(text: string): string {
  const plain = text
    .replace(/[\r\n\u00a0\ufeff]/g, " ")
    .replace(/``/g, "“ ")
    .replace(/''/g, "” ");
  if (!hasLongRun(plain)) return plain;
  return plain
    .replace(LONG_WORD, (run) =>
      "x".repeat(run.length).replace(WORD_BLOCK, (block) => `${block.slice(0, -1)} `),
    )
    .replace(LONG_GAP, (run) =>
      run
        .slice(1)
        .replace(/ {50000}/g, (block) => `${block.slice(1)}.`)
        .padEnd(run.length),
    );
}

/** Few paragraphs have a run of characters too long for the tokenizer; from space to space they are soon told. */
function hasLongRun(text: string): boolean {
  if (text.length >= LONGEST_GAP) return true;
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at);
    const end = space < 0 ? text.length : space;
    if (end - at >= LONGEST_WORD) return true;
    at = end + 1;
  }
  return false;
}
