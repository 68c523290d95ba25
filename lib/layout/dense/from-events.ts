/** Timeline events → columns: numbers of all, the words of those that are asked for. */
import type { When } from "../../time/when.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import { extentOf, wordsOf } from "../sized.ts";
import { type Columns, columnsOf, packTraits } from "./columns.ts";

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

function isDated(event: TimelineEvent): event is TimelineEvent & { readonly when: When } {
  return event.when !== null;
}
