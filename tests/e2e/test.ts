/** Every browser test also holds that nothing is blocked or broken on the way, and that no request leaves the site. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";

export { expect };

export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("console", (message) => {
        // A page that is not there is told to the console by the browser itself.
        if (message.type() === "error" && !message.text().includes("404 (Not Found)"))
          complaints.push(message.text());
      });
      context.on("weberror", (error) => complaints.push(String(error.error())));
      context.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== "data:" && origin !== baseURL) complaints.push(`left the site: ${request.url()}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

export const SAMPLE = "/t/troops-in-kursk";

/** The events of the list in the page, in its order. */
export function eventLinks(page: Page) {
  return page.getByRole("complementary", { name: "Events" }).getByRole("listitem").getByRole("link");
}

/** The part of the page that shows the selected event in full, on a wide screen. */
export function inspector(page: Page) {
  return page.getByRole("region", { name: "Selected event" });
}

/** Whether the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The words of an element, white space evened out. */
export async function textOf(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").replace(/\s+/g, " ");
}
