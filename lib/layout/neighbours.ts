/** Which mark lies above or below another: where the up and down arrows lead. */
import { least } from "d3-array";
import type { Layout, PlacedEvent } from "./placed.ts";

export type Vertical = "up" | "down";

type Drawn = Pick<Layout, "events" | "bands">;

/**
 * The nearest event above or below, by id: of the next band that has any, where events are grouped, else of the
 * lanes in which marks are stacked. null at the edge.
 */
export function neighbourOf({ events, bands }: Drawn, id: string, way: Vertical): string | null {
  const from = events.find((event) => event.id === id);
  if (!from) return null;
  const sign = way === "up" ? -1 : 1;
  const beyond = events.filter((event) => sign * (event.y - from.y) > 0);
  return least(bands ? nextBand(beyond, from, bands) : beyond, (event) => farness(event, from))?.id ?? null;
}

/** Those of the nearest band of other events than `from`'s own. */
function nextBand(
  beyond: readonly PlacedEvent[],
  from: PlacedEvent,
  bands: NonNullable<Layout["bands"]>,
): readonly PlacedEvent[] {
  const bandOf = ({ y }: PlacedEvent) => bands.findLastIndex((band) => band.y <= y);
  const own = bandOf(from);
  const others = beyond.filter((event) => bandOf(event) !== own);
  const next = least(others, (event) => Math.abs(bandOf(event) - own));
  return next ? others.filter((event) => bandOf(event) === bandOf(next)) : [];
}

function farness(event: PlacedEvent, from: PlacedEvent): number {
  return Math.abs(event.x - from.x) + Math.abs(event.y - from.y);
}
