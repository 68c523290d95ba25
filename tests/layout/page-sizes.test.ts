import { expect, test } from "vitest";
import { layoutForPage } from "#lib/layout/page-sizes.ts";
import { goldTimeline } from "../fixtures/timelines.ts";

// A window being closed, a tab printed or a frame still hidden may be a pixel wide for a moment.
test.each([1, 60, 148, 149, 320])(
  "in a box %i px wide the strip and its parts still have a width",
  (width) => {
    const { strip } = layoutForPage(goldTimeline().events, width, { scale: "folded" });
    for (const { x0, x1 } of [strip, ...strip.extents]) expect(x1).toBeGreaterThanOrEqual(x0);
  },
);
