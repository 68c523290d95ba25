/** A Timeline from a file: JSON → document, or what is wrong with it in words that name what and where. */
import type { z } from "zod";
import { compareWhen } from "../time/when.ts";
import { timelineSchema } from "./schema.ts";
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
    return { fault: isOther(document) ? NO_TIMELINE : faultWords(issuesIn(parsed.error, document)) };
  return { timeline: { ...parsed.data, events: inTime(parsed.data.events) } };
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

export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** The message with the value it is about and the event it is of, to follow the path. */
  readonly told?: string;
}

type Key = string | number;

/** What a schema found wrong with a value that stands at a path of a document. */
export function issuesIn(
  { issues }: z.core.$ZodError,
  value: unknown,
  at: readonly Key[] = [],
): (Issue & { readonly path: Key[] })[] {
  return issues.map((issue) => {
    const within = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    return { path: [...at, ...within], message: issue.message, told: issueWords(issue, value, at) };
  });
}

/** A fault of an event, with which event it is. */
export function inEvent({ path, message }: Issue, title: string): Issue {
  return { path, message, told: `: ${message}, in ${shown(title)}` };
}

/** Whether a document has nothing of a timeline's. */
export function isOther(document: unknown): boolean {
  return valueAt(document, ["events"]) === undefined && valueAt(document, ["sources"]) === undefined;
}

/** So many faults are named; the others are counted. */
export const NAMED = 3;

/** What is wrong with a document, in words. `unread`: its reading was broken off, so there may be more. */
export function faultWords(issues: readonly Issue[], unread = false): string {
  const named = issues
    .slice(0, NAMED)
    .map(({ path, message, told }) => pathWords(path) + (told ?? `: ${message}`));
  const more = issues.length > NAMED ? ` And ${unread ? "" : `${issues.length - NAMED} `}more.` : "";
  return `This JSON is not a timeline of Dateline’s. ${named.join("; ")}.${more}`;
}

export const NO_TIMELINE =
  "This is JSON, but not a timeline of Dateline’s: that is an object with a version, an id, a revision, a title, sources and events, as “Export” writes it.";

/** What is wrong, and of which event. */
function issueWords({ path, code, message }: z.core.$ZodIssue, root: unknown, at: readonly Key[]): string {
  const value = valueAt(root, path);
  const fault =
    value === undefined
      ? " is missing"
      : code === "invalid_type" || code === "invalid_value"
        ? ` cannot be ${shown(value)}`
        : `: ${message}`;
  const [list, i] = at.length > 0 ? at : path;
  const event = at.length > 0 ? root : valueAt(root, ["events", i ?? 0]);
  const title = list === "events" && [...at, ...path].length > 2 ? valueAt(event, ["title"]) : undefined;
  return `${fault}${typeof title === "string" ? `, in ${shown(title)}` : ""}`;
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  );
}

function shown(value: unknown): string {
  if (typeof value === "string") return `“${value.slice(0, 60)}”`;
  return typeof value === "object" && value !== null
    ? Array.isArray(value)
      ? "a list"
      : "an object"
    : String(value);
}

/** As a programmer would write it: events[12].when.edtf. */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return words.replace(/^\./, "") || "the document";
}
