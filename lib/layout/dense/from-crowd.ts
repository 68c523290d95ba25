/** What a filter leaves of a crowd → columns and rows: numbers of all, the words of those that are asked for. */
import type { Crowd } from "../../crowd/crowd.ts";
import { lowerBound } from "../../crowd/search.ts";
import type { TimelineEvent } from "../../timeline/timeline.ts";
import type { Gap } from "../gaps.ts";
import { wordsOf } from "../sized.ts";
import { foldsOf } from "./axis.ts";
import { type Columns, columnsOf, type Told } from "./columns.ts";

/** Some events of a crowd in order of time, those without a date last. */
export interface CrowdEvents {
  readonly length: number;
  /** The first so many have a date. */
  readonly dated: number;
  slice(from: number, to: number): TimelineEvent[];
  /** Where an event stands among these, -1 for one that does not. */
  rowOf(id: string): number;
  /** The dated ones as columns, made when they are first asked for; and the folds of their axis. */
  readonly columns: Columns;
  readonly folds: readonly Gap[];
  /** Where an event stands in the columns; null for one that is not among them or has no date. */
  columnOf(id: string): number | null;
}

/** Events that are all there, or of a crowd what reads them. */
export type Events = readonly TimelineEvent[] | CrowdEvents;

export function isDense(events: Events): events is CrowdEvents {
  return "columns" in events;
}

/** The events at ascending places of a crowd. `lang` is BCP 47. */
export function eventsOfCrowd(crowd: Crowd, places: Uint32Array, lang = "en-GB"): CrowdEvents {
  return new EventsAtPlaces(crowd, places, lang);
}

class EventsAtPlaces implements CrowdEvents {
  readonly length: number;
  readonly dated: number;
  private readonly crowd: Crowd;
  private readonly places: Uint32Array;
  private readonly lang: string;
  private made: { columns: Columns; folds: readonly Gap[] } | undefined;

  constructor(crowd: Crowd, places: Uint32Array, lang: string) {
    this.crowd = crowd;
    this.places = places;
    this.lang = lang;
    this.length = places.length;
    this.dated = lowerBound(places, crowd.head.dated);
  }

  slice(from: number, to: number): TimelineEvent[] {
    return this.crowd.read(this.places.subarray(from, to));
  }

  rowOf(id: string): number {
    const place = this.crowd.placeOf(id);
    const row = place === null ? -1 : lowerBound(this.places, place);
    return place !== null && this.places[row] === place ? row : -1;
  }

  columnOf(id: string): number | null {
    const row = this.rowOf(id);
    const place = row < 0 ? -1 : this.columns.rows.indexOf(row);
    return place < 0 ? null : place;
  }

  get columns(): Columns {
    return this.drawn().columns;
  }

  get folds(): readonly Gap[] {
    return this.drawn().folds;
  }

  private drawn() {
    if (this.made) return this.made;
    const numbers = this.crowd.numbers(this.places);
    const columns = columnsOf({ ...numbers, tell: (row) => this.tell(row) });
    this.made = { columns, folds: foldsOf(columns) };
    return this.made;
  }

  private tell(row: number): Told {
    const [event] = this.slice(row, row + 1);
    if (!event?.when) throw new Error(`no such row: ${row} of ${this.dated}`);
    return wordsOf(event, event.when, this.lang);
  }
}
