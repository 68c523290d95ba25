import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storyOf } from "#lib/article.ts";
import { buildAxis, type View } from "#lib/layout/axis.ts";
import { chooseFolds } from "#lib/layout/folds.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { type Sized, sizeEvents } from "#lib/layout/sized.ts";
import { samples } from "#lib/samples.ts";
import { isoOf } from "#lib/time/civil.ts";
import { SPREADS } from "../fixtures/spreads.ts";
import { goldTimeline, timelineOf } from "../fixtures/timelines.ts";

const day = fc.integer({ min: -600_000, max: 600_000 });
const days = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 30 });
const scales = fc.constantFrom<ScaleName>("folded", "to-scale", "even");
const views = fc.record({ k: fc.integer({ min: 1, max: 500 }), x: fc.integer({ min: -9000, max: 0 }) });

/** Events given as first day and length. */
function eventsOf(spans: readonly (readonly [number, number])[]): Sized[] {
  const rows = spans.map(
    ([first, length]) =>
      [length === 0 ? isoOf(first) : `${isoOf(first)}/${isoOf(first + length)}`, "it happens"] as const,
  );
  return sizeEvents(timelineOf(rows).events, false, "en-GB");
}

function axisOf(events: readonly Sized[], scale: ScaleName, view?: View) {
  return buildAxis(events, scale === "folded" ? chooseFolds(events) : [], scale, [20, 1260], view);
}

describe("every day has a place and every place a day", () => {
  test("x and day are each other's inverse, in any scale, at any zoom", () => {
    fc.assert(
      fc.property(days, scales, views, day, (spans, scale, view, probe) => {
        const axis = axisOf(eventsOf(spans), scale, view);
        const back = axis.day(axis.x(probe));
        expect(Math.abs(back - probe)).toBeLessThan(1e-3);
      }),
    );
  });

  test("later is further right, folds included", () => {
    fc.assert(
      fc.property(
        days,
        scales,
        views,
        day,
        fc.integer({ min: 1, max: 40_000 }),
        (spans, scale, view, a, later) => {
          const axis = axisOf(eventsOf(spans), scale, view);
          expect(axis.x(a + later)).toBeGreaterThan(axis.x(a));
        },
      ),
    );
  });

  test("zoom moves and stretches what is there and changes nothing else", () => {
    fc.assert(
      fc.property(days, scales, views, day, (spans, scale, view, probe) => {
        const events = eventsOf(spans);
        const plain = axisOf(events, scale).x(probe);
        const zoomed = axisOf(events, scale, view).x(probe);
        expect(zoomed).toBeCloseTo(view.k * plain + view.x, 3);
      }),
    );
  });
});

describe("folds", () => {
  test("a crowd beside a century of nothing gets the century's room, even where it stays a crowd", () => {
    const sample = samples().find(({ slug }) => slug === "thirty-three-miners");
    if (!sample) throw new Error("no such sample");
    const { events } = storyOf(sample.articles, "miners", sample.title);
    const [first] = chooseFolds(sizeEvents(events, false, "en-GB"));
    expect(first && [isoOf(first.first), isoOf(first.last)]).toEqual(["1889-01-02", "2006-12-31"]);
  });

  test("never lie inside an event, are at most four, and stand in order", () => {
    fc.assert(
      fc.property(days, (spans) => {
        const events = eventsOf(spans);
        const folds = chooseFolds(events);
        expect(folds.length).toBeLessThanOrEqual(4);
        expect(folds.map((fold) => fold.first)).toEqual(
          folds.map((fold) => fold.first).sort((a, b) => a - b),
        );
        for (const fold of folds) {
          expect(events.filter((e) => e.first <= fold.last && e.last >= fold.first)).toEqual([]);
        }
      }),
    );
  });

  test("the sample has two, and so three segments", () => {
    const { axis } = layoutTimeline(goldTimeline().events, { width: 1280, height: 420, scale: "folded" });
    expect(axis.segments.map(({ first, last, unit }) => [first, last, unit])).toEqual([
      ["1945-08-01", "1945-08-31", "month"],
      ["2024-01-01", "2025-04-30", "quarter"],
      ["2025-08-11", "2025-08-22", "day"],
    ]);
    expect(axis.breaks.map(({ first, label }) => [first, label])).toEqual([
      ["1945-09-01", "78 years, 4 months not shown"],
      ["2025-05-01", "3 months, 10 days not shown"],
    ]);
  });

  test("are the same at any width", () => {
    const names = [360, 768, 1280, 2560].map((width) =>
      layoutTimeline(goldTimeline().events, { width, height: 420, scale: "folded" }).axis.breaks.map(
        (b) => b.first,
      ),
    );
    expect(new Set(names.map(String)).size).toBe(1);
  });

  test("open by the name of their first hidden day, and leave a handle to close them", () => {
    const { axis } = layoutTimeline(goldTimeline().events, {
      width: 1280,
      height: 420,
      scale: "folded",
      unfolded: ["2025-05-01"],
    });
    expect(axis.breaks.map((b) => b.first)).toEqual(["1945-09-01"]);
    expect(axis.opened.map((b) => b.first)).toEqual(["2025-05-01"]);
  });

  test.each(["to-scale", "even"] as const)("the %s scale has none", (scale) => {
    const { axis } = layoutTimeline(goldTimeline().events, { width: 1280, height: 420, scale });
    expect(axis.breaks).toEqual([]);
    expect(axis.opened).toEqual([]);
  });
});

describe("the even scale", () => {
  test("sets moments at equal steps in order of time", () => {
    const { events } = layoutTimeline(SPREADS.centuries().events, {
      width: 1280,
      height: 420,
      scale: "even",
    });
    const steps = events.slice(1).map((event, i) => event.x - (events[i]?.x ?? 0));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.25);
  });
});
