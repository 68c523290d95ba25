import { eventLinks, expect, inspector, SAMPLE, test } from "./test.ts";

test.use({ javaScriptEnabled: false });

test("list, chart and article are all there, and a link selects", async ({ page }) => {
  await page.goto(SAMPLE);
  expect(await eventLinks(page).count()).toBeGreaterThanOrEqual(12);
  await expect(page.getByRole("region", { name: "Article" })).toContainText("Kim Jong-un has hailed");
  await expect(
    page
      .getByRole("group", { name: /^Timeline/ })
      .getByRole("link")
      .first(),
  ).toBeVisible();
  const row = eventLinks(page).filter({ hasText: "August 1945" }).first();
  await row.click();
  await expect(page).toHaveURL(/event=/);
  await expect(inspector(page).getByRole("blockquote")).toContainText("August 1945");
  await inspector(page).getByRole("link", { name: "Open in article" }).click();
  await expect(
    page.getByRole("region", { name: "Article" }).locator("a[aria-current]").first(),
  ).toBeInViewport();
});

test("a mark of the chart selects its event", async ({ page }) => {
  await page.goto(SAMPLE);
  await page
    .getByRole("link", { name: /Aug 1945.*liberat/i })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("blockquote")).toContainText("August 1945");
});

test("the scale switch and the export menu work", async ({ page }) => {
  await page.goto(SAMPLE);
  await page.getByRole("link", { name: "Even" }).click();
  await expect(page).toHaveURL(/scale=even/);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("link", { name: "Picture, PNG" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the article follows the list, and a selected row opens in place", async ({ page }) => {
    await page.goto(SAMPLE);
    await expect(page.getByRole("region", { name: "Article" })).toBeVisible();
    await eventLinks(page).filter({ hasText: "August 1945" }).first().click();
    await expect(page.getByRole("listitem").getByRole("blockquote")).toContainText("August 1945");
  });
});
