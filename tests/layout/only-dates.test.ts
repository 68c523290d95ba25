import { describe, expect, test } from "vitest";
import { storyOf } from "#lib/article.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { Layout, PlacedText, Segment } from "#lib/layout/placed.ts";
import { INTER_400, INTER_600, textWidth } from "#lib/layout/text-width.ts";
import { samples } from "#lib/samples.ts";
import { SPREAD_NAMES, SPREADS } from "../fixtures/spreads.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const WIDTHS = [320, 360, 390, 768, 1280];
const STORIES = [
  ...SPREAD_NAMES.map((name) => [name, SPREADS[name]().events] as const),
  ...samples().map(({ slug, title, articles }) => [slug, storyOf(articles, slug, title).events] as const),
];

/** The words of a piece that name a year, or a month or a day with its year beside it. */
function datesOf({ unit, ticks, captions }: Segment): string[] {
  const labels = ticks.flatMap(({ label }) => label?.text ?? []);
  return [...captions.map(({ text }) => text), ...(unit === "year" ? labels : [])];
}

function boxesOf({ axis }: Layout) {
  const box = ({ x, y, text, anchor }: PlacedText, face: typeof INTER_400, size: number) => {
    const width = textWidth(text, face, size);
    const left = anchor === "middle" ? x - width / 2 : x;
    return { text, left, right: left + width, y };
  };
  return [
    ...axis.segments.flatMap(({ ticks }) =>
      ticks.flatMap(({ label }) => (label ? box(label, INTER_400, 11) : [])),
    ),
    ...axis.segments.flatMap(({ captions }) => captions.map((caption) => box(caption, INTER_600, 11))),
    ...axis.breaks.flatMap(({ lines }) => lines.map((line) => box(line, INTER_400, 10))),
  ];
}

function touching(layout: Layout): string[] {
  const boxes = boxesOf(layout);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.y - b.y) < 11 && a.left < b.right && b.left < a.right)
      .map((b) => `${a.text} | ${b.text}`),
  );
}

describe("every piece of the axis says a date, and no words of the axis touch", () => {
  test.each(STORIES.flatMap(([name, events]) => WIDTHS.map((width) => [name, width, events] as const)))(
    "%s at %i px",
    (_, width, events) => {
      const layout = layoutTimeline(events, { width, height: 176, scale: "folded", labels: width >= 640 });
      for (const segment of layout.axis.segments) expect(datesOf(segment)).not.toEqual([]);
      expect(touching(layout)).toEqual([]);
    },
  );
});

describe("a narrow piece says", () => {
  const far = ["0100", "0101", "1000", "1001", "1500", "1501"];
  test.each<[what: string, edtfs: string[], width: number, dates: string[]]>([
    ["what its ticks say where they fit", [...far, "2024", "2025"], 1280, ["100", "2024"]],
    ["its first year where that is all that fits", [...far, "2024", "2025"], 320, ["100", "2024"]],
    ["the era of a year that needs it", ["-0330", "-0329", ...far, "2024", "2025"], 320, ["331 BCE"]],
  ])("%s", (_, edtfs, width, dates) => {
    const { events } = timelineOf(edtfs.map((edtf) => [edtf, "it happens"]));
    const { axis } = layoutTimeline(events, { width, height: 176, scale: "folded", labels: width >= 640 });
    expect(axis.segments.length).toBeGreaterThan(2);
    for (const date of dates) expect(axis.segments.flatMap(datesOf).join(" ")).toContain(date);
  });
});

test("a fold keeps what it hides in its name, however few words it shows", () => {
  const { events } = timelineOf(["0100", "1000-05-03", "1500", "2024"].map((edtf) => [edtf, "it happens"]));
  const { breaks } = layoutTimeline(events, { width: 320, height: 176, scale: "folded", labels: false }).axis;
  for (const { label } of breaks) expect(label).toMatch(/^\d[\d,]* years?.* not shown$/);
});
