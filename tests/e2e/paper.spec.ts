import type { Page } from "@playwright/test";
import { expect, SAMPLE, test } from "./test.ts";

/** What the margins of A4 leave, in px of a 96th of an inch: as wide and as high as a sheet's own content. */
const SHEETS = {
  portrait: { width: 688, height: 1001 },
  landscape: { width: 1016, height: 672 },
};

const chart = (page: Page) => page.getByRole("group", { name: /^(Timeline|In the order)/ });

/** As the browser does it: the page is told, then laid out for the sheet. */
async function putOnPaper(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // The server's three drawings have given way to the one of this width.
  await expect(page.locator("svg[role=group]")).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
}

for (const [lies, viewport] of Object.entries(SHEETS)) {
  test.describe(`on A4, ${lies}`, () => {
    test.use({ viewport });

    for (const query of ["", "?scale=to-scale", "?scale=even", "?scale=reading", "?group=who"]) {
      test(`one page for the chart${query && `, ${query}`}`, async ({ page }) => {
        await putOnPaper(page, SAMPLE + query);
        await expect(chart(page)).toHaveCount(1);
        const box = await chart(page).boundingBox();
        const drawn = Number(await chart(page).getAttribute("width"));
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        expect(box?.width ?? 0).toBeLessThanOrEqual(viewport.width);
        // Words are shrunk by a third at the most.
        expect((box?.width ?? 0) / drawn).toBeGreaterThan(0.75);
      });
    }
  });
}

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false, viewport: SHEETS.landscape });

  for (const query of ["", "?scale=reading", "?group=who"]) {
    test(`the screen's drawing is shrunk to the sheet${query && `, ${query}`}`, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      await page.goto(SAMPLE + query);
      const box = await chart(page).boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(500);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(SHEETS.landscape.height);
    });
  }
});

test("the list begins on a page of its own, and the screen's chart comes back afterwards", async ({
  page,
}) => {
  await putOnPaper(page, SAMPLE);
  await expect(page.locator("[data-height]").locator("..")).toHaveCSS("break-after", "page");
  await expect(page.getByRole("button")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.locator("[data-sheet]")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
});

test("where several articles tell a story, each row of the list says on paper which", async ({ page }) => {
  await page.goto("/t/thirty-three-miners");
  const row = page.getByRole("complementary", { name: "Events" }).getByRole("listitem").first();
  await expect(row.getByText(/The Atacama Courier, \w+day \d+ August 2010/)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(row.getByText(/The Atacama Courier, \w+day \d+ August 2010/)).toBeVisible();
});

test("each row of the list says on paper how it was dated", async ({ page }) => {
  await page.goto(SAMPLE);
  const row = page.getByRole("complementary", { name: "Events" }).getByRole("listitem").nth(2);
  await expect(row.getByText("“last year”, counted from publication")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(row.getByText("“last year”, counted from publication")).toBeVisible();
});

test("a printed page is drawn once for each sheet, by the browser's own printing", async ({ page }) => {
  await page.goto(SAMPLE);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  const across = await pagesOf(page, true);
  const upright = await pagesOf(page, false);
  expect(upright).toBeLessThanOrEqual(5);
  expect(across).toBeLessThanOrEqual(7);
});

async function pagesOf(page: Page, landscape: boolean): Promise<number> {
  const pdf = await page.pdf({ format: "A4", landscape });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
