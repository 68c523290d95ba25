import { expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";
import { isFurniture } from "#lib/extract/furniture.ts";

test.each([
  "Published 18:42, Thursday 6 November 2025",
  "Updated 7 November 2025",
  "Last updated on Fri 7 Nov 2025",
  "3 min read",
  "Read more: Ten photographs from the flood",
  "Related topics",
  "Most read",
  "ADVERTISEMENT",
  "Article continues below",
  "Share on Facebook",
  "Accept all cookies",
  "Subscribe now",
  "© 2025 All rights reserved",
  "Home > World > Europe",
  "Photograph: Ann Hale/Agency",
  "With Reuters",
])("around an article: %s", (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  "Share prices fall by a tenth on Monday",
  "Updated plan for 2030 is shown",
  "Published in 1983, her textbook has never been out of print.",
  "The mayor was told to read more.",
  "Dam owner was warned twice before flood, engineers say",
  "Related firms were sold in May 2019.",
  "Follow the money, said the judge in May.",
  "The rights were reserved for the crown in 1604.",
])("of an article: %s", (line) => {
  expect(isFurniture(line)).toBe(false);
});

test("furniture tells no event, whatever date it names", () => {
  const text = "Updated 7 November 2025\n\nThe dam burst on Tuesday.\n\n© 2025 All rights reserved";
  expect(extractEvents(text, "2025-11-06").map(({ title }) => title)).toEqual(["The dam bursts"]);
});
