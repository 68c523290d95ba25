/** “early”, “late”, “mid-”, “the end of”, “about”, “circa” belong to the date they stand before. */
import type { Found, Mod } from "../expression.ts";
import { crossesParagraph } from "./gap.ts";

const MODIFIER =
  /(?:\b(?:the\s+)?(?:(?<start>early(?:\s+(?:part\s+of|in))?|beginning\s+of|start\s+of)|(?<mid>mid|middle\s+of)|(?<end>late(?:r\s+part\s+of|\s+in)?|end\s+of|close\s+of))(?:\s+(?:the\s+)?|-)|\b(?<before>earlier)(?:\s+in)?\s+|\b(?<after>later)(?:\s+in)?\s+|\b(?<about>about|around|circa|approximately|roughly|c\.|ca\.)\s*)$/i;
/** The longest modifier with its spaces: how far to look back. */
const REACH = 24;

/** What an hour is told with does not become a part of it: “at about |4.20am|”. */
export function takeModifiers(found: readonly Found[], text: string): readonly Found[] {
  return found.map((f) => {
    if (f.mod || !isDate(f)) return f;
    const before = MODIFIER.exec(text.slice(Math.max(0, f.start - REACH), f.start));
    const mod = before?.groups && modOf(before.groups);
    if (mod && NOT_OF_A_WEEKDAY.has(mod) && isWeekday(f)) return f;
    if (f.meaning.kind === "time") return mod === "APPROX" ? { ...f, mod } : f;
    return before && mod && !crossesParagraph(before[0])
      ? { ...f, start: f.start - before[0].length, mod }
      : f;
  });
}

/** Amounts of time carry their own modifiers; “recently” and “daily” have none. */
function isDate({ meaning }: Found): boolean {
  return !["set", "ref", "duration"].includes(meaning.kind);
}

/** “talks about Friday”: nobody is vague about a weekday; “earlier Friday” is no day before it, but an hour of it. */
const NOT_OF_A_WEEKDAY: ReadonlySet<Mod> = new Set(["APPROX", "BEFORE", "AFTER"]);

function isWeekday({ meaning }: Found): boolean {
  return meaning.kind === "date" && meaning.weekday !== undefined && meaning.day === undefined;
}

function modOf(groups: Record<string, string | undefined>): Mod {
  if (groups.start) return "START";
  if (groups.mid) return "MID";
  if (groups.before) return "BEFORE";
  if (groups.after) return "AFTER";
  return groups.end ? "END" : "APPROX";
}
