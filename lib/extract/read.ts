/** A text as sentences of tokens with parts of speech, every offset that of the text as given. */
import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods } from "wink-nlp";

export interface Token {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  readonly pos: string;
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
  nlp ??= winkNLP(model, ["sbd", "pos"]);
  return nlp;
}

/** Longer runs without a space make the tokenizer quadratic; no English word comes near. */
const LONGEST_WORD = 40;
/** More spaces in a row than this overflow the tokenizer's counter. */
const LONGEST_GAP = 60_000;

/** Sentences of a text in order; credits and captions' credits are left out. */
export function readSentences(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap(([start, end], paragraph) =>
    isCredit(text.slice(start, end)) ? [] : sentencesOf(text, start, end, paragraph),
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

/** Lines that name agencies and photographers, not events: “Photograph: …”, “With Reuters”. */
function isCredit(paragraph: string): boolean {
  const line = paragraph.trim();
  return (
    /\b(?:Photograph|Photo|Picture|Image|Illustration|Composite)s?(?:\s+by)?\s*:/.test(line) ||
    /\/(?:Getty|AFP|AP|EPA|Reuters|Shutterstock|Rex|PA)\b/.test(line) ||
    (/^(?:With|Additional reporting by|Reporting by|Source:)\s/.test(line) &&
      !/[.!?]$/.test(line) &&
      line.length < 120)
  );
}

function sentencesOf(text: string, start: number, end: number, paragraph: number): Sentence[] {
  const { its, readDoc } = tagger();
  const doc = readDoc(tame(text.slice(start, end)));
  const list = doc.tokens();
  const values = list.out();
  const pos = list.out(its.pos);
  const spaces = list.out(its.precedingSpaces);
  // the library's types know lemma only for other collections
  const lemmas = list.out(its.lemma as unknown as ItsFunction<string>);
  let at = start;
  const tokens = values.map((value, i): Token => {
    const from = at + (spaces[i]?.length ?? 0);
    at = from + value.length;
    const word = text.slice(from, at);
    return {
      text: word,
      lower: word.toLowerCase(),
      pos: nameOr(pos[i] ?? "X", word, pos[i - 1]),
      lemma: lemmas[i] ?? value,
      start: from,
      end: at,
    };
  });
  const spans = doc.sentences().out(its.span) as unknown as readonly (readonly [number, number])[];
  return spans.flatMap(([first, last]) =>
    inPieces(tokens.slice(first, last + 1)).flatMap((piece) => sentenceOf(piece, paragraph)),
  );
}

/** A capital word after a name is a name, whatever else it may be: “Tim Cook”. */
function nameOr(pos: string, word: string, before: string | undefined): string {
  return before === "PROPN" && (pos === "VERB" || pos === "AUX") && /^\p{Lu}\p{Ll}/u.test(word)
    ? "PROPN"
    : pos;
}

/** No sentence of prose is longer; lists and texts without full stops are, and clauses are sought in squared time. */
const LONGEST_SENTENCE = 300;

function inPieces(tokens: readonly Token[]): (readonly Token[])[] {
  const count = Math.ceil(tokens.length / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) =>
    tokens.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE),
  );
}

function sentenceOf(all: readonly Token[], paragraph: number): Sentence[] {
  const tokens = all.filter((token) => token.pos !== "SPACE" && token.text.trim() !== "");
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? [{ start: first.start, end: last.end, tokens, paragraph }] : [];
}

/** The same length in UTF-16 units, without what the tokenizer cannot take; line breaks inside a paragraph become spaces. */
function tame(text: string): string {
  return text
    .replace(/[\r\n\u00a0]/g, " ")
    .replace(/\ufeff/g, " ")
    .replace(new RegExp(`\\S{${LONGEST_WORD},}`, "g"), (run) =>
      "x"
        .repeat(run.length)
        .replace(new RegExp(`.{${LONGEST_WORD - 1}}(.)`, "g"), (block) => `${block.slice(0, -1)} `),
    )
    .replace(new RegExp(` {${LONGEST_GAP},}`, "g"), (run) =>
      run
        .slice(1)
        .replace(/ {50000}/g, (block) => `${block.slice(1)}.`)
        .padEnd(run.length),
    );
}
