import { describe, expect, test } from "vitest";
import { readExpressions } from "#lib/extract/tag.ts";

function dated(text: string): (string | undefined)[] {
  return readExpressions(text, null).expressions.map(({ when }) => when?.edtf);
}

describe("a date in numbers", () => {
  test.each([
    ["is read as one that fits one order only is", "Built on 3/11/1957, sold on 25/12/1960.", "1957-11-03"],
    [
      "also where that one comes later and is American",
      "Built on 3/11/1957, sold on 12/25/1960.",
      "1957-03-11",
    ],
    ["is read as the days before months are", "Built on 3/11/1957, sold on 4 May 1960.", "1957-11-03"],
    ["is read as the months before days are", "Built on 3/11/1957, sold on May 4, 1960.", "1957-03-11"],
    ["needs nothing where both numbers are the same", "Built on 3/3/1957.", "1957-03-03"],
    ["is one of two days where nothing tells", "Built on 3/11/1957.", "[1957-03-11,1957-11-03]"],
    [
      "also where a year has no day and tells nothing",
      "Built on 3/11/1957, sold in May 1960.",
      "[1957-03-11,1957-11-03]",
    ],
    [
      "and where others contradict each other",
      "On 3/11/1957, 25/12/1960 and 12/25/1961.",
      "[1957-03-11,1957-11-03]",
    ],
    [
      "is the same day as its neighbours in months would be, numbers told first",
      "On 3/11/1957, 25/12/1960, and May 4, 1961.",
      "1957-11-03",
    ],
  ])("%s", (_, text, edtf) => {
    expect(dated(text)[0]).toBe(edtf);
  });

  test("of which nobody can tell the month has in TIMEX3 what both readings share", () => {
    expect(readExpressions("Built on 3/11/1957.", null).expressions[0]?.value).toBe("1957");
  });
});
