/** The sample articles that come with Dateline, read from data/articles once a process. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "./article.ts";

export interface Sample {
  readonly slug: string;
  readonly article: Article;
  /** Whose text it is and on what terms. */
  readonly credit: string;
}

const metadata = z.object({
  /** Place among the samples, from 1. */
  order: z.int(),
  title: z.string().min(1),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publishedOn: z.iso.date(),
  language: z.string().default("en"),
  credit: z.string(),
});

const FOLDER = join(process.cwd(), "data", "articles");

let read: readonly Sample[] | undefined;

/** The samples in their order, the news article first. Throws when a file of theirs is wrong. */
export function samples(): readonly Sample[] {
  read ??= readSamples();
  return read;
}

function readSamples(): readonly Sample[] {
  const slugs = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
  return slugs
    .map(readSample)
    .toSorted((a, b) => a.order - b.order)
    .map(({ sample }) => sample);
}

function readSample(slug: string): { order: number; sample: Sample } {
  const { order, credit, ...about } = metadata.parse(
    JSON.parse(readFileSync(join(FOLDER, `${slug}.json`), "utf8")),
  );
  const text = readFileSync(join(FOLDER, `${slug}.txt`), "utf8");
  return { order, sample: { slug, credit, article: { ...about, publishedBasis: "given", text } } };
}
