/** All rules. Order settles only ties: of overlapping matches the longest wins, then the earlier rule. */
import type { Rule } from "../expression.ts";
import { AMOUNT_RULES } from "./amounts.ts";
import { CALENDAR_RULES } from "./calendar.ts";
import { CLOCK_RULES } from "./clock.ts";
import { HISTORIES } from "./histories.ts";
import { HOLIDAY_RULES } from "./holidays.ts";
import { LENGTH_RULES } from "./lengths.ts";
import { PARTIAL_RULES } from "./partial.ts";
import { PERIOD_RULES } from "./periods.ts";
import { RELATIVE_RULES } from "./relative.ts";
import { YEAR_RULES } from "./years.ts";

export const RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  ...HOLIDAY_RULES,
  ...CLOCK_RULES,
  ...PERIOD_RULES,
  // last: they match inside what the others read whole
  ...PARTIAL_RULES,
  ...LENGTH_RULES,
  ...AMOUNT_RULES,
  ...HISTORIES,
];
