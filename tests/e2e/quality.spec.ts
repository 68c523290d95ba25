import { axeFaults } from "./axe.ts";
import { eventLinks, expect, inspector, overflow, SAMPLE, test } from "./test.ts";

const PAGES = [
  "/",
  SAMPLE,
  `${SAMPLE}?scale=even`,
  `${SAMPLE}?scale=reading`,
  `${SAMPLE}?group=who`,
  "/gallery",
  "/nowhere",
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of PAGES) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        // The gallery's hundreds of pictures take axe a while on a machine that does other work beside.
        test.slow(path === "/gallery");
        await page.goto(path);
        expect(await axeFaults(page, colorScheme)).toEqual([]);
      });
    }

    test("axe finds nothing with an event selected, nor on its own page", async ({ page }) => {
      await page.goto(SAMPLE);
      await eventLinks(page).nth(1).click();
      await expect(inspector(page).getByRole("blockquote")).toBeVisible();
      expect(await axeFaults(page, colorScheme)).toEqual([]);
      await inspector(page).getByRole("link", { name: "Its own page" }).click();
      await expect(page).toHaveURL(/\/e\//);
      expect(await axeFaults(page, colorScheme)).toEqual([]);
    });

    test("axe finds nothing on the form with faults", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("button", { name: "Make the timeline" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
      expect(await axeFaults(page, colorScheme)).toEqual([]);
    });
  });
}

// 720 px is a desktop at 200 % zoom, 320 at 400 %.
for (const width of [320, 390, 720, 768, 2560]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("no page scrolls sideways", async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
      }
      await page.goto(SAMPLE);
      await eventLinks(page).nth(4).click();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.goto(await page.locator("a[href*='/e/']").first().getAttribute("href").then(String));
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

test("nothing moves while a page loads", async ({ page }) => {
  for (const path of ["/", SAMPLE, `${SAMPLE}?scale=to-scale`, `${SAMPLE}?scale=reading`]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await page.evaluate(layoutShift), path).toBe(0);
  }
});

function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => {
      add(observer.takeRecords());
      resolve(sum);
    }, 300);
  });
}

test("every page forbids scripts and styles of others, and frames; the faces are cached for good", async ({
  request,
}) => {
  for (const path of PAGES) {
    const headers = (await request.get(path)).headers();
    const policy = headers["content-security-policy"] ?? "";
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';/);
    expect(policy, path).not.toContain("unsafe");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
  }
  const nonces = await Promise.all(
    [1, 2].map(async () => (await request.get("/")).headers()["content-security-policy"]),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
  const face = await request.get("/fonts/inter-400-latin.woff2");
  expect(face.headers()["cache-control"]).toContain("immutable");
  expect((await request.get("/fonts/..%2f..%2fpackage.json")).status()).toBe(404);
});

test("on paper: chart, list and article, no buttons", async ({ page }) => {
  await page.goto(SAMPLE);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: /^Timeline/ }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Article" })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});
