import { describe, expect, test } from "vitest";
import { storyOf } from "#lib/article.ts";
import { bandsOf } from "#lib/layout/groups.ts";
import { overlaps } from "#lib/layout/labels.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { Layout, PlacedEvent } from "#lib/layout/placed.ts";
import { samples } from "#lib/samples.ts";

const story = samples().find(({ slug }) => slug === "thirty-three-miners");
const { events, sources } = storyOf(story?.articles ?? [], "miners", "The miners");
const OPTIONS = { width: 1280, height: 560, scale: "folded", search: "in-turn" } as const;
const BY_SOURCE = { ...OPTIONS, height: 700, bands: bandsOf("source", events, sources) };

/** As a hand drags: a few pixels a frame, there and back. */
const DRAGGED = Array.from({ length: 60 }, (_, i) => ({ k: 2.5, x: -900 + 300 * Math.sin(i / 10) }));
/** As a wheel zooms about the middle. */
const ZOOMED = Array.from({ length: 40 }, (_, i) => {
  const k = 1 + i / 8;
  return { k, x: 640 * (1 - k) };
});

function film(options: Parameters<typeof layoutTimeline>[1], views: readonly { k: number; x: number }[]) {
  const frames: Layout[] = [];
  for (const view of views) frames.push(layoutTimeline(events, { ...options, view, before: frames.at(-1) }));
  return frames;
}

/** The events that are seen in a frame and in the one after. */
function pairs(frames: readonly Layout[]): (readonly [PlacedEvent, PlacedEvent])[] {
  return frames.slice(1).flatMap((now, i) => {
    const was = new Map(frames[i]?.events.map((event) => [event.id, event]));
    return now.events.flatMap((event) => {
      const before = was.get(event.id);
      return before ? [[before, event] as const] : [];
    });
  });
}

/** Words that stand elsewhere beside their mark than a frame before. */
function jumped([was, now]: readonly [PlacedEvent, PlacedEvent]): boolean {
  if (!was.label || !now.label) return false;
  const dx = now.label.x - now.x - (was.label.x - was.x);
  return Math.abs(dx) > 0.3 || now.label.title.length !== was.label.title.length;
}

describe("a picture in motion", () => {
  test.each([
    ["all together", OPTIONS],
    ["in bands", BY_SOURCE],
  ] as const)("keeps nearly all marks and words in their places while it is dragged, %s", (_, options) => {
    const seen = pairs(film(options, DRAGGED));
    const moved = seen.filter(([was, now]) => was.y !== now.y);
    expect(seen.length).toBeGreaterThan(500);
    expect(moved.length / seen.length).toBeLessThan(0.01);
    expect(seen.filter(jumped).length / seen.length).toBeLessThan(0.02);
  });

  test("moves many more where each frame is laid out for itself", () => {
    const alone = DRAGGED.map((view) => layoutTimeline(events, { ...OPTIONS, search: "full", view }));
    const held = pairs(film(OPTIONS, DRAGGED)).filter(jumped).length;
    expect(pairs(alone).filter(jumped).length).toBeGreaterThan(5 * Math.max(1, held));
  });

  test.each([
    ["dragged", DRAGGED],
    ["zoomed", ZOOMED],
  ] as const)("has no words over others, %s", (_, views) => {
    for (const { events: placed } of film(OPTIONS, views)) {
      const boxes = placed.flatMap(({ label }) => (label ? [label] : []));
      const over = boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)));
      expect(over).toEqual([]);
    }
  });

  test("counts in chips what has no words, as at rest", () => {
    for (const { events: placed, chips } of film(OPTIONS, DRAGGED)) {
      const seen = placed.filter(({ x }) => x >= 0 && x <= OPTIONS.width);
      const wordless = seen.filter(({ label }) => !label).map(({ id }) => id);
      expect(chips.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining(wordless));
    }
  });

  test("that does not move is the same picture again", () => {
    const view = DRAGGED[0];
    const first = layoutTimeline(events, { ...OPTIONS, search: "full", view });
    const again = layoutTimeline(events, { ...OPTIONS, view, before: first });
    expect(again.events).toEqual(first.events);
  });
});
