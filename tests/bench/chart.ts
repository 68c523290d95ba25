/**
 * Prints what the chart costs in a real Chromium, alone and on its page, and its layout in Node, for a hundred to a million events.
 *
 *     npm run bench:chart [-- --rounds 3 --n 100,1000 --origin http://localhost:3000]
 *
 * The page is measured at the server named by --origin, which keeps what it is given.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { columnsOf } from "#lib/layout/dense/columns.ts";
import { layoutDense } from "#lib/layout/dense/layout.ts";
import { findChromium } from "../e2e/chromium.ts";
import { bundleChart } from "./chart/bundle.ts";
import { type Figures, measure, medians, quantile, type Subject } from "./chart/measure.ts";
import { rowsOf, sampleRows } from "./chart/rows.ts";
import { chartAlone, uploadFile, wholePage, writeSample } from "./chart/subjects.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    n: { type: "string", default: "100,1000,10000,100000,1000000" },
    origin: { type: "string" },
  },
});

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

/** Round by round, so that a busy minute is shared by all. */
async function measureAll(subjects: ReadonlyMap<number, Subject>): Promise<Map<number, Figures>> {
  const measured = new Map<number, Figures[]>();
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [n, subject] of subjects) {
      measured.set(n, [...(measured.get(n) ?? []), await measure(subject)]);
    }
  }
  return new Map([...measured].map(([n, rounds]) => [n, medians(rounds)]));
}

async function pages(origin: string): Promise<Map<number, Subject>> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  const subjects = new Map<number, Subject>();
  for (const n of sizes)
    subjects.set(n, wholePage(await uploadFile(page, origin, await writeSample(folder, n))));
  await browser.close();
  return subjects;
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

const sizes = values.n.split(",").map(Number);
const folder = mkdtempSync(join(tmpdir(), "dateline-chart-"));
await bundleChart(folder);
const kilobytes = readFileSync(join(folder, "dateline.js")).length / 1000;
const columnsSaid = `ms; heap in MB; dragging, zooming in, dragging near; medians of ${values.rounds}`;
print(
  `the chart alone in Chromium, ${columnsSaid}; ${kilobytes.toFixed(0)} kB of script`,
  await measureAll(new Map(sizes.map((n) => [n, chartAlone(folder, n)]))),
);
if (values.origin) print(`/t/[id] in Chromium, ${columnsSaid}`, await measureAll(await pages(values.origin)));
print("layout alone, in Node, ms", new Map(sizes.map((n) => [n, layoutAlone(n)])));
rmSync(folder, { recursive: true });
