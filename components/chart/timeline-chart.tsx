"use client";

import { useEffect, useRef } from "react";
import type { Band } from "#lib/layout/bands.ts";
import {
  layoutForPage,
  layoutForSheet,
  PAGE_SIZES,
  PAGE_WIDTHS,
  type PageHeight,
} from "#lib/layout/page-sizes.ts";
import type { Chip, Layout, ScaleName } from "#lib/layout/placed.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { PAGE } from "./palette.ts";
import { Sheets } from "./sheets.tsx";
import styles from "./timeline-chart.module.css";
import { TimelineSvg } from "./timeline-svg.tsx";
import { ToScaleStrip } from "./to-scale-strip.tsx";
import { toggled, useFoldClick } from "./use-fold-click.ts";
import { useGlide } from "./use-glide.ts";
import { useHandover } from "./use-handover.ts";
import { useKeys } from "./use-keys.ts";
import { useLayout } from "./use-layout.ts";
import { useWidth } from "./use-width.ts";
import { useZoom, type Zoom } from "./use-zoom.ts";
import { ZoomButtons } from "./zoom-buttons.tsx";

interface TimelineChartProps {
  readonly events: readonly TimelineEvent[];
  /** The height of its box, which stays when a filter leaves fewer events. */
  readonly box: PageHeight;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  readonly scale: ScaleName;
  /** Groups to draw one above the other; null draws all events together. */
  readonly bands: readonly Band[] | null;
  /** Names of the folds that are open. */
  readonly unfolded: readonly string[];
  /** Whether acts of reporting are drawn. */
  readonly reporting: boolean;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where an event's link leads; a click on it is left to whoever listens above, which finds `data-event` on it. */
  readonly href: (id: string) => string;
  /** Where the chart leads with these folds open. */
  readonly foldHref: (unfolded: readonly string[]) => string;
  /** Where the list of the events that a chip counts is. */
  readonly chipHref: (chip: Chip) => string;
  /** Where the name of a band leads, by its key; null: nowhere. */
  readonly bandHref: (key: string) => string | null;
  readonly onUnfold: (unfolded: readonly string[]) => void;
  readonly onSelect: (id: string | null) => void;
  /** Goes to an event's passage. */
  readonly onOpen: (id: string) => void;
}

/**
 * The chart on a page. The server draws three widths, of which the style sheet shows one; once measured, the chart is
 * laid out for its real width inside the same box, and can be zoomed and walked through by keyboard.
 */
export function TimelineChart(props: TimelineChartProps) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const foldClick = useFoldClick(props.unfolded, props.onUnfold);
  return (
    <div
      ref={root}
      className={styles.chart}
      data-height={props.box}
      data-bands={props.bands?.length}
      {...foldClick}
    >
      {width === null ? <Drawn {...props} /> : <Live {...props} width={width} />}
      <Sheets>
        {(sheet) => (
          <TimelineSvg
            {...drawingOf(props)}
            title={props.title}
            layout={layoutForSheet(props.events, sheet, { ...props, bands: props.bands ?? undefined })}
          />
        )}
      </Sheets>
    </div>
  );
}

const IN_BROWSER = typeof window !== "undefined";

/**
 * What the server draws. In the browser it is left standing as it came until the width is known: laying it out three
 * times over, only to find it the same, would hold up a phone for longer than the rest of the page.
 */
function Drawn(props: TimelineChartProps) {
  return PAGE_SIZES.map((size) =>
    IN_BROWSER ? (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, which tells hydration to leave what is there
      <div key={size} className={styles[size]} dangerouslySetInnerHTML={LEFT} suppressHydrationWarning />
    ) : (
      <div key={size} className={styles[size]}>
        <TimelineSvg
          {...drawingOf(props)}
          title={props.title}
          className={styles.drawing}
          layout={layoutForPage(props.events, PAGE_WIDTHS[size], {
            ...props,
            bands: props.bands ?? undefined,
          })}
        />
      </div>
    ),
  );
}

const LEFT = { __html: "" };

function Live({ width, ...props }: TimelineChartProps & { readonly width: number }) {
  const { events, box, scale, unfolded, reporting, selected } = props;
  const bands = props.bands ?? undefined;
  const surface = useRef<SVGSVGElement>(null);
  const zoom = useZoom(surface, events, { width, scale, bands, unfolded, reporting });
  const { view } = zoom;
  const asked = { box, scale, bands, unfolded, reporting, selected, view };
  const { layout, isMoving } = useLayout(events, width, asked, zoom.isLed);
  useShown(selected, layout, zoom);
  useGlide(surface, layout, isMoving);
  useHandover(surface);
  const keys = useKeys({ layout, surface, zoom, selected, onSelect: props.onSelect, onOpen: props.onOpen });
  return (
    <>
      <TimelineSvg
        {...drawingOf(props)}
        ref={surface}
        title={props.title}
        className={styles.surface}
        layout={layout}
        strip={false}
        zoomed={view.k > 1}
        focusable={keys.focusable}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      />
      <ToScaleStrip strip={layout.strip} palette={PAGE} selected={selected} width={width} zoom={zoom} />
      <ZoomButtons zoom={zoom} />
    </>
  );
}

/** What is selected elsewhere, in the list or the article, comes into the window. */
function useShown(selected: string | null, layout: Layout, zoom: Zoom): void {
  const last = useRef(selected);
  useEffect(() => {
    if (selected === last.current) return;
    last.current = selected;
    const { before, after } = layout.outside;
    if (selected !== null && [...before, ...after].includes(selected)) zoom.centreOn(selected);
  }, [selected, layout, zoom]);
}

function drawingOf({ selected, hovered, href, unfolded, foldHref, chipHref, bandHref }: TimelineChartProps) {
  return {
    palette: PAGE,
    selected,
    hovered,
    href,
    chipHref,
    bandHref,
    foldHref: (name: string) => foldHref(toggled(unfolded, name)),
  };
}
