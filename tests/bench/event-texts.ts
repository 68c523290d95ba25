/** The texts events are measured on: the development set of the folder EVAL_DIR, the sample with its gold list, our own articles. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { samples } from "#lib/samples.ts";

/** A line of a gold list; `scoreAll` reads the rest of it. */
export interface GoldText {
  readonly id: string;
  readonly published: string;
  readonly text: string;
}

export type DatedText = GoldText;

function readGold(file: string): readonly GoldText[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
}

/** Ten annotated texts, third parties' and no part of the project; none where EVAL_DIR does not hold them. */
export function developmentTexts(): readonly GoldText[] {
  const file = join(process.env.EVAL_DIR ?? "../shared/eval", "events-dev.ndjson");
  return existsSync(file) ? readGold(file) : [];
}

/** The sample article with its gold list. */
export function sampleText(): readonly GoldText[] {
  return readGold("data/gold/events-sample.ndjson");
}

const FOLDER = "tests/fixtures/articles";

/** Articles of eight kinds, invented; the name of each begins with its date. */
export function ownTexts(): readonly DatedText[] {
  return readdirSync(FOLDER).map((name) => ({
    id: name.slice("2025-01-01-".length, -".txt".length),
    published: name.slice(0, "2025-01-01".length),
    text: readFileSync(join(FOLDER, name), "utf8"),
  }));
}

/** The articles that come with Dateline. */
export function sampleArticles(): readonly DatedText[] {
  return samples().flatMap(({ slug, articles }) =>
    articles.map(({ publishedOn, text }, i) => ({
      id: articles.length > 1 ? `${slug} ${i + 1}` : slug,
      published: publishedOn ?? "",
      text,
    })),
  );
}
