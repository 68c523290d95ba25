/**
 * The chart as a page of its own, dateline.html and dateline.js, as measured: nobody is served it.
 *
 *     node tests/bench/chart/bundle.ts FOLDER
 */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

export async function bundleChart(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${import.meta.dirname}/page.html`, join(folder, "dateline.html"));
  await build({
    entryPoints: [`${import.meta.dirname}/page.ts`],
    outfile: join(folder, "dateline.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
}

if (import.meta.main) await bundleChart(process.argv[2] ?? "tests/bench/chart/dist");
