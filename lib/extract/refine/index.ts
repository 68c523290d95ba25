/** Refiners: each takes what was found and the text, and returns what remains. The order has reasons. */
import type { Found } from "../expression.ts";
import { countFromAges } from "./ages.ts";
import { settleDayOrder } from "./day-order.ts";
import { settleEras } from "./eras.ts";
import { takeModifiers } from "./modifiers.ts";
import { joinMonthYears } from "./month-years.ts";
import { dropTitles } from "./names.ts";
import { dropCounts } from "./old-years.ts";
import { dropOverlaps } from "./overlaps.ts";
import { joinRanges } from "./ranges.ts";
import { shareSets } from "./shared-sets.ts";
import { shareYears } from "./shared-years.ts";
import { joinTimes } from "./times.ts";
import { joinWeeks } from "./weeks.ts";
import { joinWithin } from "./within.ts";

export type Refiner = (found: readonly Found[], text: string) => readonly Found[];

export const REFINERS: readonly Refiner[] = [
  // before overlaps: without its count “March 415 people” is a month
  dropCounts,
  // then, because the others look at neighbours
  dropOverlaps,
  // before a title's words become part of a date
  dropTitles,
  // before any date is joined with another
  settleDayOrder,
  // before a year is handed on: all of one era
  settleEras,
  // a month takes the year beside it before either becomes part of a range
  joinMonthYears,
  // after that: the year handed on may have been joined only now
  shareYears,
  // before ranges and modifiers: “the first week of June” is no end of either
  joinWithin,
  // before times: a week has none
  joinWeeks,
  // before ranges: “from 10 p.m. Friday to Sunday” has days for ends, not hours
  joinTimes,
  // before ranges, after times: “every Monday to Thursday morning” is no range of days
  shareSets,
  // before modifiers: “from early March to June” is rarer than “late 1939–1945” misread
  joinRanges,
  takeModifiers,
  // last: every date that could stand before the count is known
  countFromAges,
];
