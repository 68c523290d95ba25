import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "#lib/layout/labels.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import { layoutForPage } from "#lib/layout/page-sizes.ts";
import type { Layout, PlacedEvent, ScaleName } from "#lib/layout/placed.ts";
import { isoOf, parseIsoDay } from "#lib/time/civil.ts";
import { boundsOf } from "#lib/time/when.ts";
import { SPREADS } from "../fixtures/spreads.ts";
import { goldTimeline, timelineOf } from "../fixtures/timelines.ts";

const SCALES: readonly ScaleName[] = ["folded", "to-scale", "even"];
const CASES = Object.keys(SPREADS).flatMap((name) =>
  SCALES.flatMap((scale) =>
    [768, 1280, 2560].map((width) => [name as keyof typeof SPREADS, scale, width] as const),
  ),
);

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function named(layout: Layout): { id: string; box: Box; leader: readonly (readonly [number, number])[] }[] {
  return layout.events.flatMap(({ id, label }) => (label ? [{ id, box: label, leader: label.leader }] : []));
}

function markBox({ x, y, x0, x1, radius }: PlacedEvent): Box {
  const left = Math.min(x0, x - radius);
  return { x: left, y: y - radius, width: Math.max(x1, x + radius) - left, height: 2 * radius };
}

/** Whether a leader, which is vertical, runs through a box. */
function runsThrough(leader: readonly (readonly [number, number])[], box: Box): boolean {
  const xs = leader.map(([x]) => x);
  const ys = leader.map(([, y]) => y);
  const line = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: 0.01,
    height: Math.max(...ys) - Math.min(...ys),
  };
  return overlap(line, box);
}

function expectClear(layout: Layout): void {
  const labels = named(layout);
  for (const [i, a] of labels.entries()) {
    for (const b of labels.slice(i + 1))
      expect([a.id, b.id, overlap(a.box, b.box)]).toEqual([a.id, b.id, false]);
    for (const b of labels) expect([a.id, b.id, runsThrough(a.leader, b.box)]).toEqual([a.id, b.id, false]);
    for (const mark of layout.events)
      expect([a.id, mark.id, overlap(a.box, markBox(mark))]).toEqual([a.id, mark.id, false]);
    for (const chip of layout.chips)
      expect([a.id, chip.text, overlap(a.box, chip)]).toEqual([a.id, chip.text, false]);
    expect(a.box.x).toBeGreaterThanOrEqual(0);
    expect(a.box.x + a.box.width).toBeLessThanOrEqual(layout.width);
    expect(a.box.y).toBeGreaterThanOrEqual(0);
  }
}

