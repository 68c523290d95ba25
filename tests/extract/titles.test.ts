import { expect, test } from "vitest";
import { extractEvents } from "#lib/extract/events.ts";

const PUBLISHED = "2025-08-22";

function told(text: string): (readonly [string, string | null])[] {
  return extractEvents(text, PUBLISHED).map(({ title, when }) => [title, when?.edtf ?? null] as const);
}

test.each<[text: string, title: string, edtf: string]>([
  ["Mozart was born in Salzburg on 27 January 1756.", "Mozart born in Salzburg", "1756-01-27"],
  ["The museum will open its doors on 3 September 2025.", "The museum to open its doors", "2025-09-03"],
  ["The mayor will face charges in October 2025.", "The mayor to face charges", "2025-10"],
  ["Troops entered Kursk in May.", "Troops enter Kursk", "2025-05"],
  ["Prices fell in June.", "Prices fall", "2025-06"],
  // “Jobs” stands within a sentence too, so it is a name
  ["Jobs resigned in May 2011. Few had seen Steve Jobs.", "Jobs resigns", "2011-05"],
  ["He visited in March, April and May.", "He visits", "2025-03"],
])("%s is told as “%s”, %s", (text, title, edtf) => {
  expect(told(text)).toContainEqual([title, edtf]);
});

test("a participle set off by commas tells what was done to the name before it", () => {
  expect(told("Apple, founded in 1976, launched the phone in 2007.")).toEqual([
    ["Apple founded", "1976"],
    ["Apple launches the phone", "2007"],
  ]);
});
