"use client";

import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import type { Strip } from "#lib/layout/placed.ts";
import type { Palette } from "./palette.ts";
import { StripDrawing } from "./strip-drawing.tsx";
import styles from "./timeline-chart.module.css";
import type { Zoom } from "./use-zoom.ts";

interface ToScaleStripProps {
  readonly strip: Strip;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly width: number;
  readonly zoom: Zoom;
}

/** Looking at a place of the whole takes at least this zoom. */
const CLOSER = 4;

/** Always to scale, whatever the chart above shows: press or drag to look there, arrows to slide, Home and End. */
export function ToScaleStrip({ strip, palette, selected, width, zoom }: ToScaleStripProps) {
  const dragging = useRef(false);
  const look = (event: PointerEvent<HTMLDivElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    zoom.centreOnStrip(event.clientX - left, CLOSER);
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    dragging.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    look(event);
  };
  const release = () => {
    dragging.current = false;
  };
  return (
    <div
      className={styles.strip}
      role="slider"
      tabIndex={0}
      aria-label="To scale: what the chart shows of the whole"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={shareOf(strip)}
      aria-valuetext={zoom.view.k === 1 ? "everything" : `around ${shareOf(strip)} per cent of the way`}
      onPointerDown={press}
      onPointerMove={(event) => dragging.current && look(event)}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => slideBy(event, zoom)}
    >
      <svg
        width={width}
        height={STRIP_HEIGHT}
        viewBox={`0 ${strip.y - 4} ${width} ${STRIP_HEIGHT}`}
        aria-hidden="true"
      >
        <StripDrawing strip={strip} palette={palette} selected={selected} />
      </svg>
    </div>
  );
}

/** Where the middle of the window lies, in per cent of the strip. */
function shareOf({ window, x0, x1 }: Strip): number {
  if (!window) return 50;
  return Math.round((100 * ((window.x0 + window.x1) / 2 - x0)) / (x1 - x0));
}

type Slide = (zoom: Zoom) => void;

const SLIDES = new Map<string, Slide>([
  ["ArrowRight", (zoom) => zoom.slide(0.2)],
  ["ArrowLeft", (zoom) => zoom.slide(-0.2)],
  ["ArrowUp", (zoom) => zoom.by(1.6)],
  ["ArrowDown", (zoom) => zoom.by(1 / 1.6)],
  ["Home", (zoom) => zoom.slide(-zoom.view.k)],
  ["End", (zoom) => zoom.slide(zoom.view.k)],
]);

function slideBy(event: KeyboardEvent, zoom: Zoom): void {
  const slide = SLIDES.get(event.key);
  if (!slide) return;
  event.preventDefault();
  slide(zoom);
}
