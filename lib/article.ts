/** An article as given, and the Timeline that comes of it. */
import { extractEvents } from "./extract/events.ts";
import { assemble } from "./timeline/assemble.ts";
import type { Source, Timeline } from "./timeline/timeline.ts";

/** What a source is before it has an id. Offsets of its Timeline count the UTF-16 units of its text. */
export type Article = Omit<Source, "id">;

/** One megabyte of UTF-8: a long book chapter. Longer texts are refused, not cut. */
const LONGEST_TEXT_BYTES = 1_000_000;

/** The Timeline of one article. Pure: same article and id, same document. */
export function timelineOf(article: Article, id: string): Timeline {
  return storyOf([article], id, article.title);
}

/** The Timeline of several articles about one story: what several of them tell is one event. Pure, too. */
export function storyOf(articles: readonly Article[], id: string, title: string): Timeline {
  const read = articles.map((article, i) => {
    const source: Source = { id: `s${i + 1}`, ...article };
    return { source, drafts: extractEvents(article.text, article.publishedOn) };
  });
  return assemble(id, title, read);
}

/** What is wrong with a text, in words for whoever gave it; null when it can be read. */
export function checkText(text: string): string | null {
  if (text.trim() === "") return "The text is empty. Paste the article, headline and all.";
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > LONGEST_TEXT_BYTES)
    return `The text has ${megabytes(bytes)} MB; up to ${megabytes(LONGEST_TEXT_BYTES)} MB can be read. Paste a part of it.`;
  if (isBinary(text))
    return "This does not look like text: it holds characters that only files of another kind have. Paste the article’s words.";
  if (MARKUP.test(text))
    return "This is the source of a web page (HTML), not its words. Open the page and copy the article as you read it.";
  return null;
}

/** A page's source begins with a tag; an article that speaks of one does not. */
const MARKUP =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1)\b[^>]*>/i;

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** More than one in two hundred characters is a control or replacement character. */
function isBinary(text: string): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) ||
      code === 0x7f ||
      code === 0xfffd
    )
      odd += 1;
  }
  return odd > 0 && odd * 200 > text.length;
}
