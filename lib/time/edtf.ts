/**
 * Extended Date/Time Format (ISO 8601-2:2019), levels 0 to 2 as far as news needs them: what a string bounds.
 * Bounds are computed here because seasons in news are meteorological and `[a..b]` is a window, not its start.
 */
import { type Day, dayOf, daysInMonth } from "./civil.ts";

/** Inclusive first and last day; null is open or unknown. */
export type Bounds = readonly [earliest: Day | null, latest: Day | null];

/** `date`: one moment within the value. `interval`: lasted. `oneOf`: one moment of a set. `allOf`: several moments. */
export type EdtfKind = "date" | "interval" | "oneOf" | "allOf";

/** First and last month of the sub-year groupings; beyond 12 runs into the next year. */
const SUB_YEAR: Record<number, readonly [number, number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/** Seven digits at most: days beyond them are too many to count exactly, or to draw. */
const LONG_YEAR = /^Y(-?\d{5,7})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const DATE = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(T[\d:.Z+-]+)?)?)?$/;
const TIME = /^T([01]\d|2[0-4])(:[0-5]\d(:[0-5]\d(\.\d+)?)?)?(Z|[+-]\d\d(:?\d\d)?)?$/;
const QUALIFIERS = /[?~%]/g;

/** What kind of statement an EDTF string makes; it is not checked further. */
export function kindOf(edtf: string): EdtfKind {
  if (edtf.startsWith("[")) return "oneOf";
  if (edtf.startsWith("{")) return "allOf";
  return edtf.includes("/") ? "interval" : "date";
}

/** Whether the string carries `~` or `%`, anywhere. */
export function isApproximate(edtf: string): boolean {
  return /[~%]/.test(edtf);
}

/** Whether the string carries `?` or `%`, anywhere: its writer is not sure of it. */
export function isUncertain(edtf: string): boolean {
  return /[?%]/.test(edtf);
}

/** The bounds of an EDTF string, or null when it is not one this parser knows. Qualifiers do not widen. */
export function boundsOfEdtf(edtf: string): Bounds | null {
  const kind = kindOf(edtf);
  if (kind === "interval") return intervalBounds(edtf);
  if (kind === "date") return dateBounds(edtf);
  return setBounds(edtf);
}

function intervalBounds(edtf: string): Bounds | null {
  const [from = "", to = "", ...rest] = edtf.split("/");
  if (rest.length > 0) return null;
  return join(from, to);
}

function setBounds(edtf: string): Bounds | null {
  if (!/^(\[.*\]|\{.*\})$/.test(edtf)) return null;
  const members = edtf
    .slice(1, -1)
    .split(",")
    .map((member) => memberBounds(member.trim()));
  if (members.some((m) => m === null)) return null;
  const bounds = members.filter((m) => m !== null);
  const starts = bounds.map((b) => b[0]);
  const ends = bounds.map((b) => b[1]);
  return [
    starts.includes(null) ? null : Math.min(...(starts as Day[])),
    ends.includes(null) ? null : Math.max(...(ends as Day[])),
  ];
}

function memberBounds(member: string): Bounds | null {
  const [from = "", to, ...rest] = member.split("..");
  if (rest.length > 0) return null;
  return to === undefined ? dateBounds(from) : join(from, to);
}

const OPEN = new Set(["", ".."]);

function join(from: string, to: string): Bounds | null {
  const a = OPEN.has(from) ? ([null, null] as const) : dateBounds(from);
  const b = OPEN.has(to) ? ([null, null] as const) : dateBounds(to);
  if (!a || !b || (OPEN.has(from) && OPEN.has(to))) return null;
  if (a[0] !== null && b[1] !== null && a[0] > b[1]) return null;
  return [a[0], b[1]];
}

function dateBounds(text: string): Bounds | null {
  const plain = text.replace(QUALIFIERS, "");
  const long = LONG_YEAR.exec(plain);
  if (long) return unitBounds(Number(long[1]), Number(long[1]), long[2], long[3]);
  const match = DATE.exec(plain);
  if (!match) return null;
  const [, sign, digits = "", month, day, time] = match;
  if (time !== undefined && !TIME.test(time)) return null;
  const open = digits.includes("X");
  const low = Number(open ? digits.replaceAll("X", "0") : digits);
  const high = open ? Number(digits.replaceAll("X", "9")) : low;
  return sign ? unitBounds(-high, -low, month, day) : unitBounds(low, high, month, day);
}

function unitBounds(firstYear: number, lastYear: number, month?: string, day?: string): Bounds | null {
  if (month === undefined) return [dayOf(firstYear), dayOf(lastYear + 1) - 1];
  const [a, b] = monthsOf(month);
  if (a < 1) return null;
  if (day === undefined) return [dayOf(firstYear, a), dayOf(lastYear, b + 1) - 1];
  if (day === "XX") return [dayOf(firstYear, a), dayOf(lastYear, b + 1) - 1];
  const d = Number(day);
  if (!(d >= 1 && a === b && d <= daysInMonth(lastYear, b))) return null;
  return [dayOf(firstYear, a, d), dayOf(lastYear, b, d)];
}

/** First and last month of a month or sub-year code; [0, 0] when there is no such code. */
function monthsOf(code: string): readonly [number, number] {
  if (code === "XX") return [1, 12];
  const n = Number(code);
  if (n >= 1 && n <= 12) return [n, n];
  return SUB_YEAR[n] ?? [0, 0];
}
