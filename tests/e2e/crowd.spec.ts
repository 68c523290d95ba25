/** A timeline of 2,500 events: too many to hand them to a browser, so the server draws what is asked and a canvas knows the numbers. */
import type { Page } from "@playwright/test";
import { axeFaults } from "./axe.ts";
import { chart, FILE, keepCrowd, list, PATH, spoken, strip, visit } from "./crowds.ts";
import { eventLinks, expect, inspector, test } from "./test.ts";

test.beforeAll(keepCrowd);

const field = (page: Page) => page.getByRole("searchbox", { name: "Search events" });

test("arrows walk through all events and crowds, and say each in words", async ({ page }) => {
  await visit(page);
  await chart(page).focus();
  await page.keyboard.press("Home");
  await expect(spoken(page)).toHaveText(/^signal parade .*1946.*, 1 of 2,500$/);
  await page.keyboard.press("ArrowRight");
  await expect(spoken(page)).toHaveText(/, 2 of 2,500$/);
  await page.keyboard.press("End");
  await expect(spoken(page)).toHaveText(/events, .* to 2,500 of 2,500$/);
});

test("Enter looks into a crowd until its events stand apart", async ({ page }) => {
  await visit(page);
  await chart(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(strip(page)).not.toHaveAttribute("aria-valuetext", "everything");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(strip(page)).toHaveAttribute("aria-valuetext", "everything");
});

test("Enter on an event goes to its passage, and Esc lets go of it", async ({ page }) => {
  await visit(page);
  await chart(page).focus();
  await page.keyboard.press("Home");
  await expect(spoken(page)).toHaveText(/1 of 2,500$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?event=e1#passage-e1$/);
  await expect(inspector(page)).toContainText("26 February 1946");
  await expect(page.locator("#passage-e1")).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(inspector(page)).toContainText("Pick an event");
});

test("a row selects its event without leaving the page, and the chart keeps its zoom", async ({ page }) => {
  await visit(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  const days = () => strip(page).getAttribute("aria-valuetext");
  await expect(strip(page)).not.toHaveAttribute("aria-valuetext", "everything");
  const zoomed = await days();
  await eventLinks(page).filter({ hasText: "1946" }).nth(1).click();
  await expect(inspector(page)).toContainText("EDTF");
  // Brought into the window, which is as wide as before.
  const [was, is] = [zoomed, await days()].map(yearsIn);
  expect(Math.abs((is ?? 0) - (was ?? 0))).toBeLessThan(5);
});

/** "3 May 1950 – 2 June 1999" as 49. */
function yearsIn(words: string | null): number {
  const years = Array.from(words?.matchAll(/\b\d{4}\b/g) ?? [], ([year]) => Number(year));
  return (years.at(-1) ?? 0) - (years[0] ?? 0);
}

test("a search leaves what it finds, in list and chart alike", async ({ page }) => {
  await visit(page);
  await page.keyboard.press("/");
  await page.keyboard.type("bridge treaty");
  await expect(page).toHaveURL(/q=bridge\+treaty/);
  await expect(page.getByRole("heading", { name: /^\d+ of 2,500 events$/ })).toBeVisible();
  await expect(page.getByRole("application", { name: /, \d\d dated events/ })).toBeVisible();
  await field(page).fill("no such words");
  await expect(page.getByText("No event passes this search and these filters.")).toBeVisible();
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page.getByRole("heading", { name: "2,500 events" })).toBeVisible();
});

test("neither the page nor a selection carries a picture of the chart", async ({ request }) => {
  const html = await (await request.get(PATH)).text();
  const selection = await (await request.get(`${PATH}?event=e4`, { headers: { RSC: "1" } })).text();
  expect(selection.includes("passage-e4")).toBe(true);
  for (const text of [html, selection]) {
    expect(text.includes("data-leader")).toBe(false);
    expect(text.length).toBeLessThan(260_000);
  }
});

test("folds open by a link over the canvas, and shut again", async ({ page }) => {
  await visit(page, "?to=1950");
  await expect(page.getByRole("application", { name: /dated events/ })).toBeVisible();
  await visit(page, "?q=bridge+treaty");
  const shut = page.getByRole("link", { name: /^Show the .* not shown$/ });
  const folds = await shut.count();
  expect(folds).toBeGreaterThan(0);
  await shut.first().click();
  await expect(page).toHaveURL(/unfold=/);
  await expect(page.getByRole("link", { name: /^Fold / })).toHaveCount(1);
  await page.getByRole("link", { name: /^Fold / }).click();
  await expect(shut).toHaveCount(folds);
});

test("few elements, and axe finds nothing", async ({ page }) => {
  await visit(page, "?event=e1200");
  expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(1500);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  const frame = (page: Page) => page.frameLocator("iframe");

  test("chart and list stand there, and a crowd leads to the list of its days", async ({ page }) => {
    await page.goto(PATH);
    await frame(page)
      .getByRole("link", { name: /^2025, .* events: list them$/ })
      .click();
    await expect(page).toHaveURL(/from=2025-01-01&to=2025-12-31#events$/);
    await expect(page.getByRole("heading", { name: /^[\d,]+ of 2,500 events$/ })).toBeVisible();
    await list(page).getByRole("link", { name: /2025/ }).first().click();
    await expect(inspector(page)).toContainText("EDTF");
  });

  test("a mark of the chart selects its event", async ({ page }) => {
    await page.goto(`${PATH}?to=1947`);
    const mark = frame(page).locator("svg:visible a[data-event]").first();
    const id = await mark.getAttribute("data-event");
    await mark.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`to=1947&event=${id}$`));
    await expect(frame(page).locator("svg:visible a[aria-current]")).toHaveAttribute("data-event", `${id}`);
    await expect(inspector(page)).toContainText("EDTF");
  });
});

test("axe finds nothing in the frame for readers without a script", async ({ page }) => {
  await page.goto(`${PATH}/frame?event=e1200`);
  const faults = await axeFaults(page);
  // The page around it has these.
  expect(faults.filter((fault) => !/^(landmark-one-main|page-has-heading-one)/.test(fault))).toEqual([]);
});

test("a timeline in JSON opens from the home page", async ({ page }) => {
  await page.goto("/");
  const file = { name: "events.json", mimeType: "application/json", buffer: Buffer.from(FILE) };
  await page.getByLabel("or a file").setInputFiles(file);
  await page.getByLabel("Title").fill("My own events");
  await page.getByRole("button", { name: "Make the timeline" }).click();
  await expect(page).toHaveURL(/\/t\/[\w-]{22}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own events");
  await expect(strip(page)).toBeVisible();
});

test("of a file that is no timeline the form says what is wrong, and where", async ({ page }) => {
  await page.goto("/");
  const broken = FILE.replace('"edtf":"1946-02', '"edtf":"last May 1946-02');
  const file = { name: "events.json", mimeType: "application/json", buffer: Buffer.from(broken) };
  await page.getByLabel("or a file").setInputFiles(file);
  await page.getByRole("button", { name: "Make the timeline" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "events[0].when.edtf: not an EDTF value" }),
  ).toBeVisible();
});
