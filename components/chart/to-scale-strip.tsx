"use client";

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import { STRIP_HEIGHT } from "#lib/layout/density.ts";
import type { Strip } from "#lib/layout/placed.ts";
import { spanWords } from "#lib/time/words.ts";
import type { Palette } from "./palette.ts";
import { StripDrawing } from "./strip-drawing.tsx";
import styles from "./timeline-chart.module.css";
import type { Zoom } from "./use-zoom.ts";

type Sliding = Pick<Zoom, "view" | "by" | "slide" | "centreOnStrip" | "days" | "middle">;

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
/** So near its window, a hand takes hold of it. */
const NEAR = 12;

/** The window on the whole: drag it, or press elsewhere to look there; arrows slide, Home and End. */
export function StripSlider({ strip, zoom, children }: StripSliderProps) {
  /** While a hand holds the window: how far from its middle. */
  const hold = useRef<number | null>(null);
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const x = placeOf(event);
    const { window } = strip;
    const isHeld = window !== null && x > window.x0 - NEAR && x < window.x1 + NEAR;
    hold.current = isHeld ? x - zoom.middle : 0;
    if (!isHeld) zoom.centreOnStrip(x, CLOSER);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (hold.current !== null) zoom.centreOnStrip(placeOf(event) - hold.current, CLOSER);
  };
  const release = () => {
    hold.current = null;
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
      aria-valuetext={zoom.view.k === 1 ? "everything" : spanWords(...zoom.days)}
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={(event) => slideBy(event, zoom)}
    >
      {children}
    </div>
  );
}

function placeOf({ clientX, currentTarget }: PointerEvent<HTMLDivElement>): number {
  return clientX - currentTarget.getBoundingClientRect().left;
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