describe("no label covers a label, a mark or a chip, and no leader runs through words", () => {
  test.each(CASES)("%s, %s, %i px", (name, scale, width) => {
    expectClear(layoutTimeline(SPREADS[name]().events, { width, height: 420, scale }));
  });

  test("whatever the events", () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom(0, 0, 5, 40, 400),
        fc.string({ minLength: 1, maxLength: 90 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 600, max: 1600 }),
        fc.integer({ min: 160, max: 520 }),
        (spans, width, height) => {
          const timeline = timelineOf(
            spans.map(([first, length, title]) => [`${isoOf(first)}/${isoOf(first + length)}`, title]),
          );
          expectClear(layoutTimeline(timeline.events, { width, height, scale: "folded" }));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("nothing is dropped silently", () => {
  test.each(CASES)("%s, %s, %i px: each event has a label or is counted, once", (name, scale, width) => {
    const { events } = SPREADS[name]();
    const layout = layoutTimeline(events, { width, height: 420, scale });
    const counted = layout.chips.flatMap((chip) => chip.ids);
    const told = [...named(layout).map(({ id }) => id), ...counted].sort();
    const dated = events
      .filter((event) => event.when && event.status !== "reporting")
      .map((event) => event.id);
    expect(told).toEqual(dated.sort());
    for (const chip of layout.chips) expect(chip.text).toBe(`+${chip.ids.length}`);
  });

  test("zoomed in, what lies outside is counted on its side", () => {
    const { events } = goldTimeline();
    const view = { k: 4, x: -2 * 1280 };
    const layout = layoutTimeline(events, { width: 1280, height: 420, scale: "folded", view });
    const ids = [
      ...layout.outside.before,
      ...layout.events.map((event) => event.id),
      ...layout.outside.after,
    ];
    expect(ids.sort()).toEqual(
      events
        .filter((e) => e.status !== "reporting")
        .map((e) => e.id)
        .sort(),
    );
    expect(layout.outside.before.length).toBeGreaterThan(0);
    expect(layout.outside.after.length).toBeGreaterThan(0);
    expect(layout.strip.window).not.toBeNull();
  });
});

describe("labels", () => {
  test("the whole sample is told at 1280 px", () => {
    const layout = layoutTimeline(goldTimeline().events, { width: 1280, height: 420, scale: "folded" });
    expect(named(layout)).toHaveLength(14);
    expect(layout.chips).toEqual([]);
  });

  test("eight events of one moment are all told, in the box a page has for them", () => {
    for (const width of [768, 1280, 1440]) {
      const layout = layoutForPage(SPREADS["one-moment"]().events, width, { scale: "folded" });
      expect(named(layout)).toHaveLength(8);
    }
  });

  test("words without a leader stand at their mark's height", () => {
    const layout = layoutForPage(SPREADS["one-moment"]().events, 1280, { scale: "folded" });
    const beside = layout.events.filter(({ label }) => label?.leader.length === 0);
    expect(beside.length).toBeGreaterThan(0);
    for (const { y, label } of beside) {
      expect(label?.y).toBeLessThan(y);
      expect((label?.y ?? 0) + (label?.height ?? 0)).toBeGreaterThan(y);
    }
  });

  test("chips stand in one row, and no leader runs through one", () => {
    for (const name of ["crowd", "sixty", "even"] as const) {
      const { chips, events } = layoutForPage(SPREADS[name]().events, 1440, { scale: "folded" });
      expect(new Set(chips.map(({ y }) => y)).size).toBe(1);
      for (const chip of chips) {
        const through = events.filter(({ label }) => label && runsThrough(label.leader, chip));
        expect(through).toEqual([]);
      }
    }
  });

  test("a chip names the days of the events it counts", () => {
    const { events } = SPREADS.crowd();
    const { chips } = layoutForPage(events, 1440, { scale: "folded" });
    for (const { ids, first, last } of chips) {
      const bounds = events.filter(({ id }) => ids.includes(id)).map(({ when }) => when && boundsOf(when));
      expect(parseIsoDay(first)).toBe(Math.min(...bounds.map((b) => b?.[0] ?? Number.NaN)));
      expect(parseIsoDay(last)).toBe(Math.max(...bounds.map((b) => b?.[1] ?? Number.NaN)));
    }
  });

  test("most of it at 768 px", () => {
    const layout = layoutTimeline(goldTimeline().events, { width: 768, height: 460, scale: "folded" });
    expect(named(layout).length).toBeGreaterThanOrEqual(10);
  });

  test("the selected event has one before all others", () => {
    const { events } = SPREADS.crowd();
    for (const { id } of events.slice(0, 300).filter((_, i) => i % 37 === 0)) {
      const layout = layoutTimeline(events, { width: 1280, height: 420, scale: "to-scale", selected: id });
      const missing = layout.chips.find((chip) => chip.ids.includes(id));
      expect(missing).toBeUndefined();
    }
  });

  test("without labels nothing is said and nothing counted: the list says it", () => {
    const layout = layoutTimeline(goldTimeline().events, {
      width: 360,
      height: 176,
      scale: "folded",
      labels: false,
    });
    expect(named(layout)).toEqual([]);
    expect(layout.chips).toEqual([]);
    expect(layout.events).toHaveLength(14);
  });

  test("a layout is plain JSON", () => {
    const layout = layoutTimeline(goldTimeline().events, { width: 1280, height: 420, scale: "folded" });
    expect(JSON.parse(JSON.stringify(layout))).toEqual(layout);
  });
});
