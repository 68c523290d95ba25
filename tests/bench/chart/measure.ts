/** Frames, processor time, lag, heap and elements of a chart in a fresh Chromium, under a mouse at the pace of a hand. */
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium } from "../../e2e/chromium.ts";
import { drag, perform, turn } from "./hands.ts";
import { installRecorder } from "./recorder.ts";

declare const window: Window & { recorder: NonNullable<Window["recorder"]> };

export type Figures = Readonly<Record<string, number>>;

/** What is measured: how it comes to its first complete picture, and to one that can be dragged. */
export interface Subject {
  /** Ms it took, under names that are printed. */
  readonly open: (page: Page) => Promise<Figures>;
  readonly beforePan: (page: Page) => Promise<unknown>;
}

/** From its navigation to the last wheel. */
export async function measure({ open, beforePan }: Subject): Promise<Figures> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Performance.enable");
    await page.addInitScript(installRecorder);
    const opened = await open(page);
    await cdp.send("HeapProfiler.collectGarbage");
    const heap = (await cdp.send("Runtime.getHeapUsage")).usedSize / 2 ** 20;
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    await beforePan(page);
    const dragged = await act(page, cdp, "drag", drag());
    const zoomed = await act(page, cdp, "zoom", turn(1));
    const near = await act(page, cdp, "near", drag());
    return { ...opened, heap, nodes, ...dragged, ...zoomed, ...near };
  } finally {
    await browser.close();
  }
}

async function act(
  page: Page,
  cdp: CDPSession,
  name: string,
  acts: ReturnType<typeof drag>,
): Promise<Figures> {
  const before = await busySeconds(cdp);
  await page.evaluate(() => window.recorder.start());
  await perform(cdp, acts);
  const { gaps, lags } = await page.evaluate(() => window.recorder.stop());
  const busy = (await busySeconds(cdp)) - before;
  return {
    [`${name} median`]: quantile(gaps, 0.5),
    [`${name} p95`]: quantile(gaps, 0.95),
    [`${name} cpu`]: (1000 * busy) / Math.max(1, gaps.length),
    [`${name} lag`]: quantile(lags, 0.5),
  };
}

async function busySeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The median of each figure over the rounds. */
export function medians(rounds: readonly Figures[]): Figures {
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
