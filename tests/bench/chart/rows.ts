/** The harness's events as columns of numbers; their words stay in a few long strings. */
import { packTraits } from "#lib/crowd/traits.ts";
import type { Rows } from "#lib/layout/dense/columns.ts";
import { momentWords } from "#lib/layout/dense/period-words.ts";
import { packTexts } from "#lib/layout/dense/texts.ts";
import { sampleEvents } from "#lib/sample-events.ts";

/** As the harness makes them: moments in ms, `end` null for an instant. */
export interface BenchEvent {
  readonly id: string;
  readonly start: number;
  readonly end: number | null;
  readonly title: string;
}

const DAY = 86_400_000;
const MINUTE = 1 / 1440;

/** Made-up events in the harness's shape. */
export function sampleRows(n: number): BenchEvent[] {
  return Array.from(sampleEvents(n), ({ day, minute, last, title }, i) => ({
    id: `e${i}`,
    start: day * DAY + (minute ?? 0) * 60_000,
    end: minute === null ? (last + 1) * DAY : null,
    title,
  }));
}

export function rowsOf(events: readonly BenchEvent[]): Rows {
  const n = events.length;
  const [start, end, traits] = [new Float64Array(n), new Float64Array(n), new Uint8Array(n)];
  const plain = {
    status: "fact",
    open: { left: false, right: false },
    approximate: false,
    disputed: false,
  } as const;
  const [dot, bar] = [packTraits({ ...plain, mark: "dot" }), packTraits({ ...plain, mark: "bar" })];
  for (let i = 0; i < n; i++) {
    const event = events[i];
    if (!event) continue;
    start[i] = Math.floor(event.start / 60_000) * MINUTE;
    end[i] = event.end === null ? (start[i] ?? 0) + MINUTE : event.end / DAY;
    traits[i] = event.end === null ? dot : bar;
  }
  const titles = titlesOf(events);
  return {
    start,
    end,
    traits,
    tell: (row) => {
      const when = momentWords(start[row] ?? 0, end[row] ?? 0, "en-GB");
      return { id: `e${row}`, title: titles(row), when, date: when, who: null };
    },
  };
}

/** Apart from `tell`, which would keep the events themselves. */
function titlesOf(events: readonly BenchEvent[]) {
  return packTexts(events.length, (i) => events[i]?.title ?? "");
}
