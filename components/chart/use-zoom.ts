import { type RefObject, useCallback, useMemo, useState } from "react";
import { daysIn, type View, WHOLE } from "#lib/layout/axis.ts";
import { type LayoutOptions, type TimeScales, timeScalesOf } from "#lib/layout/layout.ts";
import { pageSizeOf, STRIP_ROOM } from "#lib/layout/page-sizes.ts";
import type { Day } from "#lib/time/civil.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { useGestures } from "./use-gestures.ts";

export interface Zoom {
  readonly view: View;
  /** Whether a hand led to it, by pinching or dragging: it is followed at once, where a button's step may be glided. */
  readonly isLed: boolean;
  /** The first and the last day that are seen. */
  readonly days: readonly [first: Day, last: Day];
  /** Where on the strip the day in the middle lies. */
  readonly middle: number;
  readonly by: (factor: number) => void;
  readonly reset: () => void;
  /** Slides what is seen by a share of its width, to the right if positive. */
  readonly slide: (share: number) => void;
  /** Brings, at once, the day at a place of the strip to the middle, not less near than `least`. */
  readonly centreOnStrip: (x: number, least: number) => void;
  /** Brings an event to the middle. */
  readonly centreOn: (id: string) => void;
}

/** A day as wide as this needs no more zoom. */
const WIDEST_DAY = 80;
const LEAST_MOST = 8;

type Scales = Pick<LayoutOptions, "width" | "scale" | "bands" | "unfolded" | "reporting">;

/** What of the chart is seen: by buttons, keys and strip, and by Ctrl+wheel, pinch and drag on `surface`. */
export function useZoom(
  surface: RefObject<SVGSVGElement | null>,
  events: readonly TimelineEvent[],
  { width, scale, bands, unfolded, reporting }: Scales,
): Zoom {
  const scales = useMemo(() => {
    const labels = pageSizeOf(width) !== "narrow";
    return timeScalesOf(events, { width, scale, bands, unfolded, reporting, labels, stripRoom: STRIP_ROOM });
  }, [events, width, scale, bands, unfolded, reporting]);
  // A view belongs to its drawing: another width, scale or fold begins whole.
  const [seen, setSeen] = useState({ scales, view: WHOLE, isLed: false });
  const { view, isLed } = seen.scales === scales ? seen : { view: WHOLE, isLed: false };
  const most = useMemo(() => mostOf(scales, width), [scales, width]);
  const move = useCallback(
    (to: View, isLed = false) => setSeen({ scales, view: within(to, width, most), isLed }),
    [scales, width, most],
  );
  const lead = useCallback((to: View) => move(to, true), [move]);
  useGestures(surface, view, { width, most, onView: lead });

  return useMemo(() => {
    const centre = (x: number, least = 1, isLed = false) => {
      const k = Math.max(view.k, least);
      move({ k, x: width / 2 - k * x }, isLed);
    };
    return {
      view,
      isLed,
      days: daysIn(scales.chart.day(-view.x / view.k), scales.chart.day((width - view.x) / view.k)),
      middle: scales.strip.x(scales.chart.day((width / 2 - view.x) / view.k)),
      by: (factor) => move({ k: view.k * factor, x: width / 2 - factor * (width / 2 - view.x) }),
      reset: () => move(WHOLE),
      slide: (share) => move({ k: view.k, x: view.x - share * width }),
      centreOnStrip: (x, least) => centre(scales.chart.x(scales.strip.day(x)), least, true),
      centreOn: (id) => centre(scales.chart.x(scales.centres.get(id) ?? 0)),
    };
  }, [scales, view, isLed, move, width]);
}

/** Nothing is seen that lies beside the chart. */
function within({ k, x }: View, width: number, most: number): View {
  const near = Math.min(most, Math.max(1, k));
  if (near === 1) return WHOLE;
  // Kept in the middle when the zoom asked for is not to be had.
  const middle = (width / 2 - x) / k;
  const place = near === k ? x : width / 2 - near * middle;
  return { k: near, x: Math.min(0, Math.max(width - width * near, place)) };
}

function mostOf({ chart }: TimeScales, width: number): number {
  // Where time is tightest a day is narrowest: there, too, it must be possible to tell days apart.
  const steps = Array.from({ length: 64 }, (_, i) => (i * width) / 64);
  const days = steps.map((x) => chart.day(x + width / 64) - chart.day(x));
  const many = days.sort((a, b) => b - a)[8] ?? 1;
  return Math.max(LEAST_MOST, (WIDEST_DAY * many * 64) / width);
}
