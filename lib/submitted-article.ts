/** The fields of the form, read into an article or into words about what is wrong with it. */
import { type Article, checkText } from "./article.ts";
import { isFurniture } from "./extract/furniture.ts";
import { readsAsEnglish } from "./extract/language.ts";
import { guessPublished } from "./extract/published.ts";
import { parseIsoDay } from "./time/civil.ts";
import { dayWords } from "./time/words.ts";
import type { PublishedBasis } from "./timeline/timeline.ts";

/** The form's fields, as typed. */
export interface Submission {
  readonly text: string;
  readonly published: string;
  /** Whether it is said to have no date of publication, as a history or an encyclopaedia. */
  readonly undated: boolean;
  readonly title: string;
  readonly url: string;
}

export type Field = keyof Submission | "file";

/** For each field that is wrong, one sentence that says what and what would be right. */
export type Faults = Partial<Record<Field, string>>;

const LONGEST_TITLE = 300;
const LONGEST_URL = 2000;

/** `latestToday` is the ISO date where the day is furthest on: nothing is published after it. */
export function readArticle(
  given: Submission,
  latestToday: string,
): { readonly article: Article } | { readonly faults: Faults } {
  const text = given.text.replaceAll("\r\n", "\n");
  const published = readPublished(given, text, latestToday);
  const link = readLink(given.url.trim());
  const asksForDate = given.published.trim() === "" && "fault" in published;
  const faults: Faults = {
    ...fault("text", checkText(text) ?? (asksForDate ? languageFault(text) : null)),
    ...fault("published", "fault" in published ? published.fault : null),
    ...fault("title", titleFault(given.title)),
    ...fault("url", "fault" in link ? link.fault : null),
  };
  // Without a text that is read, a date that cannot be read from it is not worth a second complaint.
  if (faults.text && asksForDate) delete faults.published;
  if (Object.keys(faults).length > 0 || "fault" in published || "fault" in link) return { faults };
  return {
    article: {
      title: given.title.trim() || titleFromText(text),
      ...link,
      publishedOn: published.on,
      publishedBasis: published.basis,
      language: "en",
      text,
    },
  };
}

export function fault(field: Field, words: string | null): Faults {
  return words === null ? {} : { [field]: words };
}

type Published =
  | { readonly on: string; readonly basis: PublishedBasis }
  | { readonly on: null; readonly basis: null }
  | { readonly fault: string };

/** Never today by default: none when so said, the date given, else the one the text states, else a question. */
function readPublished({ published, undated }: Submission, text: string, latestToday: string): Published {
  const given = published.trim();
  if (given === "") return undated ? { on: null, basis: null } : readFromText(text, latestToday);
  if (undated) {
    return { fault: `A day is given, and the box says that there is none. Take one of them back.` };
  }
  const day = parseIsoDay(given);
  if (day === null) {
    return {
      fault: `“${shorten(given)}” is not a day of the calendar. Write it as 2025-08-22: year, month, day.`,
    };
  }
  if (day > (parseIsoDay(latestToday) ?? day)) {
    return { fault: `${dayWords(day)} has not come yet. Give the day the article was published.` };
  }
  return { on: given, basis: "given" };
}

function readFromText(text: string, latestToday: string): Published {
  const guess = guessPublished(text);
  if (guess && guess.publishedOn <= latestToday) return { on: guess.publishedOn, basis: guess.basis };
  return {
    fault:
      "The text does not say when it was published. Give the day: “last autumn” or “on Friday” can only be counted from it. A history or an encyclopaedia may have none: then tick “It has no date”.",
  };
}

/** Said before the date is asked for: who has looked that up should not learn only then that it was in vain. */
function languageFault(text: string): string | null {
  if (readsAsEnglish(text)) return null;
  return "This does not read as English, and Dateline reads no other language: it would find no event. Paste an English text; to keep this one all the same, say when it was published, or that it has no date.";
}

export function titleFault(title: string): string | null {
  if (title.length <= LONGEST_TITLE) return null;
  return `The title has ${title.length} characters; ${LONGEST_TITLE} are the most.`;
}

type Link = { readonly url?: string } | { readonly fault: string };

/** As a browser would write it: one that forgives “https:example.org” must not keep what the document refuses. */
function readLink(given: string): Link {
  if (given === "") return {};
  if (given.length > LONGEST_URL)
    return { fault: `The link has ${given.length} characters; ${LONGEST_URL} are the most.` };
  const { protocol, href } = URL.parse(given) ?? {};
  if (href !== undefined && (protocol === "https:" || protocol === "http:")) return { url: href };
  return {
    fault: `“${shorten(given)}” is not a web address. It begins with https://, such as https://example.org/article.`,
  };
}

export function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}

/** Beyond this a first line is a paragraph, not a headline. */
const LONGEST_HEADLINE = 120;
const EXCERPT = 80;

/** A headline on a line of its own, below a menu, else the first words of the text. */
export function titleFromText(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isFurniture(line));
  const menu = lines.findIndex((line) => line.split(/\s+/).length >= MENU_WORDS);
  const [first = "", second] = lines.slice(menu >= MENU_LINES ? menu : 0);
  if (first.length <= (second === undefined ? EXCERPT : LONGEST_HEADLINE)) return first;
  const cut = first.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/\s+\S*$/, "")} …`;
}

/** A menu above the article: so many lines, each of fewer words than these. */
const MENU_LINES = 3;
const MENU_WORDS = 4;
