/** Files on their way to the store: each comes in slices, is read as it comes, and is kept when the last slice has come. */
import { setImmediate } from "node:timers/promises";
import { isCrowd } from "../crowd/crowd.ts";
import { newId } from "../store/id.ts";
import type { Draft, Store } from "../store/store.ts";
import { inTime } from "../timeline/read-timeline.ts";
import { DocumentReader, FileFault, NoUtf8 } from "./document-reader.ts";

/** What a slice is of. */
export interface SliceOf {
  /** Chosen by whoever sends the file, the same for all of its slices. */
  readonly key: string;
  /** How many bytes of the file come before this slice, and how many it has in all. */
  readonly at: number;
  readonly of: number;
  /** Replaces the document's own when it is not empty. */
  readonly title: string;
}

/**
 * How far a file is: on its way, kept as a timeline, or refused in words, and then nothing of it remains. `status` is HTTP's: that
 * a file is no timeline is a good answer to a good request.
 */
export type Progress =
  | { readonly checked: number }
  | { readonly id: string }
  | { readonly fault: string; readonly status: 200 | 409 | 413 | 503 };

/** A million events take about 600 MB; their export, with every space, no more than this. */
export const MOST_BYTES = 1_000_000_000;
export const MOST_SLICE = 8_000_000;
/** Each holds the texts of its sources. */
const MOST_AT_ONCE = 2;
/** Of a file whose next slice does not come. */
const PATIENCE_MS = 60_000;
/** Bytes that are read before others get their turn: some milliseconds of work. */
const TURN = 65_536;

const GIVEN_UP = "The file was given up.";

interface Upload {
  readonly draft: Draft;
  readonly reader: DocumentReader;
  /** Bytes that have come. */
  came: number;
  /** Whether a slice is being read: the next must wait for it. */
  busy: boolean;
  waiting: ReturnType<typeof setTimeout> | undefined;
}

export class Uploads {
  private readonly open = new Map<string, Upload>();
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  /** Takes the next slice of a file. */
  async take(slice: SliceOf, bytes: Buffer): Promise<Progress> {
    const upload = slice.at === 0 ? this.begun(slice) : this.open.get(slice.key);
    if (upload === undefined) return refused(409, "The server has let go of this file. Send it again.");
    if ("fault" in upload) return upload;
    if (upload.busy || upload.came !== slice.at) return refused(409, "Its slices came out of order.");
    clearTimeout(upload.waiting);
    upload.busy = true;
    try {
      return await this.read(upload, slice, bytes);
    } catch (error) {
      this.open.delete(slice.key);
      if (error instanceof FileFault) return refused(200, error.message);
      if (error instanceof NoUtf8) return refused(200, "It is not text in UTF-8. Save it as JSON in UTF-8.");
      throw error;
    } finally {
      upload.busy = false;
      if (this.open.get(slice.key) !== upload) await upload.draft.discard();
    }
  }

  /** Lets go of a file; nothing of it remains, once the slice that is being read has been. */
  async giveUp(key: string): Promise<void> {
    const upload = this.open.get(key);
    if (!upload) return;
    this.open.delete(key);
    clearTimeout(upload.waiting);
    if (!upload.busy) await upload.draft.discard();
  }

  private begun({ key, of }: SliceOf): Upload | Extract<Progress, { fault: string }> {
    if (of > MOST_BYTES)
      return refused(413, `The file has ${megabytes(of)} MB; ${megabytes(MOST_BYTES)} MB is the most.`);
    if (this.open.has(key)) return refused(409, "This file is being read.");
    if (this.open.size >= MOST_AT_ONCE)
      return refused(503, "The server is reading other people’s files. Try again in a minute.");
    const draft = this.store.begin();
    const upload = { draft, reader: new DocumentReader(draft), came: 0, busy: false, waiting: undefined };
    this.open.set(key, upload);
    return upload;
  }

  private async read(upload: Upload, slice: SliceOf, bytes: Buffer): Promise<Progress> {
    const { key, of, title } = slice;
    for (let at = 0; at < bytes.length; at += TURN) {
      upload.reader.push(bytes.subarray(at, at + TURN));
      await setImmediate();
      // Whoever sends it may have thought better of it.
      if (!this.open.has(key)) return refused(409, GIVEN_UP);
    }
    upload.came += bytes.length;
    if (upload.came < of) {
      upload.waiting = setTimeout(() => this.giveUp(key), PATIENCE_MS).unref();
      return { checked: upload.reader.checked };
    }
    const named = await upload.reader.finish();
    if (!this.open.has(key)) return refused(409, GIVEN_UP);
    const id = newId();
    // A document brings the id it had elsewhere; here it begins anew, as anybody's.
    await this.keep(upload.draft, { ...named, id, revision: 1, title: title.trim() || named.title });
    this.open.delete(key);
    return { id };
  }

  private async keep(draft: Draft, named: Parameters<Draft["keep"]>[0]): Promise<void> {
    if (isCrowd({ length: draft.count() })) return draft.keep(named);
    const events = Array.from({ length: draft.count() }, (_, row) => draft.at(row));
    // The draft is let go of with the upload.
    await this.store.put({ ...named, sources: draft.sources(), events: inTime(events) });
  }
}

function refused(status: 200 | 409 | 413 | 503, fault: string) {
  return { fault, status } as const;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString("en-GB", { maximumFractionDigits: 1 });
}
