/** What every export is: a name for the menu, a media type, a file name's end, and a way to write it. */
import type { SourceHead, Timeline, TimelineEvent } from "../timeline/timeline.ts";

export interface FormatContext {
  /** The absolute address of the timeline's own page, without a query. */
  readonly permalink: string;
}

/** A timeline as it is written: a crowd is read while it is, and never there as a whole. */
export interface Written extends Pick<Timeline, "version" | "id" | "revision" | "title"> {
  readonly sources: readonly SourceHead[];
  /** The text of a source in pieces, which cut no surrogate pair. */
  readonly textOf: (sourceId: string) => Iterable<string>;
  readonly events: Iterable<TimelineEvent>;
  /** How many events there are. */
  readonly count: number;
}

export interface Format {
  /** For the menu: "Data, JSON". */
  readonly name: string;
  /** Media type, with its charset when it is text. */
  readonly type: string;
  /** Without the dot. */
  readonly extension: string;
  /** The file in pieces, one after another. */
  write(written: Written, context: FormatContext): Iterable<string>;
}

/** A timeline that is there as a whole. */
export function writtenOf({ sources, ...timeline }: Timeline): Written {
  return {
    ...timeline,
    count: timeline.events.length,
    sources: sources.map(({ text, ...head }) => head),
    textOf: (id) => sources.filter((source) => source.id === id).map(({ text }) => text),
  };
}
