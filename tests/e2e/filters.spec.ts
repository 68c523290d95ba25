import type { Page } from "@playwright/test";
import { axeFaults } from "./axe.ts";
import { eventLinks, expect, inspector, overflow, SAMPLE, test } from "./test.ts";

const search = (page: Page) => page.getByRole("searchbox", { name: "Search events" });
const tick = (page: Page, name: string | RegExp) => page.getByRole("checkbox", { name });
const count = (page: Page) => page.getByRole("search").getByRole("status");
const marks = (page: Page) =>
  page.getByRole("group", { name: /^Timeline/ }).getByRole("link", { name: /\d+ of \d+$/ });

async function openMenu(page: Page): Promise<void> {
  await page.getByRole("search").getByText("Filter", { exact: true }).click();
}

/** List and chart show the same events: the chart all of them that have a date. */
async function expectAgreement(page: Page): Promise<void> {
  const dated = page.getByRole("complementary", { name: "Events" }).getByRole("list").first();
  await expect(marks(page)).toHaveCount(await dated.getByRole("listitem").count());
}

test("a slash goes to the search; what is found is marked, counted, and the only thing left", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const all = await eventLinks(page).count();
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("KURSK");
  await expect(page).toHaveURL(/\?q=KURSK$/);
  await expect(page.locator("mark").first()).toHaveText("Kursk");
  const found = await eventLinks(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await expect(count(page)).toContainText(`${found} of ${all} events`);
  await expect(page.getByRole("heading", { level: 2, name: `${found} of ${all} events` })).toBeVisible();
  await expectAgreement(page);
  await page.keyboard.press("Escape");
  await expect(search(page)).not.toBeFocused();
  await expect(search(page)).toHaveValue("KURSK");
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(SAMPLE);
  await expect(search(page)).toHaveValue("");
  await expect(eventLinks(page)).toHaveCount(all);
});

test("a count of what found no room says its days, and lists what it counts", async ({ page }) => {
  await page.goto("/t/thirty-three-miners");
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const chip = page.getByRole("link", { name: /^\d+ more here, .*2010: list them$/ }).first();
  const counted = Number.parseInt((await chip.getAttribute("aria-label")) ?? "", 10);
  const all = await eventLinks(page).count();
  await chip.click();
  await expect(eventLinks(page)).toHaveCount(counted);
  await expectAgreement(page);
  await expect(count(page)).toContainText(`${counted} of ${all} events`);
  // It is an address like any other, and a search goes on within it.
  await page.reload();
  await expect(eventLinks(page)).toHaveCount(counted);
  await search(page).fill("the");
  await expect(page).toHaveURL(/[?&]q=the&id=/);
  expect(await eventLinks(page).count()).toBeLessThanOrEqual(counted);
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(eventLinks(page)).toHaveCount(all);
});

test.describe("on a phone, without a script", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  test("a count lists what it counts, and no bar that only reaches into its days", async ({ page }) => {
    await page.goto("/t/thirty-three-miners");
    const chip = page.getByRole("link", { name: /^\d+ more here.*: list them$/ });
    const href = String(await chip.first().getAttribute("href"));
    const counted = Number.parseInt((await chip.first().getAttribute("aria-label")) ?? "", 10);
    await page.goto(href);
    await expect(eventLinks(page)).toHaveCount(counted);
    await expect(page.getByText("Men dig there").first()).toBeHidden();
  });
});

test("the name of a lane leaves it alone, and pressed again brings the others back", async ({ page }) => {
  await page.goto(`${SAMPLE}?group=who`);
  const lane = page
    .getByRole("group", { name: /^Timeline/ })
    .getByRole("link", { name: /^KCNA, \d+ events/ });
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const [, held = ""] = /(\d+) events/.exec((await lane.getAttribute("aria-label")) ?? "") ?? [];
  await lane.click();
  await expect(page).toHaveURL(/who=KCNA/);
  await expect(marks(page)).toHaveCount(Number(held));
  await expectAgreement(page);
  await lane.click();
  await expect(page).toHaveURL(`${SAMPLE}?group=who`);
});

test("a filter comes and goes without moving the chart", async ({ page }) => {
  await page.goto(SAMPLE);
  const top = async () => (await page.getByRole("group", { name: /^Timeline/ }).boundingBox())?.y;
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const before = await top();
  await tick(page, "claimed by a source").uncheck();
  await expect(count(page)).toContainText(/of \d+ events/);
  expect(await top()).toBe(before);
});

test("a word typed letter by letter is one step back", async ({ page }) => {
  await page.goto(SAMPLE);
  await search(page).pressSequentially("Putin", { delay: 200 });
  await expect(page).toHaveURL(/q=Putin/);
  await search(page).blur();
  await page.goBack();
  await expect(page).toHaveURL(SAMPLE);
  await expect(search(page)).toHaveValue("");
});

