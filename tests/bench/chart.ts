/**
 * Prints what the chart alone costs in a real Chromium, and its layout in Node, for a hundred to a million events.
 *
 *     npm run bench:chart [-- --rounds 3 --n 100,1000]
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type CDPSession, chromium } from "@playwright/test";
import { columnsOf } from "#lib/layout/dense/columns.ts";
import { layoutDense } from "#lib/layout/dense/layout.ts";
import { findChromium } from "../e2e/chromium.ts";
import { bundleChart } from "./chart/bundle.ts";
import { drag, perform, turn } from "./chart/hands.ts";
import { installRecorder } from "./chart/recorder.ts";
import { rowsOf, sampleRows } from "./chart/rows.ts";

interface Bench {
  readonly loadSample: (n: number) => Promise<number>;
  readonly beforePan: () => Promise<void>;
}
declare const window: Window & { bench: Bench; recorder: NonNullable<Window["recorder"]> };

type Figures = Readonly<Record<string, number>>;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    n: { type: "string", default: "100,1000,10000,100000,1000000" },
  },
});

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

async function metrics(cdp: CDPSession): Promise<Figures> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** One fresh Chromium: from its navigation to the last wheel. */
async function measure(folder: string, n: number): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    await page.addInitScript(installRecorder);
    await page.goto(`file://${folder}/dateline.html`);
    const boot = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return navigation?.domContentLoadedEventStart ?? Number.NaN;
    });
    const picture = await page.evaluate(async (count) => {
      const began = await window.bench.loadSample(count);
      // Two frames on, what was drawn is on the screen, faces and all.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    }, n);
    await cdp.send("HeapProfiler.collectGarbage");
    const heap = (await cdp.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
    const nodes = (await metrics(cdp)).Nodes ?? Number.NaN;
    await page.evaluate(() => window.bench.beforePan());
    const act = async (name: string, acts: ReturnType<typeof drag>) => {
      const before = await metrics(cdp);
      await page.evaluate(() => window.recorder.start());
      await perform(cdp, acts);
      const { gaps, lags } = await page.evaluate(() => window.recorder.stop());
      const busy = ((await metrics(cdp)).TaskDuration ?? 0) - (before.TaskDuration ?? 0);
      return {
        [`${name} median`]: quantile(gaps, 0.5),
        [`${name} p95`]: quantile(gaps, 0.95),
        [`${name} cpu`]: (1000 * busy) / Math.max(1, gaps.length),
        [`${name} lag`]: quantile(lags, 0.5),
      };
    };
    const dragged = await act("drag", drag());
    const zoomed = await act("zoom", turn(1));
    const near = await act("near", drag());
    return { boot, picture, total: boot + picture, heap, nodes, ...dragged, ...zoomed, ...near };
  } finally {
    await browser.close();
  }
}

/** Layout without a browser: columns, the first, and the median of those of a drag. */
function layoutAlone(n: number): Figures {
  const events = sampleRows(n);
  const began = performance.now();
  const columns = columnsOf(rowsOf(events));
  const sorted = performance.now();
  const base = { width: 1200, height: 600, scale: "to-scale", folds: [] } as const;
  let { memory } = layoutDense(columns, base);
  const first = performance.now();
  const frames = Array.from({ length: 120 }, (_, i) => {
    const from = performance.now();
    const view = { k: 1.5, x: -300 + 200 * Math.sin(i / 20) };
    memory = layoutDense(columns, { ...base, view }, memory).memory;
    return performance.now() - from;
  });
  return { sort: sorted - began, layout: first - sorted, "per frame": quantile(frames, 0.5) };
}

/** The median of each figure over the rounds. */
function medians(rounds: readonly Figures[]): Figures {
  const names = Object.keys(rounds[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [
      name,
      quantile(
        rounds.map((round) => round[name] ?? Number.NaN),
        0.5,
      ),
    ]),
  );
}

function print(title: string, rows: ReadonlyMap<number, Figures>): void {
  console.log(`\n${title}\n`);
  const names = Object.keys([...rows.values()][0] ?? {});
  console.log(`| N | ${names.join(" | ")} |\n|--:|${names.map(() => "--:").join("|")}|`);
  for (const [n, figures] of rows) {
    const cells = names.map((name) =>
      (figures[name] ?? Number.NaN).toFixed(/cpu|frame|heap/.test(name) ? 1 : 0),
    );
    console.log(`| ${n.toLocaleString("en-GB")} | ${cells.join(" | ")} |`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "dateline-chart-"));
await bundleChart(folder);
const kilobytes = readFileSync(join(folder, "dateline.js")).length / 1000;
const sizes = values.n.split(",").map(Number);
const measured = new Map<number, Figures[]>(sizes.map((n) => [n, []]));
// Round by round, so that a busy minute is shared by all.
for (let round = 0; round < Number(values.rounds); round++) {
  for (const n of sizes) measured.get(n)?.push(await measure(folder, n));
}
print(
  `in Chromium, ms; heap in MB; dragging, zooming in, dragging near; medians of ${values.rounds}; ${kilobytes.toFixed(0)} kB of script`,
  new Map([...measured].map(([n, rounds]) => [n, medians(rounds)])),
);
print("layout alone, in Node, ms", new Map(sizes.map((n) => [n, layoutAlone(n)])));
rmSync(folder, { recursive: true });
