/** The development corpora, which are third parties' texts and no part of the project: read from the folder EVAL_DIR. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type GoldDocument, readNd } from "./score.mjs";

export const CORPORA = ["timebank", "aquaint", "wikinews", "wikiwars", "tweets"] as const;
export type Corpus = (typeof CORPORA)[number];

/** The texts of news and histories of the corpora; none where the folder is not there. */
export function readProse(): readonly string[] {
  const files = CORPORA.filter((corpus) => corpus !== "tweets").map((corpus) => fileOf(corpus));
  return files.filter(existsSync).flatMap((file) => readNd(file).map(({ text }) => text));
}

function fileOf(corpus: Corpus): string {
  return join(process.env.EVAL_DIR ?? "eval", "corpora", `${corpus}.ndjson`);
}

/** The documents of each corpus; ends the process with one line where they are not there. */
export function readCorpora(): Readonly<Record<Corpus, readonly GoldDocument[]>> {
  const folder = join(process.env.EVAL_DIR ?? "eval", "corpora");
  if (!existsSync(folder)) {
    console.log(`no corpora in ${folder}: set EVAL_DIR to the folder that holds corpora/*.ndjson`);
    process.exit(0);
  }
  const entries = CORPORA.map((corpus) => [corpus, readNd(fileOf(corpus))]);
  return Object.fromEntries(entries) as Record<Corpus, readonly GoldDocument[]>;
}
