/** A crowd read from its file. */
import type { DatabaseSync } from "node:sqlite";
import type { Crowd, CrowdHead, Numbers, Tally, TextPart } from "../crowd/crowd.ts";
import { taken } from "../crowd/growing.ts";
import { type CountedKind, choicesOfKinds, passesKind } from "../crowd/kinds.ts";
import { lowerBound } from "../crowd/search.ts";
import { queryWords } from "../text/search.ts";
import type { Choices } from "../timeline/choices.ts";
import { type Filter, isFiltering, periodOf } from "../timeline/filter.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { StoredHead } from "./crowd-draft.ts";
import { type ColumnName, openCrowdFile } from "./crowd-file.ts";
import { copied, markRowsWith } from "./crowd-letters.ts";

/** Of very many passages in one part, so many are marked: more would be more than a page bears. */
const MOST_IN_PART = 2000;

export function readCrowd(file: string): Crowd {
  return new CrowdInFile(openCrowdFile(file));
}

class CrowdInFile implements Crowd {
  readonly head: CrowdHead;
  readonly parts: number;
  private readonly db: DatabaseSync;
  /** Of each source, in the order of the head. */
  private readonly longest: readonly number[];
  private readonly sourceNumbers: ReadonlyMap<string, number>;
  private readonly sourcesByNumber: ReadonlyMap<number, string>;
  private readonly statements: ReturnType<typeof prepared>;
  /** Rows by place, and places by row; the same object where events came in order of time. */
  private readonly rows: Uint32Array;
  private readonly placesOfRows: Uint32Array;

  constructor(db: DatabaseSync) {
    this.db = db;
    const { longest, numbers, ...head }: StoredHead = JSON.parse(
      String(db.prepare("select document from head").get()?.document),
    );
    this.head = head;
    this.longest = longest;
    this.sourceNumbers = new Map(head.sources.map(({ id }, i) => [id, numbers[i] ?? -1]));
    this.sourcesByNumber = new Map(head.sources.map(({ id }, i) => [numbers[i] ?? -1, id]));
    this.statements = prepared(db);
    this.parts = Number(db.prepare("select count(*) as n from parts").get()?.n);
    this.rows = new Uint32Array(this.column("rows"));
    this.placesOfRows = inverse(this.rows);
  }

  choices(reports: boolean): Choices {
    return choicesOfKinds(this.shownKinds(reports));
  }

  tally(reports: boolean): Tally {
    let tally = { events: 0, passages: 0 };
    for (const { events, passages } of this.shownKinds(reports))
      tally = { events: tally.events + events, passages: tally.passages + passages };
    return tally;
  }

  places(filter: Filter, reports: boolean): Uint32Array {
    const passing = this.placesOfKinds((kind) => isShown(kind, reports) && passesKind(kind, filter));
    if (!isFiltering(filter)) return passing;
    const words = queryWords(filter.text);
    const tests = [
      filter.ids.length > 0 && this.named(filter.ids),
      this.inPeriod(filter),
      words.length > 0 && this.withWords(words),
    ].filter((test) => test !== false);
    return passing.filter((place) => tests.every((passes) => passes(place)));
  }

  numbers(places: Uint32Array): Numbers {
    const dated = places.subarray(0, countBelow(places, this.head.dated));
    const all = dated.length === this.head.dated;
    const floats = (name: ColumnName) => {
      const column = new Float64Array(this.column(name));
      return all ? column : taken(column, dated, new Float64Array(dated.length));
    };
    const traits = new Uint8Array(this.column("traits"));
    return {
      start: floats("start"),
      end: floats("end"),
      traits: all ? traits : taken(traits, dated, new Uint8Array(dated.length)),
    };
  }

  read(places: Iterable<number>): TimelineEvent[] {
    return Array.from(places, (place) => {
      const found = this.statements.event.get(this.rows[place] ?? -1);
      if (!found) throw new Error(`no such place: ${place} of ${this.head.count}`);
      return JSON.parse(String(found.document));
    });
  }

  placeOf(id: string): number | null {
    const row = this.statements.row.get(JSON.stringify(id))?.row;
    return row === undefined ? null : (this.placesOfRows[Number(row)] ?? null);
  }

