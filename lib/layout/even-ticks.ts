/** On the even scale a tick stands under each moment: its day, month or year, and below it what that is a part of, where it is new. */
import { dayLabel, monthLabel, monthYearLabel, yearLabel } from "../time/axis-words.ts";
import { civilOf, type Day, isoOf } from "../time/civil.ts";
import type { Part, TimeScale } from "./axis.ts";
import { type PlacedText, type Segment, type Tick, tenth } from "./placed.ts";
import type { Sized } from "./sized.ts";
import { type Face, INTER_400, INTER_600, textWidth } from "./text-width.ts";
import { CAPTION_ROW, TICK_ROW, TICK_SIZE } from "./ticks.ts";

const BETWEEN = 12;

/** The one segment of an even axis at baseline `y`. */
export function evenSegment(
  part: Part,
  axis: TimeScale,
  y: number,
  events: readonly Sized[],
  lang: string,
): Segment {
  const ticks: Tick[] = [];
  const labels = row(y + TICK_ROW, INTER_400);
  const captions = row(y + CAPTION_ROW, INTER_600);
  let said: Said = { label: "", year: null, month: null };
  for (const moment of momentsOf(events)) {
    const x = axis.x(moment.at);
    const words = wordsOf(moment, said, lang);
    const isNews = words.label !== said.label || words.caption !== "";
    // Neither row says its half without the other.
    const isSaid = isNews && labels.hasRoom(x, words.label) && captions.hasRoom(x, words.caption);
    ticks.push({
      x: tenth(x),
      major: said.year === null || civilOf(dayOfMoment(moment)).year !== said.year,
      label: isSaid ? labels.place(x, words.label) : null,
    });
    if (!isSaid) continue;
    if (words.caption !== "") captions.place(x, words.caption);
    said = words;
  }
  return {
    x0: tenth(part.x0),
    x1: tenth(part.x1),
    first: isoOf(Math.floor(part.start)),
    last: isoOf(Math.ceil(part.end) - 1),
    unit: "even",
    ticks,
    captions: captions.placed,
  };
}

type Exact = Sized["exact"];

interface Moment {
  readonly at: number;
  /** The finest unit that a date of this moment names. */
  readonly exact: Exact;
}

const FROM_FINE: readonly Exact[] = ["hour", "day", "month", "year"];

function momentsOf(events: readonly Sized[]): Moment[] {
  const ranks = new Map<number, number>();
  for (const { centre, exact } of events) {
    ranks.set(centre, Math.min(ranks.get(centre) ?? FROM_FINE.length, FROM_FINE.indexOf(exact)));
  }
  const moments = Array.from(ranks, ([at, rank]): Moment => ({ at, exact: FROM_FINE[rank] ?? "year" }));
  return moments.sort((a, b) => a.at - b.at);
}

function dayOfMoment({ at }: Moment): Day {
  return Math.floor(at);
}

interface Said {
  readonly label: string;
  readonly year: number | null;
  /** null: nothing was said of one. */
  readonly month: number | null;
}

/** A moment as exactly as it is told, and above that what was not yet said: "16" of "Aug 2025", "Oct" of the same year. */
function wordsOf(moment: Moment, said: Said, lang: string): Said & { readonly caption: string } {
  const day = dayOfMoment(moment);
  const { year, month } = civilOf(day);
  const isNewYear = year !== said.year;
  if (moment.exact === "year") return { label: yearLabel(year, lang), caption: "", year, month: null };
  if (moment.exact === "month") {
    const label = monthLabel(day, lang, "short");
    return { label, caption: isNewYear ? yearLabel(year, lang) : "", year, month };
  }
  const withMonth = isNewYear ? monthYearLabel(day, lang, "short") : monthLabel(day, lang, "short");
  const caption = isNewYear || month !== said.month ? withMonth : "";
  return { label: dayLabel(day, lang), caption, year, month };
}

interface Row {
  readonly placed: readonly PlacedText[];
  readonly hasRoom: (x: number, text: string) => boolean;
  readonly place: (x: number, text: string) => PlacedText;
}

/** Words side by side at one baseline, from left to right. */
function row(baseline: number, face: Face): Row {
  const placed: PlacedText[] = [];
  let reached = Number.NEGATIVE_INFINITY;
  const halfOf = (text: string) => textWidth(text, face, TICK_SIZE) / 2;
  return {
    placed,
    hasRoom: (x, text) => text === "" || x - halfOf(text) > reached + BETWEEN,
    place: (x, text) => {
      const words: PlacedText = { x: tenth(x), y: tenth(baseline), text, anchor: "middle" };
      placed.push(words);
      reached = x + halfOf(text);
      return words;
    },
  };
}
