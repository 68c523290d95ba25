import type { PlacedEvent } from "#lib/layout/placed.ts";
import { EventDrawing } from "../chart/event-drawing.tsx";
import type { Palette } from "../chart/palette.ts";
import type { State } from "./examples.ts";

interface MarkCellProps {
  readonly mark: PlacedEvent;
  readonly state: State;
  readonly palette: Palette;
}

/** One mark in one state, drawn by the chart's own painter. */
export function MarkCell({ mark, state, palette }: MarkCellProps) {
  const { lit = false, ringed = false, dimmed = false } = state;
  return (
    <EventDrawing
      event={mark}
      palette={palette}
      count={1}
      selected={false}
      lit={lit}
      ringed={ringed}
      dimmed={dimmed}
    />
  );
}
