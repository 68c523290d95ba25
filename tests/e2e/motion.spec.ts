import type { Page } from "@playwright/test";
import { expect, SAMPLE, test } from "./test.ts";

declare global {
  /** How long each glide was to take, in ms. */
  var animated: number[];
}

const chart = (page: Page) => page.getByRole("group", { name: /^Timeline: / });
const scale = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Scale" }).getByRole("link", { name });
const zoomIn = (page: Page) => page.getByRole("button", { name: "Zoom in" });

/** Notes every animation that a script starts. */
async function visit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.animated = [];
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, timing) {
      globalThis.animated.push(Number(typeof timing === "object" ? timing.duration : timing));
      return animate.call(this, frames, timing);
    };
  });
  await page.goto(SAMPLE);
  await expect(zoomIn(page)).toBeVisible();
  expect(await glides(page)).toEqual([]);
}

function glides(page: Page): Promise<number[]> {
  return page.evaluate(() => globalThis.animated.splice(0));
}

test("an event glides from one scale to another, and to a nearer look: the same mark, within 200 ms", async ({
  page,
}) => {
  await visit(page);
  const mark = chart(page).locator("[data-mark]").nth(3);
  const id = await mark.getAttribute("data-mark");
  const node = await mark.elementHandle();
  await scale(page, "To scale").click();
  await expect(page).toHaveURL(/scale=to-scale/);
  await expect.poll(() => glides(page).then((all) => all.length)).toBeGreaterThan(5);
  const same = chart(page).locator(`[data-mark="${id}"]`);
  expect(await same.evaluate((now, then) => now === then, node)).toBe(true);
  await zoomIn(page).click();
  const durations = await glides(page);
  expect(durations.length).toBeGreaterThan(0);
  expect(Math.max(...durations)).toBeLessThanOrEqual(200);
});

test("a hand that zooms or drags is followed at once", async ({ page }) => {
  await visit(page);
  await chart(page).hover();
  // The gestures arrive a moment after the pointer does.
  await expect(async () => {
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect(page.getByRole("button", { name: "Show all" })).toBeEnabled({ timeout: 500 });
  }).toPass();
  expect(await glides(page)).toEqual([]);
});

test("selecting moves nothing that need not move", async ({ page }) => {
  await visit(page);
  await chart(page).locator("[data-mark] circle").last().click();
  await expect(page).toHaveURL(/event=/);
  expect(await glides(page)).toEqual([]);
});

test("who asks for less motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page);
  await scale(page, "To scale").click();
  await expect(page).toHaveURL(/scale=to-scale/);
  await zoomIn(page).click();
  await expect(page.getByRole("button", { name: "Show all" })).toBeEnabled();
  expect(await glides(page)).toEqual([]);
});
