/** What the reading-order layout hands to painters: plain JSON, pixels rounded to a tenth, no colours. */
import type { Status } from "../../timeline/timeline.ts";
import type { Box } from "../labels.ts";
import type { PlacedEvent, PlacedText, Point } from "../placed.ts";

/** A line of the article: its words, or, where they would be too small to read, the stroke that stands for them. */
export interface TextLine {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
}

/** One article from top to bottom. */
export interface Column {
  readonly sourceId: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly heading: PlacedText;
  readonly language: string;
  /** Height of the letters in px. */
  readonly size: number;
  /** false: the letters would be too small, and lines are strokes. */
  readonly legible: boolean;
  readonly lines: readonly TextLine[];
}

/** From one passage, where it stands in its article, to its event's mark. */
export interface Thread {
  /** Id of the event. */
  readonly id: string;
  /** Of its column. */
  readonly sourceId: string;
  readonly status: Status;
  /** The words, a box a line. */
  readonly boxes: readonly Box[];
  /** Beside the column, as high as the passage. */
  readonly bar: { readonly x: number; readonly y0: number; readonly y1: number };
  /** A cubic curve: start, two handles, end. null when the event has no date. */
  readonly curve: readonly [Point, Point, Point, Point] | null;
}

/** The mark as the chart draws it, x and y changing places: x runs down the axis, y across it. */
export interface ToldEvent extends PlacedEvent {
  readonly words: SideLabel | null;
}

/** Words to the right of the axis. */
export interface SideLabel {
  readonly box: Box;
  readonly date: readonly PlacedText[];
  readonly title: readonly PlacedText[];
  /** From the mark to the words. */
  readonly leader: readonly Point[];
}

export interface DownTick {
  readonly y: number;
  readonly major: boolean;
  readonly label: PlacedText | null;
}

export interface DownSegment {
  readonly y0: number;
  readonly y1: number;
  readonly first: string;
  readonly ticks: readonly DownTick[];
  readonly captions: readonly PlacedText[];
}

/** A fold, or where one was before it was opened (then without lines). */
export interface DownFold {
  readonly y0: number;
  readonly y1: number;
  /** ISO date of the first hidden day, which names the fold. */
  readonly first: string;
  /** "78 years, 4 months not shown". */
  readonly label: string;
  readonly lines: readonly PlacedText[];
}

/** How the telling moves through time: from passage to passage, and how many of these steps lead back. */
export interface Jumps {
  readonly steps: number;
  readonly back: number;
  /** "5 of 13 steps lead back in time"; null where there is no step, or no room. */
  readonly words: PlacedText | null;
}

export interface ReadingLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly axis: {
    readonly x: number;
    readonly heading: PlacedText | null;
    readonly segments: readonly DownSegment[];
    readonly folds: readonly DownFold[];
    /** Folds that the reader opened: where to close them again. */
    readonly opened: readonly DownFold[];
  };
  readonly threads: readonly Thread[];
  /** In order of time. */
  readonly events: readonly ToldEvent[];
  /** Ids in the order in which the text first speaks of them. */
  readonly order: readonly string[];
  readonly jumps: Jumps;
  /** Under the words, how many events found no room for theirs. */
  readonly rest: { readonly count: number; readonly place: PlacedText } | null;
}
