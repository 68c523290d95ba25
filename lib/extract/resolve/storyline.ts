/**
 * The years of a history's bare months and days: its course through all its dates that takes the least turning. A date that
 * names its year either moves the story there or is an aside; a bare date takes the year that costs least between the dates
 * before it and those after it. The best course is found in one pass, the few best ways to each stop kept (Viterbi).
 */
import type { DateMeaning, Found, Meaning } from "../expression.ts";
import { type Standing, type Stop, stopOf } from "./stops.ts";

/** What a turn costs, in turns of half a year back. */
const BACK_A_YEAR = 2;
const AHEAD_A_YEAR = 0.3;
/** A new heading often goes back to tell another side. */
const BACK_AFTER_HEADING = 1 / 3;
/** Further than this, it is one leap like another. */
const LEAP = 9;
/** What it costs to take a date that names its year for an aside. */
const ASIDE: Readonly<Record<Standing, number>> = { opening: 4, plain: 1, passing: 0.5 };
/** What it costs to leave “a year later” aside. */
const STEP_ASIDE = 0.5;
/** What it costs a bare date to be of another year than the date right before it, where that names one. */
const OTHER_YEAR = 0.6;
/** A month is placed by its middle: a day before it is no turn of the year. */
const SAME_MONTH = 0.6;
/** How many ways are kept at each stop. */
const WAYS = 12;

/** A way through the dates so far: where it is (in months, null before the first year), its cost, and the years it gave. */
interface Way {
  readonly at: number | null;
  readonly cost: number;
  readonly given: Given | null;
}
interface Given {
  readonly start: number;
  readonly year: number;
  readonly before: Given | null;
}

/** The expressions of a history, the year of the story given to each bare date that has one. */
export function placeInStory(found: readonly Found[], text: string): readonly Found[] {
  const years = yearsOf(stopsOf(found, text));
  return found.map((f) => placed(f, years));
}

/** One stop for each date, the ends of a range apart. */
function stopsOf(found: readonly Found[], text: string): readonly Stop[] {
  const stops: Stop[] = [];
  let from = 0;
  for (const f of found.flatMap((f) => f.parts ?? [f])) {
    const stop = stopOf(text, f, from);
    if (!stop) continue;
    stops.push(after(stops.at(-1), stop));
    from = f.end;
  }
  return stops;
}

/** What a year just named says of the stop after it: “of the same year” is that year, and a bare date most often in it. */
function after(before: Stop | undefined, stop: Stop): Stop {
  if (!before || before.year === null || stop.year !== null) return stop;
  if (stop.step !== null) return { ...stop, year: before.year + stop.step, step: null };
  if (stop.afterHeading) return stop;
  const [from, to] = [before.month ?? 0, stop.month ?? 0];
  // told of in its spring, a winter began in the year before
  const turned = to < from - SAME_MONTH ? 1 : to >= 12 && before.month !== null && from < 3 ? -1 : 0;
  return { ...stop, echo: before.year + turned };
}

function yearsOf(stops: readonly Stop[]): ReadonlyMap<number, number> {
  let ways: readonly Way[] = [{ at: null, cost: 0, given: null }];
  for (const stop of stops) ways = best(ways.flatMap((way) => onward(way, stop)));
  const years = new Map<number, number>();
  for (let given = ways[0]?.given ?? null; given; given = given.before) years.set(given.start, given.year);
  return years;
}

/** The cheapest way to each place, the cheapest places first. */
function best(ways: readonly Way[]): readonly Way[] {
  const cheapest = new Map<number | null, Way>();
  for (const way of ways) {
    if (way.cost < (cheapest.get(way.at)?.cost ?? Number.POSITIVE_INFINITY)) cheapest.set(way.at, way);
  }
  return [...cheapest.values()].sort((a, b) => a.cost - b.cost).slice(0, WAYS);
}

/** Where a story may be after a stop. */
function onward(way: Way, stop: Stop): readonly Way[] {
  if (stop.year !== null) return named(way, stop, stop.year);
  if (way.at === null) return [way];
  const here = Math.floor(way.at / 12);
  if (stop.step !== null) return stepped(way, stop, here + stop.step);
  return [here - 1, here, here + 1].map((year) => {
    const at = year * 12 + (stop.month ?? 0);
    const other = stop.echo !== null && stop.echo !== year ? OTHER_YEAR : 0;
    const given = { start: stop.start, year, before: way.given };
    return { at, cost: way.cost + turn(way.at, at, stop) + other, given };
  });
}

/** To the year it names, or past it. */
function named(way: Way, stop: Stop, year: number): readonly Way[] {
  const { at } = way;
  const first = year * 12;
  const inside = at !== null && at >= first && at < first + 12;
  const there = stop.month !== null ? first + stop.month : inside ? at : first;
  const moved = { ...way, at: there, cost: way.cost + turn(at, there, stop) };
  return at === null ? [moved] : [moved, { ...way, cost: way.cost + ASIDE[stop.standing] }];
}

/** Years on, or past them; a look back leaves the story where it is. */
function stepped(way: Way, { step, month }: Stop, year: number): readonly Way[] {
  if (step === null || step < 0 || way.at === null) return [way];
  const at = month === null ? Math.max(way.at, year * 12) : year * 12 + month;
  return [
    { ...way, at },
    { ...way, cost: way.cost + STEP_ASIDE },
  ];
}

function turn(from: number | null, to: number, { afterHeading }: Stop): number {
  if (from === null) return 0;
  const years = Math.min(Math.abs(to - from) / 12, LEAP);
  return to >= from ? AHEAD_A_YEAR * years : BACK_A_YEAR * years * (afterHeading ? BACK_AFTER_HEADING : 1);
}

function placed(found: Found, years: ReadonlyMap<number, number>): Found {
  const { parts, meaning } = found;
  if (parts && meaning.kind === "range") {
    const [from, to] = [placed(parts[0], years), placed(parts[1], years)];
    return { ...found, parts: [from, to], meaning: { ...meaning, from: from.meaning, to: to.meaning } };
  }
  const year = years.get(found.start);
  return year === undefined ? found : { ...found, meaning: inStory(meaning, year) };
}

function inStory(meaning: Meaning, storyYear: number): Meaning {
  switch (meaning.kind) {
    case "date":
      return { ...meaning, storyYear } satisfies DateMeaning;
    case "time":
      return { ...meaning, date: meaning.date && inStory(meaning.date, storyYear) };
    case "within":
      return { ...meaning, whole: inStory(meaning.whole, storyYear) };
    case "holiday":
      return { ...meaning, year: storyYear };
    default:
      return meaning;
  }
}
