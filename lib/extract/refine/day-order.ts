/** Which of two numbers is the month: “3/11/1957” is 3 November or March 11, as the rest of the text writes its dates. */
import type { DateMeaning, Found } from "../expression.ts";

type Order = "day first" | "month first";

/**
 * A date in numbers that only one order fits tells the order of all; else the dates with named months do. A text without
 * either, or with both, does not say, and its date is one of two.
 */
export function settleDayOrder(found: readonly Found[], text: string): readonly Found[] {
  if (!found.some(isOpen)) return found;
  const order = orderOf(found, text);
  return found.map((f) => (isOpen(f) ? { ...f, meaning: inOrder(f.meaning as DateMeaning, order) } : f));
}

function isOpen({ meaning }: Found): boolean {
  return meaning.kind === "date" && meaning.swaps === true;
}

function inOrder({ swaps, ...date }: DateMeaning, order: Order | null): DateMeaning {
  if (order === null) return { ...date, swaps };
  return order === "month first" ? date : { ...date, month: date.day, day: date.month };
}

function orderOf(found: readonly Found[], text: string): Order | null {
  const numbers = found.flatMap((f) => orderInNumbers(f, text) ?? []);
  return (
    unanimous(numbers) ??
    (numbers.length > 0 ? null : unanimous(found.flatMap((f) => ORDERS.get(f.rule) ?? [])))
  );
}

/** Of a date in numbers one of which can be no month. */
function orderInNumbers({ rule, start, end, meaning }: Found, text: string): Order | null {
  if (rule !== "slashed date" || (meaning.kind === "date" && meaning.swaps)) return null;
  const [a = 0, b = 0] = text.slice(start, end).split("/").map(Number);
  return a === b ? null : a > 12 ? "day first" : "month first";
}

/** How dates with a named month are written. */
const ORDERS: ReadonlyMap<string, Order> = new Map<string, Order>([
  ["day month year", "day first"],
  ["day month", "day first"],
  ["month day year", "month first"],
  ["month day", "month first"],
]);

function unanimous(orders: readonly Order[]): Order | null {
  const [first] = orders;
  return first !== undefined && orders.every((order) => order === first) ? first : null;
}
