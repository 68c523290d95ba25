/** The folder of the crowds' files: one a crowd and revision, under names that say nothing. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import type { Crowd } from "../crowd/crowd.ts";
import { CrowdFileDraft, type Named } from "./crowd-draft.ts";
import { isBeingWritten } from "./crowd-file.ts";
import { readCrowd } from "./crowd-reader.ts";
import { newId } from "./id.ts";
import type { Draft } from "./store.ts";

/** Open at once; each holds 8 bytes an event and a page cache. */
const MOST_OPEN = 8;

/** The crowds that `db`, the store's file beside them, names in its table. */
export class CrowdFiles {
  private readonly db: DatabaseSync;
  private readonly folder: string;
  // Let go, they are shut by the collector, for somebody may still be reading.
  private readonly open = new LRUCache<string, Crowd>({ max: MOST_OPEN });

  constructor(folder: string, db: DatabaseSync) {
    this.db = db;
    this.folder = path.join(folder, "crowds");
    mkdirSync(this.folder, { recursive: true });
    this.sweep();
  }

  get(id: string, revision: number): Crowd | null {
    const found = this.db.prepare("select file from crowds where id = ? and revision = ?").get(id, revision);
    if (!found) return null;
    const file = String(found.file);
    const crowd = this.open.get(file) ?? readCrowd(path.join(this.folder, file));
    this.open.set(file, crowd);
    return crowd;
  }

  /** A draft whose head is put in `name`, in a transaction with whatever else that does. */
  begin(name: (named: Named, file: string) => void): Draft {
    const file = `${newId()}.sqlite`;
    const draft = new CrowdFileDraft(path.join(this.folder, file));
    let open = true;
    const discard = () => {
      if (!open) return;
      open = false;
      draft.close();
      this.remove(file);
    };
    return {
      count: () => draft.count,
      add: (event) => draft.add(event),
      addSource: (source) => draft.addSource(source),
      sources: () => draft.sources,
      at: (row) => draft.at(row),
      keep: async (named) => {
        try {
          await draft.finish(named);
          this.syncFolder();
          // A process that opens the store takes a file for left behind, in the moment before it is locked.
          if (!existsSync(path.join(this.folder, file))) throw new Error(`draft swept away: ${named.id}`);
          name(named, file);
        } catch (error) {
          discard();
          throw error;
        }
        open = false;
        draft.close();
      },
      discard: async () => discard(),
    };
  }

  /** What a process that has died left half written. */
  private sweep(): void {
    const isNamed = this.db.prepare("select 1 from crowds where file = ?");
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith(".sqlite"))) {
      // Asked again once nobody writes it: it may have been named meanwhile.
      if (isNamed.get(file) || isBeingWritten(path.join(this.folder, file)) || isNamed.get(file)) continue;
      this.remove(file);
    }
  }

  private remove(file: string): void {
    for (const end of ["", "-journal"]) rmSync(path.join(this.folder, file + end), { force: true });
  }

  /** A new name in a folder lasts when the folder is written. */
  private syncFolder(): void {
    const handle = openSync(this.folder, "r");
    fsyncSync(handle);
    closeSync(handle);
  }
}
