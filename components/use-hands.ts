"use client";

import { type FocusEvent, type MouseEvent, useEffect, useMemo } from "react";
import { readView, type View } from "./view.ts";

interface Hands {
  readonly show: (change: Partial<View>) => void;
  readonly hover: (id: string | null) => void;
  /** Goes to an event's passage in the article. */
  readonly open: (id: string) => void;
  /** Returns from a passage to where it was opened from; false where nothing was. */
  readonly goBack: () => boolean;
}

/**
 * What a click, a look and Esc do, for a whole region at once: its links work without a script, and with one they are
 * taken here. A link says what it is for: data-event selects, data-open goes to a passage, and data-view takes the view
 * that its address names.
 */
export function useHands({ show, hover, open, goBack }: Hands) {
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      // Esc closes what lies on top first, then returns, then lets go.
      if (document.querySelector(":popover-open, dialog[open]")) return;
      if (!goBack()) show({ event: null });
    };
    document.addEventListener("keydown", letGo);
    return () => document.removeEventListener("keydown", letGo);
  }, [show, goBack]);
  return useMemo(() => {
    const look = (event: MouseEvent | FocusEvent) => {
      // A hand that drags looks at nothing.
      if ("buttons" in event && event.buttons > 0) return;
      hover(linkAt(event)?.dataset.event ?? null);
    };
    const click = (event: MouseEvent) => {
      const link = linkAt(event);
      if (!link || event.defaultPrevented || isForElsewhere(event)) return;
      const change = changeOf(link);
      if (change) show(change);
      arriveAtAnchor(link);
      if (link.dataset.open) open(link.dataset.open);
      if (change || link.dataset.open) event.preventDefault();
    };
    return {
      onClick: click,
      onMouseOver: look,
      onMouseLeave: () => hover(null),
      onFocus: look,
      onBlur: () => hover(null),
    };
  }, [show, hover, open]);
}

export function linkAt(event: MouseEvent | FocusEvent): HTMLElement | SVGElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement | SVGElement>("a[href]") : null;
}

/** A new tab or window is the browser's business. */
export function isForElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** Where an address goes on with "#events" its view begins there. */
function arriveAtAnchor(link: HTMLElement | SVGElement): void {
  const [, anchor] = (link.getAttribute("href") ?? "").split("#");
  if (anchor && link.dataset.view !== undefined) document.getElementById(anchor)?.scrollIntoView();
}

function changeOf(link: HTMLElement | SVGElement): Partial<View> | null {
  if (link.dataset.event) return { event: link.dataset.event };
  if (link.dataset.view === undefined) return null;
  return readView(new URL(link.getAttribute("href") ?? "", location.href).searchParams);
}
