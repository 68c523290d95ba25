/** A reader's own colours: what is told by colour must be told by shape or words as well. */
import type { Locator } from "@playwright/test";
import { expect, SAMPLE, test } from "./test.ts";

const BLACK = "rgb(0, 0, 0)";

const style = (locator: Locator, property: "fill" | "stroke" | "borderBottomStyle" | "borderBottomColor") =>
  locator.evaluate((element, name) => getComputedStyle(element)[name], property);

test.describe("forced by the system", () => {
  test.beforeEach(async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
  });

  test("the chart is drawn in them, and its marks still differ", async ({ page }) => {
    await page.goto(SAMPLE);
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    const circles = page.locator("svg[role=group] [data-mark] circle:last-of-type");
    const [first, last] = [circles.first(), circles.last()];
    expect([await style(first, "stroke"), await style(last, "stroke")]).toEqual([BLACK, BLACK]);
    expect([await style(first, "fill"), await style(last, "fill")]).toEqual([BLACK, "rgb(255, 255, 255)"]);
  });

  test("the lane switch shows which is on", async ({ page }) => {
    await page.goto(SAMPLE);
    const lanes = page.getByRole("navigation", { name: "Lanes" }).getByRole("link");
    const lines = await Promise.all((await lanes.all()).map((lane) => style(lane, "borderBottomColor")));
    expect(lines.filter((line) => line === lines[0])).toHaveLength(1);
  });

  test("the embed follows, whatever theme its host asks for", async ({ page }) => {
    await page.goto("/embed/troops-in-kursk?theme=dark");
    const circle = page.locator("figure svg:visible [data-mark] circle:last-of-type").first();
    expect(await style(circle, "stroke")).toBe(BLACK);
  });
});

test("a claim's passage is underlined otherwise than a fact's", async ({ page }) => {
  await page.goto(SAMPLE);
  const article = page.getByRole("region", { name: "Article" });
  expect(await style(article.locator('a[data-status="fact"]').first(), "borderBottomStyle")).toBe("solid");
  expect(await style(article.locator('a[data-status="claim"]').first(), "borderBottomStyle")).toBe("double");
});

test("who asks for more contrast gets more of it for what was quiet", async ({ page }) => {
  await page.goto(SAMPLE);
  const quiet = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--mute"));
  const before = await quiet();
  await page.emulateMedia({ contrast: "more" });
  expect(await quiet()).not.toBe(before);
});
