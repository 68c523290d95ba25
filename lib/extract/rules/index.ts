/** All rules. Order settles only ties: of overlapping matches the longest wins, then the earlier rule. */
import type { Rule } from "../expression.ts";
import { CALENDAR_RULES } from "./calendar.ts";
import { PARTIAL_RULES } from "./partial.ts";
import { RELATIVE_RULES } from "./relative.ts";
import { YEAR_RULES } from "./years.ts";

export const RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
  // last: they match inside what the others read whole
  ...PARTIAL_RULES,
];
