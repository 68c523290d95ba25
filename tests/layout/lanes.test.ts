import { describe, expect, test } from "vitest";
import { storyOf } from "#lib/article.ts";
import { forkSize } from "#lib/layout/lanes.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import { samples } from "#lib/samples.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const OPTIONS = { height: 420, scale: "folded" } as const;

describe("the sign that sources disagree", () => {
  const story = samples().find(({ slug }) => slug === "thirty-three-miners");
  const { events } = storyOf(story?.articles ?? [], "miners", "The miners");

  test.each([360, 768, 1280, 2560])("lies under no other mark, %i px wide", (width) => {
    const marks = layoutTimeline(events, { ...OPTIONS, width }).events;
    const disputed = marks.filter((mark) => mark.disputed);
    expect(disputed.length).toBeGreaterThan(0);
    for (const { id, x, y, radius } of disputed) {
      const { reach, height } = forkSize(radius);
      const sign = { top: y - radius - height, bottom: y - radius };
      const over = marks.filter(
        (other) =>
          other.id !== id &&
          Math.abs(other.x - x) < reach + other.radius &&
          other.y + other.radius > sign.top &&
          other.y - other.radius < sign.bottom,
      );
      expect(over.map(({ title }) => title)).toEqual([]);
    }
  });

  test("takes no room where all agree", () => {
    const same = timelineOf([
      ["2025-08-20", "the first"],
      ["2025-08-20", "the second"],
      ["2025-08-20", "the third"],
    ]);
    const heights = layoutTimeline(same.events, { ...OPTIONS, width: 1280 }).events.map(({ y }) => y);
    expect(new Set(heights.slice(1).map((y, i) => (heights[i] ?? 0) - y)).size).toBe(1);
  });
});
