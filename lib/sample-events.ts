/**
 * Made-up events to try and to measure with, as many as asked for: over eighty years, nine tenths of them in the last
 * two, a third of those in bursts; three in ten last. Seeded, so the same each time; in order of time, a day at a time.
 */
import { type Day, dayOf, isoOf, pad } from "./time/civil.ts";
import { whenOf } from "./time/when.ts";
import type { Source, TimelineEvent } from "./timeline/timeline.ts";

export interface SampleEvent {
  readonly day: Day;
  /** Minutes after midnight; null for what lasts whole days. */
  readonly minute: number | null;
  /** The same day for an instant. */
  readonly last: Day;
  /** Up to {@link TITLE_LENGTH} characters, nearly. */
  readonly title: string;
}

const FIRST = dayOf(1946);
const CROWDED = dayOf(2024);
const STOP = dayOf(2026);
const TITLE_LENGTH = 60;
const BURSTS = 40;
const BURST_DAYS = 5;
const LONGEST = 60;

/** `n` events, each made when it is asked for. */
export function* sampleEvents(n: number, seed = 1): Generator<SampleEvent> {
  const chance = chanceFrom(seed);
  const shares = sharesOfDays(chance);
  let share = 0;
  let made = 0;
  for (const [i, more] of shares.entries()) {
    share += more;
    // Rounding what has come, not what comes, makes it n in the end.
    const until = i === shares.length - 1 ? n : Math.round(share * n);
    yield* eventsOf(FIRST + i, until - made, chance);
    made = until;
  }
}

function eventsOf(day: Day, count: number, chance: Chance): SampleEvent[] {
  const events = Array.from({ length: count }, (): SampleEvent => {
    const lasts = chance() < 0.3;
    const last = lasts ? Math.min(STOP - 1, day + Math.floor(LONGEST ** chance())) : day;
    return { day, minute: lasts ? null : Math.floor(chance() * 1440), last, title: titleFrom(chance) };
  });
  return events.sort((a, b) => a.last - b.last || (a.minute ?? -1) - (b.minute ?? -1));
}

/** Of each day from the first: a tenth evenly before the crowded years, six tenths evenly in them, three in bursts. */
function sharesOfDays(chance: Chance): Float64Array {
  const crowded = CROWDED - FIRST;
  const shares = new Float64Array(STOP - FIRST);
  shares.fill(0.1 / crowded, 0, crowded);
  shares.fill(0.6 / (STOP - CROWDED), crowded);
  for (let burst = 0; burst < BURSTS; burst++) {
    const from = crowded + Math.floor(chance() * (STOP - CROWDED - BURST_DAYS));
    for (let i = from; i < from + BURST_DAYS; i++) {
      shares[i] = (shares[i] ?? 0) + 0.3 / BURSTS / BURST_DAYS;
    }
  }
  return shares;
}

const WORDS =
  "river treaty council bridge winter engine signal museum harvest senate island orbit railway novel festival strike tunnel market summit archive census drought election fleet garden harbour inquiry journal launch merger opera parade quarry reform survey theatre union village workshop export airport budget charter debate".split(
    " ",
  );

function titleFrom(chance: Chance): string {
  let title = "";
  for (;;) {
    const word = WORDS[Math.floor(chance() * WORDS.length)] ?? "";
    if (title.length + word.length >= TITLE_LENGTH) return title;
    title += title === "" ? word : ` ${word}`;
  }
}

type Chance = () => number;

/** Numbers in [0, 1) that look like chance and are the same each time: mulberry32. */
function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A Timeline of them in JSON, a piece at a time: its source's text is their titles, a line each. */
export function* sampleTimeline(n: number, seed = 1): Generator<string> {
  const head = { version: 1, id: `sample-${n}-${seed}`, revision: 1, title: `${n} sample events` } as const;
  yield `${JSON.stringify(head).slice(0, -1)},"sources":[${JSON.stringify(SOURCE).slice(0, -1)},"text":"`;
  for (const { title } of sampleEvents(n, seed)) yield `${title}\\n`;
  yield '"}],"events":[';
  let start = 0;
  let i = 0;
  for (const event of sampleEvents(n, seed)) {
    yield `${i === 0 ? "" : ","}\n${JSON.stringify(timelineEvent(event, i, start))}`;
    start += event.title.length + 1;
    i += 1;
  }
  yield "\n]}\n";
}

const SOURCE: Omit<Source, "text"> = {
  id: "s1",
  title: "Sample events",
  publishedOn: null,
  publishedBasis: null,
  language: "en",
};

function timelineEvent({ title, ...dated }: SampleEvent, i: number, start: number): TimelineEvent {
  const quote = { exact: title, prefix: "", suffix: "", start, end: start + title.length };
  return {
    id: `e${i + 1}`,
    title,
    when: whenOf(edtfOf(dated)),
    derivation: {
      ...{ expression: null, start: null, end: null, anchor: null },
      ...{ rule: "sample", explanation: "Made up, as the title is." },
    },
    attribution: null,
    status: "fact",
    passages: [{ sourceId: SOURCE.id, quote }],
    review: "machine",
  };
}

function edtfOf({ day, minute, last }: Omit<SampleEvent, "title">): string {
  if (minute === null) return `${isoOf(day)}/${isoOf(last)}`;
  return `${isoOf(day)}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
