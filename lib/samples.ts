/** The samples that come with Dateline, articles and stories of several articles, read from data/articles once a process. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "./article.ts";

export interface Sample {
  readonly slug: string;
  readonly title: string;
  /** One, or the several that tell one story. */
  readonly articles: readonly [Article, ...Article[]];
  /** Whose text it is and on what terms. */
  readonly credit: string;
}

const about = z.object({
  title: z.string().min(1),
  publisher: z.string().optional(),
  author: z.string().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  publishedOn: z.iso.date(),
  language: z.string().default("en"),
});

const terms = z.object({
  /** Place among the samples, from 1. */
  order: z.int(),
  credit: z.string(),
});

/** Each article names the file of its text. */
const story = terms.extend({
  title: z.string().min(1),
  articles: z.tuple([about.extend({ text: z.string() })], about.extend({ text: z.string() })),
});

const metadata = z.union([story, terms.extend(about.shape)]);

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
  const { order, credit, ...rest } = metadata.parse(JSON.parse(readText(`${slug}.json`)));
  if (!("articles" in rest)) {
    const article = articleOf({ ...rest, text: `${slug}.txt` });
    return { order, sample: { slug, credit, title: rest.title, articles: [article] } };
  }
  const [first, ...others] = rest.articles;
  return {
    order,
    sample: { slug, credit, title: rest.title, articles: [articleOf(first), ...others.map(articleOf)] },
  };
}

function articleOf({ text, ...article }: z.infer<typeof about> & { readonly text: string }): Article {
  return { ...article, publishedBasis: "given", text: readText(text) };
}

function readText(name: string): string {
  return readFileSync(join(FOLDER, name), "utf8");
}
