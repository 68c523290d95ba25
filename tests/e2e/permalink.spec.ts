import { eventLinks, expect, inspector, SAMPLE, test } from "./test.ts";

test("an event's own page says everything, in a window that knows nothing else", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(SAMPLE);
  await eventLinks(page).filter({ hasText: "2024" }).first().click();
  await inspector(page).getByRole("link", { name: "Its own page" }).click();
  await expect(page).toHaveURL(/\/e\/[a-z0-9]+$/);
  const stranger = await browser.newPage();
  const answer = await stranger.goto(page.url());
  expect(answer?.status()).toBe(200);
  await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(stranger.getByRole("blockquote").first()).toContainText(/\w/);
  await expect(stranger.getByText("How dated")).toBeVisible();
  await expect(stranger.getByText("Says who")).toBeVisible();
  await expect(stranger.locator('link[rel="canonical"]')).toHaveAttribute("href", page.url());
  await expect(stranger.locator('meta[property="og:url"]')).toHaveAttribute("content", page.url());
  await expect(stranger.locator('meta[property="og:description"]')).toHaveAttribute("content", /Says who: /);
  await stranger.getByRole("link", { name: "See it in the whole timeline" }).click();
  await expect(stranger).toHaveURL(new RegExp(`^${baseURL}${SAMPLE}\\?event=`));
  await stranger.close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`an address of nothing, ${javaScriptEnabled ? "with" : "without"} a script`, () => {
    test.use({ javaScriptEnabled });

    for (const path of ["/t/never-was", `${SAMPLE}/e/never-was`, "/t/never-was/e/x", "/nowhere"]) {
      test(`${path} is a page that says so, with status 404`, async ({ page }) => {
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
        await expect(page.getByRole("link", { name: "Go to the first page" })).toHaveAttribute("href", "/");
        await expect(page).toHaveTitle(/Not found/);
      });
    }
  });
}

test("several newspapers tell one event: each passage with its date and voice, and where their numbers differ", async ({
  page,
}) => {
  await page.goto("/t/thirty-three-miners");
  await expect(page.getByText("and 2 more sources")).toBeVisible();
  await page
    .getByRole("list")
    .getByRole("link", { name: /collapse in the mine traps 33 miners, not 34/ })
    .click();
  await page
    .getByRole("region", { name: "Selected event" })
    .getByRole("link", { name: "Its own page" })
    .click();
  const fact = (term: string) => page.locator("dt", { hasText: term }).locator("+ dd");
  await expect(fact("Numbers differ")).toContainText(/33 miners.*34 miners officials/);
  await expect(fact("Also told").getByRole("listitem")).toHaveCount(2);
  await expect(fact("Also told")).toContainText("The Northern Evening Post");
  await expect(fact("Also told")).toContainText("dates it August 2010");
});
