/** A timeline of 480 events in a text of as many lines: neither the list nor the article may be in the page whole. */
import type { Page } from "@playwright/test";
import { openSqlite } from "#lib/store/sqlite.ts";
import { isoOf } from "#lib/time/civil.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { type Row, timelineOf } from "../fixtures/timelines.ts";
import { axeFaults } from "./axe.ts";
import { eventLinks, expect, inspector, test } from "./test.ts";

const COUNT = 480;
const UNDATED = 30;
const PATH = "/t/e2e-long";

/** In the text the last come first, so that neighbours in the list lie in other parts of the article. */
const timeline: Timeline = {
  ...timelineOf(
    Array.from({ length: COUNT }, (_, i): Row => {
      const n = COUNT - i;
      return [n > COUNT - UNDATED ? null : isoOf(10_000 + 7 * n), `Bridge number ${n} opens to traffic`];
    }),
  ),
  id: "e2e-long",
};

test.beforeAll(async () => {
  const store = openSqlite(String(process.env.E2E_DATA));
  if (!(await store.get(timeline.id))) await store.put(timeline).catch(() => store.get(timeline.id));
  await store.close();
});

const list = (page: Page) => page.getByRole("region", { name: /events$/ });
const rows = (page: Page) => list(page).getByRole("listitem");
const article = (page: Page) => page.getByRole("region", { name: "Article" });
const parts = (page: Page) => page.getByRole("navigation", { name: "Parts of the article", exact: true });
const bridge = (page: Page, n: number) => eventLinks(page).filter({ hasText: `Bridge number ${n} opens` });

/** Until the window follows the scroll. */
async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(PATH + query);
  await expect(list(page).getByRole("navigation", { name: "Pages of the list" })).toHaveCount(0);
}

test("the list is a window that says its place, and the arrows walk through all of it", async ({ page }) => {
  await visit(page);
  await expect(page.getByRole("heading", { name: "480 events" })).toBeVisible();
  await expect(rows(page).first()).toHaveAttribute("aria-setsize", "480");
  expect(await rows(page).count()).toBeLessThan(100);
  await bridge(page, 1).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toContainText("Bridge number 2 opens");
  await page.keyboard.press("PageDown");
  await expect(page.locator(":focus")).toContainText("Bridge number 12 opens");
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toContainText(`Bridge number ${COUNT - UNDATED} opens`);
  await expect(page.locator(":focus")).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(100);
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toContainText("Bridge number 1 opens");
});

test("a row that has the focus keeps it while the list scrolls away under it", async ({ page }) => {
  await visit(page);
  await bridge(page, 3).focus();
  await list(page).evaluate((box) => box.scrollTo(0, 20_000));
  await expect(bridge(page, 250)).toHaveCount(1);
  await expect(page.locator(":focus")).toContainText("Bridge number 3 opens");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toContainText("Bridge number 4 opens");
  await expect(page.locator(":focus")).toBeInViewport();
});

test("what is selected in the article comes into view in the list, and its passage with the list", async ({
  page,
}) => {
  await visit(page);
  await expect(parts(page)).toContainText("Part 1 of");
  await article(page).getByRole("link", { name: "Bridge number 440 opens to traffic" }).click();
  await expect(bridge(page, 440)).toHaveAttribute("aria-current", "true");
  await expect(bridge(page, 440)).toBeInViewport();
  await list(page).evaluate((box) => box.scrollTo(0, 0));
  await bridge(page, 2).click();
  await page.mouse.move(2, 2);
  await expect(inspector(page)).toContainText("Bridge number 2 opens to traffic");
  await inspector(page).getByRole("link", { name: "Open in article" }).click();
  await expect(article(page).locator("a[aria-current]:focus")).toHaveText("Bridge number 2 opens to traffic");
  await expect(article(page).locator("a[aria-current]:focus")).toBeInViewport();
  await expect(parts(page)).not.toContainText("Part 1 of");
});

test("the article is read on part by part", async ({ page }) => {
  await visit(page);
  await parts(page).getByRole("link", { name: "Later" }).click();
  await expect(page).toHaveURL(/part=2/);
  await expect(parts(page)).toContainText("Part 2 of");
  await expect(article(page)).not.toContainText("Bridge number 480 opens");
  await parts(page).getByRole("link", { name: "Earlier" }).click();
  await expect(article(page)).toContainText("Bridge number 480 opens");
});

test("paper takes the whole list", async ({ page }) => {
  await visit(page);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(rows(page)).toHaveCount(COUNT);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  expect(await rows(page).count()).toBeLessThan(100);
});

test("beside the chart the page keeps its elements few, and axe finds nothing", async ({ page }) => {
  await visit(page);
  const elements = await page.evaluate(() => document.querySelectorAll("*").length);
  const drawn = await page.evaluate(() => document.querySelectorAll("[class*=chart] *").length);
  expect(elements - drawn).toBeLessThan(900);
  await list(page).evaluate((box) => box.scrollTo(0, 20_000));
  await expect(bridge(page, 250)).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the window follows the page", async ({ page }) => {
    await visit(page);
    await page.evaluate(() => scrollTo(0, 30_000));
    await expect(bridge(page, 370)).toHaveCount(1);
    expect(await rows(page).count()).toBeLessThan(100);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the list has pages, the one with the selected event first", async ({ page }) => {
    await page.goto(PATH);
    await expect(rows(page)).toHaveCount(100);
    await list(page).getByRole("link", { name: "Later" }).click();
    await expect(page).toHaveURL(/page=2#events$/);
    await expect(bridge(page, 101)).toBeVisible();
    await bridge(page, 150).click();
    await expect(page).toHaveURL(/\?event=/);
    await expect(bridge(page, 150)).toHaveAttribute("aria-current", "true");
    await page.goto(`${PATH}?page=5`);
    await expect(page.getByRole("heading", { name: "Without a date" })).toBeVisible();
    await expect(bridge(page, 480)).toBeVisible();
  });

  test("the article has pages, the one with the selected passage first", async ({ page }) => {
    await page.goto(PATH);
    await parts(page).getByRole("link", { name: "Later" }).click();
    await expect(parts(page)).toContainText("Part 2 of");
    await bridge(page, 5).click();
    await inspector(page).getByRole("link", { name: "Open in article" }).click();
    await expect(article(page).locator("a[aria-current]")).toBeInViewport();
  });
});
