/** “Every” said once for several days: “every Monday, Wednesday and Friday”, “every Monday to Thursday”. */
import type { Found } from "../expression.ts";
import { gapBetween } from "./gap.ts";

const LIST = /^\s*(?:[,/&–-]|(?:,\s*)?(?:and|or|to|through))\s*$/i;
const DAYS = /^XXXX-WXX-\d$/;

/** From the first to the last, so that the set is handed on along a list. */
export function shareSets(found: readonly Found[], text: string): readonly Found[] {
  const shared: Found[] = [];
  for (const next of found) {
    const last = shared.at(-1);
    const inList = last && isDays(last) && LIST.test(gapBetween(text, last, next) ?? "");
    shared.push((inList && everyOf(next)) || next);
  }
  return shared;
}

function isDays({ meaning }: Found): boolean {
  return meaning.kind === "set" && DAYS.test(meaning.value);
}

/** A weekday, with its part of the day; one with its number is a date of its own. */
function everyOf(found: Found): Found | null {
  const { meaning } = found;
  const [date, time] = meaning.kind === "time" ? [meaning.date, `T${meaning.time}`] : [meaning, ""];
  if (date?.kind !== "date" || date.weekday === undefined || date.day !== undefined) return null;
  return { ...found, meaning: { kind: "set", value: `XXXX-WXX-${date.weekday}${time}` } };
}
