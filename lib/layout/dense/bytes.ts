/** Columns as bytes and back: all starts, all ends, all traits. Little-endian, as every engine of ours runs on. */
import { type Columns, columnsOf, type Told } from "./columns.ts";

/** 8 bytes for each moment, 1 for the traits. */
const EACH = 17;

export function bytesOf({ length, start, end, traits }: Columns): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length * EACH);
  bytes.set(new Uint8Array(start.buffer, start.byteOffset, start.byteLength), 0);
  bytes.set(new Uint8Array(end.buffer, end.byteOffset, end.byteLength), length * 8);
  bytes.set(traits, length * 16);
  return bytes;
}

/** The inverse of {@link bytesOf}; `tell` knows the words by place. Throws on bytes that are no columns. */
export function columnsOfBytes(bytes: ArrayBuffer, tell: (place: number) => Told): Columns {
  if (bytes.byteLength % EACH !== 0) throw new Error(`no columns: ${bytes.byteLength} bytes`);
  const length = bytes.byteLength / EACH;
  return columnsOf({
    start: new Float64Array(bytes, 0, length),
    end: new Float64Array(bytes, length * 8, length),
    traits: new Uint8Array(bytes, length * 16, length),
    tell,
  });
}
