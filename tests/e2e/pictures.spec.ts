import { expect, SAMPLE, test } from "./test.ts";

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** Width and height as the PNG's own header has them. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(0, 4)).toEqual(PNG);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("a snapshot has the size asked for, 1200 × 630 by default", async ({ request }) => {
  const usual = await request.get(`${SAMPLE}/snapshot.png`);
  expect(usual.headers()["content-type"]).toBe("image/png");
  expect(sizeOf(await usual.body())).toEqual([1200, 630]);
  const small = await request.get(`${SAMPLE}/snapshot.png?w=320&h=180&theme=dark&scale=even`);
  expect(sizeOf(await small.body())).toEqual([320, 180]);
});

test("a snapshot is answered by its tag, and kept for ever when it names its revision", async ({
  request,
}) => {
  const first = await request.get(`${SAMPLE}/snapshot.svg`);
  const tag = first.headers().etag ?? "";
  const again = await request.get(`${SAMPLE}/snapshot.svg`, { headers: { "if-none-match": tag } });
  expect([again.status(), await again.text()]).toEqual([304, ""]);
  const weak = await request.get(`${SAMPLE}/snapshot.svg`, { headers: { "if-none-match": `"x", W/${tag}` } });
  expect(weak.status()).toBe(304);
  const fixed = await request.get(`${SAMPLE}/snapshot.svg?r=1`);
  expect(fixed.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await request.get(`${SAMPLE}/snapshot.svg?r=99`)).status()).toBe(404);
});

test("what cannot be drawn is answered in words", async ({ request }) => {
  const rows: [query: string, status: number, words: string][] = [
    ["snapshot.png?w=9999", 400, 'w must be a whole number from 320 to 4096, not "9999"\n'],
    ["snapshot.svg?theme=sepia", 400, 'theme must be one of light, dark, not "sepia"\n'],
    ["snapshot.svg?event=nobody", 400, "no event nobody in this timeline\n"],
    [
      "snapshot.gif",
      404,
      "No such file: snapshot.gif. There are timeline.json, timeline.csv, snapshot.svg, snapshot.png.\n",
    ],
  ];
  for (const [query, status, words] of rows) {
    const answer = await request.get(`${SAMPLE}/${query}`);
    expect([answer.status(), await answer.text()]).toEqual([status, words]);
  }
});

test("an SVG shown in a page draws with its own faces and asks for nothing more", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  const size = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, `${SAMPLE}/snapshot.svg`);
  expect(size).toEqual([1200, 630]);
  expect(asked.filter((path) => path.startsWith("/t/"))).toEqual([`${SAMPLE}/snapshot.svg`]);
});

test("a link's card says in words what it shows, and is there", async ({ page, request }) => {
  await page.goto(SAMPLE);
  const card = page.locator('meta[property="og:image"]');
  await expect(card).toHaveAttribute(
    "content",
    /^http:\/\/localhost:\d+\/t\/troops-in-kursk\/opengraph-image$/,
  );
  const alt = page.locator('meta[property="og:image:alt"]');
  await expect(alt).toHaveAttribute("content", /^Timeline: .*The Guardian · Friday 22 August 2025/);
  const image = await request.get((await card.getAttribute("content")) ?? "");
  expect(sizeOf(await image.body())).toEqual([1200, 630]);
  // Its address names no revision, so a cache must not keep it for ever, as the composer would have it.
  expect(image.headers()["cache-control"]).toBe("public, max-age=60, stale-while-revalidate=86400");
});

test("an event's card is its own", async ({ page, request }) => {
  const { events } = await (await request.get(`${SAMPLE}/timeline.json`)).json();
  await page.goto(`${SAMPLE}/e/${events[0].id}`);
  const card = page.locator('meta[property="og:image"]');
  await expect(card).toHaveAttribute("content", new RegExp(`/e/${events[0].id}/opengraph-image$`));
  const alt = page.locator('meta[property="og:image:alt"]');
  await expect(alt).toHaveAttribute("content", new RegExp(events[0].title));
  const own = await (await request.get(`${SAMPLE}/e/${events[0].id}/opengraph-image`)).body();
  const whole = await (await request.get(`${SAMPLE}/opengraph-image`)).body();
  expect(sizeOf(own)).toEqual([1200, 630]);
  expect(own.equals(whole)).toBe(false);
  expect((await request.get(`${SAMPLE}/e/nobody/opengraph-image`)).status()).toBe(404);
});
