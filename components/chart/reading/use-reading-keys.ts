import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { ReadingLayout } from "#lib/layout/reading/told.ts";
import { STEPS } from "../steps.ts";

interface Keys {
  readonly layout: ReadingLayout;
  readonly surface: RefObject<SVGSVGElement | null>;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onOpen: (id: string) => void;
}

/** Which walk down the text; the others walk along time, as they do in the chart. */
const DOWN_THE_TEXT = new Set(["ArrowDown", "ArrowUp"]);

/** One tab stop: left and right along time, up and down along the text, Enter opens the passage. */
export function useReadingKeys({ layout, surface, selected, onSelect, onOpen }: Keys) {
  const [walked, setWalked] = useState<string | null>(null);
  const arriving = useRef(false);
  const inTime = layout.events.map(({ id }) => id);
  const inText = layout.order.filter((id) => inTime.includes(id));
  const focusable = [walked, selected].find((id) => id !== null && inTime.includes(id)) ?? inTime[0] ?? null;

  useEffect(() => {
    if (!arriving.current || walked !== focusable) return;
    arriving.current = false;
    surface.current?.querySelector<SVGAElement>('a[data-event][tabindex="0"]')?.focus();
  }, [walked, focusable, surface]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = eventAt(event);
    const step = STEPS.get(event.key);
    const order = DOWN_THE_TEXT.has(event.key) ? inText : inTime;
    if (step) {
      arriving.current = true;
      setWalked(order[step(order.indexOf(id ?? focusable ?? ""), order.length - 1)] ?? null);
    } else if (event.key === "Enter" && id !== null) {
      onSelect(id);
      onOpen(id);
    } else return;
    event.preventDefault();
  };
  return { focusable, onKeyDown, onFocus: (event: FocusEvent) => setWalked(eventAt(event)) };
}

function eventAt(event: FocusEvent | KeyboardEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest<SVGAElement>("a[data-event]") : null;
  return link?.dataset.event ?? null;
}
