import { layoutTimeline, type ScaleName } from "#lib/layout/layout.ts";
import type { TimelineEvent } from "#lib/timeline/timeline.ts";
import { PAGE } from "./chart/palette.ts";
import { TimelineSvg } from "./chart/timeline-svg.tsx";
import styles from "./static-chart.module.css";

interface StaticChartProps {
  readonly events: readonly TimelineEvent[];
  readonly title: string;
  readonly scale: ScaleName;
  readonly selected: string | null;
  readonly href: (id: string) => string;
}

/** Nobody knows the width on a server: three are drawn and the style sheet shows the one that fits. */
const SIZES = [
  { width: 360, height: 132, labels: false, className: styles.small },
  { width: 768, height: 380, labels: true, className: styles.medium },
  { width: 1280, height: 380, labels: true, className: styles.large },
] as const;

/** The chart as a picture with links, for a page that needs no script. */
export function StaticChart({ events, title, scale, selected, href }: StaticChartProps) {
  return (
    <div className={styles.box}>
      {SIZES.map(({ className, ...size }) => (
        <TimelineSvg
          key={size.width}
          layout={layoutTimeline(events, { ...size, scale, selected, reporting: true })}
          palette={PAGE}
          title={title}
          selected={selected}
          href={href}
          className={className}
        />
      ))}
    </div>
  );
}
