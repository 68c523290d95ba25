/** What axe finds while something is open, pressed, filtered or selected: most of a page's faults hide there. */
import type { Page } from "@playwright/test";
import { axeFaults } from "./axe.ts";
import { eventLinks, expect, SAMPLE, test } from "./test.ts";

const STORY = "/t/thirty-three-miners";
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

type Way = (page: Page) => Promise<void>;

const STATES: Readonly<Record<string, Way>> = {
  "the filters open": async (page) => {
    await page.goto(SAMPLE);
    await page.getByRole("search").getByText("Filter", { exact: true }).click();
    await expect(page.getByRole("textbox", { name: "From" })).toBeVisible();
  },
  "a filter on": (page) => arrive(page, `${SAMPLE}?status=claim&q=Kim`),
  "nothing found": (page) => arrive(page, `${SAMPLE}?q=zeppelin`),
  "the share panel open": (page) => pressed(page, "Share"),
  "the embed panel open": (page) => pressed(page, "Embed"),
  "the exports open": (page) => pressed(page, "Export"),
  "the citation open": async (page) => {
    await page.goto(SAMPLE);
    await eventLinks(page).first().click();
    await button(page, "Cite").click();
  },
  "a fold open and the chart zoomed": async (page) => {
    await page.goto(`${SAMPLE}?unfold=2025-05-01`);
    await page.getByRole("button", { name: "Zoom in" }).click();
  },
  "an event selected in the reading order": async (page) => {
    await page.goto(`${STORY}?scale=reading`);
    await eventLinks(page).nth(3).click();
  },
  "sources that disagree": (page) => arrive(page, `${STORY}?group=source`),
  "the reports shown": (page) => arrive(page, `${SAMPLE}?reports=1`),
  "an embed with an event selected": async (page) => {
    await page.goto("/embed/troops-in-kursk");
    await page.locator("figure a[data-event]:visible").first().press("Enter");
  },
};

async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path);
}

async function pressed(page: Page, name: string): Promise<void> {
  await page.goto(SAMPLE);
  await button(page, name).click();
}

/** What has colours of its own; the others show what quality.spec.ts sees in the dark. */
const IN_THE_DARK = new Set([
  "the filters open",
  "the share panel open",
  "the citation open",
  "sources that disagree",
  "an embed with an event selected",
]);

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    const states = Object.entries(STATES).filter(
      ([state]) => colorScheme === "light" || IN_THE_DARK.has(state),
    );
    for (const [state, reach] of states) {
      test(`axe finds nothing with ${state}`, async ({ page }) => {
        await reach(page);
        expect(await axeFaults(page, colorScheme)).toEqual([]);
      });
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("axe finds nothing with a row open, nor with the article open over it", async ({ page }) => {
    await page.goto(SAMPLE);
    await eventLinks(page).first().click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("link", { name: "Open in article" }).click();
    await expect(page.getByRole("dialog", { name: "Article" })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});