  part(number: number): TextPart | null {
    const found = this.statements.part.get(number);
    if (!found) return null;
    return {
      number,
      sourceId: this.sourcesByNumber.get(Number(found.source)) ?? "",
      start: Number(found.start),
      text: JSON.parse(String(found.document)),
    };
  }

  partAt(sourceId: string, offset: number): number {
    return Number(this.statements.partAt.get(this.sourceNumbers.get(sourceId) ?? -1, offset)?.number ?? 0);
  }

  placesIn({ sourceId, start, text }: TextPart): Uint32Array {
    const source = this.sourceNumbers.get(sourceId) ?? -1;
    const from = start - (this.longest[this.head.sources.findIndex(({ id }) => id === sourceId)] ?? 0);
    const rows = this.statements.passages.all(source, from, start + text.length, start);
    const places = rows.map(({ row }) => this.placesOfRows[Number(row)] ?? 0);
    return Uint32Array.from(new Set(places)).sort();
  }

  /** One by one: there may be as many as events, where each has a voice of its own. */
  private *kinds(): Generator<CountedKind> {
    for (const { document } of this.statements.kinds.iterate()) yield JSON.parse(String(document));
  }

  private *shownKinds(reports: boolean): Generator<CountedKind> {
    for (const kind of this.kinds()) if (isShown(kind, reports)) yield kind;
  }

  private column(name: ColumnName): ArrayBuffer {
    return copied(this.statements.column.get(name)?.bytes as Uint8Array);
  }

  private placesOfKinds(passes: (kind: CountedKind) => boolean): Uint32Array {
    const passing = Uint8Array.from(this.kinds(), (kind) => Number(passes(kind)));
    const kinds = new Uint32Array(this.column("kind"));
    const places = new Uint32Array(kinds.length);
    let length = 0;
    for (let place = 0; place < kinds.length; place++) {
      if (passing[kinds[place] ?? 0] !== 1) continue;
      places[length] = place;
      length += 1;
    }
    return places.subarray(0, length);
  }

  /** What has no date may have happened at any time. */
  private inPeriod({ from, to }: Filter): Test | false {
    const [since, until] = periodOf(from, to);
    if (since === null && until === null) return false;
    const [first, last] = [new Float64Array(this.column("first")), new Float64Array(this.column("last"))];
    const traits = new Uint8Array(this.column("traits"));
    return (place) => {
      if (place >= first.length) return true;
      const open = traits[place] ?? 0;
      const begins = until === null || (open & OPEN_LEFT) > 0 || (first[place] ?? 0) <= until;
      return begins && (since === null || (open & OPEN_RIGHT) > 0 || (last[place] ?? 0) >= since);
    };
  }

  private named(ids: readonly string[]): Test {
    const places = new Set(ids.map((id) => this.placeOf(id)));
    return (place) => places.has(place);
  }

  private withWords(words: readonly string[]): Test {
    const found = new Uint8Array(this.head.count);
    markRowsWith(this.db, words, found);
    return (place) => found[this.rows[place] ?? 0] === 1;
  }
}

type Test = (place: number) => boolean;

/** Bits of the traits. */
const OPEN_LEFT = 16;
const OPEN_RIGHT = 32;

function isShown({ status }: CountedKind, reports: boolean): boolean {
  return reports || status !== "reporting";
}

function inverse(rows: Uint32Array): Uint32Array {
  if (rows.every((row, place) => row === place)) return rows;
  const places = new Uint32Array(rows.length);
  for (let place = 0; place < rows.length; place++) places[rows[place] ?? 0] = place;
  return places;
}

/** How many of ascending places are below one. */
function countBelow(places: Uint32Array, place: number): number {
  return lowerBound(places, place);
}

function prepared(db: DatabaseSync) {
  return {
    event: db.prepare("select document from events where row = ?"),
    row: db.prepare("select row from ids where id = ?"),
    kinds: db.prepare("select document from kinds order by number"),
    column: db.prepare("select bytes from columns where name = ?"),
    part: db.prepare("select source, start, document from parts where number = ?"),
    partAt: db.prepare(
      "select number from parts where source = ? and start <= ? order by start desc limit 1",
    ),
    passages: db.prepare(
      `select row from passages where source = ? and start >= ? and start < ? and end > ?
       order by start limit ${MOST_IN_PART}`,
    ),
  };
}
