/** When something happened, as far as a text says: an EDTF string with its precision. Never a Date. */
import type { Day, Granularity } from "./civil.ts";
import { type Bounds, boundsOfEdtf, isApproximate, kindOf } from "./edtf.ts";

/** The width of what is known: a unit of the calendar, an hour of the day, or nothing on one side. */
export type Precision = "time" | Granularity | "vague";

export interface When {
  /** EDTF, levels 0 to 2. */
  readonly edtf: string;
  readonly precision: Precision;
  /** "About", "circa"; kept beside the string because EDTF cannot qualify a season. */
  readonly approximate: boolean;
}

/**
 * - `moment`: one moment in the one unit named (`2024` is some time in 2024).
 * - `within`: one moment in a window (`[2025-08-18..2025-08-22]` is one day of that week).
 * - `duration`: it lasted (`2024-03/2024-06`).
 */
export type Shape = "moment" | "within" | "duration";

/** A When of an EDTF string. Throws on a string outside the grammar: callers make them, users never do. */
export function whenOf(edtf: string, approximate = false): When {
  const when = readWhen(edtf, approximate);
  if (!when) throw new Error(`unknown EDTF: ${edtf}`);
  return when;
}

/** A When of an EDTF string, or null on a string outside the grammar. */
export function readWhen(edtf: string, approximate = false): When | null {
  const bounds = boundsOfEdtf(edtf);
  if (!bounds) return null;
  const when = {
    edtf,
    precision: precisionOf(edtf, bounds),
    approximate: approximate || isApproximate(edtf),
  };
  BOUNDS.set(when, bounds);
  return when;
}

/** Inclusive first and last day; null is open. */
export function boundsOf(when: When): Bounds {
  const known = BOUNDS.get(when);
  if (known) return known;
  const bounds = boundsOfEdtf(when.edtf);
  if (!bounds) throw new Error(`unknown EDTF: ${when.edtf}`);
  BOUNDS.set(when, bounds);
  return bounds;
}

/** A When never changes, and is asked for its bounds again and again: by sorting, merging, layout. */
const BOUNDS = new WeakMap<When, Bounds>();

/** Whether it is a moment, one moment of a window, or lasted. */
export function shapeOf(when: When): Shape {
  const kind = kindOf(when.edtf);
  if (kind === "date") return "moment";
  return kind === "oneOf" ? "within" : "duration";
}

/** Orders by first bound, then last; an open start counts as its end, so that "by May" stands before June. */
export function compareWhen(a: When, b: When): number {
  const [a0, a1] = closed(boundsOf(a));
  const [b0, b1] = closed(boundsOf(b));
  return a0 - b0 || a1 - b1;
}

function closed([earliest, latest]: Bounds): [Day, Day] {
  return [earliest ?? latest ?? 0, latest ?? earliest ?? 0];
}

/** Widest window, in days, that still counts as the unit when no unit is named. */
const WIDTHS: readonly (readonly [number, Granularity])[] = [
  [1, "day"],
  [16, "week"],
  [62, "month"],
  [135, "season"],
  [550, "year"],
  [5500, "decade"],
];

function precisionOf(edtf: string, bounds: Bounds): Precision {
  if (kindOf(edtf) === "date") return unitOf(edtf);
  const [earliest, latest] = bounds;
  if (earliest === null || latest === null) return "vague";
  const width = latest - earliest + 1;
  return WIDTHS.find(([widest]) => width <= widest)?.[1] ?? "century";
}

function unitOf(edtf: string): Precision {
  if (edtf.includes("T")) return "time";
  const plain = edtf.replace(/[?~%]/g, "");
  const [, year = "", month, day] = /^(Y?-?[\dX]+)(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(plain) ?? [];
  // "19XX-05" is some May of a century: the year is the loosest part, and the loosest part decides.
  if (year.endsWith("X")) return yearUnit(year);
  if (month === undefined || month === "XX") return "year";
  if (day === undefined) return monthUnit(Number(month));
  return day === "XX" ? "month" : "day";
}

function yearUnit(year: string): Precision {
  if (year.endsWith("XXX")) return "vague";
  return year.endsWith("XX") ? "century" : "decade";
}

function monthUnit(code: number): Precision {
  if (code <= 12) return "month";
  if (code <= 32) return "season";
  return code <= 36 ? "quarter" : "season";
}
