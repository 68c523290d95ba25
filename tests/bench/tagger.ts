/**
 * Prints how fast temporal expressions are found, ours and others', on the same texts in one run: document by document,
 * and everything joined into one document. `EVAL_DIR=… npm run bench:tagger`
 */

import { recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import nlp from "compromise";
import dates from "compromise-dates";
import { tagText } from "#lib/extract/tag.ts";
import { CORPORA, readCorpora } from "./corpora.ts";

interface Tagger {
  readonly name: string;
  readonly tag: (text: string, published: string | null) => number;
  /** Slow ones do only a share of the documents, and none of the joined text. */
  readonly share: number;
}

nlp.plugin(dates);

const TAGGERS: readonly Tagger[] = [
  { name: "ours", share: 1, tag: (text, published) => tagText(text, published).length },
  { name: "chrono-node", share: 1, tag: (text, published) => chrono.parse(text, dayOf(published)).length },
  {
    name: "compromise-dates",
    share: 0.1,
    tag: (text) => (nlp(text) as unknown as { dates(): { length: number } }).dates().length,
  },
  {
    name: "recognizers-text",
    share: 0.01,
    tag: (text, published) => recognizeDateTime(text, "en-us", undefined, dayOf(published)).length,
  },
];

const RUNS = 9;
/** chrono-node takes seconds for the joined text. */
const RUNS_WHOLE = 2;

function dayOf(published: string | null): Date {
  return new Date(published ?? "2000-01-01");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds for some texts. */
function timeOf(texts: readonly Text[], { tag }: Tagger): number {
  const start = performance.now();
  for (const { text, published } of texts) tag(text, published);
  return performance.now() - start;
}

/** The times of taggers in turn, so that a machine that slows down slows all of them; a first round warms up. */
function timesInTurn(texts: readonly Text[], taggers: readonly Tagger[], runs: number): readonly number[][] {
  const rounds = Array.from({ length: runs + 1 }, () => taggers.map((tagger) => timeOf(texts, tagger)));
  return taggers.map((_, i) => rounds.slice(1).map((round) => round[i] ?? Number.NaN));
}

function sizeOf(texts: readonly Text[]): number {
  return texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;
}

interface Text {
  readonly text: string;
  readonly published: string | null;
}

const corpora = readCorpora();
const texts: readonly Text[] = CORPORA.flatMap((corpus) => corpora[corpus]);
const joined: Text = { text: texts.map(({ text }) => text).join("\n\n"), published: "2000-01-01" };

const [ours, chronoNode, ...slow] = TAGGERS as [Tagger, Tagger, ...Tagger[]];
const pair = [ours, chronoNode];
const [single, whole] = [timesInTurn(texts, pair, RUNS), timesInTurn([joined], pair, RUNS_WHOLE)];

function printRow(name: string, cells: readonly (number | undefined)[]): void {
  const shown = cells.map((cell) => (cell === undefined ? "–" : cell.toFixed(3)).padStart(12));
  console.log(name.padEnd(20) + shown.join(" "));
}

/** The median of the ratios round by round: how many times as fast as chrono-node. */
function timesAsFast([own = [], theirs = []]: readonly (readonly number[])[]): number {
  return median(own.map((ms, i) => (theirs[i] ?? Number.NaN) / ms));
}

console.log("MB/s                 by document   all as one");
for (const [i, { name }] of pair.entries())
  printRow(name, [sizeOf(texts) / median(single[i] ?? []), sizeOf([joined]) / median(whole[i] ?? [])]);
for (const tagger of slow) {
  const some = texts.filter((_, i) => i % Math.round(1 / tagger.share) === 0);
  printRow(tagger.name, [sizeOf(some) / median(timesInTurn(some, [tagger], 1)[0] ?? []), undefined]);
}
printRow("ours / chrono-node", [timesAsFast(single), timesAsFast(whole)]);
