/** What a date is counted from, and what counting gives. */
import type { Day } from "../../time/civil.ts";
import { dayWords } from "../../time/words.ts";

export type Tense = "past" | "present" | "future";

/** A date that later expressions may count from: “two months later”. */
export interface Reference {
  /** Its words in the text. */
  readonly text: string;
  /** The day of a time whose words do not tell it. */
  readonly of?: string;
  readonly earliest: Day;
  readonly latest: Day;
  /** Its year is in its words, and where they end; null when it was counted out. */
  readonly namedAt: number | null;
  /** Where its words end in the text. */
  readonly end: number;
}

export interface Context {
  /** null: nobody knows when the text was published; nothing can be counted from it. */
  readonly publication: Day | null;
  /** The last date spoken of. */
  readonly reference: Reference | null;
  /** The day of the event told last, which a time of day belongs to; null where none is near. */
  readonly day: Reference | null;
  /** First day of the quarter a report speaks of. */
  readonly quarter: Day | null;
  /** Whether a report has turned from its quarter to a year or to months of one: then “a year earlier” is that year. */
  readonly annual: boolean;
  /** Whether the text is a history: its dates follow each other, not publication. */
  readonly narrative: boolean;
  /** Where the expression stands in the text. */
  readonly at: number;
  /** Tense of the clause around the expression. */
  readonly tense: Tense;
}

/** A value counted out. `edtf` is null when there is no date in it, or none can be known. */
export interface Dated {
  readonly edtf: string | null;
  readonly value: string;
  readonly basis: "stated" | "resolved" | "assumed";
  readonly anchor: string | null;
}

export function stated(edtf: string | null, value: string): Dated {
  return { edtf, value, basis: "stated", anchor: null };
}

/** Counted from the day of publication. */
export function fromPublication(
  publication: Day,
  edtf: string,
  value: string,
  basis: Dated["basis"] = "resolved",
): Dated {
  return { edtf, value, basis, anchor: `publication on ${dayWords(publication)}` };
}

/** Counted from another date of the text. */
export function fromReference({ text, of }: Reference, edtf: string, value: string): Dated {
  return { edtf, value, basis: "resolved", anchor: `“${text}”${of ? ` (${of})` : ""}` };
}
