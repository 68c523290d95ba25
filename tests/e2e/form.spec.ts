import type { Page } from "@playwright/test";
import { eventLinks, expect, inspector, test } from "./test.ts";

const TEXT =
  "👋 The town’s new bridge opened on 3 May 2025.\r\n\r\nWork on it had begun in March 2021, the mayor said.";
const TITLE = "<b>Bridge</b> & “river”";

async function fill(page: Page, given: Partial<Record<"text" | "published" | "title" | "url", string>>) {
  await page.goto("/");
  await page.getByLabel("Text of the article").fill(given.text ?? "");
  await page.getByLabel("Published on").fill(given.published ?? "");
  await page.getByLabel("Title").fill(given.title ?? "");
  await page.getByLabel("Link to the original").fill(given.url ?? "");
}

async function send(page: Page) {
  await page.getByRole("button", { name: "Make the timeline" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled });

    test("a pasted article becomes a timeline under an address that nobody can guess", async ({ page }) => {
      await fill(page, {
        text: TEXT,
        published: "2025-05-04",
        title: TITLE,
        url: "https://example.org/bridge",
      });
      await send(page);
      await expect(page).toHaveURL(/\/t\/[\w-]{22}$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(TITLE);
      await expect(page.getByRole("region", { name: "Article" })).toContainText("👋 The town’s new bridge");
      await expect(page.getByText("Sunday 4 May 2025").first()).toBeVisible();
      await expect(page.getByText("Anybody who has this link can open the timeline.")).toBeVisible();
    });

    test("a history without a date is taken when the box says that it has none", async ({ page }) => {
      await fill(page, { text: "A fire destroyed the town in 1923. It was rebuilt two years later." });
      await send(page);
      await expect(page.getByLabel("Published on")).toHaveAccessibleDescription(/“It has no date”/);
      await page.getByLabel("It has no date").check();
      await send(page);
      await expect(page).toHaveURL(/\/t\/[\w-]{22}$/);
      await expect(page.getByRole("banner")).toContainText("Pasted text · no publication date · 2 events");
      await expect(eventLinks(page).first()).toContainText("1923");
    });

    test.describe("a fault is said beside its field, and all that was typed is still there", () => {
      const rows: [name: string, field: string, message: RegExp, given: Parameters<typeof fill>[1]][] = [
        ["no text", "Text of the article", /text/i, { published: "2025-05-04" }],
        [
          "binary junk",
          "Text of the article",
          /text/i,
          { text: "\u0001\u0002\u0003\u0004 PK\u0005", published: "2025-05-04" },
        ],
        [
          "no date anywhere",
          "Published on",
          /does not say when it was published/,
          { text: "The bridge opened last autumn." },
        ],
        [
          "another language",
          "Text of the article",
          /does not read as English/,
          {
            text: "Le nouveau pont de la ville a été ouvert samedi dernier par le maire. Les travaux avaient commencé en mars 2021, et ils ont duré deux ans de plus que prévu.",
          },
        ],
        ["a date to come", "Published on", /has not come yet/, { text: TEXT, published: "2999-01-01" }],
        [
          "a bad link",
          "Link to the original",
          /is not a web address/,
          { text: TEXT, published: "2025-05-04", url: "bridge.html" },
        ],
        [
          "a link that runs",
          "Link to the original",
          /is not a web address/,
          { text: TEXT, published: "2025-05-04", url: "javascript:alert(1)" },
        ],
      ];
      for (const [name, field, message, given] of rows) {
        test(name, async ({ page }) => {
          const typed = { title: TITLE, ...given };
          await fill(page, typed);
          const text = await page.getByLabel("Text of the article").inputValue();
          await send(page);
          await expect(page.getByRole("alert").filter({ hasText: message })).toBeVisible();
          await expect(page.getByLabel(field)).toHaveAccessibleDescription(message);
          await expect(page.getByLabel("Title")).toHaveValue(TITLE);
          await expect(page.getByLabel("Text of the article")).toHaveValue(text);
          await expect(page.getByLabel("Published on")).toHaveValue(typed.published ?? "");
          await expect(page.getByLabel("Link to the original")).toHaveValue(typed.url ?? "");
          await expect(page).toHaveURL("/");
        });
      }

      test("two megabytes", async ({ page }) => {
        test.slow();
        const text = "The bridge opened in 2024, the mayor said.\n".repeat(48_000);
        await fill(page, { title: TITLE });
        // Set at once: typed, two megabytes take the browser half a minute.
        await page.getByLabel("Text of the article").evaluate((area: HTMLTextAreaElement, words) => {
          area.value = words;
        }, text);
        await send(page);
        await expect(page.getByRole("alert").filter({ hasText: "MB" })).toBeVisible({ timeout: 60_000 });
        expect((await page.getByLabel("Text of the article").inputValue()).length).toBe(text.length);
        await expect(page.getByLabel("Title")).toHaveValue(TITLE);
      });
    });
  });
}

