"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import type { Strip } from "#lib/layout/placed.ts";
import type { Palette } from "./palette.ts";
import { StripDrawing } from "./strip-drawing.tsx";
import styles from "./timeline-chart.module.css";
import type { Zoom } from "./use-zoom.ts";

type Sliding = Pick<Zoom, "view" | "by" | "slide" | "centreOnStrip">;

interface ToScaleStripProps {
  readonly strip: Strip;
  readonly zoom: Sliding;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly width: number;
}

/** Always to scale, whatever the chart above shows. */
export function ToScaleStrip({ strip, palette, selected, width, zoom }: ToScaleStripProps) {
  return (
    <StripSlider strip={strip} zoom={zoom}>
      <svg
        width={width}
        height={STRIP_HEIGHT}
        viewBox={`0 ${strip.y - 4} ${width} ${STRIP_HEIGHT}`}
        aria-hidden="true"
      >
        <StripDrawing strip={strip} palette={palette} selected={selected} />
      </svg>
    </StripSlider>
  );
}

interface StripSliderProps {
  readonly strip: Pick<Strip, "window" | "x0" | "x1">;
  readonly zoom: Sliding;
  /** The strip as it is drawn. */
  readonly children?: ReactNode;
}

/** Looking at a place of the whole takes at least this zoom. */
const CLOSER = 4;

/** The window on the whole: press or drag to look there, arrows to slide, Home and End. */
export function StripSlider({ strip, zoom, children }: StripSliderProps) {
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
      {children}
    </div>
  );
}

/** Where the middle of the window lies, in per cent of the strip. */
function shareOf({ window, x0, x1 }: StripSliderProps["strip"]): number {
  if (!window) return 50;
  return Math.round((100 * ((window.x0 + window.x1) / 2 - x0)) / (x1 - x0));
}

type Slide = (zoom: Sliding) => void;

const SLIDES = new Map<string, Slide>([
  ["ArrowRight", (zoom) => zoom.slide(0.2)],
  ["ArrowLeft", (zoom) => zoom.slide(-0.2)],
  ["ArrowUp", (zoom) => zoom.by(1.6)],
  ["ArrowDown", (zoom) => zoom.by(1 / 1.6)],
  ["Home", (zoom) => zoom.slide(-zoom.view.k)],
  ["End", (zoom) => zoom.slide(zoom.view.k)],
]);

function slideBy(event: KeyboardEvent, zoom: Sliding): void {
  const slide = SLIDES.get(event.key);
  if (!slide) return;
  event.preventDefault();
  slide(zoom);
}
