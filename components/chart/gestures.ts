/** Ctrl+wheel, pinch and drag, by d3-zoom. Loaded when a hand comes near, since a reader who only reads needs none. */
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { View } from "#lib/layout/axis.ts";

export interface Gestures {
  /** Tells the gestures of a view that came from elsewhere, so that the next one starts there. */
  readonly follow: (view: View) => void;
  readonly detach: () => void;
}

interface Surface {
  readonly width: number;
  /** The nearest zoom. */
  readonly most: number;
  readonly onView: (view: View) => void;
}

/** Listens on an element; plain wheel and swipe stay the page's. */
export function attachGestures(element: SVGSVGElement, { width, most, onView }: Surface): Gestures {
  const whole: [[number, number], [number, number]] = [
    [0, 0],
    [width, 1],
  ];
  const behavior = zoom<SVGSVGElement, unknown>()
    .filter(isForUs)
    .extent(whole)
    .translateExtent(whole)
    .scaleExtent([1, most])
    .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      // What was followed has no event of a hand behind it, and is known where it came from.
      if (sourceEvent) onView(transform);
    });
  const selection = select(element).call(behavior).on("dblclick.zoom", null);
  return {
    follow: ({ k, x }) => {
      const now = zoomTransform(element);
      if (now.k !== k || now.x !== x)
        selection.call(behavior.transform, zoomIdentity.translate(x, 0).scale(k));
    },
    detach: () => {
      selection.on(".zoom", null);
    },
  };
}

/** The wheel only with Ctrl, one finger only once there is something to slide. */
function isForUs(this: SVGSVGElement, event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  const touches = "touches" in event && event.touches instanceof TouchList ? event.touches.length : 1;
  return touches > 1 || this.dataset.zoomed === "true";
}
