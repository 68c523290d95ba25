/** The folded letters of a crowd in chunks of bytes: a search goes through all of them, at the pace of memory. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { CHUNK } from "./crowd-file.ts";

/** Gathers the letters of rows as they come and writes them, chunk by chunk. */
export class LetterChunks {
  private readonly write: StatementSync;
  private letters: string[] = [];
  private chunk = 0;

  constructor(db: DatabaseSync) {
    this.write = db.prepare("insert into letters values (?, ?, ?)");
  }

  push(letters: string): void {
    this.letters.push(letters);
    if (this.letters.length === CHUNK) this.flush();
  }

  flush(): void {
    if (this.letters.length === 0) return;
    const bytes = Buffer.from(this.letters.join("\n"));
    const ends = endsIn(bytes, this.letters.length);
    this.write.run(this.chunk, new Uint8Array(ends.buffer), bytes);
    this.chunk += 1;
    this.letters = [];
  }
}

const LINE_BREAK = 10;

/** Where each line ends; folded letters have no line break of their own. */
function endsIn(bytes: Buffer, lines: number): Uint32Array<ArrayBuffer> {
  const ends = new Uint32Array(lines);
  let end = -1;
  for (let i = 0; i < lines - 1; i++) {
    end = bytes.indexOf(LINE_BREAK, end + 1);
    ends[i] = end;
  }
  ends[lines - 1] = bytes.length;
  return ends;
}

/** Marks with 1 the rows whose letters hold every one of the words, which are folded and none of them empty. */
export function markRowsWith(db: DatabaseSync, words: readonly string[], rows: Uint8Array): void {
  const [rarest = Buffer.alloc(0), ...others] = words
    .map((word) => Buffer.from(word))
    .sort((a, b) => b.length - a.length);
  for (const { chunk, ends, bytes } of db.prepare("select chunk, ends, bytes from letters").iterate()) {
    const lineEnds = new Uint32Array(copied(ends as Uint8Array));
    markLines(asBuffer(bytes as Uint8Array), lineEnds, rarest, others, rows.subarray(Number(chunk) * CHUNK));
  }
}

function markLines(
  bytes: Buffer,
  ends: Uint32Array,
  rarest: Buffer,
  others: readonly Buffer[],
  rows: Uint8Array,
): void {
  let line = 0;
  for (let at = bytes.indexOf(rarest); at >= 0; at = bytes.indexOf(rarest, ends[line])) {
    while ((ends[line] ?? bytes.length) < at) line += 1;
    const letters = () => bytes.subarray((ends[line - 1] ?? -1) + 1, ends[line]);
    if (others.every((word) => letters().includes(word))) rows[line] = 1;
    if (line === ends.length - 1) return;
  }
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}

/** Numbers of four bytes begin where four divides the place: a blob may lie anywhere. */
export function copied(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer;
}
