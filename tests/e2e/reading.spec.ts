import type { Page } from "@playwright/test";
import { eventLinks, expect, inspector, overflow, SAMPLE, test, textOf } from "./test.ts";

const READING = `${SAMPLE}?scale=reading`;

const chart = (page: Page) => page.getByRole("group", { name: /^In the order of its telling/ });
const marks = (page: Page) => chart(page).getByRole("link", { name: /\d+ in the text$/ });

test("reading order is a link of the switch; the article stands beside time, and says how the story jumps", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  await page
    .getByRole("navigation", { name: "Scale" })
    .getByRole("link", { name: "Reading order", exact: true })
    .click();
  await expect(page).toHaveURL(READING);
  await expect(chart(page)).toContainText("As told by The Guardian");
  await expect(chart(page)).toContainText(/\d+ of \d+ steps lead back in time/);
  await expect(chart(page)).toContainText("Kim Jong-un has hailed North Korean troops");
  expect(await marks(page).count()).toBeGreaterThanOrEqual(12);
});

test("a passage in it selects its event everywhere", async ({ page }) => {
  await page.goto(READING);
  await expect(chart(page).locator('a[tabindex="0"]')).toHaveCount(1);
  const mark = marks(page).filter({ hasText: "pact" });
  const id = String(await mark.getAttribute("data-event"));
  await chart(page).locator(`[aria-hidden] a[data-event="${id}"] rect`).first().click();
  await expect(page).toHaveURL(/scale=reading&event=/);
  await expect(mark).toHaveAttribute("aria-current", "true");
  await expect(inspector(page).getByRole("heading")).toContainText(/pact/i);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(READING);
});

test("a look at the list lights the curve", async ({ page }) => {
  await page.goto(READING);
  await eventLinks(page).first().hover();
  await expect(chart(page).locator('path[stroke="var(--accent)"][stroke-width="2.25"]')).toHaveCount(1);
});

test("one tab stop: left and right along time, up and down along the text, Enter opens the passage", async ({
  page,
}) => {
  await page.goto(READING);
  await chart(page).locator('a[tabindex="0"]').focus();
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAccessibleName(/ 1 of \d+ in time/);
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(/ 2 of \d+ in time, /);
  await page.keyboard.press("ArrowDown");
  const [, place = ""] = /(\d+) in the text$/.exec(await focusedName(page)) ?? [];
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(":focus")).toHaveAccessibleName(new RegExp(` ${Number(place) + 1} in the text$`));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await expect(page.locator(":focus")).toBeInViewport();
  expect(await textOf(page.locator(":focus"))).not.toBe("");
});

function focusedName(page: Page): Promise<string> {
  return page
    .locator(":focus")
    .getAttribute("aria-label")
    .then((name) => name ?? "");
}

test("a fold opens in place and shuts again", async ({ page }) => {
  await page.goto(READING);
  await chart(page)
    .getByRole("link", { name: /^Show the 78 years/ })
    .click();
  await expect(page).toHaveURL(/unfold=1945-09-01/);
  await chart(page)
    .getByRole("link", { name: /^Fold 78 years/ })
    .click();
  await expect(page).toHaveURL(READING);
});

test("the picture shows it too", async ({ page, request }) => {
  await page.goto(READING);
  await page.getByRole("button", { name: "Export" }).click();
  const link = page.getByRole("link", { name: "Picture, SVG" });
  const picture = await request.get(String(await link.getAttribute("href")));
  expect(picture.status()).toBe(200);
  expect(await picture.text()).toContain("As told by The Guardian");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the article is a strip of strokes, and the list below says the words", async ({ page }) => {
    await page.goto(READING);
    await expect(marks(page).first()).toBeVisible();
    await expect(chart(page)).not.toContainText("Kim Jong-un has hailed");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("it is all there, and a mark selects", async ({ page }) => {
    await page.goto(READING);
    await expect(chart(page).first()).toBeVisible();
    await marks(page).filter({ hasText: "pact" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(inspector(page).getByRole("blockquote")).toContainText("pact");
  });
});
