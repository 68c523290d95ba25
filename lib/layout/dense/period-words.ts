/** Stretches of whole days in words, said as units of the calendar where they are some. */
import { civilOf, type Day, floor, lastOf } from "../../time/civil.ts";
import { dayWords, monthName, spanWords, yearSpan, yearWords } from "../../time/day-words.ts";

/** "1950–1959", "March 2024", "March–May 2024", "3–9 May 2024". Both days are inclusive. */
export function periodWords(first: Day, last: Day, lang: string): string {
  const a = civilOf(first);
  const b = civilOf(last);
  if (floor(first, "year") === first && lastOf(last, "year") === last) return yearSpan(a.year, b.year);
  if (floor(first, "month") !== first || lastOf(last, "month") !== last) return spanWords(first, last, lang);
  const until = `${monthName(b.month, lang)} ${yearWords(b.year)}`;
  if (a.year === b.year) return a.month === b.month ? until : `${monthName(a.month, lang)}–${until}`;
  return `${monthName(a.month, lang)} ${yearWords(a.year)} – ${until}`;
}

/** "212 events", "1 event". */
export function eventCount(n: number): string {
  return `${grouped(n)} ${n === 1 ? "event" : "events"}`;
}

/** 14230 as "14,230"; by hand, since the host's Intl must not decide. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Minutes after midnight as "14:05". */
export function clockWords(day: number): string {
  const minutes = Math.round((day - Math.floor(day)) * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** A moment or a stretch that is known to the minute: "3 May 2024, 14:05", "3 May 2024, 14:05–15:00", else its days. */
export function momentWords(start: number, end: number, lang: string): string {
  const [first, last] = [Math.floor(start), Math.max(Math.floor(start), Math.ceil(end) - 1)];
  if (Number.isInteger(start) && Number.isInteger(end)) return periodWords(first, last, lang);
  if (first < last) return spanWords(first, last, lang);
  const [from, to] = [clockWords(start), clockWords(end)];
  return `${dayWords(first, lang)}, ${from === to ? from : `${from}–${to}`}`;
}
