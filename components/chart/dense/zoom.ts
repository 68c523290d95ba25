/** Ctrl+wheel, pinch and drag, by d3-zoom, kept to what there is to see. */
import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import type { View } from "#lib/layout/axis.ts";

export interface Zooming {
  readonly moveTo: (view: View) => void;
  /** How wide the chart is now, and the nearest zoom. */
  readonly fit: (width: number, most: number) => void;
  readonly detach: () => void;
}

export function attachZoom(stage: HTMLElement, onView: (view: View) => void): Zooming {
  const behavior = zoom<HTMLElement, unknown>()
    .filter(isForUs)
    .wheelDelta(wheelDelta)
    .clickDistance(4)
    .on("zoom", ({ transform }: D3ZoomEvent<HTMLElement, unknown>) => onView(transform));
  const selection = select(stage).call(behavior).on("dblclick.zoom", null);
  return {
    moveTo: ({ k, x }) => selection.call(behavior.transform, zoomIdentity.translate(x, 0).scale(k)),
    fit: (width, most) => {
      const whole: [[number, number], [number, number]] = [
        [0, 0],
        [width, 1],
      ];
      behavior.extent(whole).translateExtent(whole).scaleExtent([1, most]);
    },
    detach: () => {
      selection.on(".zoom", null);
    },
  };
}

/** The wheel only with Ctrl, one finger only once there is something to slide. */
function isForUs(this: HTMLElement, event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
  const touches = "touches" in event && event.touches instanceof TouchList ? event.touches.length : 1;
  return touches > 1 || zoomTransform(this).k > 1;
}

const LINE = 25;
/** A wheel's notch moves by this many pixels or more; a pinch on a pad, which says Ctrl too, by a few at a time. */
const NOTCH = 40;

function wheelDelta(event: WheelEvent): number {
  const pixels = -event.deltaY * (event.deltaMode === 0 ? 1 : LINE);
  return pixels * (Math.abs(pixels) < NOTCH ? 0.01 : 0.002);
}
