import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { neighbourOf, type Vertical } from "#lib/layout/neighbours.ts";
import type { Layout } from "#lib/layout/placed.ts";
import { STEPS } from "./steps.ts";
import type { Zoom } from "./use-zoom.ts";

interface Keys {
  readonly layout: Layout;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly zoom: Zoom;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

const VERTICAL: ReadonlyMap<string, Vertical> = new Map([
  ["ArrowUp", "up"],
  ["ArrowDown", "down"],
]);

/** One tab stop for all events: left and right along time, up and down between lanes, Enter opens the passage, + − 0 zoom. */
export function useKeys({ layout, surface, zoom, selected, onSelect, onOpen }: Keys) {
  const [walked, setWalked] = useState<string | null>(null);
  const arriving = useRef(false);
  const shown = layout.events.map((event) => event.id);
  const order = [...layout.outside.before, ...shown, ...layout.outside.after];
  const focusable = [walked, selected].find((id) => id !== null && shown.includes(id)) ?? shown[0] ?? null;

  useEffect(() => {
    if (!arriving.current || walked !== focusable) return;
    arriving.current = false;
    surface.current?.querySelector<SVGAElement>('a[data-event][tabindex="0"]')?.focus();
  }, [walked, focusable, surface]);

  const walkTo = (id: string) => {
    arriving.current = true;
    setWalked(id);
    if (!shown.includes(id)) zoom.centreOn(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = eventAt(event);
    const act = zoomKey(event.key, zoom);
    const next = nextFrom(id ?? focusable ?? "", event.key, layout, order);
    if (next !== undefined) {
      if (next !== null) walkTo(next);
    } else if (event.key === "Enter" && id !== null) {
      onSelect(id);
      onOpen(id);
    } else if (act) act();
    else return;
    event.preventDefault();
  };
  return { focusable, onKeyDown, onFocus: (event: FocusEvent) => setWalked(eventAt(event)) };
}

/** Where a key leads from an event: null where there is nobody, undefined for a key that walks nowhere. */
function nextFrom(
  from: string,
  key: string,
  layout: Layout,
  order: readonly string[],
): string | null | undefined {
  const way = VERTICAL.get(key);
  if (way) return neighbourOf(layout, from, way);
  const step = STEPS.get(key);
  return step && (order[step(order.indexOf(from), order.length - 1)] ?? null);
}

function zoomKey(key: string, zoom: Zoom): (() => void) | null {
  if (key === "+" || key === "=") return () => zoom.by(1.6);
  if (key === "-") return () => zoom.by(1 / 1.6);
  return key === "0" ? zoom.reset : null;
}

function eventAt(event: FocusEvent | KeyboardEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest<SVGAElement>("a[data-event]") : null;
  return link?.dataset.event ?? null;
}
