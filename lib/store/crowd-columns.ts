/** What a draft writes at its end: columns by place, kinds in the order of time, the texts in parts. A step at a time. */
import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { type Growing, taken } from "../crowd/growing.ts";
import { type CountedKind, type Kind, kindOf } from "../crowd/kinds.ts";
import { orderInTime, type RowNumbers, rowsInOrder } from "../crowd/order.ts";
import { eachPart } from "../text/parts.ts";
import type { TimelineEvent } from "../timeline/timeline.ts";
import type { ColumnName } from "./crowd-file.ts";

interface KnownKind {
  readonly number: number;
  readonly kind: Kind;
  events: number;
  passages: number;
}

/** The kinds of events, numbered and counted as they come. */
export class DraftKinds {
  private readonly known = new Map<string, KnownKind>();

  /** The number of an event's kind; counts it. */
  numberOf(event: TimelineEvent): number {
    const kind = kindOf(event);
    const key = JSON.stringify(kind);
    const known = this.known.get(key) ?? { number: this.known.size, kind, events: 0, passages: 0 };
    known.events += 1;
    known.passages += event.passages.length;
    this.known.set(key, known);
    return known.number;
  }

  /** Writes them in the order in which they first occur at places; the numbers by place in that order. */
  write(db: DatabaseSync, byPlace: Uint32Array): Uint32Array {
    const numbers = new Map<number, number>();
    const renumbered = byPlace.map((old) => {
      const number = numbers.get(old) ?? numbers.size;
      numbers.set(old, number);
      return number;
    });
    const write = db.prepare("insert into kinds values (?, ?)");
    for (const { number, kind, events, passages } of this.known.values()) {
      const counted: CountedKind = { ...kind, events, passages };
      write.run(numbers.get(number) ?? 0, JSON.stringify(counted));
    }
    return renumbered;
  }
}

/** Writes what rows have become, put in order of time. */
export async function writeColumns(
  db: DatabaseSync,
  numbers: RowNumbers,
  kindOfRow: Growing,
  kinds: DraftKinds,
): Promise<void> {
  const inTime = orderInTime(numbers);
  await setImmediate();
  const { rows, dated } = rowsInOrder(numbers, inTime);
  const write = db.prepare("insert into columns values (?, ?)");
  const put = (name: ColumnName, column: Float64Array | Uint32Array | Uint8Array) =>
    write.run(name, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  for (const name of ["first", "last", "start", "end"] as const) {
    put(name, taken(numbers[name].all, inTime, new Float64Array(dated)));
    await setImmediate();
  }
  put("traits", taken(numbers.traits.all, inTime, new Uint8Array(dated)));
  put("rows", rows);
  await setImmediate();
  put("kind", kinds.write(db, taken(kindOfRow.all, rows, new Uint32Array(rows.length))));
}

const PARTS_AT_ONCE = 50;

/** Writes the texts of sources, each under its number, cut where its passages let it. */
export async function writeParts(
  db: DatabaseSync,
  sources: Iterable<readonly [source: number, text: string]>,
): Promise<void> {
  const write = db.prepare("insert into parts values (?, ?, ?, ?)");
  const starts = db.prepare("select start from passages where source = ? order by start");
  let number = 0;
  for (const [source, text] of sources) {
    for (const part of eachPart(text, startsIn(starts.iterate(source)))) {
      write.run(number, source, part.start, JSON.stringify(text.slice(part.start, part.end)));
      number += 1;
      if (number % PARTS_AT_ONCE === 0) await setImmediate();
    }
  }
}

function* startsIn(rows: Iterable<Record<string, unknown>>): Generator<number> {
  for (const { start } of rows) yield Number(start);
}
