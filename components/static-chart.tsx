import { type CrowdEvents, type Events, isDense } from "#lib/layout/dense/from-crowd.ts";
import { layoutForPage, PAGE_SIZES, PAGE_WIDTHS, pageHeightOf } from "#lib/layout/page-sizes.ts";
import { CrowdDrawing } from "./chart/dense/crowd-drawing.tsx";
import { PAGE } from "./chart/palette.ts";
import { TimelineSvg } from "./chart/timeline-svg.tsx";
import styles from "./static-chart.module.css";

interface StaticChartProps {
  readonly events: Events;
  readonly title: string;
  readonly selected: string;
  readonly href: (id: string) => string;
}

/** The chart as a picture with links, for a page that needs no script: three widths, of which the style sheet shows one. */
export function StaticChart(props: StaticChartProps) {
  const { events, ...rest } = props;
  return isDense(events) ? (
    <div className={styles.box} data-height="high">
      <CrowdOf {...rest} events={events} />
    </div>
  ) : (
    <div className={styles.box} data-height={pageHeightOf(events)}>
      {PAGE_SIZES.map((size) => (
        <TimelineSvg
          key={size}
          {...rest}
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

function CrowdOf({ events, selected, title, href }: StaticChartProps & { events: CrowdEvents }) {
  const { columns, folds } = events;
  const place = events.columnOf(selected);
  const asked = { columns, folds, box: "high", scale: "folded", place } as const;
  return PAGE_SIZES.map((size) => (
    <CrowdDrawing key={size} {...asked} {...{ size, title, selected, href }} className={styles[size]} />
  ));
}
