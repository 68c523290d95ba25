import { describe, expect, test } from "vitest";
import { bandsOf } from "#lib/layout/groups.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import { neighbourOf, type Vertical } from "#lib/layout/neighbours.ts";
import { SPREAD_NAMES, SPREADS } from "../fixtures/spreads.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const OPTIONS = { width: 1280, height: 420, scale: "folded" } as const;

describe("up and down lead between lanes", () => {
  const { events } = timelineOf([
    ["2025-08-20", "the first"],
    ["2025-08-20", "the second"],
    ["2025-08-20", "the third"],
    ["2025-08-29", "apart from them"],
  ]);
  const layout = layoutTimeline(events, OPTIONS);
  const [low, middle, high, apart] = layout.events.map(({ id }) => id) as [string, string, string, string];

  test.each<[string, string, Vertical, string | null]>([
    ["from the lowest of a stack to the next", low, "up", middle],
    ["and on", middle, "up", high],
    ["nowhere above the highest", high, "up", null],
    ["down again", high, "down", middle],
    ["nowhere below the axis' own lane", low, "down", null],
    ["to the nearest, where the stack is elsewhere", apart, "up", middle],
    ["from nowhere to nowhere", "no such event", "up", null],
  ])("%s", (_, from, way, to) => {
    expect(neighbourOf(layout, from, way)).toBe(to);
  });

  test("in bands to the next that has any, whatever is stacked in one's own", () => {
    const bands = [
      { key: "a", name: "A", ids: [events[3]?.id ?? ""] },
      { key: "none", name: "None", ids: [] },
      { key: "b", name: "B", ids: events.slice(0, 3).map(({ id }) => id) },
    ];
    const grouped = layoutTimeline(events, { ...OPTIONS, bands });
    expect([low, middle, high].map((id) => neighbourOf(grouped, id, "up"))).toEqual([apart, apart, apart]);
    expect(neighbourOf(grouped, apart, "up")).toBe(null);
    expect([low, middle, high]).toContain(neighbourOf(grouped, apart, "down"));
  });
});

test.each(SPREAD_NAMES)("%s: whatever lies above something has something below it", (name) => {
  const { events, sources } = SPREADS[name]();
  for (const bands of [undefined, bandsOf("status", events, sources)]) {
    const layout = layoutTimeline(events, { ...OPTIONS, bands });
    for (const { id } of layout.events) {
      const above = neighbourOf(layout, id, "up");
      if (above) expect(neighbourOf(layout, above, "down")).not.toBe(null);
    }
  }
});
