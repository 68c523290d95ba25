import type { Columns } from "#lib/layout/dense/columns.ts";
import { layoutDense } from "#lib/layout/dense/layout.ts";
import type { Gap } from "#lib/layout/gaps.ts";
import { SHEET_SIZES, type Sheet } from "#lib/layout/page-sizes.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { DenseGroup } from "../chart/dense/dense-svg.tsx";
import { topOfDense } from "../chart/drawn-chart.tsx";
import { PAGE } from "../chart/palette.ts";

interface CrowdSheetProps {
  readonly columns: Columns;
  readonly folds: readonly Gap[];
  readonly sheet: Sheet;
  readonly scale: ScaleName;
  readonly title: string;
  readonly selected: string | null;
  /** Place of the selected event in the columns, when it has one. */
  readonly place: number | null;
}

/** Above the highest thing drawn, px. */
const AIR = 16;

/** A crowd as it goes to paper: as much of the sheet as it takes, since there is always more to name, and no links. */
export function CrowdSheet({ columns, folds, sheet, scale, place, title, selected }: CrowdSheetProps) {
  const { layout } = layoutDense(columns, { ...SHEET_SIZES[sheet], scale, folds, selected: place });
  const { width, height } = layout;
  const top = Math.max(0, topOfDense(layout) - AIR);
  return (
    <svg
      width={width}
      height={height - top}
      viewBox={`0 ${top} ${width} ${height - top}`}
      overflow="visible"
      role="img"
      aria-label={title}
    >
      <DenseGroup layout={layout} palette={PAGE} selected={selected} />
    </svg>
  );
}
