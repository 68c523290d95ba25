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

const RUNS = 5;

function dayOf(published: string | null): Date {
  return new Date(published ?? "2000-01-01");
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Megabytes a second over some texts, the median of some runs after one that warms up. */
function rate(texts: readonly Text[], { tag }: Tagger, runs: number): number {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const times = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    for (const { text, published } of texts) tag(text, published);
    return performance.now() - start;
  });
  return bytes / 1000 / median(times.slice(1));
}

interface Text {
  readonly text: string;
  readonly published: string | null;
}

const corpora = readCorpora();
const texts: readonly Text[] = CORPORA.flatMap((corpus) => corpora[corpus]);
const joined: Text = { text: texts.map(({ text }) => text).join("\n\n"), published: "2000-01-01" };

console.log("MB/s                 by document   all as one");
for (const tagger of TAGGERS) {
  const some = texts.filter((_, i) => i % Math.round(1 / tagger.share) === 0);
  const single = rate(some, tagger, tagger.share < 1 ? 1 : RUNS);
  const whole = tagger.share < 1 ? "–" : rate([joined], tagger, 1).toFixed(3);
  console.log(`${tagger.name.padEnd(20)} ${single.toFixed(3).padStart(11)}   ${whole.padStart(10)}`);
}
