/** Prints how long the sample article takes: to Timeline, warm; from the command line, cold; and how time grows with length. */
import { spawnSync } from "node:child_process";
import { timelineOf } from "#lib/article.ts";
import { samples } from "#lib/samples.ts";

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function times(runs: number, work: () => void): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const [sample] = samples();
if (!sample) throw new Error("no sample");
const [article] = sample.articles;

times(20, () => timelineOf(article, "warm"));
const warm = times(50, () => timelineOf(article, "warm"));
console.log(`sample article to Timeline, warm: median ${median(warm).toFixed(2)} ms of 50 (target ≤ 15)`);

const args = ["lib/cli.ts", "extract", "data/articles/troops-in-kursk.txt", "--published", "2025-08-22"];
const cold = times(7, () => spawnSync(process.execPath, args));
console.log(`command line, cold start: median ${median(cold).toFixed(0)} ms of 7 (target ≤ 1500)`);

for (const copies of [1, 10, 100, 300]) {
  const text = Array.from({ length: copies }, () => article.text).join("\n");
  const [time = 0] = times(1, () => timelineOf({ ...article, text }, "long"));
  const rate = text.length / 1000 / time;
  console.log(
    `${(text.length / 1000).toFixed(0).padStart(5)} kB: ${time.toFixed(0).padStart(6)} ms, ${rate.toFixed(2)} MB/s`,
  );
}
