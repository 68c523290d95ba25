import type { Page } from "@playwright/test";
import { expect, SAMPLE, test } from "./test.ts";

declare global {
  /** How long each glide was to take, in ms. */
  var animated: number[];
  /** How long before each of them a hand had last moved the chart, in ms. */
  var stillFor: number[];
  /** Where in the window each mark was when its glide began, by event. */
  var setOut: Record<string, number[]>;
  /** Where a mark is, as an entry; nothing of one that is not shown. */
  var placed: (mark: Element) => [string, number[]][];
}

const chart = (page: Page) => page.getByRole("group", { name: /^Timeline: / });
const scale = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Scale" }).getByRole("link", { name });
const zoomIn = (page: Page) => page.getByRole("button", { name: "Zoom in" });

/** Notes every animation that a script starts. */
async function visit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.animated = [];
    globalThis.stillFor = [];
    let moved = 0;
    for (const sign of ["wheel", "pointermove"])
      addEventListener(
        sign,
        () => {
          moved = performance.now();
        },
        { capture: true, passive: true },
      );
    const { animate } = Element.prototype;
    Element.prototype.animate = function (frames, timing) {
      globalThis.stillFor.push(performance.now() - moved);
      globalThis.animated.push(Number(typeof timing === "object" ? timing.duration : timing));
      return animate.call(this, frames, timing);
    };
  });
  await page.goto(SAMPLE);
  await expect(zoomIn(page)).toBeVisible();
  expect(await glides(page)).toEqual([]);
}

function glides(page: Page): Promise<number[]> {
  return page.evaluate(() => globalThis.animated.splice(0));
}

test("an event glides from one scale to another, and to a nearer look: the same mark, within 200 ms", async ({
  page,
}) => {
  await visit(page);
  const mark = chart(page).locator("[data-mark]").nth(3);
  const id = await mark.getAttribute("data-mark");
  const node = await mark.elementHandle();
  await scale(page, "To scale").click();
  await expect(page).toHaveURL(/scale=to-scale/);
  await expect.poll(() => glides(page).then((all) => all.length)).toBeGreaterThan(5);
  const same = chart(page).locator(`[data-mark="${id}"]`);
  expect(await same.evaluate((now, then) => now === then, node)).toBe(true);
  await zoomIn(page).click();
  const durations = await glides(page);
  expect(durations.length).toBeGreaterThan(0);
  expect(Math.max(...durations)).toBeLessThanOrEqual(200);
});

test("a hand that zooms or drags is followed at once; words find better places when it rests", async ({
  page,
}) => {
  await visit(page);
  await chart(page).hover();
  // The gestures arrive a moment after the pointer does.
  await expect(async () => {
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect(page.getByRole("button", { name: "Show all" })).toBeEnabled({ timeout: 500 });
  }).toPass();
  const box = await chart(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) await page.mouse.move(x - 10 * step, y);
  await page.mouse.up();
  await page.waitForTimeout(400);
  const still = await page.evaluate(() => globalThis.stillFor);
  expect(Math.min(Number.POSITIVE_INFINITY, ...still)).toBeGreaterThan(100);
});

test("words move along with their marks while the chart is dragged", async ({ page }) => {
  await visit(page);
  for (let press = 0; press < 3; press++) await zoomIn(page).click();
  const label = chart(page).locator("[data-words]");
  const places = () =>
    label.evaluateAll((all) =>
      all.map((words) => {
        const mark = words.closest("[data-mark]");
        const [a, b] = [
          words.getBoundingClientRect(),
          mark?.querySelector("circle")?.getBoundingClientRect(),
        ];
        return [mark?.getAttribute("data-mark") ?? "", Math.round(a.x - (b?.x ?? 0))] as const;
      }),
    );
  const box = await chart(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 700, (box?.y ?? 0) + 60];
  await page.waitForTimeout(300);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 5, y);
  let before = new Map(await places());
  for (let step = 2; step <= 12; step++) {
    await page.mouse.move(x - 5 * step, y);
    const now = await places();
    const known = now.filter(([id]) => before.has(id));
    const jumped = known.filter(([id, at]) => Math.abs(at - (before.get(id) ?? at)) > 2);
    expect(jumped.length).toBeLessThanOrEqual(1);
    before = new Map(now);
  }
  expect(before.size).toBeGreaterThan(0);
  await page.mouse.up();
});

test("selecting moves nothing that need not move", async ({ page }) => {
  await visit(page);
  await chart(page).locator("[data-mark] circle").last().click();
  await expect(page).toHaveURL(/event=/);
  expect(await glides(page)).toEqual([]);
});

test("who asks for less motion sees none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await visit(page);
  await scale(page, "To scale").click();
  await expect(page).toHaveURL(/scale=to-scale/);
  await zoomIn(page).click();
  await expect(page.getByRole("button", { name: "Show all" })).toBeEnabled();
  expect(await glides(page)).toEqual([]);
});

test("an event glides from the chart into the reading order, and back", async ({ page }) => {
  await visit(page);
  for (const name of ["Reading order", "Gaps folded"]) {
    await scale(page, name).click();
    await expect(scale(page, name)).toHaveAttribute("aria-current", "true");
    const taken: number[] = [];
    await expect
      .poll(async () => {
        taken.push(...(await glides(page)));
        return taken.length;
      })
      .toBeGreaterThan(14);
    expect(Math.max(...taken)).toBeLessThanOrEqual(200);
    const mark = page.locator("[data-mark]").first();
    await expect.poll(() => mark.evaluate((node) => node.getAnimations().length)).toBe(0);
  }
});

/** Where the middle of each mark's dot is in the window, by event. */
function places(page: Page): Promise<Record<string, number[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll("[data-mark]")].flatMap(globalThis.placed)),
  );
}

for (const width of [1440, 390]) {
  test(`between drawings a mark sets out from where it was, ${width} px wide`, async ({ page }) => {
    await page.addInitScript(() => {
      globalThis.setOut = {};
      globalThis.placed = (mark) => {
        const { x, y, width, height } = (mark.querySelector("circle") ?? mark).getBoundingClientRect();
        return width > 0 ? [[mark.getAttribute("data-mark") ?? "", [x + width / 2, y + height / 2]]] : [];
      };
      const { animate } = Element.prototype;
      Element.prototype.animate = function (frames, timing) {
        const glide = animate.call(this, frames, timing);
        glide.pause();
        if (this.matches("[data-mark]"))
          Object.assign(globalThis.setOut, Object.fromEntries(globalThis.placed(this)));
        glide.play();
        return glide;
      };
    });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(SAMPLE);
    await expect(zoomIn(page)).toBeVisible();
    for (const name of ["Reading order", "Gaps folded"]) {
      const before = await places(page);
      await page.evaluate(() => {
        globalThis.setOut = {};
      });
      await scale(page, name).click();
      await expect.poll(() => page.evaluate(() => Object.keys(globalThis.setOut).length)).toBeGreaterThan(8);
      const after = await page.evaluate(() => globalThis.setOut);
      const strayed = Object.entries(after).filter(([id, [x = 0, y = 0]]) => {
        const [wasX = x, wasY = y] = before[id] ?? [];
        return Math.hypot(x - wasX, y - wasY) > 1;
      });
      expect(strayed).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    }
  });
}
