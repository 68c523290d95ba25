import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldsOf } from "#lib/layout/dense/axis.ts";
import type { Columns } from "#lib/layout/dense/columns.ts";
import { type DenseLayout, layoutDense, noMemory } from "#lib/layout/dense/layout.ts";
import type { Box } from "#lib/layout/labels.ts";
import type { Point, ScaleName } from "#lib/layout/placed.ts";
import { columnsFrom, crowdOf, intervals } from "./spreads.ts";

const BASE = { width: 1000, height: 436, scale: "to-scale", folds: [] } as const;

const views = fc
  .tuple(fc.double({ min: 1, max: 300, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([k, share]) => ({ k, x: share * (BASE.width - BASE.width * k) }));

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isPierced(box: Box, [foot, top]: readonly Point[]): boolean {
  if (!foot || !top) return false;
  const [[x, low], [, high]] = [foot, top];
  return x > box.x && x < box.x + box.width && high < box.y + box.height && low > box.y;
}

function inOrder(layout: DenseLayout): { places: number[]; counted: number } {
  const { places, crowds } = layout.dense;
  const crowded = crowds.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  return { places: [...places, ...crowded].sort((a, b) => a - b), counted: crowded.length };
}

describe("nothing is silently hidden", () => {
  test("each event is before, under way, a mark, in one crowd, or after: whatever the zoom", () => {
    fc.assert(
      fc.property(
        intervals,
        views,
        fc.constantFrom<ScaleName>("to-scale", "folded", "even"),
        (rows, view, scale) => {
          const columns = columnsFrom(rows);
          const { layout } = layoutDense(columns, { ...BASE, folds: foldsOf(columns), scale, view });
          const { places } = inOrder(layout);
          const { before, underWay, after } = layout.dense;
          expect(new Set(places).size).toBe(places.length);
          expect(before + underWay + places.length + after).toBe(columns.length);
        },
      ),
    );
  });

  test("the silhouette's columns add up to the crowds", () => {
    fc.assert(
      fc.property(intervals, views, (rows, view) => {
        const { layout } = layoutDense(columnsFrom(rows), { ...BASE, view });
        const begun = (layout.dense.silhouette?.columns ?? []).reduce(
          (sum, { facts, claims, plans }) => sum + facts + claims + plans,
          0,
        );
        expect(begun).toBe(inOrder(layout).counted);
      }),
    );
  });

  test("crowds are named once each: the names' counts add up, too", () => {
    const { layout } = layoutDense(crowdOf(20_000), BASE);
    const named = layout.dense.names.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(named).toBe(inOrder(layout).counted);
  });
});

describe("a crowd comes apart on zoom", () => {
  test("until a day is as wide as a label, every event of few a day has its mark", () => {
    const columns = columnsFrom(Array.from({ length: 2000 }, (_, i) => [i, i + 1] as const));
    const { layout } = layoutDense(columns, { ...BASE, view: { k: 200, x: -100_000 } });
    expect(layout.dense.crowds).toEqual([]);
    expect(layout.events.length).toBeGreaterThan(5);
  });

  test("events of one day stay one crowd, which says so", () => {
    const columns = columnsFrom(Array.from({ length: 500 }, () => [100, 101] as const));
    const { layout } = layoutDense(columns, BASE);
    expect(layout.dense.names).toMatchObject([{ count: "500 events", when: "11 April 1970" }]);
  });
});

describe("a picture that can be read", () => {
  const SIZES = [100, 1000, 10_000, 100_000] as const;
  const ZOOMS = [
    { k: 1, x: 0 },
    { k: 30, x: -28_000 },
    { k: 400, x: -390_000 },
  ];

  test.each(SIZES)("%i events: labels cover neither each other nor another's pole", (n) => {
    const columns = crowdOf(n);
    for (const view of ZOOMS) {
      const { layout } = layoutDense(columns, { ...BASE, view });
      const labels = [...layout.events, ...layout.dense.names].flatMap(({ label }) => label ?? []);
      for (const [i, one] of labels.entries()) {
        for (const other of labels.slice(i + 1)) expect(touch(one, other)).toBe(false);
        expect(labels.filter((other) => other !== one && isPierced(other, one.leader))).toEqual([]);
      }
    }
  });

  test.each(SIZES)("%i events: no two marks share a place", (n) => {
    const { layout } = layoutDense(crowdOf(n), { ...BASE, view: { k: 60, x: -57_000 } });
    for (const [i, a] of layout.events.entries()) {
      for (const b of layout.events.slice(i + 1)) {
        expect(a.y !== b.y || a.x1 < b.x0 || b.x1 < a.x0).toBe(true);
      }
    }
  });

  test("what is drawn does not grow with what is held", () => {
    const drawn = (columns: Columns) => {
      const { layout } = layoutDense(columns, { ...BASE, view: { k: 30, x: -28_000 } });
      return (
        layout.events.length + (layout.dense.silhouette?.columns.length ?? 0) + layout.dense.names.length
      );
    };
    expect(drawn(crowdOf(200_000))).toBeLessThan(1200);
  });

  test("while dragging, marks keep their lanes and labels their sides", () => {
    const columns = crowdOf(3000);
    const at = (x: number) => ({ ...BASE, view: { k: 30, x } });
    const first = layoutDense(columns, at(-16_000), noMemory());
    const second = layoutDense(columns, at(-16_007), first.memory);
    const lanes = new Map(first.layout.events.map(({ id, y }) => [id, y]));
    const kept = second.layout.events.filter(({ id }) => lanes.has(id));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter(({ id, y }) => lanes.get(id) !== y)).toEqual([]);
  });

  test("while dragging, words slide along with their marks, and the picture is as clear as one drawn anew", () => {
    const columns = crowdOf(3000);
    let { layout, memory } = layoutDense(columns, { ...BASE, view: { k: 30, x: -16_000 } });
    for (let x = -16_007; x > -16_300; x -= 7) {
      const before = new Map(layout.events.map((event) => [event.id, event]));
      ({ layout, memory } = layoutDense(columns, { ...BASE, view: { k: 30, x } }, memory));
      const slid = layout.events.filter(({ id, label }) => label && before.get(id)?.label);
      for (const { id, label } of slid) expect(label?.x).toBeCloseTo((before.get(id)?.label?.x ?? 0) - 7, 0);
      const boxes = [...layout.events, ...layout.dense.names].flatMap(({ label }) => label ?? []);
      for (const [i, box] of boxes.entries())
        expect(boxes.slice(i + 1).filter((other) => touch(box, other))).toEqual([]);
      expect(slid.length).toBeGreaterThan(0);
    }
  });

  test("the selected event has its mark and its words even in a crowd", () => {
    const columns = crowdOf(50_000);
    const { layout } = layoutDense(columns, { ...BASE, selected: 30_000 });
    expect(layout.dense.pinned).toMatchObject({ id: columns.tell(30_000).id, label: { title: [{}] } });
  });
});

describe("folds", () => {
  test("empty stretches that would take most of the axis are folded, and no event lies in one", () => {
    const rows = [0, 1, 2, 40_000, 40_001, 90_000].map((day) => [day, day + 1] as const);
    const folds = foldsOf(columnsFrom(rows));
    expect(folds).toEqual([
      { first: 3, last: 39_999 },
      { first: 40_002, last: 89_999 },
    ]);
    expect(foldsOf(crowdOf(5000))).toEqual([]);
  });
});

describe("marks with more to them than a dot", () => {
  const day = [200, 201] as const;

  test("have the lane above free where their sources disagree", () => {
    const columns = columnsFrom([day, day, day, [0, 1]], { disputed: [1] });
    const { events } = layoutDense(columns, BASE).layout;
    const disputed = events.find((event) => event.disputed);
    const above = events.filter(({ x, y }) => x === disputed?.x && y < (disputed?.y ?? 0));
    const lanes = [...new Set(events.filter(({ x }) => x === disputed?.x).map(({ y }) => y))];
    expect(disputed).toBeDefined();
    expect(lanes.length).toBe(3);
    for (const { y } of above) expect((disputed?.y ?? 0) - y).toBeGreaterThan(20);
  });

  test("keep their fading ends clear of the next mark in their lane", () => {
    const [near, far] = [[], [0, 1]].map((approximate) => {
      const columns = columnsFrom(
        [
          [200, 201],
          [210, 211],
          [0, 1],
          [400, 401],
        ],
        { approximate },
      );
      const marks = layoutDense(columns, BASE).layout.events.filter(({ x }) => x > 100 && x < 900);
      return new Set(marks.map(({ y }) => y)).size;
    });
    expect(near).toBe(1);
    expect(far).toBe(2);
  });
});
