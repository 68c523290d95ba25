import type { Page } from "@playwright/test";
import { expect, SAMPLE, test } from "./test.ts";

const chart = (page: Page) => page.getByRole("group", { name: /^Timeline: / });
const strip = (page: Page) => page.getByRole("slider", { name: /^To scale/ });
const button = (page: Page, name: RegExp | string) => page.getByRole("button", { name });
const marks = (page: Page) => chart(page).getByRole("link", { name: /\d of \d+$/ });

test.beforeEach(async ({ page }) => {
  await page.goto(SAMPLE);
  await expect(button(page, "Zoom in")).toBeVisible();
});

test("the sample's axis has two folds, and each opens in place, is in the address and shuts again", async ({
  page,
}) => {
  await expect(chart(page).getByRole("link", { name: /not shown$/ })).toHaveCount(2);
  await chart(page).getByRole("link", { name: "Show the 3 months, 10 days not shown" }).click();
  await expect(page).toHaveURL(/unfold=2025-05-01/);
  await expect(chart(page).getByRole("link", { name: /not shown$/ })).toHaveCount(1);
  await chart(page).getByRole("link", { name: "Fold 3 months, 10 days" }).click();
  await expect(page).toHaveURL(SAMPLE);
  await expect(chart(page).getByRole("link", { name: /not shown$/ })).toHaveCount(2);
});

