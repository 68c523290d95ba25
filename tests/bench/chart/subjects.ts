/** The chart as a page of its own, and the page that a reader opens. */
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Page } from "@playwright/test";
import { sampleTimeline } from "#lib/sample-events.ts";
import type { Subject } from "./measure.ts";

interface Bench {
  readonly loadSample: (n: number) => Promise<number>;
  readonly beforePan: () => Promise<void>;
}
declare const window: Window & { bench: Bench };

/** `folder` holds the bundle. */
export function chartAlone(folder: string, n: number): Subject {
  return {
    async open(page) {
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
      return { boot, picture, total: boot + picture };
    },
    beforePan: (page) => page.evaluate(() => window.bench.beforePan()),
  };
}

/** A timeline's page at a server that runs, from its address to a chart that answers. */
export function wholePage(address: string): Subject {
  return {
    async open(page) {
      await page.goto(address, { waitUntil: "commit" });
      // The strip answers once the chart is drawn for its width.
      await page.getByRole("slider", { name: /^To scale/ }).waitFor();
      const total = await page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return performance.now();
      });
      return { total };
    },
    beforePan: (page) => page.getByRole("button", { name: "Zoom in" }).click(),
  };
}

/** Writes `n` made-up events to a file in `folder`. */
export async function writeSample(folder: string, n: number): Promise<string> {
  const file = join(folder, `${n}.json`);
  // A million are longer than a string may be.
  await pipeline(Readable.from(sampleTimeline(n)), createWriteStream(file));
  return file;
}

/** Gives a file to the home page; where its timeline is then. */
export async function uploadFile(page: Page, origin: string, file: string): Promise<string> {
  await page.goto(origin);
  await page.getByLabel("or a file").setInputFiles(file);
  await page.getByRole("button", { name: "Make the timeline" }).click();
  await page.waitForURL(/\/t\//, { timeout: 600_000, waitUntil: "commit" });
  return page.url();
}
