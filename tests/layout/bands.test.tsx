import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LIGHT } from "#components/chart/palette.ts";
import { TimelineSvg } from "#components/chart/timeline-svg.tsx";
import { bandsOf, type GroupName, groupsThere } from "#lib/layout/groups.ts";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { SPREADS } from "../fixtures/spreads.ts";
import { type Row, timelineOf } from "../fixtures/timelines.ts";

function grouped(timeline: Timeline, group: GroupName, width = 1280, height = 600) {
  const bands = bandsOf(group, timeline.events, timeline.sources);
  return layoutTimeline(timeline.events, { width, height, scale: "folded", bands, labels: width >= 640 });
}

function drawn(timeline: Timeline, group: GroupName, width?: number): string {
  const picture = <TimelineSvg layout={grouped(timeline, group, width)} palette={LIGHT} title={group} />;
  return renderToStaticMarkup(picture).replaceAll("><", ">\n<");
}

describe("pictures are as they were", () => {
  test.each([
    ["sample", "status", undefined],
    ["sample", "who", undefined],
    ["sample", "status", 360],
    ["crowd", "status", undefined],
  ] as const)("the spread “%s” by %s at %s px", async (name, group, width) => {
    const file = [name, group, ...(width ? [width] : [])].join("-");
    await expect(drawn(SPREADS[name](), group, width)).toMatchFileSnapshot(`../output/bands/${file}.svg`);
  });
});

describe("bands", () => {
  test("hold every event once, on one axis, each within its band", () => {
    const timeline = SPREADS.sample();
    const whole = layoutTimeline(timeline.events, { width: 1280, height: 600, scale: "folded" });
    const { events, bands = [], axis } = grouped(timeline, "who");
    expect(events.map(({ id }) => id)).toEqual(whole.events.map(({ id }) => id));
    expect(bands[0]?.y).toBe(0);
    for (const [i, { y, height }] of bands.entries()) {
      expect(y + height).toBeCloseTo(bands[i + 1]?.y ?? axis.y, 0);
    }
    const members = bandsOf("who", timeline.events, timeline.sources);
    for (const { id, y } of events) {
      const band = bands[members.findIndex(({ ids }) => ids.includes(id))];
      expect(y).toBeGreaterThan(band?.y ?? Number.POSITIVE_INFINITY);
      expect(y).toBeLessThan((band?.y ?? 0) + (band?.height ?? 0));
    }
  });

  const said = (who: string): Row => ["2020", `Event of ${who}`, "claim", who];

  test("by voice: the article itself, an agency by its initials, six at most", () => {
    const voices = ["the state news agency KCNA", "KCNA", ..."abcdef"].map(said);
    const { events, sources } = timelineOf([["2021", "Event of its own"], ...voices]);
    const names = bandsOf("who", events, sources).map(({ name, ids }) => `${name} ${ids.length}`);
    expect(names).toEqual(["The article itself 1", "KCNA 2", "A 1", "B 1", "C 1", "3 others 3"]);
  });

  test("by source: an event that several tell of is nobody's alone", () => {
    const one = timelineOf([
      ["2020", "Told once"],
      ["2021", "Told twice"],
    ]);
    const [source] = one.sources;
    const sources = source ? [source, { ...source, id: "s2", publisher: "The Other" }] : [];
    const twice = one.events.map((event, i) => {
      const again = event.passages.map((passage) => ({ ...passage, sourceId: "s2" }));
      return i === 1 ? { ...event, passages: [...event.passages, ...again] } : event;
    });
    const names = bandsOf("source", twice, sources).map(({ name }) => name);
    expect(names).toEqual(["The Guardian", "Several of them"]);
  });

  test("only groupings that part the events are offered", () => {
    const { events, sources } = timelineOf([["2020", "One"], said("the mayor")]);
    expect(groupsThere(events, sources)).toEqual(["who", "status"]);
    expect(groupsThere(events.slice(0, 1), sources)).toEqual([]);
  });

  test("what has no date is in no band", () => {
    const { events, sources } = timelineOf([[null, "Undated"]]);
    expect(bandsOf("status", events, sources)).toEqual([]);
  });
});
