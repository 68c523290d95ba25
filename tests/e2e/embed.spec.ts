import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as abroad, type Page } from "@playwright/test";
import { axeFaults } from "./axe.ts";
import { expect, test } from "./test.ts";

const SAMPLE = "troops-in-kursk";

/** A page on another origin: what `body` says, at any path. */
async function hostOf(body: string): Promise<{ origin: string; server: Server }> {
  const html = `<!doctype html><html lang="en"><title>Host</title><main><h1>Host</h1>${body}</main></html>`;
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, server };
}

async function visitHost(page: Page, body: string): Promise<void> {
  const { origin, server } = await hostOf(body);
  page.once("close", () => server.close());
  await page.goto(origin);
}

function scriptTag(site: string, more = ""): string {
  return `<script src="${site}/embed.js" data-timeline="${SAMPLE}" ${more} async></script>`;
}

/** Height of the nth frame as the host page shows it. */
async function frameHeight(page: Page, nth = 0): Promise<number> {
  return (await page.locator("iframe").nth(nth).boundingBox())?.height ?? 0;
}

/** Not the house's own `test`: a host page is by its nature a request that leaves the site. */
abroad.describe("a host page on another origin", () => {
  abroad("one script tag makes the frame, as high as what it shows", async ({ page, baseURL }) => {
    await visitHost(page, scriptTag(baseURL ?? "", 'data-title="Troops, a timeline" data-height="111"'));
    const frame = page.frameLocator("iframe");
    await expect(page.getByTitle("Troops, a timeline")).toBeVisible();
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    const inner = () => frame.locator("html").evaluate((root) => root.getBoundingClientRect().height);
    await expect.poll(async () => (await frameHeight(page)) - Math.ceil(await inner())).toBe(0);
    const before = await frameHeight(page);
    await frame.getByText("with the exact words").click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 300);
  });

  abroad("of a timeline that is not there is as low as what it says", async ({ page, baseURL }) => {
    await visitHost(page, scriptTag(baseURL ?? "").replace(SAMPLE, "nope"));
    await expect(page.frameLocator("iframe").getByText("There is no timeline here")).toBeVisible();
    await expect.poll(() => frameHeight(page)).toBeLessThan(200);
  });

  abroad("several tags make several frames, and leave no globals behind", async ({ page, baseURL }) => {
    await visitHost(
      page,
      scriptTag(baseURL ?? "") + scriptTag(baseURL ?? "", 'data-theme="dark" data-scale="even"'),
    );
    await expect(page.locator("iframe")).toHaveCount(2);
    await expect(page.locator("iframe").nth(1)).toHaveAttribute("src", /\?scale=even&theme=dark$/);
    const globals = await page.evaluate(() =>
      Object.keys(window).filter((key) => /dateline|frameFor|heightIn|follow/i.test(key)),
    );
    expect(globals).toEqual([]);
  });

  abroad("believes no message but its own frame's", async ({ page, baseURL }) => {
    await visitHost(page, scriptTag(baseURL ?? ""));
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(300);
    await page.evaluate(() => {
      // From the host itself, and from a frame of another origin that claims to be the embed.
      window.postMessage({ type: "dateline:height", height: 3333 }, "*");
      const forger = document.createElement("iframe");
      forger.srcdoc = `<script>parent.postMessage({ type: "dateline:height", height: 4444 }, "*")</script>`;
      document.body.append(forger);
    });
    // Any answer of the embed comes after the forged ones: its own still counts.
    const before = await frameHeight(page);
    await page.frameLocator("iframe").first().getByText("with the exact words").click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 300);
    expect([3333, 4444]).not.toContain(await frameHeight(page));
    expect(before).toBeLessThan(3333);
  });

  abroad("nothing but the embed lets itself be framed", async ({ page, baseURL }) => {
    await visitHost(page, `<iframe src="${baseURL}/t/${SAMPLE}"></iframe>`);
    await expect(page.frameLocator("iframe").getByRole("heading", { name: /North Korea/ })).toHaveCount(0);
    await visitHost(page, `<iframe src="${baseURL}/embed/${SAMPLE}"></iframe>`);
    await expect(page.frameLocator("iframe").getByRole("heading", { name: /North Korea/ })).toBeVisible();
  });
});

