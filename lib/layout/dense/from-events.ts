/** Timeline events → columns: numbers of all, the words of those that are asked for. */
import type { When } from "../../time/when.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { extentOf, wordsOf } from "../sized.ts";
import { type Columns, columnsOf, packTraits } from "./columns.ts";

/** More events than these are drawn as a crowd: by columns, on a canvas, with a page of their list at a time. */
const MOST_APART = 500;

export function isCrowd(events: readonly TimelineEvent[]): boolean {
  return events.length > MOST_APART;
}

/** An instant has no width, but it takes its minute: ends are exclusive and come after their start. */
const MINUTE = 1 / 1440;

/** The dated events as columns; undated ones have no place on an axis. `lang` is BCP 47. */
export function columnsOfEvents(events: readonly TimelineEvent[], lang = "en-GB"): Columns {
  const dated = events.filter(isDated);
  const [start, end] = [new Float64Array(dated.length), new Float64Array(dated.length)];
  const traits = new Uint8Array(dated.length);
  for (const [row, { when, status }] of dated.entries()) {
    const extent = extentOf(when);
    start[row] = extent.from;
    end[row] = Math.max(extent.to, extent.from + MINUTE);
    traits[row] = packTraits({ ...extent, status });
  }
  const tell = (row: number) => {
    const event = dated[row];
    if (!event) throw new Error(`no such row: ${row} of ${dated.length}`);
    return wordsOf(event, event.when, lang);
  };
  return columnsOf({ start, end, traits, tell });
}

/** Where an event stands in the columns of these events; null for one that is not among them or has no date. */
export function placeOfEvent(events: readonly TimelineEvent[], { rows }: Columns, id: string): number | null {
  const row = events.filter(isDated).findIndex((event) => event.id === id);
  const place = row < 0 ? -1 : rows.indexOf(row);
  return place < 0 ? null : place;
}

function isDated(event: TimelineEvent): event is TimelineEvent & { readonly when: When } {
  return event.when !== null;
}
