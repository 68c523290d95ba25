import { foldsOf } from "#lib/layout/dense/axis.ts";
import type { Columns } from "#lib/layout/dense/columns.ts";
import { layoutDense } from "#lib/layout/dense/layout.ts";
import { PAGE_WIDTHS, type PageHeight, type PageSize, pageBox } from "#lib/layout/page-sizes.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { PAGE } from "../palette.ts";
import { DenseSvg } from "./dense-svg.tsx";

interface CrowdDrawingProps {
  readonly columns: Columns;
  readonly size: PageSize;
  readonly box: PageHeight;
  readonly scale: ScaleName;
  readonly title: string;
  readonly className: string | undefined;
  /** The selected event, and its place in the columns when it has one. */
  readonly selected: string | null;
  readonly place: number | null;
  readonly href: (id: string) => string;
  readonly listHref?: (first: string, last: string) => string;
}

/** A crowd as the server draws it for one width of a page. */
export function CrowdDrawing({ columns, size, box, scale, place, listHref, ...look }: CrowdDrawingProps) {
  const width = PAGE_WIDTHS[size];
  const folds = scale === "folded" ? foldsOf(columns) : [];
  const { layout } = layoutDense(columns, { ...pageBox(width, box), width, scale, folds, selected: place });
  return <DenseSvg {...look} layout={layout} palette={PAGE} crowdHref={listHref} />;
}
