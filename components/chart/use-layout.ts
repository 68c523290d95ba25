import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { layoutForPage, type PageOptions } from "#lib/layout/page-sizes.ts";
import type { Layout } from "#lib/layout/placed.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";

/** A hand that has not moved for so long, in ms, has come to rest. */
const REST = 200;

type Asked = Required<Pick<PageOptions, "box" | "scale" | "unfolded" | "reporting" | "selected" | "view">> &
  Pick<PageOptions, "bands">;

/**
 * The layout of what is asked for. As long as a hand leads it, marks and words keep their places; at rest they are placed
 * anew where that gives more events their words. `isMoving` says which it is.
 */
export function useLayout(
  events: readonly TimelineEvent[],
  width: number,
  { box, scale, bands, unfolded, reporting, selected, view }: Asked,
  isLed: boolean,
): { readonly layout: Layout; readonly isMoving: boolean } {
  const isMoving = !useRest(view) && isLed;
  const last = useRef<Layout | null>(null);
  const layout = useMemo(() => {
    const options = { box, scale, bands, unfolded, reporting, selected, view };
    const before = isLed ? last.current : null;
    const held = before && layoutForPage(events, width, { ...options, before });
    if (held && isMoving) return held;
    const anew = layoutForPage(events, width, options);
    return held && isAsGood(held, anew, selected) ? held : anew;
  }, [events, width, box, scale, bands, unfolded, reporting, selected, view, isLed, isMoving]);
  useLayoutEffect(() => {
    last.current = layout;
  }, [layout]);
  return { layout, isMoving };
}

function isAsGood(held: Layout, anew: Layout, selected: string | null): boolean {
  const labelled = (layout: Layout) => layout.events.filter(({ label }) => label);
  const isTold = (layout: Layout) => labelled(layout).some(({ id }) => id === selected);
  return labelled(held).length >= labelled(anew).length && (isTold(held) || !isTold(anew));
}

/** Whether a value has been the same for a while. */
function useRest(value: unknown): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested === value;
}
