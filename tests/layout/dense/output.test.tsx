import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DenseSvg } from "#components/chart/dense/dense-svg.tsx";
import { DARK, LIGHT, type Palette } from "#components/chart/palette.ts";
import { rowOf } from "#lib/crowd/row.ts";
import { foldsOf } from "#lib/layout/dense/axis.ts";
import { type Columns, columnsOf } from "#lib/layout/dense/columns.ts";
import { type DenseLayout, type DenseOptions, layoutDense } from "#lib/layout/dense/layout.ts";
import { wordsOf } from "#lib/layout/sized.ts";
import { sampleTimeline } from "#lib/sample-events.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";

/** Every seventh a claim, every eleventh a plan: made-up events are all facts. */
function crowd(n: number): Timeline["events"] {
  const { events }: Timeline = JSON.parse(Array.from(sampleTimeline(n)).join(""));
  return events.map((event, i) => {
    if (i % 7 === 0) return { ...event, status: "claim" };
    return i % 11 === 0 ? { ...event, status: "plan" } : event;
  });
}

/** Columns of events that are all there. */
function columnsOfEvents(events: Timeline["events"]): Columns {
  const rows = events.map((event) => ({ event, row: rowOf(event) }));
  const numbers = (name: "start" | "end" | "traits") => rows.map(({ row }) => row?.[name] ?? Number.NaN);
  return columnsOf({
    start: Float64Array.from(numbers("start")),
    end: Float64Array.from(numbers("end")),
    traits: Uint8Array.from(numbers("traits")),
    tell: (i) => {
      const event = events[i];
      if (!event?.when) throw new Error(`no such row: ${i}`);
      return wordsOf(event, event.when, "en-GB");
    },
  });
}

const NEAR = { scale: "to-scale", view: { k: 200, x: -236_400 } } as const;

function laidOut(columns: Columns, options: Partial<DenseOptions>): DenseLayout {
  const base = { width: 1280, height: 436, scale: "folded", folds: foldsOf(columns) } as const;
  return layoutDense(columns, { ...base, ...options }).layout;
}

function drawn(n: number, options: Partial<DenseOptions>, palette: Palette = LIGHT): string {
  const columns = columnsOfEvents(crowd(n));
  const layout = laidOut(columns, options);
  const selected = options.selected == null ? null : columns.tell(options.selected).id;
  const hrefs = {
    href: (id: string) => `?event=${id}`,
    crowdHref: (a: string, b: string) => `?from=${a}&to=${b}`,
  };
  const picture = (
    <DenseSvg layout={layout} palette={palette} title={`${n} events`} selected={selected} {...hrefs} />
  );
  return renderToStaticMarkup(picture).replaceAll("><", ">\n<");
}

test.each<[name: string, n: number, options: Partial<DenseOptions>, palette?: Palette]>([
  ["three-thousand", 3000, {}],
  ["three-thousand-dark", 3000, { selected: 1500 }, DARK],
  ["three-thousand-near", 3000, NEAR],
  ["three-thousand-even", 3000, { scale: "even" }],
  ["three-thousand-phone", 3000, { width: 360, height: 176, labels: false }],
  ["twenty-thousand", 20_000, { scale: "to-scale" }],
])("crowds are drawn as they were: %s", async (name, n, options, palette) => {
  await expect(drawn(n, options, palette)).toMatchFileSnapshot(`../../output/dense/${name}.svg`);
});

test("no two crowds go by one id: the words of one would be drawn for the other as well", () => {
  const ids = laidOut(columnsOfEvents(crowd(3000)), NEAR).dense.names.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
