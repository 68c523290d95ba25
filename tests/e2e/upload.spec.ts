/** A timeline of 8,000 events in JSON, 4.5 MB: it goes to the server in slices, and is read as it comes. */
import type { Page } from "@playwright/test";
import { sampleTimeline } from "#lib/sample-events.ts";
import { axeFaults } from "./axe.ts";
import { expect, test } from "./test.ts";

const FILE = Array.from(sampleTimeline(8000)).join("");

async function choose(page: Page, text = FILE): Promise<void> {
  await page.goto("/");
  const file = { name: "events.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("or a file").setInputFiles(file);
  await page.getByLabel("Title").fill("My own events");
}

const send = (page: Page) => page.getByRole("button", { name: "Make the timeline" }).click();
const progress = (page: Page) => page.getByRole("progressbar", { name: "Sent" });

/** Lets slices pass one by one, each when it is called. */
async function holdSlices(page: Page): Promise<() => void> {
  const waiting: (() => void)[] = [];
  let allowed = 0;
  await page.route("**/upload/**", async (route) => {
    if (route.request().method() === "POST") {
      await new Promise<void>((pass) => {
        if (allowed > 0) {
          allowed -= 1;
          pass();
        } else waiting.push(pass);
      });
    }
    await route.continue().catch(() => {});
  });
  return () => {
    const pass = waiting.shift();
    if (pass) pass();
    else allowed += 1;
  };
}

test("a long timeline says how far it is, and opens", async ({ page }) => {
  const pass = await holdSlices(page);
  await choose(page);
  await send(page);
  await expect(progress(page)).toHaveAttribute("value", "0");
  await expect(page.getByRole("button", { name: "Reading…" })).toBeDisabled();
  pass();
  pass();
  await expect(
    page.getByText(/^4\.0 of 4\.5 MB · checked [\d,]+ events, putting them in order$/),
  ).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "80 per cent sent" })).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
  pass();
  await expect(page).toHaveURL(/\/t\/[\w-]{22}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My own events");
  await expect(page.getByRole("heading", { name: "8,000 events" })).toBeVisible();
});

test("it can be stopped, and the form is as it was", async ({ page }) => {
  const pass = await holdSlices(page);
  await choose(page);
  await send(page);
  pass();
  await expect(page.getByText(/^2\.0 of 4\.5 MB/)).toBeVisible();
  const told = page.waitForRequest((request) => request.method() === "DELETE");
  await page.getByRole("button", { name: "Cancel" }).click();
  await told;
  await expect(progress(page)).toHaveCount(0);
  await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(0);
  await expect(page.getByLabel("Title")).toHaveValue("My own events");
  await expect(page.getByLabel("or a file")).toHaveValue(/events\.json$/);
  await expect(page.getByRole("button", { name: "Make the timeline" })).toBeEnabled();
});

test("what is wrong in its last event is said at its field, and nothing is lost", async ({ page }) => {
  const at = FILE.lastIndexOf('"edtf":"');
  await choose(page, `${FILE.slice(0, at)}"edtf":"some May ${FILE.slice(at + '"edtf":"'.length)}`);
  await send(page);
  const fault =
    /^This JSON is not a timeline.* events\[7999\]\.when\.edtf: not an EDTF value: “[^”]*”, in “[^”]*”\.$/;
  await expect(page.getByLabel("or a file")).toHaveAccessibleDescription(/events\[7999\]\.when\.edtf/);
  await expect(page.getByRole("alert").filter({ hasText: fault })).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("My own events");
  await expect(page).toHaveURL("/");
  expect(await axeFaults(page)).toEqual([]);
});

test("a title without end is told of before anything is kept", async ({ page }) => {
  await choose(page);
  await page.getByLabel("Title").fill("a".repeat(301));
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "300 are the most" })).toBeVisible();
});

test("a text beside it is asked about before anything is sent", async ({ page }) => {
  await choose(page);
  await page.getByLabel("Text of the article").fill("The bridge opened on 3 May 2025.");
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "which is it to be" })).toBeVisible();
});

test.describe("what is sent by hand", () => {
  const of = (more: Record<string, string> = {}) => new URLSearchParams({ at: "0", of: "100", ...more });

  test("from another site is refused", async ({ request }) => {
    for (const [name, value] of [
      ["sec-fetch-site", "cross-site"],
      ["origin", "https://elsewhere.example"],
    ] as const) {
      const headers = { [name]: value };
      const answer = await request.post(`/upload/a-key-of-mine-1234?${of()}`, { data: "{", headers });
      expect(answer.status()).toBe(403);
    }
  });

  test("without its measure, beyond it, or under no key is refused in words", async ({ request }) => {
    for (const [path, data, status] of [
      ["/upload/a-key-of-mine-1234", "{", 400],
      [`/upload/short?${of()}`, "{", 400],
      [`/upload/a-key-of-mine-1234?${of({ at: "100" })}`, "{", 400],
      [`/upload/a-key-of-mine-1234?${of()}`, "x".repeat(101), 413],
      [`/upload/a-key-of-mine-1234?${of({ of: "9000000" })}`, "x".repeat(8_000_001), 413],
      [`/upload/a-key-of-mine-1234?${of({ of: "2000000000" })}`, "{", 413],
      [`/upload/a-key-of-mine-1234?${of({ at: "50" })}`, "{", 409],
    ] as const) {
      const answer = await request.post(path, { data });
      expect(answer.status(), path).toBe(status);
      expect((await answer.json()).fault, path).toMatch(/\w/);
    }
  });
});