test("a day cannot be given while the box says that there is none", async ({ page }) => {
  await fill(page, { text: TEXT, published: "2025-05-04" });
  await page.getByLabel("It has no date").check();
  await expect(page.getByLabel("Published on")).toBeDisabled();
  await page.getByLabel("It has no date").uncheck();
  await expect(page.getByLabel("Published on")).toHaveValue("2025-05-04");
});

test.describe("without a script, past the date picker", () => {
  test.use({ javaScriptEnabled: false });

  test("a day and the box that says there is none are asked about, and both kept", async ({ page }) => {
    await fill(page, { text: TEXT, published: "2025-05-04" });
    await page.getByLabel("It has no date").check();
    await send(page);
    await expect(page.getByRole("alert")).toContainText("Take one of them back");
    await expect(page.getByLabel("Published on")).toHaveValue("2025-05-04");
    await expect(page.getByLabel("It has no date")).toBeChecked();
  });

  test("a day that no calendar has is told and kept", async ({ page }) => {
    await fill(page, { text: TEXT });
    await page.getByLabel("Published on").evaluate((input) => input.setAttribute("type", "text"));
    await page.getByLabel("Published on").fill("2025-02-30");
    await send(page);
    await expect(page.getByRole("alert")).toContainText("“2025-02-30” is not a day of the calendar");
    await expect(page.getByLabel("Published on")).toHaveValue("2025-02-30");
  });
});

test("what no server should swallow is refused in words", async ({ request }) => {
  const answer = await request.post("/", { form: { text: "x".repeat(66_100_000) } });
  expect(answer.status()).toBe(413);
  expect(await answer.text()).toContain("an article may have 1 MB");
});

test("a date that the text states is used, and the page says where it came from", async ({ page }) => {
  await fill(page, { text: `Published 4 May 2025\n\n${TEXT}` });
  await send(page);
  await expect(page).toHaveURL(/\/t\//);
  await expect(page.getByText("a date found in the text")).toBeVisible();
});

test("offsets hold after emoji and Windows line ends", async ({ page }) => {
  await fill(page, { text: TEXT, published: "2025-05-04" });
  await send(page);
  await eventLinks(page).filter({ hasText: "3 May 2025" }).first().click();
  await expect(inspector(page).getByRole("blockquote")).toContainText("opened on 3 May 2025");
});

test.describe("articles in other scripts keep every character", () => {
  const rows: [name: string, text: string][] = [
    ["Arabic", "افتتح الجسر في 3 مايو 2025.\n\nبدأ العمل عام 2021."],
    ["Japanese", "橋は2025年5月3日に開通した。\n\n工事は2021年に始まった。"],
  ];
  for (const [name, text] of rows) {
    test(name, async ({ page }) => {
      await fill(page, { text, published: "2025-05-04" });
      await send(page);
      await expect(page).toHaveURL(/\/t\//);
      await expect(page.getByRole("region", { name: "Article" })).toContainText(text.split("\n")[0] ?? "");
      await expect(page.getByText("No event was found in this text. Dateline reads English")).toBeVisible();
      await expect(page.getByText("Pick an event")).toHaveCount(0);
    });
  }
});
