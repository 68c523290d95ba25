/** Pointer and keys on a dense chart. */
import type { DenseChart, Heard } from "./dense-chart.ts";
import { pointedAt, type Stop, spokenStop, stopAt, stopUnder } from "./stops.ts";

const CLOSER = "Press to look closer";
const LISTED = "Press to list them";

/** Listens on the stage; returns how to stop. */
export function attachPointer(chart: DenseChart, stage: HTMLElement, heard: Heard): () => void {
  const under = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = stage.getBoundingClientRect();
    const { drawn, stops } = chart.scene;
    return stopUnder(drawn, stops, clientX - left, clientY - top);
  };
  const controller = new AbortController();
  const { signal } = controller;
  const move = (event: PointerEvent) => {
    if (event.buttons === 0) pointTo(chart, under(event), heard);
  };
  stage.addEventListener("pointermove", move, { signal });
  stage.addEventListener("pointerleave", () => pointTo(chart, null, heard), { signal });
  stage.addEventListener("click", (event) => press(chart, under(event), heard), { signal });
  return () => controller.abort();
}

function pointTo(chart: DenseChart, stop: Stop | null, { onHover }: Heard): void {
  const { scene } = chart;
  const now = stop && pointedAt(stop, scene.drawn, scene.columns, hintFor(chart, stop));
  if (now?.id === scene.pointed?.id && now?.cell?.x0 === scene.pointed?.cell?.x0) return;
  scene.pointed = now;
  scene.redraw();
  scene.canvas.style.cursor = now ? "pointer" : "";
  onHover?.(stop?.event ? stop.from : null);
}

function hintFor(chart: DenseChart, stop: Stop): string {
  return chart.canLookInto(stop) ? CLOSER : LISTED;
}

function press(chart: DenseChart, stop: Stop | null, { onSelect, onCrowd }: Heard): void {
  if (!stop) return;
  if (stop.event) onSelect?.(stop.from);
  else if (chart.canLookInto(stop)) chart.lookInto(stop);
  else onCrowd?.(stop.from, stop.to);
}

/** Said to the stage when words have come that were missing. */
export const TOLD = "told";

type Walk = (stop: Stop, last: number) => number;

/** From a stop to a place in the next one. */
const WALKS: ReadonlyMap<string, Walk> = new Map<string, Walk>([
  ["ArrowRight", ({ to }, last) => Math.min(last, to)],
  ["ArrowDown", ({ to }, last) => Math.min(last, to)],
  ["ArrowLeft", ({ from }) => Math.max(0, from - 1)],
  ["ArrowUp", ({ from }) => Math.max(0, from - 1)],
  ["Home", () => 0],
  ["End", (_, last) => last],
]);

/** One tab stop for all: arrows along time, Enter opens or looks closer, + − 0 zoom. */
export function attachKeys(
  chart: DenseChart,
  stage: HTMLElement,
  live: HTMLElement,
  heard: Heard,
): () => void {
  const controller = new AbortController();
  let at = 0;
  let silent = true;
  const arrive = (place: number) => {
    at = place;
    const stop = chart.bring(place);
    if (!stop) return;
    pointTo(chart, stop, heard);
    live.textContent = spokenStop(stop, chart.scene.columns);
    silent = stop.event?.title === "";
  };
  const acts = new Map<string, () => void>([
    ["Enter", () => enter(chart, current(chart, at), heard)],
    ["+", () => chart.zoomBy(1.6, at)],
    ["=", () => chart.zoomBy(1.6, at)],
    ["-", () => chart.zoomBy(1 / 1.6, at)],
    ["0", () => chart.reset()],
  ]);
  const down = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const walk = WALKS.get(event.key);
    const act = acts.get(event.key);
    if (walk) arrive(walk(current(chart, at), chart.scene.columns.length - 1));
    else if (act) act();
    else return;
    event.preventDefault();
  };
  const focus = () =>
    stage.matches(":focus-visible") && arrive(chart.scene.wanted.selected ?? firstSeen(chart, at));
  const whenTold = () => silent && stage === document.activeElement && arrive(at);
  stage.addEventListener("keydown", down, { signal: controller.signal });
  stage.addEventListener(TOLD, whenTold, { signal: controller.signal });
  stage.addEventListener("focus", focus, { signal: controller.signal });
  stage.addEventListener("blur", () => pointTo(chart, null, heard), { signal: controller.signal });
  return () => controller.abort();
}

function current({ scene }: DenseChart, place: number): Stop {
  return stopAt(scene.stops, place) ?? { from: place, to: place + 1, event: null, x0: 0, x1: 0 };
}

/** Where the keys were, as long as that is in the window. */
function firstSeen({ scene }: DenseChart, at: number): number {
  const { stops } = scene;
  return (stopAt(stops, at) ?? stops[0])?.from ?? 0;
}

function enter(chart: DenseChart, stop: Stop, heard: Heard): void {
  press(chart, stop, heard);
  if (stop.event) heard.onOpen?.(stop.from);
}
