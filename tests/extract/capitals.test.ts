import { expect, test } from "vitest";
import { tagText } from "#lib/extract/tag.ts";

test.each<[text: string, value: string]>([
  ["Every Other Week the council met.", "P2W"],
  ["Every Week the council met.", "P1W"],
  ["THE BAND SPLIT IN THE NINETIES", "199"],
  ["PROFIT ROSE IN THE FIRST QUARTER OF 2015", "2015-Q1"],
  ["PROFIT ROSE IN THE SECOND HALF OF 2016", "2016-H2"],
  ["LAST YEAR’S FIRST QUARTER WAS GOOD", "2024-Q1"],
])("capitals change nothing: %s has %s", (text, value) => {
  expect(tagText(text, "2025-08-22").map((found) => found.value)).toContain(value);
});

test.each([
  ["It happened on 29 February.", "2025-02"],
  ["It happened on 31 April last year.", "2024-04"],
])("a day that its year does not have becomes no other day: %s", (text, edtf) => {
  expect(tagText(text, "2025-08-22").map(({ when }) => when?.edtf)).toEqual([edtf]);
});
