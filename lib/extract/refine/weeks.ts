/** A week named by one of its days: “the week of March 6”, “the week beginning 3 June”, “the week ended Friday”. */
import type { Found, WeekSide } from "../expression.ts";
import { crossesParagraph } from "./gap.ts";

const WEEK = /\b(?:the\s+)?week\s+(?<side>of|starting|beginning|commencing|ending|ended)(?:\s+on)?\s+$/i;
const SIDES: Readonly<Record<string, WeekSide>> = { of: "of", ending: "ended", ended: "ended" };

/** A day takes in the words that make it a week. */
export function joinWeeks(found: readonly Found[], text: string): readonly Found[] {
  return found
    .map((f) => weekOf(f, text))
    .filter((f, i, all) => !(f.rule === "the week" && (all[i + 1]?.start ?? f.end) < f.end));
}

function weekOf(found: Found, text: string): Found {
  const { meaning } = found;
  if (meaning.kind !== "date" || (meaning.day === undefined && meaning.weekday === undefined)) return found;
  const match = WEEK.exec(text.slice(Math.max(0, found.start - 32), found.start));
  if (!match || crossesParagraph(match[0])) return found;
  const side = SIDES[match.groups?.side?.toLowerCase() ?? ""] ?? "began";
  return {
    start: found.start - match[0].length,
    end: found.end,
    rule: "week of a day",
    meaning: { kind: "weekOf", day: meaning, side },
  };
}
