/** What axe finds on a page, a line for each fault. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** All that another theme can change; names, roles and places are the same in both. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Targets are 24 px, but for marks that stand closer: the list has each of them again. */
const MARKS = /svg|data-event|data-fold/;

export async function axeFaults(page: Page, colorScheme: "light" | "dark" = "light"): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({
    // Nothing is gathered of what is as it should be: on a long page that takes most of the time.
    resultTypes: ["violations"],
    ...(colorScheme === "dark"
      ? { runOnly: { type: "rule", values: OF_COLOURS } }
      : { rules: { "target-size": { enabled: true } } }),
  });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target.join(" "))
      .filter((target) => id !== "target-size" || !MARKS.test(target))
      .map((target) => `${id}: ${target}`),
  );
}
