import type { Page } from "@playwright/test";
import { axeFaults } from "./axe.ts";
import { eventLinks, expect, overflow, SAMPLE, test } from "./test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const peek = (page: Page) => page.getByRole("region", { name: "Picked event" });
const whole = (page: Page) => peek(page).getByRole("link", { name: /exact words/ });
const mark = (page: Page) =>
  page.getByRole("group", { name: /^Timeline/ }).getByRole("link", { name: /autumn 2024/i });
const row = (page: Page) => page.getByRole("listitem").filter({ hasText: "Autumn 2024" }).first();

/** The address of the sample with an event far down its list. */
async function addressOfLast(page: Page): Promise<string> {
  await page.goto(SAMPLE);
  return String(await eventLinks(page).last().getAttribute("href"));
}

test("a tap on a mark tells what it is where the reader is, and all of it is one tap away", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  await mark(page).tap();
  await expect(peek(page)).toBeInViewport({ ratio: 1 });
  await expect(peek(page)).toContainText(/autumn 2024/i);
  await expect(peek(page)).toContainText("first sent to Russia");
  await expect(peek(page)).toContainText("Stated as fact: the article itself");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await whole(page).tap();
  await expect(row(page).getByText("How dated")).toBeInViewport();
  await expect(peek(page)).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toBeInViewport();
});

test("closing it lets go, moves nothing and returns to the mark", async ({ page }) => {
  await page.goto(SAMPLE);
  await mark(page).tap();
  await peek(page).getByRole("link", { name: "Let go of this event" }).tap();
  await expect(page).toHaveURL(SAMPLE);
  await expect(peek(page)).toHaveCount(0);
  await expect(mark(page)).toBeFocused();
});

test("the page scrolls on behind it, and it comes back when its row is out of sight", async ({ page }) => {
  await page.goto(SAMPLE);
  await row(page).getByRole("link").first().tap();
  await expect(row(page).getByRole("blockquote")).toBeVisible();
  await expect(peek(page)).toBeHidden();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(peek(page)).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeInViewport();
});

test("arrows walk without it", async ({ page }) => {
  await page.goto(SAMPLE);
  await mark(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(mark(page)).not.toBeFocused();
  await expect(peek(page)).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test("axe finds nothing in it, and nothing is wider than the window", async ({ page }) => {
      await page.goto(await addressOfLast(page));
      await expect(peek(page)).toBeVisible();
      expect(await axeFaults(page, colorScheme)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });
    test("an address with an event opens with it in sight, one tap from all of it", async ({ page }) => {
      await page.goto(await addressOfLast(page));
      await expect(peek(page)).toBeInViewport({ ratio: 1 });
      await whole(page).tap();
      await expect(page.getByRole("listitem").getByText("How dated")).toBeInViewport();
      await expect(peek(page)).toBeHidden();
    });
  });
}

test.describe("on a wide screen", () => {
  test.use({ viewport: { width: 1440, height: 900 } });
  test("the inspector tells it", async ({ page }) => {
    await page.goto(await addressOfLast(page));
    await expect(page.getByRole("region", { name: "Selected event" })).toBeVisible();
    await expect(peek(page)).toBeHidden();
  });
});

test.describe("in a low window: a desktop at 200 % zoom, a phone on its side", () => {
  test.use({ viewport: { width: 720, height: 450 } });

  test("a row opens in place, and all that is known of it can be scrolled to", async ({ page }) => {
    await page.goto(SAMPLE);
    await eventLinks(page).nth(8).tap();
    const opened = page.getByRole("listitem").filter({ has: page.getByRole("blockquote") });
    for (const fact of ["How dated", "Says who", "EDTF"]) {
      await opened.getByText(fact).scrollIntoViewIfNeeded();
      await expect(opened.getByText(fact)).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole("region", { name: "Selected event" })).toBeHidden();
  });

  test("a mark is told at the foot of the window", async ({ page }) => {
    await page.goto(SAMPLE);
    await mark(page).locator("circle").first().tap();
    await expect(peek(page)).toBeInViewport({ ratio: 1 });
  });
});
