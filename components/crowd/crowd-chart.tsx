"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { type PageHeight, pageBox, STRIP_ROOM } from "#lib/layout/page-sizes.ts";
import type { ScaleName } from "#lib/layout/placed.ts";
import { isoOf } from "#lib/time/civil.ts";
import charts from "../chart/timeline-chart.module.css";
import { StripSlider } from "../chart/to-scale-strip.tsx";
import { toggled } from "../chart/use-fold-click.ts";
import { useWidth } from "../chart/use-width.ts";
import { ZoomButtons } from "../chart/zoom-buttons.tsx";
import { changedView, readView, viewQuery } from "../view.ts";
import styles from "./crowd-chart.module.css";
import { CrowdPaper } from "./crowd-paper.tsx";
import { FoldLinks } from "./fold-links.tsx";
import { type CrowdData, useCrowdChart } from "./use-crowd-chart.ts";
import { useSettled } from "./use-settled.ts";
import { useShow } from "./use-show.ts";

interface CrowdChartProps extends CrowdData {
  readonly box: PageHeight;
  /** What the chart shows, for those who do not see it. */
  readonly title: string;
  readonly scale: ScaleName;
  /** Names of the folds that are open. */
  readonly unfolded: readonly string[];
  /** The place of the selected event among those drawn. */
  readonly selected: number | null;
  /** What stands in its place without a script: a document, which a page with one never loads. */
  readonly frame: string;
  /** Where it is drawn for paper. */
  readonly sheets: string;
}

/** The chart of a crowd: a canvas that knows all events as numbers and asks for the words of those it names. */
export function CrowdChart({ columns, words, box, title, frame, sheets, ...asked }: CrowdChartProps) {
  const { scale, unfolded, selected } = asked;
  const [root, stage] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const [canvas, live] = [useRef<HTMLCanvasElement>(null), useRef<HTMLParagraphElement>(null)];
  const width = useWidth(root);
  const settled = useSettled();
  const surface = { stage, canvas, live };
  const { chart, failed } = useCrowdChart(surface, { columns, words }, asked, {
    ...useAnswers(),
    onView: settled.whenStill,
  });
  const folds = unfolded.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: folds says what unfolded says; a new list of the same is no change
  useEffect(() => {
    if (!chart || width === null) return;
    chart.show({ ...pageBox(width, box), scale, unfolded, selected, stripRoom: STRIP_ROOM });
    settled.now(chart);
  }, [chart, width, box, scale, folds, selected, settled.now]);
  const still = settled.still;
  return (
    <div ref={root} className={charts.chart} data-height={box}>
      <noscript>
        <iframe className={styles.frame} src={frame} title={title} />
      </noscript>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it takes arrows, Enter and + −, and says in the paragraph what they come to */}
      <div ref={stage} className={styles.stage} role="application" aria-label={title} tabIndex={0}>
        <canvas ref={canvas} className={styles.canvas} />
      </div>
      <p ref={live} className="hidden" aria-live="polite" />
      {chart && still && (
        <>
          <FoldLinks folds={still.folds} y={still.y} hrefOf={(name) => unfoldHref(unfolded, name)} />
          <div className={styles.strip}>
            <StripSlider strip={still.strip} zoom={zoomOf(chart)} />
          </div>
          <ZoomButtons zoom={zoomOf(chart)} />
        </>
      )}
      <CrowdPaper address={sheets} />
      {failed && <p role="alert">The chart could not be loaded. The list below has all of its events.</p>}
    </div>
  );
}

function zoomOf(chart: NonNullable<ReturnType<typeof useCrowdChart>["chart"]>) {
  return {
    view: chart.scene.view,
    days: chart.days,
    middle: chart.middle,
    by: (factor: number) => chart.zoomBy(factor),
    reset: () => chart.reset(),
    slide: (share: number) => chart.slide(share),
    centreOnStrip: (x: number, least: number) => chart.lookAtStrip(x, least),
  };
}

/** What is pressed in the chart goes into the address, and the server draws the rest of the page for it. */
function useAnswers() {
  const router = useRouter();
  const show = useShow();
  return {
    onSelect: (event: string) => show({ event }),
    onOpen: (event: string) => {
      const now = readView(new URLSearchParams(location.search));
      // Selecting it was the step; going to its passage is none of its own.
      router.replace(`${location.pathname}${viewQuery(changedView(now, { event }))}#passage-${event}`);
    },
    onCrowd: (first: number, last: number) => {
      const { filter } = readView(new URLSearchParams(location.search));
      const [from, to] = [isoOf(Math.floor(first)), isoOf(Math.floor(last))];
      show({ filter: { ...filter, from, to } });
    },
  };
}

function unfoldHref(unfolded: readonly string[], name: string): string {
  const now = readView(new URLSearchParams(location.search));
  return location.pathname + viewQuery({ ...now, unfolded: toggled(unfolded, name) });
}
