/** The development corpora, which are third parties' texts and no part of the project: read from the folder EVAL_DIR. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type GoldDocument, readNd } from "./score.mjs";

export const CORPORA = ["timebank", "aquaint", "wikinews", "wikiwars", "tweets"] as const;
export type Corpus = (typeof CORPORA)[number];

/** The documents of each corpus; ends the process with one line where they are not there. */
export function readCorpora(): Readonly<Record<Corpus, readonly GoldDocument[]>> {
  const folder = join(process.env.EVAL_DIR ?? "eval", "corpora");
  if (!existsSync(folder)) {
    console.log(`no corpora in ${folder}: set EVAL_DIR to the folder that holds corpora/*.ndjson`);
    process.exit(0);
  }
  const entries = CORPORA.map((corpus) => [corpus, readNd(join(folder, `${corpus}.ndjson`))]);
  return Object.fromEntries(entries) as Record<Corpus, readonly GoldDocument[]>;
}
