/** A crowd while it is written: events one by one, then the whole put in order. */
import { closeSync, fsync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { Growing, taken } from "../crowd/growing.ts";
import { type CountedKind, type Kind, kindOf } from "../crowd/kinds.ts";
import { orderInTime, RowNumbers, rowsInOrder } from "../crowd/order.ts";
import { rowOf } from "../crowd/row.ts";
import { eachPart } from "../text/parts.ts";
import { lettersOf } from "../timeline/filter.ts";
import type { Source, SourceHead, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { type ColumnName, newCrowdFile } from "./crowd-file.ts";
import { LetterChunks } from "./crowd-letters.ts";

export type Named = Pick<Timeline, "version" | "id" | "revision" | "title">;

export interface StoredHead extends Named {
  readonly sources: readonly SourceHead[];
  /** What each source is numbered in the other tables, and the length of its longest passage. */
  readonly numbers: readonly number[];
  readonly longest: readonly number[];
  readonly count: number;
  readonly dated: number;
}

/** Writes the file of a crowd. Memory: some 50 bytes an event, the kinds, and the texts of the sources. */
export class CrowdFileDraft {
  private readonly db: DatabaseSync;
  /** The file once more, to write it to disk beside the work. Shut after `db`: shutting it first would unlock the file. */
  private readonly handle: number;
  private readonly statements: ReturnType<typeof prepared>;
  private readonly numbers = new RowNumbers();
  private readonly kindOfRow = new Growing();
  private readonly kinds = new Map<
    string,
    { number: number; kind: Kind; events: number; passages: number }
  >();
  readonly sources: Source[] = [];
  /** By id, its number, which a passage may name before the source has come. */
  private readonly sourceNumbers = new Map<string, number>();
  private readonly longest: number[] = [];
  private readonly letters: LetterChunks;

  constructor(file: string) {
    this.handle = openSync(file, "a+");
    this.db = newCrowdFile(file);
    this.statements = prepared(this.db);
    this.letters = new LetterChunks(this.db);
  }

  /** How many events it has. */
  get count(): number {
    return this.kindOfRow.length;
  }

  addSource(source: Source): void {
    this.numberOf(source.id);
    this.sources.push(source);
  }

  /** Takes an event, wherever in time; false when there is one of its id. */
  add(event: TimelineEvent): boolean {
    const row = this.count;
    if (this.statements.id.run(JSON.stringify(event.id), row).changes === 0) return false;
    this.statements.event.run(row, JSON.stringify(event));
    this.numbers.push(rowOf(event));
    this.kindOfRow.push(this.numberOfKind(event));
    this.letters.push(lettersOf(event));
    for (const { sourceId, quote } of event.passages) {
      const source = this.numberOf(sourceId);
      this.statements.passage.run(source, quote.start, quote.end, row);
      this.longest[source] = Math.max(this.longest[source] ?? 0, quote.end - quote.start);
    }
    return true;
  }

  /** The event that came as the `row`th, from 0. */
  at(row: number): TimelineEvent {
    return JSON.parse(String(this.statements.read.get(row)?.document));
  }

  /** Puts all in order and makes it safe on disk, a step at a time, so that others are answered meanwhile. */
  async finish(named: Named): Promise<void> {
    this.letters.flush();
    await setImmediate();
    await this.writeColumns();
    await this.writeParts();
    const head: StoredHead = {
      ...{ version: named.version, id: named.id, revision: named.revision, title: named.title },
      sources: this.sources.map(({ text, ...source }) => source),
      numbers: this.sources.map(({ id }) => this.numberOf(id)),
      longest: this.sources.map(({ id }) => this.longest[this.numberOf(id)] ?? 0),
      count: this.count,
      dated: this.numbers.dated.length,
    };
    this.db.prepare("insert into head values (?)").run(JSON.stringify(head));
    await promisify(fsync)(this.handle);
    this.db.exec("commit");
  }

  close(): void {
    this.db.close();
    closeSync(this.handle);
  }

  private numberOf(sourceId: string): number {
    const known = this.sourceNumbers.get(sourceId);
    if (known !== undefined) return known;
    this.sourceNumbers.set(sourceId, this.sourceNumbers.size);
    return this.sourceNumbers.size - 1;
  }

  private numberOfKind(event: TimelineEvent): number {
    const kind = kindOf(event);
    const key = JSON.stringify(kind);
    const known = this.kinds.get(key) ?? { number: this.kinds.size, kind, events: 0, passages: 0 };
    known.events += 1;
    known.passages += event.passages.length;
    this.kinds.set(key, known);
    return known.number;
  }

  private async writeColumns(): Promise<void> {
    const inTime = orderInTime(this.numbers);
    await setImmediate();
    const { rows, dated } = rowsInOrder(this.numbers, inTime);
    const write = this.db.prepare("insert into columns values (?, ?)");
    const put = (name: ColumnName, column: Float64Array | Uint32Array | Uint8Array) =>
      write.run(name, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    const { first, last, start, end, traits } = this.numbers;
    for (const [name, column] of Object.entries({ first, last, start, end })) {
      put(name as ColumnName, taken(column.all, inTime, new Float64Array(dated)));
      await setImmediate();
    }
    put("traits", taken(traits.all, inTime, new Uint8Array(dated)));
    put("rows", rows);
    const kinds = taken(this.kindOfRow.all, rows, new Uint32Array(rows.length));
    put("kind", this.renumbered(kinds));
  }

  /** Writes the kinds in the order in which they first occur in time; their numbers, by place, in that order. */
  private renumbered(kinds: Uint32Array): Uint32Array {
    const numbers = new Map<number, number>();
    const renumbered = kinds.map((old) => {
      const number = numbers.get(old) ?? numbers.size;
      numbers.set(old, number);
      return number;
    });
    const write = this.db.prepare("insert into kinds values (?, ?)");
    for (const { number, kind, events, passages } of this.kinds.values()) {
      const counted: CountedKind = { ...kind, events, passages };
      write.run(numbers.get(number) ?? 0, JSON.stringify(counted));
    }
    return renumbered;
  }

  private async writeParts(): Promise<void> {
    const write = this.db.prepare("insert into parts values (?, ?, ?, ?)");
    const starts = this.db.prepare("select start from passages where source = ? order by start");
    let number = 0;
    for (const { id, text } of this.sources) {
      const source = this.numberOf(id);
      for (const part of eachPart(text, numbersOf(starts.iterate(source)))) {
        write.run(number, source, part.start, JSON.stringify(text.slice(part.start, part.end)));
        number += 1;
        if (number % PARTS_AT_ONCE === 0) await setImmediate();
      }
    }
  }
}

const PARTS_AT_ONCE = 50;

function* numbersOf(rows: Iterable<Record<string, unknown>>): Generator<number> {
  for (const { start } of rows) yield Number(start);
}

function prepared(db: DatabaseSync) {
  return {
    id: db.prepare("insert or ignore into ids values (?, ?)"),
    event: db.prepare("insert into events values (?, ?)"),
    passage: db.prepare("insert or ignore into passages values (?, ?, ?, ?)"),
    read: db.prepare("select document from events where row = ?"),
  };
}
