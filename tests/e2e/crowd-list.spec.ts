/** The list of a crowd: read on by scrolling, with rows that come as they are looked at. */
import type { Page } from "@playwright/test";
import { chart, keepCrowd, list, PATH, spoken, strip, visit } from "./crowds.ts";
import { expect, inspector, test } from "./test.ts";

test.beforeAll(keepCrowd);

const pages = (page: Page) => page.getByRole("navigation", { name: "Pages of the list", exact: true });
const row = (page: Page, n: number) => list(page).locator(`li[aria-posinset="${n}"]`);
const scrollListTo = (page: Page, top: number) => list(page).evaluate((box, y) => box.scrollTo(0, y), top);
const steps = (page: Page) => page.evaluate(() => history.length);

test("the list reads on by itself, and the address goes along without a step", async ({ page }) => {
  await visit(page);
  await expect(pages(page)).toHaveText(/1–100 of 2,500\s*Later/);
  const before = await steps(page);
  await scrollListTo(page, 80 * 1_234);
  await expect(row(page, 1240).getByRole("link")).toBeVisible();
  await expect(row(page, 1240)).toHaveAttribute("aria-setsize", "2500");
  await expect(pages(page)).toHaveText(/1,201–1,300 of 2,500/);
  await expect(page).toHaveURL(/\?page=13$/);
  expect(await steps(page)).toBe(before);
  expect(await list(page).getByRole("listitem").count()).toBeLessThan(100);
  await scrollListTo(page, 0);
  await expect(row(page, 1).getByRole("link")).toBeVisible();
  await expect(page).toHaveURL(/e2e-crowd$/);
});

/** How far a row is from standing right under the head of the list, px. */
function underHead(page: Page, n: number): Promise<number> {
  return list(page).evaluate((section, place) => {
    const head = section.querySelector("[data-head]")?.getBoundingClientRect().bottom ?? 0;
    const top = section.querySelector(`[aria-posinset="${place}"]`)?.getBoundingClientRect().top;
    return Math.abs((top ?? Number.POSITIVE_INFINITY) - head);
  }, n);
}

test("a link to a page of the list and a reload show it, and Back returns from a page", async ({ page }) => {
  await visit(page, "?page=7#events");
  await expect(row(page, 601)).toBeInViewport();
  await expect.poll(() => underHead(page, 601)).toBeLessThan(3);
  const [top = 0, bottom = 0] = await page.evaluate(() => [
    scrollY,
    document.body.scrollHeight - innerHeight,
  ]);
  expect(top).toBeLessThan(bottom / 2);
  await pages(page).getByRole("link", { name: "Later" }).click();
  await expect(page).toHaveURL(/page=8$/);
  await expect(row(page, 701)).toBeInViewport();
  await page.reload();
  await expect(pages(page)).toHaveText(/701–800/);
  await expect(row(page, 701)).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(/page=7#events$/);
  await expect(row(page, 601)).toBeInViewport();
});

test("what the server wrote stays where it is when the rows around it come", async ({ page }) => {
  await page.goto(`${PATH}?page=7#events`);
  const places = new Set<number | undefined>();
  for (let i = 0; i < 20; i++) {
    places.add((await row(page, 603).boundingBox())?.y);
    await page.waitForTimeout(20);
  }
  await expect(strip(page)).toBeVisible();
  places.add((await row(page, 603).boundingBox())?.y);
  expect([...places]).toHaveLength(1);
});

test("the arrows walk through rows that have yet to come", async ({ page }) => {
  await visit(page);
  await row(page, 1).getByRole("link").focus();
  await page.keyboard.press("End");
  await expect(page.locator("li[aria-posinset='2500'] > a:focus")).toBeInViewport();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("li[aria-posinset='2499'] > a:focus")).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?event=e2499$/);
  await expect(inspector(page)).toContainText("EDTF");
});

test("an event picked elsewhere comes into the list, and letting go of it leaves the list there", async ({
  page,
}) => {
  await visit(page, "?event=e1200#events");
  await expect(row(page, 1200)).toBeInViewport();
  await chart(page).focus();
  await page.keyboard.press("Home");
  await expect(spoken(page)).toHaveText(/1 of 2,500$/);
  await page.keyboard.press("Enter");
  await expect(row(page, 1)).toBeInViewport();
  await scrollListTo(page, 80 * 500);
  await expect(row(page, 501)).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\?page=6$/);
  await expect(row(page, 501)).toBeInViewport();
});

test("rows that cannot be had are told of, and come when they can", async ({ page, complaints }) => {
  await visit(page);
  await page.route("**/rows?*", (route) => route.abort());
  await scrollListTo(page, 80 * 1_500);
  await expect(page.getByRole("alert").filter({ hasText: "Rows could not be loaded" })).toBeVisible();
  await page.unroute("**/rows?*");
  await scrollListTo(page, 80 * 1_520);
  await expect(row(page, 1521).getByRole("link")).toBeVisible();
  await expect(page.getByText("Rows could not be loaded")).toHaveCount(0);
  complaints.length = 0;
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the list goes on with the page, and the article is one tap away", async ({ page }) => {
    await visit(page);
    await page.evaluate(() => scrollTo(0, 80 * 1000));
    await expect(row(page, 1000).getByRole("link")).toBeInViewport();
    await expect(page).toHaveURL(/\?page=10$/);
    await expect(pages(page)).toBeInViewport();
    await page.getByRole("link", { name: "Read the article" }).click();
    await expect(page.locator("#passage-e1")).toBeInViewport();
    await page.goBack();
    await expect(row(page, 1000).getByRole("link")).toBeInViewport();
  });

  test("what is picked in the chart waits at the foot, and its row is one tap away", async ({ page }) => {
    await visit(page, "?event=e1200");
    const peek = page.getByRole("region", { name: "Picked event" });
    await peek.getByRole("link", { name: /exact words/ }).click();
    await expect(row(page, 1200)).toBeInViewport();
    await expect(peek).toBeHidden();
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the list has pages, and few elements", async ({ page }) => {
    await page.goto(PATH);
    expect(await page.locator("*").count()).toBeLessThan(1500);
    await pages(page).getByRole("link", { name: "Later" }).click();
    await expect(page).toHaveURL(/page=2#events$/);
    await expect(list(page).getByRole("listitem").first()).toHaveAttribute("aria-posinset", "101");
    await list(page)
      .getByRole("navigation", { name: "Pages of the list, at its end" })
      .getByRole("link", { name: "Later" })
      .click();
    await expect(list(page).getByRole("listitem").first()).toHaveAttribute("aria-posinset", "201");
  });
});

for (const landscape of [false, true]) {
  test(`on paper, ${landscape ? "across" : "upright"}, the chart is drawn for the sheet and the list is one page of rows`, async ({
    page,
  }) => {
    await visit(page, "?page=7");
    await page.setViewportSize(landscape ? { width: 1016, height: 672 } : { width: 688, height: 1001 });
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const drawing = page.getByRole("img", { name: /^Timeline: 2500 sample events/ });
    await expect(drawing).toHaveCount(1);
    const box = await drawing.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(landscape ? 672 : 1001);
    await expect(list(page).getByRole("listitem")).toHaveCount(100);
    await expect(row(page, 601)).toHaveCount(1);
    await expect(row(page, 601).getByText("Made up, as the title is.")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(drawing).toHaveCount(0);
    await expect(pages(page)).toHaveText(/601–700/);
  });
}
