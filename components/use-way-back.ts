import { useCallback, useMemo, useRef } from "react";

export interface WayBack {
  /** Remembers a place, or else what has the focus, which is about to go into the element of this id. */
  readonly leave: (target: string, place?: Element | null) => void;
  /** Returns from there; false for a reader who is elsewhere, or came from nowhere. */
  readonly goBack: () => boolean;
}

/** From a passage or a row back to where it was opened from: a mark of the chart, a row, a button. */
export function useWayBack(): WayBack {
  const left = useRef<{ readonly place: Element | null; readonly target: string } | null>(null);
  const leave = useCallback((target: string, place: Element | null = document.activeElement) => {
    left.current = { place, target };
  }, []);
  const goBack = useCallback(() => {
    const { place = null, target = "" } = left.current ?? {};
    const there = document.getElementById(target)?.contains(document.activeElement);
    if (!there || !canTakeFocus(place)) return false;
    left.current = null;
    // The page may still be gliding there.
    scrollTo({ top: scrollY, behavior: "instant" });
    place.scrollIntoView({ block: isInWindow(place) ? "nearest" : "center" });
    place.focus({ preventScroll: true });
    hold(place, FRAMES);
    return true;
  }, []);
  return useMemo(() => ({ leave, goBack }), [leave, goBack]);
}

/** So many frames a glide that was stopped may still carry the page on: the browser's own thread hears of it late. */
const FRAMES = 20;

function hold(place: Element, frames: number): void {
  if (frames === 0) return;
  requestAnimationFrame(() => {
    if (document.activeElement !== place) return;
    if (!isInWindow(place)) place.scrollIntoView({ block: "center" });
    hold(place, frames - 1);
  });
}

function isInWindow(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function canTakeFocus(place: Element | null): place is HTMLElement | SVGElement {
  if (!place?.isConnected || place === document.body) return false;
  return place instanceof HTMLElement || place instanceof SVGElement;
}
