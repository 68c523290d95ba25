/** A crowd while it is written: events one by one, then the whole put in order. */
import { closeSync, fsync, openSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { Growing } from "../crowd/growing.ts";
import { RowNumbers } from "../crowd/order.ts";
import { rowOf } from "../crowd/row.ts";
import { lettersOf } from "../timeline/filter.ts";
import type { Source, SourceHead, Timeline, TimelineEvent } from "../timeline/timeline.ts";
import { DraftKinds, writeColumns, writeParts } from "./crowd-columns.ts";
import { newCrowdFile } from "./crowd-file.ts";
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
  private readonly kinds = new DraftKinds();
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
    this.kindOfRow.push(this.kinds.numberOf(event));
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
    await writeColumns(this.db, this.numbers, this.kindOfRow, this.kinds);
    await writeParts(
      this.db,
      this.sources.map(({ id, text }) => [this.numberOf(id), text] as const),
    );
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
}

function prepared(db: DatabaseSync) {
  return {
    id: db.prepare("insert or ignore into ids values (?, ?)"),
    event: db.prepare("insert into events values (?, ?)"),
    passage: db.prepare("insert or ignore into passages values (?, ?, ?, ?)"),
    read: db.prepare("select document from events where row = ?"),
  };
}