test.describe("the embed", () => {
  test("selects by pointer and by keyboard, in one tab stop", async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    await page.goto(`/embed/${SAMPLE}`);
    const chart = page.getByRole("figure", { name: /^Timeline:/ });
    const panel = page.locator("[data-panel]");
    await expect(panel).toBeHidden();
    // Its dot: the middle of the whole link, mark and words, may lie on another's words.
    await chart
      .getByRole("link", { name: /mutual defence pact/ })
      .locator("circle")
      .last()
      .click();
    await expect(panel).toContainText("signed a mutual defence pact last year");
    // A browser's own outline would frame mark and label together and cross the labels beside.
    await expect(page.locator("svg a:focus")).toHaveCSS("outline-style", "none");
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(chart.getByRole("link").and(page.locator('[tabindex="0"]'))).toHaveCount(1);
    await page.getByRole("heading", { level: 1 }).getByRole("link").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("End");
    await expect(panel).toContainText("18–22 August 2025");
    await page.keyboard.press("Home");
    await expect(panel).toContainText("August 1945");
    await page.keyboard.press("ArrowRight");
    await expect(panel).toContainText("2024");
    await page.keyboard.press("Tab");
    await expect(panel.getByRole("link", { name: "Open in the timeline" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
    await expect(page.locator("[data-event]:focus")).toHaveCount(1);
  });

  test("opens with the event that its address names", async ({ page, request }) => {
    const timeline = await (await request.get(`/t/${SAMPLE}/timeline.json`)).json();
    const [first] = timeline.events;
    await page.goto(`/embed/${SAMPLE}?event=${first.id}`);
    await expect(page.locator("[data-panel]")).toContainText(first.title);
  });

  test("lets go of the event that its address names once another is selected", async ({ page, request }) => {
    const timeline = await (await request.get(`/t/${SAMPLE}/timeline.json`)).json();
    const [first] = timeline.events;
    await page.goto(`/embed/${SAMPLE}?event=${first.id}`);
    const named = page.locator(`figure a[data-event="${first.id}"]:visible`);
    const colour = () =>
      named.evaluate((link) => getComputedStyle(link.querySelector("circle:last-of-type") ?? link).stroke);
    await expect(named).toHaveAttribute("aria-current", "true");
    const lit = await colour();
    await named.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator('figure a[aria-current="true"]:visible')).toHaveCount(1);
    await expect(named).not.toHaveAttribute("aria-current", "true");
    expect(await colour()).not.toBe(lit);
  });

  for (const width of [320, 768, 1280]) {
    test(`has no fault that axe finds and no sideways scroll at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/embed/${SAMPLE}`);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test("answers what it cannot show in words", async ({ request }) => {
    const odd = await request.get(`/embed/${SAMPLE}?theme=sepia`);
    expect([odd.status(), await odd.text()]).toEqual([
      400,
      'theme must be one of light, dark, auto, not "sepia"\n',
    ]);
  });

  test("says calmly that there is no such timeline, in the theme asked for and with no fault axe finds", async ({
    page,
  }) => {
    const answer = await page.goto("/embed/nothing<b>of-the-kind?theme=dark");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no timeline here" })).toBeVisible();
    await expect(page.getByText("“nothing<b>of-the-kind”")).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(20, 19, 17)");
    expect(await axeFaults(page, "dark")).toEqual([]);
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });

    test("shows the chart and the list, each event with its words", async ({ page }) => {
      await page.goto(`/embed/${SAMPLE}`);
      await expect(page.getByRole("figure").getByRole("link", { name: /mutual defence pact/ })).toBeVisible();
      const row = page.getByRole("listitem").filter({ hasText: "mutual defence pact" });
      await row.locator("summary").click();
      await expect(
        row.getByText("signed a mutual defence pact last year", { exact: false }).last(),
      ).toBeVisible();
    });
  });
});
