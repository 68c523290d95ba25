/** A timeline of 2,500 events: too many to hand them to a browser, so the server draws what is asked and a canvas knows the numbers. */
import type { Page } from "@playwright/test";
import { sampleTimeline } from "#lib/sample-events.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import { axeFaults } from "./axe.ts";
import { eventLinks, expect, inspector, test } from "./test.ts";

const COUNT = 2500;
const PATH = "/t/e2e-crowd";
const FILE = Array.from(sampleTimeline(COUNT)).join("");

test.beforeAll(async () => {
  const store = openSqlite(String(process.env.E2E_DATA));
  const timeline = { ...JSON.parse(FILE), id: "e2e-crowd" };
  if (!(await store.has(timeline.id))) await store.put(timeline).catch(() => store.get(timeline.id));
  await store.close();
});

const chart = (page: Page) =>
  page.getByRole("application", { name: /^Timeline: 2500 sample events, 2,500 dated/ });
const strip = (page: Page) => page.getByRole("slider", { name: /^To scale/ });
const list = (page: Page) => page.getByRole("region", { name: /events$/ });
const spoken = (page: Page) => page.locator("p[aria-live]");
const field = (page: Page) => page.getByRole("searchbox", { name: "Search events" });

/** Until the chart has its numbers. */
async function visit(page: Page, query = ""): Promise<void> {
  await page.goto(PATH + query);
  await expect(strip(page)).toBeVisible();
}

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

test("axe finds nothing in the frame for readers without a script", async ({ page }) => {
  await page.goto(`${PATH}/frame?event=e1200`);
  const faults = await axeFaults(page);
  // The page around it has these.
  expect(faults.filter((fault) => !/^(landmark-one-main|page-has-heading-one)/.test(fault))).toEqual([]);
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
