/** What the tagger finds: expressions with what their words mean, before and after they are counted out. */
import type { When } from "../time/when.ts";
import type { Unit } from "./lexicon.ts";

export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** TIMEX3 modifiers that change what is known; quantity modifiers go on durations. */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "BEFORE"
  | "AFTER"
  | "ON_OR_BEFORE"
  | "ON_OR_AFTER"
  | "MORE_THAN"
  | "LESS_THAN"
  | "EQUAL_OR_MORE"
  | "EQUAL_OR_LESS";

/** A date as far as its words name it; what is missing is found from the anchor. `sub` is an EDTF season, quarter or half. */
export interface DateMeaning {
  readonly kind: "date";
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly sub?: number;
  /** A clock time, "16:15". */
  readonly time?: string;
  /** The year its history is in, for a date that names none. */
  readonly storyYear?: number;
  /** A year of three digits without its era, which a refiner settles. */
  readonly eraless?: boolean;
  /** Day and month may be the other way round: two numbers, either of which could be the month. A refiner settles it if it can. */
  readonly swaps?: boolean;
  /** A fiscal year or quarter: named by its company's books, not by the calendar. */
  readonly fiscal?: boolean;
}

/** What the words of an expression mean, before anything is counted: rules give these, `resolve` turns them into values. */
export type WeekSide = "of" | "began" | "ended";

export type Meaning =
  | DateMeaning
  /** A named run of years: `first` and `last` astronomical. */
  | {
      readonly kind: "years";
      readonly unit: "decade" | "century" | "millennium";
      readonly first: number;
      readonly last: number;
    }
  /** Counted in whole units from publication: today, last year, next month, this week. */
  | {
      readonly kind: "deictic";
      readonly unit: Unit | "weekend";
      readonly shift: number;
      readonly time?: string;
    }
  /** A named unit near the anchor: last autumn, next Friday, this April. */
  | { readonly kind: "near"; readonly date: DateMeaning; readonly shift: -1 | 0 | 1 }
  /** An amount before or after something: three days ago, two months later. A null amount is "some". */
  | {
      readonly kind: "shift";
      readonly amount: number | null;
      readonly unit: Unit;
      readonly sign: -1 | 1;
      /** “many years ago”: nobody says how many, and more than a few. */
      readonly many?: boolean;
      /** `event`: counted from what the clause after it tells, which only the clause knows. */
      readonly from: "publication" | "reference" | "event";
    }
  /** The unit beside the one last spoken of: the following year, the same day. */
  | { readonly kind: "beside"; readonly unit: Unit; readonly shift: number }
  /** A part of a year that is itself counted: April this year. */
  | { readonly kind: "inYear"; readonly date: DateMeaning; readonly year: Meaning }
  /** A time of day (“16:15”, “MO”), of a date beside it or of the day spoken of. */
  /** The week that holds a day, or begins or ends with it. */
  | { readonly kind: "weekOf"; readonly day: DateMeaning; readonly side: WeekSide }
  | { readonly kind: "time"; readonly time: string; readonly date: Meaning | null }
  /** The quarter, year or month a report speaks of, or the one a year before it. */
  | {
      readonly kind: "period";
      readonly unit: "quarter" | "year" | "month";
      readonly shift: number;
      readonly year?: number;
    }
  /** The weekday before or after the date last spoken of: “the previous Friday”. */
  | { readonly kind: "besideWeekday"; readonly weekday: number; readonly shift: -1 | 1 }
  | { readonly kind: "holiday"; readonly name: string; readonly year?: number; readonly shift?: -1 | 0 | 1 }
  | { readonly kind: "duration"; readonly amount: number | null; readonly unit: Unit }
  /** So many units at the beginning or end of a month or year: the last week of August. */
  | {
      readonly kind: "within";
      readonly amount: number;
      readonly unit: Unit;
      readonly side: "first" | "last";
      readonly whole: Meaning;
    }
  | { readonly kind: "set"; readonly value: string }
  | { readonly kind: "ref"; readonly value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" | "XXXX-XX-XX" }
  /** From the one to the other; `either`: one of the two, “10 or 12 August”. */
  | { readonly kind: "range"; readonly from: Meaning; readonly to: Meaning; readonly either?: boolean };

/** An expression found, not yet counted out. */
export interface Found {
  /** The two ends of a range, which TIMEX3 tags apart. */
  readonly parts?: readonly [Found, Found];
  /** UTF-16, end exclusive; without a leading preposition. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly mod?: Mod;
  readonly rule: string;
}

export interface TemporalExpression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 (TimeML 1.2.1). */
  readonly value: string;
  readonly mod?: Mod;
  /** null: durations, sets and references without a date. */
  readonly when: When | null;
  /** stated: the words say all. resolved: counted from an anchor by grammar. assumed: by likelihood. */
  readonly basis: "stated" | "resolved" | "assumed";
  /** What it was counted from, in words; null when nothing was. */
  readonly anchor: string | null;
  readonly rule: string;
  readonly meaning: Meaning;
  /** The two ends of a range, each an expression of its own for TIMEX3. */
  readonly parts?: readonly TemporalExpression[];
}

/** One shape of phrase: its pattern with named groups, and what the match means; null when it is a false friend. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** The same pattern in texts that keep no capitals. */
  readonly loose: RegExp;
  readonly read: (groups: Groups, match: RegExpExecArray) => Reading | null;
}

export interface Reading {
  readonly meaning: Meaning;
  /** Where the first end of a range ends and the second begins, counted from the match. */
  readonly split?: readonly [number, number];
  readonly mod?: Mod;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** A rule; its pattern is compiled once, global, so that it can be run along a text. `flags` "i": capitals never matter. */
export function rule(name: string, source: string, read: Rule["read"], flags: "" | "i" = ""): Rule {
  return { name, pattern: new RegExp(source, `g${flags}`), loose: new RegExp(source, "gi"), read };
}
