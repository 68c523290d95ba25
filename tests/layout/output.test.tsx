import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DARK, LIGHT } from "#components/chart/palette.ts";
import { TimelineSvg } from "#components/chart/timeline-svg.tsx";
import { layoutTimeline } from "#lib/layout/layout.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { SPREAD_NAMES, SPREADS, type SpreadName } from "../fixtures/spreads.ts";

const NAMES = SPREAD_NAMES;
/** A few as numbers too, which say what a picture does not show; all of them as pictures. */
const IN_NUMBERS: readonly SpreadName[] = [
  "sample",
  "one",
  "same-day",
  "hours",
  "centuries",
  "open-ended",
  "year-zero",
];

function layoutOf(name: SpreadName, scale: ScaleName, width = 1280, height = 420) {
  return layoutTimeline(SPREADS[name]().events, { width, height, scale, labels: width >= 640 });
}

/** One element a line, so that a change shows where it is. */
function drawn(name: SpreadName, scale: ScaleName, dark = false): string {
  const picture = <TimelineSvg layout={layoutOf(name, scale)} palette={dark ? DARK : LIGHT} title={name} />;
  return renderToStaticMarkup(picture).replaceAll("><", ">\n<");
}

describe("layouts are as they were", () => {
  test.each(IN_NUMBERS)("%s", async (name) => {
    const layout = JSON.stringify(layoutOf(name, "folded"), null, 1);
    await expect(layout).toMatchFileSnapshot(`../output/layout/${name}.json`);
  });

  test.each([360, 768, 2560])("the sample at %i px", async (width) => {
    const layout = JSON.stringify(layoutOf("sample", "folded", width), null, 1);
    await expect(layout).toMatchFileSnapshot(`../output/layout/sample-${width}.json`);
  });
});

describe("pictures are as they were", () => {
  test.each(NAMES)("%s", async (name) => {
    await expect(drawn(name, "folded")).toMatchFileSnapshot(`../output/chart/${name}.svg`);
  });

  test.each(["to-scale", "even"] as const)("the sample, %s", async (scale) => {
    await expect(drawn("sample", scale)).toMatchFileSnapshot(`../output/chart/sample-${scale}.svg`);
  });

  test("the sample in the dark", async () => {
    await expect(drawn("sample", "folded", true)).toMatchFileSnapshot("../output/chart/sample-dark.svg");
  });
});

describe("a picture", () => {
  test.each(NAMES)(
    "%s: is drawn by attributes alone, without styles, scripts or ids that could clash",
    (name) => {
      expect(drawn(name, "folded")).not.toMatch(/\sstyle=|<style|<script|<foreignObject|\sid=|NaN|undefined/);
    },
  );

  test("links each mark to its event, and says which of how many it is", () => {
    const layout = layoutOf("one", "folded");
    const svg = renderToStaticMarkup(
      <TimelineSvg layout={layout} palette={LIGHT} title="One" href={(id) => `/e/${id}`} />,
    );
    expect(svg).toContain(`href="/e/${layout.events[0]?.id}"`);
    expect(svg).toContain('aria-label="22 Aug 2025 Bridge opens to traffic, 1 of 1"');
  });

  test("takes a title as text, never as markup", () => {
    const layout = layoutOf("one", "folded");
    const svg = renderToStaticMarkup(
      <TimelineSvg layout={layout} palette={LIGHT} title={'<b onload="x">'} />,
    );
    expect(svg).not.toContain("<b ");
  });
});
