/**
 * Prints how many labels find a place, and how long a layout takes: in turn, and searched for. Then what folding does
 * for twenty differently spread timelines.
 *
 *     npm run bench:labels
 */
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { SPREAD_NAMES, SPREADS, spread } from "../fixtures/spreads.ts";
import { type Row, timelineOf } from "../fixtures/timelines.ts";

const COUNTS = [5, 15, 50, 200];
const WIDTHS = [390, 1440, 2560];
const HEIGHT = 436;
const SEARCHES = ["in-turn", "full"] as const;
const RUNS = 5;

type Search = (typeof SEARCHES)[number];

/** Over two years, in three bursts, with a prehistory: what articles look like. */
const SHAPES: readonly ((n: number) => Row[])[] = [
  (n) => spread(n, 19_500, 730, n),
  (n) => [0, 1, 2].flatMap((i) => spread(Math.ceil((n - i) / 3), 14_000 + 3000 * i, 20 + 2 * n, n + i)),
  (n) => [
    ...spread(Math.ceil(n / 5), 2000, 12_000, n),
    ...spread(n - Math.ceil(n / 5), 20_200, 60 + n, n + 1),
  ],
];

interface Result {
  readonly labelled: number;
  readonly ms: number;
}

function measure(events: readonly TimelineEvent[], width: number, search: Search): Result {
  const layout = () => layoutTimeline(events, { width, height: HEIGHT, scale: "folded", search });
  const labelled = layout().events.filter(({ label }) => label !== null).length;
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    layout();
    return performance.now() - start;
  });
  return { labelled: labelled / events.length, ms: times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function cell({ labelled, ms }: Result): string {
  return `${(100 * labelled).toFixed(0).padStart(4)} % ${ms.toFixed(1).padStart(6)} ms`;
}

console.log(
  `events with a label, ${HEIGHT} px high, means of ${SHAPES.length} shapes; median time of a layout, warm`,
);
console.log(`   n  width   ${SEARCHES.map((search) => search.padEnd(17)).join("")}`);
for (const n of COUNTS) {
  for (const width of WIDTHS) {
    const cells = SEARCHES.map((search) => {
      const results = SHAPES.map((shape) => measure(timelineOf(shape(n)).events, width, search));
      return cell({ labelled: mean(results.map((r) => r.labelled)), ms: mean(results.map((r) => r.ms)) });
    });
    console.log(`${String(n).padStart(4)}  ${String(width).padStart(5)} ${cells.join("  ")}`);
  }
}

/** Pixels by which two marks must stand apart to be told from each other. */
const APART = 10;

function read(events: readonly TimelineEvent[], scale: ScaleName): string {
  const layout = layoutTimeline(events, { width: 1280, height: HEIGHT, scale });
  const labelled = layout.events.filter(({ label }) => label !== null).length;
  const xs = layout.events.map(({ x }) => x).sort((a, b) => a - b);
  const apart = 1 + xs.filter((x, i) => i > 0 && x - (xs[i - 1] ?? 0) >= APART).length;
  return `${String(labelled).padStart(4)} ${String(apart).padStart(5)} ${String(layout.axis.breaks.length).padStart(5)}`;
}

console.log("\nfolds at 1280 px               to scale           folded");
console.log("timeline              events  labels apart folds   labels apart folds");
for (const name of SPREAD_NAMES) {
  const { events } = SPREADS[name]();
  const dated = events.filter(({ when }) => when !== null).length;
  console.log(
    `${name.padEnd(22)} ${String(dated).padStart(5)}  ${read(events, "to-scale")}    ${read(events, "folded")}`,
  );
}
