/**
 * How the page looks: its top and its chart, at three widths, in light and dark. The timelines are fixtures, so that
 * reading better changes no picture. To renew: `npm run e2e -- look.spec.ts --update-snapshots`, then look at each.
 */
import type { Page } from "@playwright/test";
import { EXAMPLES, STANDINGS } from "#components/gallery/examples.ts";
import { layoutForPage } from "#lib/layout/page-sizes.ts";
import { INTER_400, INTER_600, textWidth } from "#lib/layout/text-width.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { goldTimeline, type Row, timelineOf } from "../fixtures/timelines.ts";
import { expect, test } from "./test.ts";

const NEWS: Timeline = { ...goldTimeline(), id: "e2e-look" };
const MARKS: Timeline = { ...timelineOf(EXAMPLES.map(rowOf)), id: "e2e-marks" };

/** The gallery's dates, each vouched for in another way than the one before. */
function rowOf({ edtf, name }: (typeof EXAMPLES)[number], i: number): Row {
  const [status = "fact"] = STANDINGS[i % 3] ?? [];
  return [edtf, name, status, status === "claim" ? "Ada Finch" : undefined];
}

test.beforeAll(async () => {
  const store = openSqlite(String(process.env.E2E_DATA));
  for (const timeline of [NEWS, MARKS]) {
    if (!(await store.get(timeline.id))) await store.put(timeline).catch(() => store.get(timeline.id));
  }
  await store.close();
});

/** Until the chart is laid out for its own width, in the faces it is measured by. */
async function visit(page: Page, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date("2025-09-01T12:00:00Z"));
  await page.goto(path);
  await expect(page.locator("svg[role=group]")).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready);
}

const chart = (page: Page) => page.locator("[data-height]");

/** Headline, switches and legend: all that stands above the chart. */
async function topOf(page: Page): Promise<Buffer> {
  const box = await chart(page).boundingBox();
  const { width = 0 } = page.viewportSize() ?? {};
  return page.screenshot({ clip: { x: 0, y: 0, width, height: box?.y ?? 0 }, animations: "disabled" });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [390, 1440, 2560]) {
    test.describe(`${width} px wide, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("the top of the page", async ({ page }) => {
        await visit(page, `/t/${NEWS.id}`);
        expect(await topOf(page)).toMatchSnapshot(`top-${width}-${colorScheme}.png`);
      });

      test("the chart", async ({ page }) => {
        await visit(page, `/t/${NEWS.id}`);
        await expect(chart(page)).toHaveScreenshot(`chart-${width}-${colorScheme}.png`);
      });
    });
  }
}

/** The lines of the labels as they stand in the page: words, place, and how wide the browser sets them. */
function linesIn(page: Page) {
  return page.locator("svg[role=group] [data-words] text").evaluateAll((lines) =>
    lines.map((line) => ({
      text: (line.textContent ?? "").trim(),
      x: Number(line.getAttribute("x")),
      y: Number(line.getAttribute("y")),
      isBold: line.getAttribute("font-weight") === "600",
      size: Number(line.getAttribute("font-size")),
      width: (line as SVGTextElement).getComputedTextLength(),
    })),
  );
}

test("browser and server draw the same picture, to a tenth of a pixel", async ({ page }) => {
  await visit(page, `/t/${NEWS.id}`);
  const width = Number(await page.locator("svg[role=group]").getAttribute("width"));
  const shown = NEWS.events.filter(({ status }) => status !== "reporting");
  const { events } = layoutForPage(shown, width, { scale: "folded" });
  const expected = events.flatMap(({ label }) => (label ? [...label.date, ...label.title] : []));
  const found = await linesIn(page);
  expect(found.map(({ text, x, y }) => ({ text, x, y }))).toEqual(
    expected.map(({ text, x, y }) => ({ text, x, y })),
  );
});

test("words are as wide in the browser as they were measured", async ({ page }) => {
  await visit(page, `/t/${NEWS.id}`);
  const lines = await linesIn(page);
  expect(lines.length).toBeGreaterThan(30);
  for (const { text, isBold, size, width } of lines) {
    const measured = textWidth(text, isBold ? INTER_600 : INTER_400, size);
    // Never wider, or words would touch; narrower by what kerning draws together.
    expect(width - measured, text).toBeLessThan(0.5);
    expect(measured - width, text).toBeLessThan(1 + 0.02 * width);
  }
});

test.describe("1440 px wide", () => {
  const VIEWS = {
    even: `/t/${NEWS.id}?scale=even`,
    lanes: `/t/${NEWS.id}?group=status`,
    selected: `/t/${NEWS.id}?event=${NEWS.events[5]?.id}`,
    marks: `/t/${MARKS.id}`,
  };
  for (const [name, path] of Object.entries(VIEWS)) {
    test(name, async ({ page }) => {
      await visit(page, path);
      await expect(chart(page)).toHaveScreenshot(`${name}.png`);
    });
  }

  test("the reading order, on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await visit(page, `/t/${NEWS.id}?scale=reading`);
    await expect(chart(page)).toHaveScreenshot("reading-390.png");
  });

  test("in the reader's own colours", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await visit(page, `/t/${MARKS.id}`);
    await expect(chart(page)).toHaveScreenshot("own-colours.png");
  });
});
