import type { CDPSession, Page } from "@playwright/test";
import { expect, inspector, SAMPLE, test } from "./test.ts";

test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true });

const chart = (page: Page) => page.getByRole("group", { name: /^Timeline: / });
const showAll = (page: Page) => page.getByRole("button", { name: "Show all" });

type Point = readonly [x: number, y: number];

/** Fingers laid down, moved in steps and lifted; Playwright itself knows only taps. */
async function swipe(session: CDPSession, from: readonly Point[], to: readonly Point[], steps = 8) {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await send("touchStart", from);
  for (let step = 1; step <= steps; step++) {
    const share = step / steps;
    const at = from.map(([x, y], i): Point => {
      const [endX = x, endY = y] = to[i] ?? [];
      return [x + share * (endX - x), y + share * (endY - y)];
    });
    await send("touchMove", at);
  }
  await send("touchEnd", []);
}

test.beforeEach(async ({ page }) => {
  await page.goto(SAMPLE);
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeVisible();
  // The first touch of the page, wherever it is, brings the gestures.
  await page.touchscreen.tap(400, 20);
});

test("two fingers zoom, one slides what is zoomed, and nothing runs on after they are lifted", async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  const box = await chart(page).boundingBox();
  const y = (box?.y ?? 0) + 60;
  await expect(async () => {
    await swipe(
      session,
      [
        [350, y],
        [450, y],
      ],
      [
        [150, y],
        [650, y],
      ],
    );
    await expect(showAll(page)).toBeEnabled({ timeout: 300 });
  }).toPass();
  const before = await chart(page).innerHTML();
  await swipe(session, [[600, y]], [[250, y]]);
  await expect.poll(() => chart(page).innerHTML()).not.toBe(before);
  const left = await chart(page).innerHTML();
  await page.waitForTimeout(400);
  expect(await chart(page).innerHTML()).toBe(left);
  await expect(page).toHaveURL(SAMPLE);
});

test("one finger scrolls the page while there is nothing to slide", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  const box = await chart(page).boundingBox();
  const y = (box?.y ?? 0) + 200;
  await swipe(session, [[400, y]], [[400, y - 150]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  await expect(showAll(page)).toBeDisabled();
});

test("what fingers press is 44 px high", async ({ page }) => {
  const targets = [
    ...(await page.getByRole("group", { name: "Zoom" }).getByRole("button").all()),
    ...(await page.getByRole("navigation", { name: "Scale" }).getByRole("link").all()),
  ];
  expect(targets.length).toBeGreaterThan(6);
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("a tap selects", async ({ page }) => {
  const dot = await chart(page).locator("[data-mark] circle").first().boundingBox();
  await page.touchscreen.tap((dot?.x ?? 0) + (dot?.width ?? 0) / 2, (dot?.y ?? 0) + (dot?.height ?? 0) / 2);
  await expect(page).toHaveURL(/event=/);
  await expect(inspector(page).getByRole("blockquote")).toBeVisible();
});
