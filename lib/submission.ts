/** What somebody typed into the form or chose as a file: an article, a timeline, or words about what is wrong with it. */
import type { Article } from "./article.ts";
import {
  type Faults,
  fault,
  readArticle,
  type Submission,
  shorten,
  titleFault,
} from "./submitted-article.ts";
import { looksLikeTimeline, readTimeline } from "./timeline/read-timeline.ts";
import type { Timeline } from "./timeline/timeline.ts";

export type { Faults, Submission } from "./submitted-article.ts";

/** A file chosen in place of a text. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Reading =
  | { readonly article: Article }
  | { readonly timeline: Timeline }
  | { readonly faults: Faults };

/** As many as a page's server holds and a search looks through at a key's pace. */
const MOST_EVENTS = 100_000;

/**
 * Reads a submission. A text, typed or in a file, is an article; the JSON of a timeline is that timeline.
 * `latestToday` is the ISO date where the day is furthest on: nothing is published after it.
 */
export function readSubmission(
  given: Submission,
  latestToday: string,
  file: GivenFile | null = null,
): Reading {
  if (file === null) return readContent(given, "text", latestToday);
  if (given.text.trim() !== "") {
    return {
      faults: { file: "There is a text as well as a file. Take one of them out: which is it to be?" },
    };
  }
  const text = decoded(file.bytes);
  if (text === null) {
    return {
      faults: { file: `“${shorten(file.name)}” is not text in UTF-8. Save it as plain text or as JSON.` },
    };
  }
  return readContent({ ...given, text }, "file", latestToday);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** `field` is where the text came from, and where faults in it are told. */
function readContent(given: Submission, field: "text" | "file", latestToday: string): Reading {
  if (looksLikeTimeline(given.text)) return readDocument(given, field);
  const reading = readArticle(given, latestToday);
  if (!("faults" in reading) || field === "text") return reading;
  const { text, ...faults } = reading.faults;
  return { faults: { ...faults, ...fault("file", text ?? null) } };
}

/** A title that is typed beside a document replaces its own; everything else it says itself. */
function readDocument({ text, title }: Submission, field: "text" | "file"): Reading {
  const reading = readTimeline(text);
  if ("fault" in reading) return { faults: { [field]: reading.fault } };
  const faults = { ...fault("title", titleFault(title)), ...fault(field, countFault(reading.timeline)) };
  if (Object.keys(faults).length > 0) return { faults };
  return { timeline: { ...reading.timeline, title: title.trim() || reading.timeline.title } };
}

function countFault({ events }: Timeline): string | null {
  if (events.length <= MOST_EVENTS) return null;
  return `The timeline has ${events.length} events; ${MOST_EVENTS} are the most. Keep a part of it.`;
}
