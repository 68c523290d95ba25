/** The embedded store: one SQLite file, durable at every put, shared safely by several processes. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import { timelineSchema } from "../timeline/schema.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { Store } from "./store.ts";

/** Each entry brings a file one version further; PRAGMA user_version counts those applied. Append, never edit. */
const MIGRATIONS = [
  `create table timelines (
     id text not null,
     revision integer not null,
     document text not null,
     primary key (id, revision)
   ) strict`,
];

/** Another process may hold the file while it writes; its writes take milliseconds. */
const BUSY_MS = 5000;

/** Revisions never change: those read last are kept as they were parsed, up to so many characters of them in all. */
const REMEMBERED = 160_000_000;

/** Opens, and makes where it is missing, `dateline.sqlite` in `folder`. */
export function openSqlite(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(path.join(folder, "dateline.sqlite"), { timeout: BUSY_MS });
  db.exec("pragma journal_mode = wal; pragma synchronous = full");
  migrate(db);
  const insert = db.prepare("insert or ignore into timelines (id, revision, document) values (?, ?, ?)");
  const numberOf = db.prepare(
    "select max(revision) as revision from timelines where id = ? and revision = coalesce(?, revision)",
  );
  const select = db.prepare("select document from timelines where id = ? and revision = ?");
  const remembered = new LRUCache<string, Timeline>({ maxSize: REMEMBERED });
  return {
    async put(timeline) {
      const document = JSON.stringify(timeline);
      const parsed = read(document, timeline.id);
      const { changes } = insert.run(timeline.id, timeline.revision, document);
      if (changes === 0) throw new Error(`already stored: ${timeline.id} revision ${timeline.revision}`);
      // Whoever puts one is about to look at it.
      remembered.set(`${timeline.id} ${timeline.revision}`, parsed, { size: document.length });
    },
    async get(id, revision) {
      const asked = numberOf.get(id, revision ?? null)?.revision ?? null;
      if (asked === null) return null;
      const key = `${id} ${asked}`;
      const known = remembered.get(key);
      if (known) return known;
      const document = String(select.get(id, asked)?.document);
      const timeline = read(document, id);
      remembered.set(key, timeline, { size: document.length });
      return timeline;
    },
    async has(id, revision) {
      return numberOf.get(id, revision ?? null)?.revision !== null;
    },
    async close() {
      db.close();
    },
  };
}

/** Before it is kept as well as after: a fault is worth more to whoever still has the text than to a reader of its link. */
function read(document: string, id: string): Timeline {
  const parsed = timelineSchema.safeParse(JSON.parse(document));
  if (parsed.success) return parsed.data;
  throw new Error(`timeline does not hold: ${id}: ${parsed.error.message}`);
}

/** Immediate transactions, so that two processes that start at once do not both migrate. */
function migrate(db: DatabaseSync): void {
  db.exec("begin immediate");
  const version = Number(db.prepare("pragma user_version").get()?.user_version);
  if (version > MIGRATIONS.length) {
    db.exec("rollback");
    throw new Error(
      `store made by a newer Dateline: version ${version}, this one knows ${MIGRATIONS.length}`,
    );
  }
  for (const step of MIGRATIONS.slice(version)) db.exec(step);
  db.exec(`pragma user_version = ${MIGRATIONS.length}; commit`);
}
