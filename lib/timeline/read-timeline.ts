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
  if (!parsed.success) return { fault: faultWords(parsed.error.issues, document) };
  return { timeline: { ...parsed.data, events: inTime(parsed.data.events) } };
}

/** Those without a date stand last, as they came. */
function inTime(events: readonly TimelineEvent[]): TimelineEvent[] {
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

/** The parser's words with a line and a column for its offset. */
function placed(message: string, text: string): string {
  const found = POSITION.exec(message);
  if (!found) return message || "it ends too early";
  const before = text.slice(0, Number(found[1]));
  const line = before.split("\n").length;
  const column = before.length - before.lastIndexOf("\n");
  return `${message.slice(0, found.index).trim()} at line ${line}, column ${column}`;
}

/** So many faults are named; the others are counted. */
const NAMED = 3;

function faultWords(issues: readonly z.core.$ZodIssue[], document: unknown): string {
  if (valueAt(document, ["events"]) === undefined && valueAt(document, ["sources"]) === undefined)
    return NO_TIMELINE;
  const named = issues.slice(0, NAMED).map((issue) => issueWords(issue, document));
  const more = issues.length > NAMED ? ` And ${issues.length - NAMED} more.` : "";
  return `This JSON is not a timeline of Dateline’s. ${named.join("; ")}.${more}`;
}

const NO_TIMELINE =
  "This is JSON, but not a timeline of Dateline’s: that is an object with a version, an id, a revision, a title, sources and events, as “Export” writes it.";

/** Where, what, and of which event. */
function issueWords({ path, code, message }: z.core.$ZodIssue, document: unknown): string {
  const value = valueAt(document, path);
  const fault =
    value === undefined
      ? " is missing"
      : code === "invalid_type" || code === "invalid_value"
        ? ` cannot be ${shown(value)}`
        : `: ${message}`;
  const [list, at] = path;
  const title =
    list === "events" && path.length > 2 ? valueAt(document, [list, at ?? 0, "title"]) : undefined;
  return `${pathWords(path)}${fault}${typeof title === "string" ? `, in ${shown(title)}` : ""}`;
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
