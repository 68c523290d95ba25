import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { View } from "#lib/layout/axis.ts";
import { columnsOfBytes } from "#lib/layout/dense/bytes.ts";
import { DenseChart, type Heard, type Wanted } from "../chart/dense/dense-chart.ts";
import { type AskForBlocks, Tellings } from "../chart/dense/tellings.ts";

/** The elements that the chart works with, once they are there. */
export interface CrowdStage {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly live: RefObject<HTMLParagraphElement | null>;
}

/** Where the events' numbers are, and their words. */
export interface CrowdData {
  readonly columns: string;
  readonly words: string;
}

/** What the page does with what the chart tells: events by their ids. */
export interface CrowdHeard {
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** A crowd that no zoom tells apart: from its first day to its last, days since 1970. */
  readonly onCrowd: (first: number, last: number) => void;
  readonly onView: (chart: DenseChart, view: View) => void;
}

export interface DrawnCrowd {
  /** null until the numbers are there. */
  readonly chart: DenseChart | null;
  readonly failed: boolean;
}

const COMING: DrawnCrowd = { chart: null, failed: false };

/** Fetches a crowd and draws it; another address is another crowd. */
export function useCrowdChart(
  surface: CrowdStage,
  { columns, words }: CrowdData,
  wanted: Partial<Wanted>,
  heard: CrowdHeard,
): DrawnCrowd {
  const [drawn, setDrawn] = useState({ of: columns, ...COMING });
  const make = useEffectEvent(async (data: CrowdData, signal: AbortSignal) => {
    const bytes = await fetchBytes(data.columns, signal);
    const [stage, canvas, live] = [surface.stage.current, surface.canvas.current, surface.live.current];
    if (signal.aborted || !stage || !canvas || !live) return null;
    const tellings = new Tellings(askFor(data.words, signal), () => made.hear());
    const events = columnsOfBytes(bytes, tellings.tell);
    const named = (then: (id: string) => void) => (place: number) => {
      tellings.told(place).then(({ id }) => then(id), fail);
    };
    const told: Heard = {
      onSelect: named((id) => heard.onSelect(id)),
      onOpen: named((id) => heard.onOpen(id)),
      onCrowd: (from, to) => heard.onCrowd(events.start[from] ?? 0, events.start[to - 1] ?? 0),
      onView: (view) => heard.onView(made, view),
    };
    const made: DenseChart = new DenseChart({ stage, canvas, live }, events, told, wanted);
    return made;
  });
  const fail = useEffectEvent((fault: unknown) => {
    if (!(fault instanceof DOMException && fault.name === "AbortError"))
      setDrawn({ of: columns, chart: null, failed: true });
  });
  useEffect(() => {
    const controller = new AbortController();
    let made: DenseChart | null = null;
    make({ columns, words }, controller.signal).then((chart) => {
      made = chart;
      if (chart) setDrawn({ of: columns, chart, failed: false });
    }, fail);
    return () => {
      controller.abort();
      made?.detach();
    };
  }, [columns, words]);
  // A chart of what was asked for before is no chart of this.
  return drawn.of === columns ? drawn : COMING;
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status} for the columns`);
  return answer.arrayBuffer();
}

function askFor(address: string, signal: AbortSignal): AskForBlocks {
  return async (blocks) => {
    const query = new URLSearchParams(blocks.map((block) => ["block", String(block)]));
    const answer = await fetch(`${address}&${query}`, { signal });
    if (!answer.ok) throw new Error(`${answer.status} for the words`);
    return answer.json();
  };
}
