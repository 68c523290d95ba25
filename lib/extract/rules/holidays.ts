/** Named days whose date the calendar gives: Christmas, Halloween, New Year's Eve; Easter and Thanksgiving are computed. */
import { type Groups, type Reading, rule } from "../expression.ts";
import { YEAR } from "../lexicon.ts";

/** Month and day of the fixed ones. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "new year’s day": [1, 1],
  "valentine’s day": [2, 14],
  "st patrick’s day": [3, 17],
  "april fools’ day": [4, 1],
  "may day": [5, 1],
  "bastille day": [7, 14],
  halloween: [10, 31],
  "christmas eve": [12, 24],
  "christmas day": [12, 25],
  christmas: [12, 25],
  "xmas eve": [12, 24],
  "xmas day": [12, 25],
  xmas: [12, 25],
  "boxing day": [12, 26],
  "new year’s eve": [12, 31],
};

const NAMES = Object.keys(FIXED)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replaceAll("’", "[’']?").replaceAll(" ", "\\s+"))
  .join("|");

export const HOLIDAY_RULES = [
  rule(
    "holiday",
    `\\b(?:(?<shift>last|this|next)\\s+)?(?<name>${NAMES})\\b(?:,?\\s+(?<year>${YEAR}))?(?!\\s+(?:Island|Carol|Offensive|Rebellion))`,
    readHoliday,
    "i",
  ),
  rule(
    "computed holiday",
    `\\b(?:(?<shift>[Ll]ast|[Tt]his|[Nn]ext)\\s+)?(?<name>Good\\s+Friday|Easter(?:\\s+(?:Sunday|Monday))?|Thanksgiving(?:\\s+Day)?)\\b(?:,?\\s+(?<year>${YEAR}))?(?!\\s+(?:Island|Rising|Agreement|egg|bunny))`,
    ({ shift, name, year }) => ({
      meaning: {
        kind: "holiday",
        name: (name ?? "").toLowerCase().replace(/\s+/g, " "),
        ...(year && { year: Number(year) }),
        ...(shift && { shift: sideOf(shift) }),
      },
    }),
  ),
] as const;

function sideOf(shift: string): -1 | 0 | 1 {
  return /^last/i.test(shift) ? -1 : /^next/i.test(shift) ? 1 : 0;
}

function readHoliday({ shift, name = "", year }: Groups): Reading | null {
  const plain = name.toLowerCase().replaceAll("'", "’").replace(/\s+/g, " ");
  const date = FIXED[plain] ?? FIXED[plain.replace(/(year|valentine|patrick)s /, "$1’s ")];
  if (!date) return null;
  const named = { kind: "date", month: date[0], day: date[1], ...(year && { year: Number(year) }) } as const;
  return { meaning: shift && !year ? { kind: "near", date: named, shift: sideOf(shift) } : named };
}
