/** What hands and keys reach in a dense layout: an event with a mark, or the crowd of one cell. */
import type { Columns } from "#lib/layout/dense/columns.ts";
import { whenWords } from "#lib/layout/dense/crowds.ts";
import type { DenseLayout } from "#lib/layout/dense/layout.ts";
import { eventCount, grouped } from "#lib/layout/dense/period-words.ts";
import { heightOf } from "#lib/layout/dense/silhouette.ts";
import type { PlacedEvent } from "#lib/layout/placed.ts";
import type { Pointed } from "./paint.ts";

/** The places [from, to) of the columns; one place for an event. */
export interface Stop {
  readonly from: number;
  readonly to: number;
  readonly event: PlacedEvent | null;
  readonly x0: number;
  readonly x1: number;
}

/** All stops of a layout in order of time. */
export function stopsOf({ events, dense }: DenseLayout): Stop[] {
  const ofEvents = events.map((event, i): Stop => {
    const place = dense.places[i] ?? 0;
    return { from: place, to: place + 1, event, x0: event.x0, x1: event.x1 };
  });
  const ofCrowds = dense.crowds.map((cell): Stop => ({ ...cell, event: null }));
  return [...ofEvents, ...ofCrowds].sort((a, b) => a.from - b.from);
}

/** The stop that holds a place, or null when it has no mark in the window. */
export function stopAt(stops: readonly Stop[], place: number): Stop | null {
  return stops.find(({ from, to }) => from <= place && place < to) ?? null;
}

/** Half of the least target, and the room over the axis in which a crowd answers. */
const REACH = 12;

/** What is under a pointer: marks before words, words before crowds. */
export function stopUnder(layout: DenseLayout, stops: readonly Stop[], x: number, y: number): Stop | null {
  const { pinned } = layout.dense;
  if (pinned && isOn(pinned, x, y)) return { ...stopOfPinned(layout, pinned), event: pinned };
  const marks = stops.filter(({ event }) => event && isOn(event, x, y));
  const nearest = marks.sort((a, b) => distance(a, x, y) - distance(b, x, y))[0];
  const worded = () => stops.find(({ event }) => event?.label && isIn(event.label, x, y));
  const crowd = () =>
    stops.find((stop) => !stop.event && x >= stop.x0 && x < stop.x1 && y <= layout.axis.y + REACH);
  return nearest ?? worded() ?? crowd() ?? null;
}

function stopOfPinned(layout: DenseLayout, pinned: PlacedEvent): Stop {
  const crowd = layout.dense.crowds.find((cell) => pinned.x >= cell.x0 && pinned.x < cell.x1);
  const from = crowd?.from ?? 0;
  return { from, to: from + 1, event: pinned, x0: pinned.x0, x1: pinned.x1 };
}

function isOn({ x, y, x0, x1 }: PlacedEvent, px: number, py: number): boolean {
  return px >= Math.min(x0, x - REACH) && px <= Math.max(x1, x + REACH) && Math.abs(py - y) <= REACH;
}

function distance({ event }: Stop, x: number, y: number): number {
  return event ? Math.abs(event.y - y) + 0.01 * Math.abs(event.x - x) : 0;
}

function isIn(box: { x: number; y: number; width: number; height: number }, x: number, y: number): boolean {
  return x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 2 && y <= box.y + box.height + 2;
}

/** What is drawn over a stop that is pointed at. */
export function pointedAt(stop: Stop, layout: DenseLayout, columns: Columns, hint: string): Pointed {
  const { event, from, to, x0, x1 } = stop;
  if (event) {
    const date = event.who ? `${event.when} · ${event.who}` : event.when;
    return { id: event.id, x: event.x, y: event.y, cell: null, words: { date, title: event.title } };
  }
  const words = { date: whenWords(columns, from, to, "en-GB"), title: eventCount(to - from), hint };
  return { id: null, x: (x0 + x1) / 2, y: layout.axis.y - heightIn(layout, x0, x1), cell: { x0, x1 }, words };
}

/** How high the silhouette stands between two pixels. */
function heightIn({ dense }: DenseLayout, x0: number, x1: number): number {
  const { silhouette } = dense;
  if (!silhouette) return 0;
  const within = silhouette.columns.filter(({ x }) => x >= x0 && x < x1);
  return within.reduce((most, { touching }) => Math.max(most, heightOf(touching, silhouette)), 0);
}

/** For those who hear: title, date in words, who says so, "7 of 14,230"; or "212 events, 3–9 May 2024, 8 to 219 of 14,230". */
export function spokenStop({ event, from, to }: Stop, columns: Columns): string {
  const of = `of ${grouped(columns.length)}`;
  if (!event) {
    return `${eventCount(to - from)}, ${whenWords(columns, from, to, "en-GB")}, ${grouped(from + 1)} to ${grouped(to)} ${of}`;
  }
  const who = event.who ? `, according to ${event.who}` : "";
  const words = event.title === "" ? "" : `${event.title}, ${event.when}${who}, `;
  return `${words}${grouped(from + 1)} ${of}`;
}
