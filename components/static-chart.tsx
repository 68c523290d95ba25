import { foldsOf } from "#lib/layout/dense/axis.ts";
import { columnsOfEvents, isCrowd, placeOfEvent } from "#lib/layout/dense/from-events.ts";
import { layoutForPage, PAGE_SIZES, PAGE_WIDTHS, pageHeightOf } from "#lib/layout/page-sizes.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { CrowdDrawing } from "./chart/dense/crowd-drawing.tsx";
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
export function StaticChart(props: StaticChartProps) {
  const { events } = props;
  return isCrowd(events) ? (
    <div className={styles.box} data-height="high">
      <CrowdOf {...props} />
    </div>
  ) : (
    <div className={styles.box} data-height={pageHeightOf(events)}>
      {PAGE_SIZES.map((size) => (
        <TimelineSvg
          key={size}
          {...props}
          layout={layoutForPage(events, PAGE_WIDTHS[size], {
            scale: "folded",
            selected: props.selected,
            reporting: true,
          })}
          palette={PAGE}
          className={styles[size]}
        />
      ))}
    </div>
  );
}

function CrowdOf({ events, selected, title, href }: StaticChartProps) {
  const columns = columnsOfEvents(events);
  const place = placeOfEvent(events, columns, selected);
  const asked = { columns, folds: foldsOf(columns), box: "high", scale: "folded", place } as const;
  return PAGE_SIZES.map((size) => (
    <CrowdDrawing key={size} {...asked} {...{ size, title, selected, href }} className={styles[size]} />
  ));
}
