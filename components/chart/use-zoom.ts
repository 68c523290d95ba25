import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom as zoomBehavior, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { type View, WHOLE } from "#lib/layout/axis.ts";
import { type LayoutOptions, timeScalesOf } from "#lib/layout/layout.ts";
import { pageSizeOf, STRIP_ROOM } from "#lib/layout/page-sizes.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";

export interface Zoom {
  readonly view: View;
  readonly by: (factor: number) => void;
  readonly reset: () => void;
  /** Slides what is seen by a share of its width, to the right if positive. */
  readonly slide: (share: number) => void;
  /** Brings the day at a place of the strip to the middle, not less near than `least`. */
  readonly centreOnStrip: (x: number, least?: number) => void;
  /** Brings an unzoomed place of the chart to the middle. */
  readonly centre: (x: number, least?: number) => void;
  /** The place that an event has when nothing is zoomed, or null. */
  readonly placeOf: (id: string) => number | null;
}

/** A day as wide as this needs no more zoom. */
const WIDEST_DAY = 80;
const LEAST_MOST = 8;

type Scales = Pick<LayoutOptions, "width" | "scale" | "unfolded" | "reporting">;

/** Ctrl+wheel, pinch and drag on an element, as a view that the layout takes. Plain wheel and swipe stay the page's. */
export function useZoom(
  surface: RefObject<SVGSVGElement | null>,
  events: readonly TimelineEvent[],
  { width, scale, unfolded, reporting }: Scales,
): Zoom {
  const [view, setView] = useState<View>(WHOLE);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const scales = useMemo(
    () =>
      timeScalesOf(events, {
        width,
        scale,
        unfolded,
        reporting,
        labels: pageSizeOf(width) !== "narrow",
        stripRoom: STRIP_ROOM,
      }),
    [events, width, scale, unfolded, reporting],
  );

  useEffect(() => {
    const element = surface.current;
    if (!element) return;
    const made = zoomBehavior<SVGSVGElement, unknown>()
      .filter(isForUs)
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, mostOf(scales.chart, width)])
      .on("zoom", ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        setView(transform.k === 1 ? WHOLE : { k: transform.k, x: transform.x }),
      );
    behavior.current = made;
    const selection = select(element).call(made).on("dblclick.zoom", null);
    // Another width or scale is another drawing: it begins whole.
    selection.call(made.transform, zoomIdentity);
    return () => {
      selection.on(".zoom", null);
    };
  }, [surface, scales, width]);

  return useMemo(() => {
    const move = (to: View) => {
      if (!surface.current || !behavior.current) return;
      const most = behavior.current.scaleExtent()[1];
      const k = Math.min(most, Math.max(1, to.k));
      const x = Math.min(0, Math.max(width - width * k, to.x));
      select(surface.current).call(behavior.current.transform, zoomIdentity.translate(x, 0).scale(k));
    };
    const centre = (x: number, least = 1) => {
      const k = Math.max(view.k, least);
      move({ k, x: width / 2 - k * x });
    };
    const middle = (width / 2 - view.x) / view.k;
    return {
      view,
      by: (factor) => move({ k: view.k * factor, x: width / 2 - view.k * factor * middle }),
      reset: () => move(WHOLE),
      slide: (share) => move({ k: view.k, x: view.x - share * width }),
      centre,
      centreOnStrip: (x, least) => centre(scales.chart.x(scales.strip.day(x)), least),
      placeOf: (id) => {
        const day = scales.centres.get(id);
        return day === undefined ? null : scales.chart.x(day);
      },
    };
  }, [surface, scales, view, width]);
}

/** The wheel only with Ctrl, one finger only once there is something to slide. */
function isForUs(this: SVGSVGElement, event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  const touches = "touches" in event && event.touches instanceof TouchList ? event.touches.length : 1;
  return touches > 1 || this.dataset.zoomed === "true";
}

function mostOf(scale: { x: (day: number) => number; day: (x: number) => number }, width: number): number {
  // Where time runs slowest a day is narrowest: there it must still be possible to tell days apart.
  const steps = Array.from({ length: 64 }, (_, i) => (i * width) / 64);
  const widths = steps.map((x) => width / 64 / (scale.day(x + width / 64) - scale.day(x)));
  const typical = widths.sort((a, b) => a - b)[8] ?? 1;
  return Math.max(LEAST_MOST, WIDEST_DAY / typical);
}
