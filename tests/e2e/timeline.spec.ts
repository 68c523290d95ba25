import { eventLinks, expect, inspector, SAMPLE, test, textOf } from "./test.ts";

test("the first link leads to the sample, and each of its events shows its passage", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/t\/troops-in-kursk$/);
  const article = page.getByRole("region", { name: "Article" });
  const text = await textOf(article);
  const rows = await eventLinks(page).all();
  expect(rows.length).toBeGreaterThanOrEqual(12);
  for (const row of rows) {
    await row.click();
    const quote = await textOf(inspector(page).getByRole("blockquote"));
    expect(text).toContain(quote);
    await expect(article.locator("[aria-current]").first()).toBeVisible();
    await expect(inspector(page).getByText("How dated")).toBeVisible();
    await expect(inspector(page).getByText("Says who")).toBeVisible();
  }
});

test("one selection: list, article, inspector and address move together, and Back undoes a step", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  const heading = inspector(page).getByRole("heading");
  const passage = page
    .getByRole("region", { name: "Article" })
    .getByRole("link", { name: /signed a mutual defence pact/ });
  await passage.click();
  await expect(heading).toContainText(/pact/i);
  const first = page.url();
  const row = eventLinks(page).filter({ hasText: "August 1945" }).first();
  await row.click();
  await expect(row).toHaveAttribute("aria-current", "true");
  await expect(heading).toContainText(/liberat/i);
  expect(page.url()).not.toBe(first);
  await page.goBack();
  await expect(page).toHaveURL(first);
  await page.mouse.move(0, 0);
  await expect(heading).toContainText(/pact/i);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(SAMPLE);
  await expect(heading).toHaveText("Pick an event");
});

test("a look previews an event and changes nothing", async ({ page }) => {
  await page.goto(SAMPLE);
  const row = eventLinks(page).first();
  const title = await textOf(row.locator("span[dir]").first());
  await row.hover();
  await expect(inspector(page).getByRole("heading")).toHaveText(title);
  await page.mouse.move(2, 2);
  await expect(inspector(page).getByRole("heading")).toHaveText("Pick an event");
  await expect(page).toHaveURL(SAMPLE);
});

test("an address with an event in it opens with that event", async ({ page }) => {
  await page.goto(SAMPLE);
  await eventLinks(page).nth(3).click();
  await expect(page).toHaveURL(/event=/);
  const title = await textOf(inspector(page).getByRole("heading"));
  await page.reload();
  await expect(inspector(page).getByRole("heading")).toHaveText(title);
});

test("the scale is a link that keeps the selection", async ({ page }) => {
  await page.goto(SAMPLE);
  await eventLinks(page).nth(2).click();
  const title = await textOf(inspector(page).getByRole("heading"));
  const scale = page.getByRole("navigation", { name: "Scale" });
  await scale.getByRole("link", { name: "To scale" }).click();
  await expect(page).toHaveURL(/scale=to-scale/);
  await expect(page).toHaveURL(/event=/);
  await expect(scale.getByRole("link", { name: "To scale" })).toHaveAttribute("aria-current", "true");
  await page.mouse.move(0, 0);
  await expect(inspector(page).getByRole("heading")).toHaveText(title);
});

test("acts of reporting are left out until asked for", async ({ page }) => {
  await page.goto(SAMPLE);
  const before = await eventLinks(page).count();
  await page.getByRole("link", { name: /^Show \d+ reports? of the news itself$/ }).click();
  await expect(page).toHaveURL(/reports=1/);
  await expect.poll(() => eventLinks(page).count()).toBeGreaterThan(before);
  await page.getByRole("link", { name: /^Hide/ }).click();
  await expect(eventLinks(page)).toHaveCount(before);
});

test("open in article goes to the passage", async ({ page }) => {
  await page.goto(SAMPLE);
  await eventLinks(page).filter({ hasText: "August 1945" }).first().click();
  await inspector(page).getByRole("link", { name: "Open in article" }).click();
  const passage = page.getByRole("region", { name: "Article" }).locator("a[aria-current]").first();
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();
});

