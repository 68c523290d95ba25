import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DARK, LIGHT, type Palette } from "#components/chart/palette.ts";
import { ReadingSvg } from "#components/chart/reading/reading-svg.tsx";
import { layoutReading, type ReadingOptions } from "#lib/layout/reading/reading.ts";
import { measureText, setLines } from "#lib/layout/reading/set-text.ts";
import { spreadOut } from "#lib/layout/reading/side-labels.ts";
import { INTER_400, textWidth } from "#lib/layout/text-width.ts";
import type { Timeline, TimelineEvent } from "#lib/timeline/timeline.ts";
import { SPREADS } from "../fixtures/spreads.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const WIDE = { width: 1280, height: 700 };
const NARROW = { width: 360, height: 360, labels: false };

/** One element a line, so that a change shows where it is. */
function drawn(timeline: Timeline, options: ReadingOptions, palette: Palette = LIGHT): string {
  const layout = layoutReading(timeline, options);
  const picture = <ReadingSvg layout={layout} palette={palette} title="Reading order" />;
  return renderToStaticMarkup(picture).replaceAll("><", ">\n<");
}

/** Two articles, told of side by side. */
function twoSources(): Timeline {
  const [one, other] = [SPREADS.sample(), SPREADS["open-ended"]()];
  return {
    ...one,
    sources: [...one.sources, ...other.sources.map((source) => ({ ...source, id: "other" }))],
    events: [...one.events, ...other.events.map(fromOther)],
  };
}

function fromOther(event: TimelineEvent): TimelineEvent {
  return { ...event, passages: event.passages.map((passage) => ({ ...passage, sourceId: "other" })) };
}

describe("pictures are as they were", () => {
  test.each([
    ["sample", SPREADS.sample, WIDE, LIGHT],
    ["sample-dark", SPREADS.sample, WIDE, DARK],
    ["sample-narrow", SPREADS.sample, NARROW, LIGHT],
    ["centuries", SPREADS.centuries, WIDE, LIGHT],
    ["two-sources", twoSources, WIDE, LIGHT],
    ["undated", () => timelineOf([[null, "Talks were held"]]), WIDE, LIGHT],
  ] as const)("%s", async (name, timeline, options, palette) => {
    await expect(drawn(timeline(), options, palette)).toMatchFileSnapshot(`../output/reading/${name}.svg`);
  });

  test("the numbers of the sample", async () => {
    const layout = JSON.stringify(layoutReading(SPREADS.sample(), WIDE), null, 1);
    await expect(layout).toMatchFileSnapshot("../output/reading/sample.json");
  });

  test.each([...Object.keys(SPREADS)] as (keyof typeof SPREADS)[])(
    "%s: drawn by attributes alone",
    (name) => {
      const svg = drawn(SPREADS[name](), WIDE);
      expect(svg).not.toMatch(/\sstyle=|<style|<script|<foreignObject|\sid=|NaN|undefined/);
    },
  );
});

describe("the telling", () => {
  const rows = (...dates: (string | null)[]) => timelineOf(dates.map((edtf, i) => [edtf, `Event ${i}`]));

  test.each([
    ["in order of time", ["2001", "2002", "2003"], 2, 0],
    ["backwards", ["2003", "2002", "2001"], 2, 2],
    ["there and back", ["2001", "2003", "2002", "2004"], 3, 1],
    ["of one moment", ["2001", "2001"], 1, 0],
    ["past what has no date", ["2003", null, "2001"], 1, 1],
    ["of one event", ["2001"], 0, 0],
  ] as const)("%s", (_how, dates, steps, back) => {
    expect(layoutReading(rows(...dates), WIDE).jumps).toMatchObject({ steps, back });
  });

  test("a step from one article to another is no step", () => {
    const { steps } = layoutReading(twoSources(), WIDE).jumps;
    const passages = twoSources().events.filter(({ when }) => when !== null).length;
    expect(steps).toBe(passages - 2);
  });

  test("what has no date is marked in the text and leads nowhere", () => {
    const [thread] = layoutReading(rows(null), WIDE).threads;
    expect(thread?.boxes).toHaveLength(1);
    expect(thread?.curve).toBeNull();
  });

  test("every dated passage has a curve that begins beside its words and ends at its mark", () => {
    const { threads, events } = layoutReading(SPREADS.sample(), WIDE);
    expect(threads).toHaveLength(events.length);
    for (const { id, bar, curve } of threads) {
      const mark = events.find((event) => event.id === id);
      expect(curve?.[0][1]).toBeCloseTo((bar.y0 + bar.y1) / 2, 0);
      expect(curve?.[3]).toEqual([expect.any(Number), mark?.x]);
    }
  });
});

const words = fc.array(fc.constantFrom("a", "troops", "mid-1990s", "Zusammenarbeit", "“heroes”,", "\n"), {
  maxLength: 120,
});

test("set in lines, a text keeps all its words in order, and no line is wider than it may be", () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (list, ems) => {
      const text = list.join(" ");
      const lines = setLines(measureText(text), ems).map(({ start, end }) => text.slice(start, end));
      expect(lines.join(" ").split(/\s+/)).toEqual(text.trim().split(/\s+/));
      for (const line of lines) expect(line).not.toMatch(/^\s|\s$|\n/);
    }),
  );
});

test("words beside the axis keep their order, their distance and the shelf", () => {
  const piece = fc.record({
    top: fc.integer({ min: -50, max: 700 }),
    height: fc.integer({ min: 10, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (list) => {
      const pieces = list.toSorted((a, b) => a.top - b.top);
      const tops = spreadOut(pieces, 0, 640);
      const ends = tops.map((top, i) => top + (pieces[i]?.height ?? 0));
      expect(Math.min(0, ...tops)).toBe(0);
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(640 + 1e-6);
      for (const [i, top] of tops.slice(1).entries())
        expect(top).toBeGreaterThanOrEqual((ends[i] ?? 0) - 1e-6);
    }),
  );
});

test("what found no room for its words is counted", () => {
  const { events, rest } = layoutReading(SPREADS.sixty(), WIDE);
  const said = events.filter((event) => event.words !== null).length;
  expect(said).toBeGreaterThan(12);
  expect(rest?.count).toBe(events.length - said);
});

test("the selected event has its words, whatever the crowd", () => {
  const { events } = layoutReading(SPREADS.crowd(), WIDE);
  const mute = events.find((event) => event.words === null);
  const again = layoutReading(SPREADS.crowd(), { ...WIDE, selected: mute?.id ?? null });
  expect(again.events.find(({ id }) => id === mute?.id)?.words).not.toBeNull();
});

test("words beside the axis stay on the picture", () => {
  for (const { words: label } of layoutReading(SPREADS.sample(), WIDE).events) {
    for (const { x, text } of label?.title ?? [])
      expect(x + textWidth(text, INTER_400, 13)).toBeLessThan(1280);
  }
});
