import type { ReactNode } from "react";
import { traitsOf } from "#lib/crowd/traits.ts";
import type { Columns, Told } from "#lib/layout/dense/columns.ts";
import { type CrowdEvents, type Events, isDense } from "#lib/layout/dense/from-crowd.ts";
import { type DenseLayout, layoutDense } from "#lib/layout/dense/layout.ts";
import { heightOf } from "#lib/layout/dense/silhouette.ts";
import { drawable } from "#lib/layout/drawable.ts";
import { type LayoutOptions, layoutTimeline } from "#lib/layout/layout.ts";
import type { Layout, PlacedEvent } from "#lib/layout/placed.ts";
import { DenseGroup } from "./dense/dense-svg.tsx";
import { type TimelineDrawing, TimelineGroup } from "./timeline-svg.tsx";

/** A chart of any number of events, laid out and drawn for a page or a file that stands still. */
export interface DrawnChart {
  readonly layout: Layout;
  /** Marks of each kind that it shows, for a legend. */
  readonly marks: readonly Pick<PlacedEvent, "status" | "mark" | "disputed">[];
  /** y of the highest thing drawn. */
  readonly top: number;
  /** A group, to be set into an `<svg>`. */
  readonly drawing: ReactNode;
}

type Look = Omit<TimelineDrawing, "layout">;

/** Each event apart where that can be; a crowd as heights. What a crowd has no room for, bands, is left out of it. */
export function drawnChart(events: Events, options: LayoutOptions, look: Look): DrawnChart {
  if (isDense(events)) return drawnCrowd(events, options, look);
  const layout = layoutTimeline(events, options);
  const drawing = <TimelineGroup {...look} layout={layout} />;
  return { layout, marks: layout.events, top: topOf(layout), drawing };
}

function drawnCrowd(events: CrowdEvents, options: LayoutOptions, look: Look): DrawnChart {
  const columns = legible(events.columns);
  const selected = options.selected == null ? null : events.columnOf(options.selected);
  const { layout } = layoutDense(columns, { ...options, folds: events.folds, selected });
  const kinds = [...new Set(columns.traits)].map(traitsOf);
  return {
    layout,
    marks: kinds.map(({ status, mark, disputed }) => ({ status, mark, disputed })),
    top: topOfDense(layout),
    drawing: <DenseGroup {...look} layout={layout} />,
  };
}

/** The words of the few that are named, in signs that the shipped faces have. */
function legible({ tell, ...columns }: Columns): Columns {
  const legibly = ({ title, who, ...told }: Told) => ({
    ...told,
    title: drawable(title, "Title"),
    who: who && drawable(who, "Source"),
  });
  return { ...columns, tell: (place) => legibly(tell(place)) };
}

const MARK = 12;

function topOf(layout: Layout): number {
  const boxes = [...layout.chips, ...layout.events.flatMap(({ label }) => label ?? [])].map(({ y }) => y);
  const marks = layout.events.map(({ y }) => y - MARK);
  return Math.min(layout.axis.y - MARK, ...boxes, ...marks);
}

/** The same of a crowd: its events, its names and its heights. */
export function topOfDense(layout: DenseLayout): number {
  const { axis } = layout;
  const { names, silhouette } = layout.dense;
  const heights = silhouette?.columns.map(({ touching }) => heightOf(touching, silhouette)) ?? [];
  const labels = names.flatMap(({ label }) => label?.y ?? []);
  return Math.min(topOf(layout), axis.y - Math.max(0, ...heights), ...labels);
}