test("share, embed and cite give what can be copied", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(SAMPLE);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByLabel("Link to this timeline")).toHaveValue(`${baseURL}${SAMPLE}`);
  await page.getByRole("dialog", { name: "Share" }).getByRole("button", { name: "Copy" }).click();
  await expect(page.getByRole("dialog", { name: "Share" }).getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${SAMPLE}`);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByLabel("Without a script")).toHaveValue(
    new RegExp(`^<iframe src="${baseURL}/embed/troops-in-kursk".* style="border:0"`),
  );
  await expect(page.getByRole("dialog", { name: "Embed" })).toContainText('data-theme="light"');
  await expect(page.getByLabel("Opening with the selected event")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await eventLinks(page).first().click();
  await inspector(page).getByRole("button", { name: "Cite" }).click();
  await expect(page.getByRole("dialog", { name: "Citation" })).toContainText("The Guardian, 22 August 2025");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByLabel("Opening with the selected event")).toHaveValue(/ data-event="\w{9}" async>/);
});

test("pictures are exported as the page shows them", async ({ page, request }) => {
  await page.goto(`${SAMPLE}?scale=even`);
  await eventLinks(page).first().click();
  await page.getByRole("button", { name: "Export" }).click();
  const link = page.getByRole("link", { name: "Picture, PNG" });
  await expect(link).toHaveAttribute("href", /snapshot\.png\?scale=even&event=/);
  const picture = await request.get(String(await link.getAttribute("href")));
  expect(picture.headers()["content-type"]).toBe("image/png");
});

test("the chart is one stop for Tab; arrows walk along time, Enter goes to the passage, Esc returns and lets go", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  const chart = page.getByRole("group", { name: /^Timeline/ });
  const stops = chart.locator('a[data-event][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await expect(stops).toHaveAccessibleName(/1945/);
  await page.keyboard.press("ArrowRight");
  await expect(chart.locator("a[data-event]:focus")).toHaveAccessibleName(/2024/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await expect(
    page.getByRole("region", { name: "Article" }).locator("a[aria-current]:focus"),
  ).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(chart.locator("a[data-event]:focus")).toHaveAttribute("aria-current", "true");
  await expect(chart.locator("a[data-event]:focus")).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(SAMPLE);
});

test("a pointer lets go of a selection, too", async ({ page }) => {
  await page.goto(SAMPLE);
  const letGo = inspector(page).getByRole("link", { name: "Let go of this event" });
  await expect(letGo).toHaveCount(0);
  await eventLinks(page).nth(2).click();
  await letGo.click();
  await expect(page).toHaveURL(SAMPLE);
  await expect(letGo).toHaveCount(0);
});

test("a fold opens in place, and in the address", async ({ page }) => {
  await page.goto(SAMPLE);
  await page.getByRole("link", { name: /^Show .*78 years, 4 months/ }).click();
  await expect(page).toHaveURL(/unfold=1945-09-01/);
  await page.getByRole("link", { name: /^Fold .*78 years, 4 months/ }).click();
  await expect(page).toHaveURL(SAMPLE);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the list is the timeline, and the article opens from an event as a sheet", async ({ page }) => {
    await page.goto(SAMPLE);
    await expect(inspector(page)).toBeHidden();
    await expect(page.getByRole("region", { name: "Article" })).toBeHidden();
    const row = page.getByRole("listitem").filter({ hasText: "August 1945" }).first();
    await row.getByRole("link").first().tap();
    await expect(row.getByRole("blockquote")).toContainText("August 1945");
    await row.getByRole("link", { name: "Open in article" }).tap();
    const sheet = page.getByRole("dialog", { name: "Article" });
    await expect(sheet.locator("a[aria-current]").first()).toBeInViewport();
    await sheet.getByRole("button", { name: "Close" }).tap();
    await expect(sheet).toBeHidden();
    await page.getByRole("button", { name: "Read the article" }).tap();
    await expect(sheet).toContainText("Kim Jong-un has hailed");
  });
});