test("the legend switches each status off and on again", async ({ page }) => {
  await page.goto(SAMPLE);
  const all = await eventLinks(page).count();
  await expect(tick(page, "stated as fact")).toBeChecked();
  await tick(page, "stated as fact").focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/status=claim/);
  await expect.poll(() => eventLinks(page).count()).toBeLessThan(all);
  await expect(page.getByRole("region", { name: "Article" }).locator('[data-status="fact"]')).toHaveCount(0);
  await expectAgreement(page);
  await tick(page, "stated as fact").check();
  await expect(page).toHaveURL(SAMPLE);
  await expect(eventLinks(page)).toHaveCount(all);
});

test("who says so, how exactly it is dated and when it was: each has its filter, and Esc shuts the menu", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  await openMenu(page);
  await tick(page, /South Korean lawmakers/).check();
  await expect(page).toHaveURL(/who=South\+Korean\+lawmakers/);
  await expect(eventLinks(page)).toHaveCount(1);
  await tick(page, /South Korean lawmakers/).uncheck();
  await tick(page, /^to the month/).check();
  await expect(page).toHaveURL(/precision=month/);
  await expect(eventLinks(page).first()).toContainText("August 1945");
  await page.getByLabel("From", { exact: true }).fill("2025");
  await expect(page).toHaveURL(/from=2025/);
  await expect(eventLinks(page).filter({ hasText: "August 1945" })).toHaveCount(0);
  await expectAgreement(page);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("From", { exact: true })).toBeHidden();
  await expect(page.locator("summary:focus")).toHaveText("Filter2");
});

test("a period that is none is left out, and the field says so", async ({ page }) => {
  await page.goto(`${SAMPLE}?to=soon`);
  await openMenu(page);
  await expect(page.getByLabel("To", { exact: true })).toHaveAccessibleDescription(
    /“soon” is no year, month or day/,
  );
  await expect(page.getByRole("heading", { name: /^\d+ events$/ })).toBeVisible();
});

test("nothing found: the chart's place says so, and leads out", async ({ page }) => {
  await page.goto(`${SAMPLE}?q=zebra`);
  await expect(page.getByText("No event passes this search and these filters.")).toBeVisible();
  await expect(eventLinks(page)).toHaveCount(0);
  await page.getByRole("link", { name: /^Show all \d+ events$/ }).click();
  await expect(page).toHaveURL(SAMPLE);
  await expect(marks(page).first()).toBeVisible();
});

test("what is selected stays selected, and its passage in reach, when a filter leaves it out", async ({
  page,
}) => {
  await page.goto(SAMPLE);
  await eventLinks(page).filter({ hasText: "August 1945" }).first().click();
  await search(page).fill("lawmakers");
  await expect(page).toHaveURL(/q=lawmakers/);
  await page.mouse.move(2, 2);
  await inspector(page).getByRole("link", { name: "Open in article" }).click();
  await expect(
    page.getByRole("region", { name: "Article" }).locator("a[aria-current]:focus"),
  ).toBeInViewport();
});

test("what is shared, embedded and exported is what is shown", async ({ page, request, baseURL }) => {
  await page.goto(`${SAMPLE}?status=claim&q=Kim`);
  const shown = await eventLinks(page).count();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByLabel("Link to what is shown now")).toHaveValue(
    `${baseURL}${SAMPLE}?q=Kim&status=claim`,
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByLabel("With a script that follows")).toHaveValue(
    /data-query="q=Kim&amp;status=claim"/,
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Export" }).click();
  const data = page.getByRole("link", { name: "Data, JSON" });
  const [part, whole] = await Promise.all(
    [data.first(), data.last()].map(async (link) => {
      const file = await request.get(String(await link.getAttribute("href")));
      return (await file.json()).events.length;
    }),
  );
  expect(part).toBe(shown);
  expect(whole).toBeGreaterThan(shown);
  const picture = await request.get(`${SAMPLE}/snapshot.svg?status=claim&q=Kim`);
  expect(await picture.text()).toContain(`${shown} of `);
  const embed = await request.get(`/embed/troops-in-kursk?status=claim&q=Kim`);
  expect(await embed.text()).toContain(`${shown} events with the exact words`);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("search and filters are a form", async ({ page }) => {
    await page.goto(`${SAMPLE}?scale=even`);
    const all = await eventLinks(page).count();
    await tick(page, "stated as fact").uncheck();
    await openMenu(page);
    await page.getByLabel("From", { exact: true }).fill("2025");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/scale=even.*status=claim.*from=2025/);
    expect(await eventLinks(page).count()).toBeLessThan(all);
    await search(page).fill("speech");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/q=speech/);
    await expect(tick(page, "stated as fact")).not.toBeChecked();
    await page.getByRole("link", { name: "Clear" }).click();
    await expect(page).toHaveURL(`${SAMPLE}?scale=even`);
    await expect(eventLinks(page)).toHaveCount(all);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test("axe finds nothing while searching, filtering, or finding nothing", async ({ page }) => {
      for (const query of ["?q=troops&status=claim", "?q=zebra", "?from=soon&precision=day"]) {
        await page.goto(SAMPLE + query);
        await openMenu(page);
        expect(await axeFaults(page, colorScheme)).toEqual([]);
      }
    });
  });
}

for (const width of [320, 390, 768]) {
  test(`the filters open within ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${SAMPLE}?q=troops&status=claim`);
    await openMenu(page);
    await expect(page.getByLabel("From", { exact: true })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
}
