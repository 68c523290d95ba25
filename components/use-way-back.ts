import { useCallback, useMemo, useRef } from "react";

export interface WayBack {
  /** Remembers what has the focus, which is about to go to the element of this id. */
  readonly leave: (target: string) => void;
  /** Returns from there; false for a reader who is elsewhere, or came from nowhere. */
  readonly goBack: () => boolean;
}

/** From a passage back to where it was opened from: a mark of the chart, a row, a button. */
export function useWayBack(): WayBack {
  const left = useRef<{ readonly place: Element | null; readonly target: string } | null>(null);
  const leave = useCallback((target: string) => {
    left.current = { place: document.activeElement, target };
  }, []);
  const goBack = useCallback(() => {
    const { place = null, target = "" } = left.current ?? {};
    if (document.activeElement?.id !== target || !canTakeFocus(place)) return false;
    left.current = null;
    place.scrollIntoView({ block: "nearest" });
    place.focus({ preventScroll: true });
    return true;
  }, []);
  return useMemo(() => ({ leave, goBack }), [leave, goBack]);
}

function canTakeFocus(place: Element | null): place is HTMLElement | SVGElement {
  if (!place?.isConnected || place === document.body) return false;
  return place instanceof HTMLElement || place instanceof SVGElement;
}