test("one tab stop: arrows walk along time, Home and End go to its ends, Enter opens the passage", async ({
  page,
}) => {
  await expect(chart(page).locator('a[tabindex="0"]')).toHaveCount(1);
  await chart(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAccessibleName(/(\d+) of \1$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(/(\d+) of \1$/);
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAccessibleName(/liberation.* 1 of \d+$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(/ 2 of \d+$/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await expect(page.locator(":focus")).toContainText("liberation");
  await expect(page.locator(":focus")).toBeInViewport();
});

test("up and down lead between the lanes of a stack, and between bands", async ({ page }) => {
  const heightOf = async () => {
    const box = await page.locator(":focus [data-mark] circle").last().boundingBox();
    return box?.y ?? 0;
  };
  await chart(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press("End");
  const top = await heightOf();
  await page.keyboard.press("ArrowDown");
  const below = await heightOf();
  expect(below).toBeGreaterThan(top);
  await page.keyboard.press("ArrowUp");
  expect(await heightOf()).toBe(top);
  await page.goto(`${SAMPLE}?group=status`);
  await expect(button(page, "Zoom in")).toBeVisible();
  await chart(page)
    .getByRole("link", { name: /liberation/ })
    .focus();
  // Of the facts; the lane of the claims lies below, whatever is stacked in either.
  const fact = await heightOf();
  await page.keyboard.press("ArrowDown");
  expect(await heightOf()).toBeGreaterThan(fact + 60);
  await page.keyboard.press("ArrowUp");
  expect(await heightOf()).toBeLessThan(fact + 60);
});

test("who listens hears title, date and place of every mark, in the order of time", async ({ page }) => {
  const rows = page.getByRole("complementary", { name: "Events" }).getByRole("list").first();
  const titles = await rows.getByRole("listitem").locator("a > span[dir=auto]").allTextContents();
  const names = await chart(page)
    .getByRole("link", { name: / of \d+$/ })
    .all();
  expect(names).toHaveLength(titles.length);
  for (const [i, mark] of names.entries()) {
    const name = new RegExp(`\\d{4}.*, ${i + 1} of ${titles.length}$`);
    await expect(mark).toHaveAccessibleName(name);
    await expect(mark).toHaveAccessibleName(new RegExp(escaped(titles[i] ?? "")));
  }
  await expect(chart(page)).toMatchAriaSnapshot(`
    - group /Timeline. North Korea honours/:
      - link "Show the 78 years, 4 months not shown"
      - link "Show the 3 months, 10 days not shown"
      - link /Aug 1945 .*liberation.*, 1 of \\d+/
  `);
});

function escaped(words: string): string {
  return words.trim().replace(/[.*+?^$(){}|[\]\\]/g, "\\$&");
}

test("zoom: buttons, keys and strip move the window, and 0 shows everything again", async ({ page }) => {
  const all = await marks(page).count();
  await button(page, "Zoom in").click();
  await button(page, "Zoom in").click();
  await expect(strip(page)).not.toHaveAttribute("aria-valuetext", "everything");
  expect(await marks(page).count()).toBeLessThan(all);
  await button(page, /^Show all/).click();
  await expect(strip(page)).toHaveAttribute("aria-valuetext", "everything");
  await expect(button(page, /^Show all/)).toBeDisabled();
  await strip(page).focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await expect(chart(page).locator("text", { hasText: /\d later →/ })).toBeVisible();
  await page.keyboard.press("End");
  await expect(chart(page).locator("text", { hasText: /← \d+ earlier/ })).toBeVisible();
});

test("the strip's window says which days it shows, and is dragged from where it is held", async ({
  page,
}) => {
  const box = await strip(page).boundingBox();
  const [left, y] = [box?.x ?? 0, (box?.y ?? 0) + 10];
  await page.mouse.click(left + 20, y);
  await expect(strip(page)).toHaveAttribute("aria-valuetext", /1945/);
  const before = await strip(page).getAttribute("aria-valuetext");
  // Held at its edge and not moved, it stays where it is.
  await page.mouse.move(left + 26, y);
  await page.mouse.down();
  await page.mouse.up();
  await expect(strip(page)).toHaveAttribute("aria-valuetext", before ?? "");
  await page.mouse.move(left + 24, y);
  await page.mouse.down();
  await page.mouse.move(left + 1288, y, { steps: 10 });
  await page.mouse.up();
  await expect(strip(page)).toHaveAttribute("aria-valuetext", /^(?!.*1945).*2025$/);
});

test("arrows reach what the zoom has left outside", async ({ page }) => {
  await button(page, "Zoom in").click();
  await strip(page).focus();
  await page.keyboard.press("Home");
  await chart(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(page.locator(":focus")).toHaveAttribute("data-event", /.+/);
  await expect(page.locator(":focus")).toBeInViewport();
});

test("what is selected in the list comes into a zoomed chart's window", async ({ page }) => {
  await button(page, "Zoom in").click();
  await button(page, "Zoom in").click();
  await strip(page).focus();
  await page.keyboard.press("End");
  await expect(chart(page).getByRole("link", { name: /liberation/ })).toHaveCount(0);
  await page
    .getByRole("region", { name: /events$/ })
    .getByRole("link", { name: /liberation/ })
    .click();
  await expect(chart(page).getByRole("link", { name: /liberation/ })).toHaveAttribute("aria-current", "true");
});

test("the wheel scrolls the page; with Ctrl it zooms the chart and the page stays", async ({ page }) => {
  await chart(page).hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(strip(page)).toHaveAttribute("aria-valuetext", "everything");
  await page.mouse.wheel(0, -400);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect(strip(page)).not.toHaveAttribute("aria-valuetext", "everything");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("dragging slides a zoomed chart and selects nothing", async ({ page }) => {
  await button(page, "Zoom in").click();
  await button(page, "Zoom in").click();
  await strip(page).focus();
  await page.keyboard.press("Home");
  const earlier = chart(page).locator("text", { hasText: /← \d+ earlier/ });
  await expect(earlier).toHaveCount(0);
  const box = await chart(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 900, (box?.y ?? 0) + 30];
  // The gestures arrive a moment after the pointer does.
  await expect(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 700, y, { steps: 5 });
    await page.mouse.up();
    await expect(earlier).toBeVisible({ timeout: 300 });
  }).toPass();
  await expect(page).toHaveURL(SAMPLE);
});

test("a phone gets a strip of marks without words", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(chart(page)).toBeVisible();
  await expect(chart(page).locator("text", { hasText: "liberation" })).toHaveCount(0);
  const box = await chart(page).boundingBox();
  expect(box?.height).toBeLessThan(180);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const width of [1440, 1030, 1010, 655, 630, 390]) {
  test(`the box is as high as what is drawn in it, in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(SAMPLE);
    await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
    const [box, strip] = await page.evaluate(() => {
      const slider = document.querySelector('[role="slider"]');
      return [slider?.closest("[data-height]"), slider].map(
        (part) => part?.getBoundingClientRect().bottom ?? 0,
      );
    });
    expect(Math.abs((box ?? 0) - (strip ?? 0))).toBeLessThan(2);
  });
}
