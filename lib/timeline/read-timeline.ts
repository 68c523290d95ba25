/** A Timeline from a file: JSON → document, or what is wrong with it in words that name what and where. */
import { compareWhen } from "../time/when.ts";
import { faultsIn, NO_TIMELINE } from "./faults.ts";
import { type Fault, timelineSchema } from "./schema.ts";
import type { Timeline, TimelineEvent } from "./timeline.ts";

export type TimelineReading = { readonly timeline: Timeline } | { readonly fault: string };

/** Reads the JSON of a document, as the JSON format writes it. Whatever their order in it, events come out in order of time. */
export function readTimeline(text: string): TimelineReading {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return { fault: `This is not JSON: ${placed(error instanceof Error ? error.message : "", text)}.` };
  }
  const parsed = timelineSchema.safeParse(document);
  if (!parsed.success)
    return { fault: isOther(document) ? NO_TIMELINE : faultWords(faultsIn(parsed.error, document)) };
  return { timeline: { ...parsed.data, events: inTime(parsed.data.events) } };
}

/** Whether a value has nothing of a timeline. */
function isOther(document: unknown): boolean {
  return (
    typeof document !== "object" || document === null || !("events" in document || "sources" in document)
  );
}

/** Events in order of time; those without a date stand last, as they came. */
export function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.toSorted((a, b) => {
    if (a.when === null || b.when === null) return Number(a.when === null) - Number(b.when === null);
    return compareWhen(a.when, b.when);
  });
}

/** Whether a text means to be a document: no article begins with a brace and a quoted name, or is JSON from end to end. */
export function looksLikeTimeline(text: string): boolean {
  return /^\s*\{\s*"/.test(text) || (/^\s*[[{]/.test(text) && isJson(text));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const POSITION = /\s*(?:\.\.\..*)?\(?(?:in JSON )?at position (\d+)(?: \(line \d+ column \d+\))?\)?.*$/s;

/** Where a piece of JSON stands in its file, from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The parser's words with a line and a column for its offset; `spot` is where the text begins. */
export function placed(message: string, text: string, spot: Spot = { line: 1, column: 1 }): string {
  const found = POSITION.exec(message);
  if (!found) return message || "it ends too early";
  const before = text.slice(0, Number(found[1]));
  const lines = before.split("\n").length - 1;
  const column = before.length - before.lastIndexOf("\n") + (lines === 0 ? spot.column - 1 : 0);
  return `${message.slice(0, found.index).trim()} at line ${spot.line + lines}, column ${column}`;
}

/** So many faults are named; the others are counted. */
export const NAMED = 3;

/** What is wrong with a document, in words. `unread`: its reading was broken off, so there may be more. */
export function faultWords(issues: readonly Fault[], unread = false): string {
  const named = issues.slice(0, NAMED).map(({ path, message }) => `${pathWords(path)}: ${message}`);
  const more = issues.length > NAMED ? ` And ${unread ? "" : `${issues.length - NAMED} `}more.` : "";
  return `This JSON is not a timeline of Dateline’s. ${named.join("; ")}.${more}`;
}

/** As a programmer would write it: events[12].when.edtf. */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return words.replace(/^\./, "") || "the document";
}
