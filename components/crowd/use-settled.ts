import { useCallback, useRef, useState } from "react";
import type { Break, Strip } from "#lib/layout/placed.ts";
import type { DenseChart } from "../chart/dense/dense-chart.ts";

/** What stands over the canvas, once the hand is off it. */
export interface Still {
  readonly strip: Pick<Strip, "window" | "x0" | "x1">;
  readonly folds: readonly Break[];
  readonly y: number;
}

/** Without a move for so long, the chart is still. */
const PAUSE_MS = 120;

/** Follows the chart's view without drawing the page again for each of its frames. */
export function useSettled() {
  const [still, setStill] = useState<Still | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useCallback((chart: DenseChart) => {
    clearTimeout(waiting.current);
    const { strip, axis } = chart.scene.drawn;
    setStill({ strip, folds: [...axis.breaks, ...axis.opened], y: axis.y });
  }, []);
  const whenStill = useCallback(
    (chart: DenseChart) => {
      clearTimeout(waiting.current);
      // Links over folds that slide away under them would lead nowhere.
      setStill((before) => (before && before.folds.length > 0 ? { ...before, folds: [] } : before));
      waiting.current = setTimeout(() => now(chart), PAUSE_MS);
    },
    [now],
  );
  return { still, now, whenStill };
}
