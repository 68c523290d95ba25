/** The stops of a history: its dates, as far as their words place them, and how each stands in its sentence. */
import { civilOf } from "../../time/civil.ts";
import type { Found, Meaning } from "../expression.ts";
import { holidayOf } from "./holidays.ts";

/** How easily a reader takes a date for an aside: “In 1917, …” hardly, “since the treaty of 1902” at once. */
export type Standing = "opening" | "plain" | "passing";

export interface Stop {
  readonly start: number;
  /** The year its words name. */
  readonly year: number | null;
  /** Where in its year, in months from 0; null for a year alone. */
  readonly month: number | null;
  /** Years from the one the story is in: “the following year” is 1. */
  readonly step: number | null;
  /** The year that a date right before it suggests. */
  readonly echo: number | null;
  readonly standing: Standing;
  /** A heading stands between it and the stop before. */
  readonly afterHeading: boolean;
}

type Place = Pick<Stop, "year" | "month" | "step">;

/** The stop of an expression that ends where the one before it left off; null when it places nothing. */
export function stopOf(text: string, { start, end, meaning }: Found, from: number): Stop | null {
  const place = placeOf(meaning);
  if (!place) return null;
  return {
    ...place,
    start,
    echo: null,
    standing: standingOf(text, start, end),
    afterHeading: HEADING.test(text.slice(from, start)),
  };
}

/** A short line that is no sentence. */
const HEADING = /\n[^\n.!?;,]{1,80}\n/;

function placeOf(meaning: Meaning): Place | null {
  switch (meaning.kind) {
    case "date": {
      const month = monthOf(meaning);
      const { year = null } = meaning;
      return year === null && month === null ? null : { year, month, step: null };
    }
    case "time":
      return meaning.date && placeOf(meaning.date);
    case "within":
      return placeOf(meaning.whole);
    case "holiday": {
      const { month, day } = civilOf(holidayOf(meaning.name, meaning.year ?? 2000));
      return { year: meaning.year ?? null, month: month - 1 + day / 31, step: null };
    }
    case "inYear": {
      const step = yearsOn(meaning.year);
      return step === null ? null : { year: null, month: monthOf(meaning.date), step };
    }
    default: {
      const step = yearsOn(meaning);
      return step === null ? null : { year: null, month: null, step };
    }
  }
}

/** By its middle, as seasons and months are spoken of. */
function monthOf({ month, day, sub }: Extract<Meaning, { kind: "date" }>): number | null {
  if (month !== undefined) return month - 1 + ((day ?? 15) - 1) / 31;
  if (sub === undefined) return null;
  // a winter is the one that begins in its year
  if (sub <= 24) return (sub - 20) * 3 + 0.5;
  return sub >= 40 ? (sub - 40) * 6 + 3 : (sub - 33) * 3 + 1.5;
}

/** “the following year”, “two years later”: how many years on, or back. */
function yearsOn(meaning: Meaning): number | null {
  if (meaning.kind === "beside" && meaning.unit === "year") return meaning.shift;
  if (meaning.kind !== "shift" || meaning.unit !== "year" || meaning.from !== "reference") return null;
  return Number.isInteger(meaning.amount) ? meaning.sign * (meaning.amount ?? 0) : null;
}

/** “In 1917, …”, “2004: …”, “By early 1918 …”: at most a few words into its sentence. */
const OPENING =
  /(?:^|[.!?:]["”’)\]]*\s+|\n\s*)(?:(?:In|By|During|Throughout|From|Since|Between|Around|Until|For|On|At|Of|the|early|late|mid|As|Meanwhile|However)[,\s]*){0,3}$/;
/** “who had fought there in 1926”, “as of 2006”, “until 1958”, “(1912)”. */
const PASSING =
  /\($|\bhad\b|\bas\s+of\s+$|\b(?:after|followed|following|since|before|than|until|till|of\s+the|from)\b[^,;]{1,60}$/;
/** “the leader of the August 1792 uprising”, “its 1990 invasion”. */
const OF_A_NOUN = /\b(?:the|an?|its|his|her|their)\s+$/;

function standingOf(text: string, start: number, end: number): Standing {
  const before = text.slice(Math.max(0, start - 90), start);
  if (OPENING.test(before.slice(-40)) || text[end] === ":") return "opening";
  const sentence = before.replace(/[\s\S]*[.!?]\s/, "");
  const attribute = OF_A_NOUN.test(before) && /^\s+[a-z]/.test(text.slice(end, end + 3));
  return attribute || PASSING.test(sentence) ? "passing" : "plain";
}
