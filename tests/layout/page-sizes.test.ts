import { describe, expect, test } from "vitest";
import { bandsOf } from "#lib/layout/groups.ts";
import { layoutForPage, layoutForSheet, SHEET_SIZES, SHEETS } from "#lib/layout/page-sizes.ts";
import { layoutReadingForSheet } from "#lib/layout/reading/page.ts";
import { SPREAD_NAMES, SPREADS } from "../fixtures/spreads.ts";
import { goldTimeline } from "../fixtures/timelines.ts";

// A window being closed, a tab printed or a frame still hidden may be a pixel wide for a moment.
test.each([1, 60, 148, 149, 320])(
  "in a box %i px wide the strip and its parts still have a width",
  (width) => {
    const { strip } = layoutForPage(goldTimeline().events, width, { scale: "folded" });
    for (const { x0, x1 } of [strip, ...strip.extents]) expect(x1).toBeGreaterThanOrEqual(x0);
  },
);

describe.each(SHEETS)("on a sheet of paper, %s,", (sheet) => {
  const { width, height } = SHEET_SIZES[sheet];

  test.each(SPREAD_NAMES)("%s fits, with words large enough to read", (name) => {
    const { events, sources } = SPREADS[name]();
    for (const bands of [undefined, bandsOf("status", events, sources)]) {
      const layout = layoutForSheet(events, sheet, { scale: "folded", bands });
      const shrunk = layout.width / width;
      expect(layout.height / shrunk).toBeLessThanOrEqual(height + 1);
      // 13 px, of which 96 are an inch.
      expect((13 / shrunk) * (72 / 96)).toBeGreaterThan(7.4);
    }
  });

  test("the sample says every event", () => {
    const { chips, events } = layoutForSheet(goldTimeline().events, sheet, { scale: "folded" });
    expect(chips).toEqual([]);
    expect(events.every(({ label }) => label !== null)).toBe(true);
  });

  test("the reading order fits too", () => {
    const layout = layoutReadingForSheet(goldTimeline(), sheet, { box: "tall" });
    expect(layout.width).toBe(width);
    expect(layout.height).toBeLessThanOrEqual(height);
  });
});
