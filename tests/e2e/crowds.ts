/** The crowd that the browser tests share, and where things are on its page. */
import type { Page } from "@playwright/test";
import { sampleTimeline } from "#lib/sample-events.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import { expect } from "./test.ts";

const COUNT = 2500;
export const PATH = "/t/e2e-crowd";
export const FILE = Array.from(sampleTimeline(COUNT)).join("");

/** Puts it into the store; whichever worker comes first does. */
export async function keepCrowd(): Promise<void> {
  const store = openSqlite(String(process.env.E2E_DATA));
  const timeline = { ...JSON.parse(FILE), id: "e2e-crowd" };
  if (!(await store.has(timeline.id))) await store.put(timeline).catch(() => store.get(timeline.id));
  await store.close();
}

export const chart = (page: Page) =>
  page.getByRole("application", { name: /^Timeline: 2500 sample events, 2,500 dated/ });
export const strip = (page: Page) => page.getByRole("slider", { name: /^To scale/ });
export const list = (page: Page) => page.getByRole("region", { name: /events$/ });
export const spoken = (page: Page) => page.locator("p[aria-live]");

/** Until the chart has its numbers. */
export async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(PATH + query);
  await expect(strip(page)).toBeVisible();
}
