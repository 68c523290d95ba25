import type { Columns } from "#lib/layout/dense/columns.ts";
import { layoutDense } from "#lib/layout/dense/layout.ts";
import type { Gap } from "#lib/layout/gaps.ts";
import { PAGE_WIDTHS, type PageHeight, type PageSize, pageBox } from "#lib/layout/page-sizes.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { PAGE } from "../palette.ts";
import { DenseSvg } from "./dense-svg.tsx";

interface CrowdDrawingProps {
  readonly columns: Columns;
  /** The columns' own, foldsOf. */
  readonly folds: readonly Gap[];
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
export function CrowdDrawing({
  columns,
  size,
  box,
  place,
  folds,
  scale,
  listHref,
  ...look
}: CrowdDrawingProps) {
  const width = PAGE_WIDTHS[size];
  const { layout } = layoutDense(columns, { ...pageBox(width, box), width, scale, folds, selected: place });
  return <DenseSvg {...look} layout={layout} palette={PAGE} crowdHref={listHref} />;
}
