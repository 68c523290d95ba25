import { layoutForPage, PAGE_SIZES, PAGE_WIDTHS, pageHeightOf } from "#lib/layout/page-sizes.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { PAGE } from "./chart/palette.ts";
import { TimelineSvg } from "./chart/timeline-svg.tsx";
import styles from "./static-chart.module.css";

interface StaticChartProps {
  readonly events: readonly TimelineEvent[];
  readonly title: string;
  readonly selected: string;
  readonly href: (id: string) => string;
}

/** The chart as a picture with links, for a page that needs no script: three widths, of which the style sheet shows one. */
export function StaticChart({ events, title, selected, href }: StaticChartProps) {
  return (
    <div className={styles.box} data-height={pageHeightOf(events)}>
      {PAGE_SIZES.map((size) => (
        <TimelineSvg
          key={size}
          layout={layoutForPage(events, PAGE_WIDTHS[size], { scale: "folded", selected, reporting: true })}
          palette={PAGE}
          title={title}
          selected={selected}
          href={href}
          className={styles[size]}
        />
      ))}
    </div>
  );
}
