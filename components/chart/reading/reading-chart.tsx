"use client";

import { useMemo, useRef } from "react";
import { PAGE_SIZES, PAGE_WIDTHS, type PageHeight } from "#lib/layout/page-sizes.ts";
import { layoutReadingForPage, layoutReadingForSheet, readingHeightOf } from "#lib/layout/reading/page.ts";
import type { Source, TimelineEvent } from "#lib/timeline/timeline.ts";
import { PAGE } from "../palette.ts";
import { Sheets } from "../sheets.tsx";
import { toggled, useFoldClick } from "../use-fold-click.ts";
import { useHandover } from "../use-handover.ts";
import { useWidth } from "../use-width.ts";
import styles from "./reading-chart.module.css";
import { ReadingSvg } from "./reading-svg.tsx";
import { useReadingKeys } from "./use-reading-keys.ts";

interface ReadingChartProps {
  readonly sources: readonly Source[];
  readonly events: readonly TimelineEvent[];
  /** The box that the chart of all its events is drawn in. */
  readonly box: PageHeight;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly unfolded: readonly string[];
  readonly reporting: boolean;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Where an event's link leads; a click on it is left to whoever listens above, which finds `data-event` on it. */
  readonly href: (id: string) => string;
  readonly foldHref: (unfolded: readonly string[]) => string;
  readonly onUnfold: (unfolded: readonly string[]) => void;
  readonly onSelect: (id: string | null) => void;
  /** Goes to an event's passage. */
  readonly onOpen: (id: string) => void;
}

/** The reading order on a page: drawn by the server for three widths, then for the real one, as the chart is. */
export function ReadingChart(props: ReadingChartProps) {
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const foldClick = useFoldClick(props.unfolded, props.onUnfold);
  return (
    <div
      ref={root}
      className={styles.box}
      data-height={readingHeightOf(props.sources, props.box)}
      {...foldClick}
    >
      {width === null ? <Drawn {...props} /> : <Live {...props} width={width} />}
      <Sheets>
        {(sheet) => (
          <ReadingSvg
            {...drawingOf(props)}
            title={props.title}
            layout={layoutReadingForSheet(props, sheet, props)}
          />
        )}
      </Sheets>
    </div>
  );
}

const IN_BROWSER = typeof window !== "undefined";
const LEFT = { __html: "" };

/** What the server draws; the browser leaves it standing until it knows the width. */
function Drawn(props: ReadingChartProps) {
  return PAGE_SIZES.map((size) =>
    IN_BROWSER ? (
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, which tells hydration to leave what is there
      <div key={size} className={styles[size]} dangerouslySetInnerHTML={LEFT} suppressHydrationWarning />
    ) : (
      <div key={size} className={styles[size]}>
        <ReadingSvg
          {...drawingOf(props)}
          title={props.title}
          className={styles.drawing}
          layout={layoutReadingForPage(props, PAGE_WIDTHS[size], props)}
        />
      </div>
    ),
  );
}

function Live({ width, ...props }: ReadingChartProps & { readonly width: number }) {
  const { sources, events, box, unfolded, reporting, selected } = props;
  const surface = useRef<SVGSVGElement>(null);
  const layout = useMemo(
    () => layoutReadingForPage({ sources, events }, width, { box, unfolded, reporting, selected }),
    [sources, events, box, width, unfolded, reporting, selected],
  );
  useHandover(surface);
  const keys = useReadingKeys({ layout, surface, selected, onSelect: props.onSelect, onOpen: props.onOpen });
  return <ReadingSvg {...drawingOf(props)} {...keys} ref={surface} title={props.title} layout={layout} />;
}

function drawingOf({ selected, hovered, href, unfolded, foldHref }: ReadingChartProps) {
  return {
    palette: PAGE,
    selected,
    hovered,
    href,
    foldHref: (name: string) => foldHref(toggled(unfolded, name)),
  };
}
