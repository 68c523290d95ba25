import { describe, expect, test } from "vitest";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { Layout, PlacedText, ScaleName, Tick } from "#lib/layout/placed.ts";
import { INTER_400, INTER_600, textWidth } from "#lib/layout/text-width.ts";
import { TICK_SIZE } from "#lib/layout/ticks.ts";
import { SPREAD_NAMES, SPREADS } from "../fixtures/spreads.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const WIDTHS = [360, 768, 1280, 2560];
const SCALES: readonly ScaleName[] = ["folded", "to-scale", "even"];
const CASES = Object.keys(SPREADS).flatMap((name) =>
  SCALES.flatMap((scale) => WIDTHS.map((width) => [name as keyof typeof SPREADS, scale, width] as const)),
);

function leftEdge(text: PlacedText, width: number): number {
  return { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
}

function spansOf(
  texts: readonly PlacedText[],
  face: typeof INTER_400,
): [left: number, right: number, text: string][] {
  return texts
    .map((text): [number, number, string] => {
      const width = textWidth(text.text, face, TICK_SIZE);
      const left = leftEdge(text, width);
      return [left, left + width, text.text];
    })
    .sort((a, b) => a[0] - b[0]);
}

function overlaps(spans: readonly [number, number, string][]): string[] {
  return spans.flatMap(([left, , text], i) => {
    const before = spans[i - 1];
    return before && left < before[1] ? [`${before[2]} | ${text}`] : [];
  });
}

function expectApart({ axis, strip }: Layout): void {
  const labelsOf = (ticks: readonly Tick[]) => ticks.flatMap((tick) => tick.label ?? []);
  const ticks = axis.segments.flatMap((segment) => labelsOf(segment.ticks));
  const captions = axis.segments.flatMap((segment) => segment.captions);
  expect(overlaps(spansOf(ticks, INTER_400))).toEqual([]);
  expect(overlaps(spansOf(captions, INTER_600))).toEqual([]);
  expect(overlaps(spansOf(labelsOf(strip.ticks), INTER_400))).toEqual([]);
}

describe("no label of the axis touches another", () => {
  test.each(CASES)("%s, %s, %i px", (name, scale, width) => {
    expectApart(layoutTimeline(SPREADS[name]().events, { width, height: 420, scale }));
  });

  test.each(["de", "fr", "en-US", "ja", "ar", "fi"])("in %s, at any zoom", (lang) => {
    for (const name of SPREAD_NAMES) {
      for (const [k, x] of [
        [1, 0],
        [3.7, -1500],
        [40, -22_000],
      ] as const) {
        const options = { width: 1280, height: 420, scale: "folded", lang, view: { k, x } } as const;
        expectApart(layoutTimeline(SPREADS[name]().events, options));
      }
    }
  });
});

function labelled(edtfs: readonly string[], width = 1280, lang = "en-GB") {
  const timeline = timelineOf(edtfs.map((edtf) => [edtf, "it happens"]));
  const { axis } = layoutTimeline(timeline.events, { width, height: 420, scale: "to-scale", lang });
  const segment = axis.segments[0];
  return {
    unit: segment?.unit,
    ticks: segment?.ticks.flatMap((tick) => tick.label?.text ?? []),
    captions: segment?.captions.map((caption) => caption.text),
  };
}

function evenly(edtfs: readonly string[], width = 1280): string[] {
  const { events } = timelineOf(edtfs.map((edtf) => [edtf, "it happens"]));
  const [segment] = layoutTimeline(events, { width, height: 420, scale: "even" }).axis.segments;
  const captionAt = (x: number) => segment?.captions.find((caption) => caption.x === x)?.text;
  return (segment?.ticks ?? []).map(({ label }) =>
    label ? [label.text, captionAt(label.x)].filter(Boolean).join(" / ") : "",
  );
}

describe("even ticks say each moment as exactly as it is told, and what it is a part of once", () => {
  test.each([
    ["years", ["1945", "2024"], ["1945", "2024"]],
    ["a month after its year", ["2024", "2024-10"], ["2024", "Oct"]],
    ["a month of another year", ["2024-10", "2025-04"], ["Oct / 2024", "Apr / 2025"]],
    ["days of one month", ["2025-08-16", "2025-08-20"], ["16 / Aug 2025", "20"]],
    ["days of two months", ["2025-08-16", "2025-09-02"], ["16 / Aug 2025", "2 / Sep"]],
    ["a day after its month", ["2025-04", "2025-04-28"], ["Apr / 2025", "28"]],
    ["the same number in another month", ["2025-08-16", "2025-09-16"], ["16 / Aug 2025", "16 / Sep"]],
    ["before the era", ["-0043-03-15", "0079"], ["15 / Mar 44 BCE", "79 CE"]],
  ] as const)("%s", (_, edtfs, ticks) => {
    expect(evenly(edtfs)).toEqual(ticks);
  });

  test("what finds no room is said by the next that does", () => {
    const days = Array.from({ length: 24 }, (_, i) => `2025-08-${String(i + 1).padStart(2, "0")}`);
    const said = evenly(days, 360).filter(Boolean);
    expect(said[0]).toMatch(/^\d+ \/ Aug 2025$/);
    expect(said.slice(1).join()).toMatch(/^[\d,]+$/);
  });
});

describe("units fit what they measure", () => {
  test.each([
    ["days of a week", ["2025-08-11", "2025-08-22"], "day", ["11", "12"], ["August 2025"]],
    [
      "hours of a day",
      ["2025-08-22T06:10", "2025-08-22T14:00"],
      "hour",
      ["06:00", "07:00"],
      ["22 August 2025"],
    ],
    [
      "hours of two days",
      ["2025-08-22T20", "2025-08-23T20"],
      "hour",
      ["20:00", "21:00"],
      ["22 August 2025", "23 August 2025"],
    ],
    [
      "weeks over a new year",
      ["2024-11-18", "2025-02-20"],
      "week",
      ["18", "25"],
      ["November 2024", "December", "January 2025", "February"],
    ],
    ["months of a year", ["2024-01", "2024-12"], "month", ["Jan", "Feb"], ["2024"]],
    ["quarters of some years", ["2020-01", "2025-12"], "quarter", ["Jan", "Apr"], ["2020", "2021"]],
    ["years", ["2001", "2012"], "year", ["2001", "2002"], []],
    ["years over centuries", ["1100", "1900"], "year", ["1100", "1150"], []],
  ] as const)("%s", (_, edtfs, unit, ticks, captions) => {
    const found = labelled(edtfs);
    expect(found.unit).toBe(unit);
    expect(found.ticks?.slice(0, ticks.length)).toEqual(ticks);
    expect(found.captions?.slice(0, captions.length)).toEqual(captions);
  });

  test("a month that has no room for its caption leaves its year to the next", () => {
    const edtfs = ["2010-02-27", "2010-03-11"];
    expect(labelled(edtfs, 1280).captions).toEqual(["February 2010", "March"]);
    expect(labelled(edtfs, 330).captions).toEqual(["March 2010"]);
  });

  test("a part whose ticks stand at its edges still says when it is", () => {
    const { events } = timelineOf([
      ["-1199/-1149", "Palaces are burnt"],
      ["2021-05-01", "A dig begins"],
      ["2021-05-20", "A dig ends"],
    ]);
    const { segments } = layoutTimeline(events, { width: 700, height: 420, scale: "folded" }).axis;
    for (const { x0, x1, ticks } of segments) {
      const labels = ticks.flatMap(({ label }) => label ?? []);
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) {
        const half = textWidth(label.text, INTER_400, TICK_SIZE) / 2;
        expect([label.x - half >= x0 - 2, label.x + half <= x1 + 2]).toEqual([true, true]);
      }
    }
  });

  test("no tick is finer than the dates it measures", () => {
    expect(labelled(["1945", "1946"]).unit).toBe("year");
  });

  test("years before the era are counted round, and there is no year 0", () => {
    expect(labelled(["-0299", "0300"]).ticks).toEqual(
      expect.arrayContaining(["200 BCE", "100 BCE", "1 CE", "100"]),
    );
    expect(labelled(["-0002", "0003"]).ticks).toEqual(["3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE"]);
  });

  test.each([
    ["fr", "janv.", "janvier 2024"],
    ["de", "Jan", "Januar 2024"],
    ["en-US", "Jan", "January 2024"],
    ["ja", "1月", "2024年1月"],
  ])("months are named in the language asked for, not the host's: %s", (lang, month, withYear) => {
    expect(labelled(["2024-01", "2024-12"], 1280, lang).ticks?.[0]).toMatch(month);
    expect(labelled(["2024-01-01", "2024-01-20"], 1280, lang).captions).toEqual([withYear]);
  });

  test.each([
    ["en-GB", "14:00"],
    ["en-US", "2 PM"],
    ["de", "14:00"],
  ])("hours too: %s", (lang, hour) => {
    const { ticks } = labelled(["2025-08-22T14:00", "2025-08-22T16:00"], 1280, lang);
    expect(ticks?.map((tick) => tick.replace(/\s/g, " "))).toContain(hour);
  });

  test.each([
    ["de", "250 v. Chr."],
    ["ja", "紀元前250年"],
  ])("and years before the era: %s", (lang, year) => {
    expect(labelled(["-0249", "-0240"], 1280, lang).ticks).toContain(year);
  });

  test.each([
    ["en-GB", "1", "8"],
    ["en-US", "7", "14"],
  ])("weeks begin where the language's region begins them: %s", (lang, ...days) => {
    // 1 January 2024 was a Monday.
    expect(labelled(["2024-01-01", "2024-04-20"], 1280, lang).ticks?.slice(0, 2)).toEqual(days);
  });
});
