/** What is wrong with a document, in words: where, what stands there, and of which event. */
import type { z } from "zod";
import type { Fault } from "./schema.ts";
import type { TimelineEvent } from "./timeline.ts";

/** Said of JSON that has nothing of a timeline. */
export const NO_TIMELINE =
  "This is JSON, but not a timeline of Dateline’s: that is an object with a version, an id, a revision, a title, sources and events, as “Export” writes it.";

/** What zod found wrong with a value, which stands at `at` in its document. */
export function faultsIn(error: z.ZodError, value: unknown, at: Fault["path"] = []): Fault[] {
  return error.issues.map((issue) => {
    const inside = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
    const path = [...at, ...inside];
    return { path, message: `${messageOf(issue, valueAt(value, inside))}${eventWords(value, at, path)}` };
  });
}

function messageOf({ code, message }: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return "missing";
  return code === "invalid_type" || code === "invalid_value" ? `cannot be ${shown(value)}` : message;
}

/** The title of the event that a fault is in; of a title itself, and of what is no event's, nothing. */
function eventWords(value: unknown, at: Fault["path"], path: Fault["path"]): string {
  const [list, i, ...member] = path;
  if (list !== "events" || i === undefined || member.length === 0) return "";
  const title = valueAt(at.length > 0 ? value : valueAt(value, [list, i]), ["title"]);
  return typeof title === "string" ? titled(title) : "";
}

/** The faults that are found once an event is known to have its shape, in the same words. */
export function faultsOfEvent(faults: readonly Fault[], { title }: Pick<TimelineEvent, "title">): Fault[] {
  return faults.map(({ path, message }) => ({ path, message: `${message}${titled(title)}` }));
}

function titled(title: string): string {
  return `, in ${shown(title)}`;
}

function valueAt(value: unknown, path: Fault["path"]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === "object" && inner !== null && key in inner ? Reflect.get(inner, key) : undefined;
  }, value);
}

const LONGEST = 60;

function shown(value: unknown): string {
  if (typeof value === "string") return `“${value.slice(0, LONGEST)}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
