/** The chart alone in a page: events in, a picture out, and what a harness needs to aim at it. */
import { DenseChart } from "#components/chart/dense/dense-chart.ts";
import { columnsOf } from "#lib/layout/dense/columns.ts";
import { type BenchEvent, rowsOf, sampleRows } from "./rows.ts";

const DAY = 86_400_000;

const stage = element("#app");
const canvas = element("canvas") as HTMLCanvasElement;
const live = element("p");
stage.tabIndex = 0;
let chart: DenseChart | null = null;

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`page without ${selector}`);
  return found;
}

/** The chart's own measurement: made-up events, then the time from them to the promise of a picture. */
async function loadSample(n: number): Promise<number> {
  const events = sampleRows(n);
  await new Promise(requestAnimationFrame);
  const began = performance.now();
  await load(events);
  return began;
}

function load(events: readonly BenchEvent[]): Promise<void> {
  const wanted = { height: stage.clientHeight, scale: "to-scale" } as const;
  chart?.detach();
  chart = new DenseChart({ stage, canvas, live }, columnsOf(rowsOf(events)), {}, wanted);
  return Promise.resolve();
}

/** The moments at the edges of the window, ms. */
function view(): [number, number] {
  const scale = chart?.scene.scale(chart.scene.view);
  return scale ? [scale.day(0) * DAY, scale.day(stage.clientWidth) * DAY] : [0, 1];
}

/** All there is fits the window at first, and there is nothing to drag: so a little of it lies outside. */
function beforePan(): Promise<void> {
  if (chart) chart.lookAt((view()[0] + view()[1]) / 2 / DAY, 1.5);
  return Promise.resolve();
}

Object.assign(window, {
  bench: { load, loadSample, view, beforePan, root: () => stage, caps: { pan: "drag", zoom: "ctrl-wheel" } },
});
