/** What every export is: a name for the menu, a media type, a file name's end, and a way to write it. */
import type { Timeline } from "../timeline/timeline.ts";

export interface FormatContext {
  /** The absolute address of the timeline's own page, without a query. */
  readonly permalink: string;
}

export interface Format {
  /** For the menu: "Data, JSON". */
  readonly name: string;
  /** Media type, with its charset when it is text. */
  readonly type: string;
  /** Without the dot. */
  readonly extension: string;
  write(timeline: Timeline, context: FormatContext): string;
}
