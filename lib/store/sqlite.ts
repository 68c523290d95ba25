/** The embedded store: one SQLite file and one more for each crowd, durable at every put, shared safely by several processes. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import { isCrowd } from "../crowd/crowd.ts";
import { timelineSchema } from "../timeline/schema.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { Named } from "./crowd-draft.ts";
import { CrowdFiles } from "./crowd-files.ts";
import type { Draft, Kept, Store } from "./store.ts";

/** Each entry brings a file one version further; PRAGMA user_version counts those applied. Append, never edit. */
const MIGRATIONS = [
  `create table timelines (
     id text not null,
     revision integer not null,
     document text not null,
     primary key (id, revision)
   ) strict`,
  // A crowd has a file of its own. Crowds that are documents still are moved there when they are first asked for.
  `create table crowds (
     id text not null,
     revision integer not null,
     file text not null unique,
     primary key (id, revision)
   ) strict`,
];

/** Another process may hold the file while it writes; its writes take milliseconds. */
const BUSY_MS = 5000;

/** Revisions never change: those read last are kept as they were parsed, up to so many characters of them in all. */
const REMEMBERED = 16_000_000;

/** Opens, and makes where it is missing, `dateline.sqlite` in `folder`. */
export function openSqlite(folder: string): Store {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(path.join(folder, "dateline.sqlite"), { timeout: BUSY_MS });
  db.exec("pragma journal_mode = wal; pragma synchronous = full");
  migrate(db);
  return new SqliteStore(db, new CrowdFiles(folder, db));
}

class SqliteStore implements Store {
  private readonly db: DatabaseSync;
  private readonly crowds: CrowdFiles;
  private readonly statements: ReturnType<typeof prepared>;
  private readonly remembered = new LRUCache<string, Timeline>({ maxSize: REMEMBERED });

  constructor(db: DatabaseSync, crowds: CrowdFiles) {
    this.db = db;
    this.crowds = crowds;
    this.statements = prepared(db);
  }

  async put(timeline: Timeline): Promise<void> {
    const document = JSON.stringify(timeline);
    const parsed = read(document, timeline.id);
    if (isCrowd(parsed.events)) return this.putCrowd(parsed, this.begin());
    this.refuseTwice(timeline);
    const { changes } = this.statements.insert.run(timeline.id, timeline.revision, document);
    if (changes === 0) throw alreadyStored(timeline);
    // Whoever puts one is about to look at it.
    this.remember(parsed, document);
  }

  begin(): Draft {
    return this.crowds.begin((named, file) => {
      this.refuseTwice(named);
      this.statements.name.run(named.id, named.revision, file);
    });
  }

  async get(id: string, revision?: number): Promise<Kept | null> {
    const asked = this.latest(id, revision);
    if (asked === null) return null;
    const key = `${id} ${asked}`;
    const known = this.remembered.get(key) ?? this.crowds.get(id, asked);
    if (known) return known;
    const document = String(this.statements.select.get(id, asked)?.document);
    const timeline = read(document, id);
    if (isCrowd(timeline.events)) return this.moved(timeline);
    this.remember(timeline, document);
    return timeline;
  }

  async has(id: string, revision?: number): Promise<boolean> {
    return this.latest(id, revision) !== null;
  }

  async close(): Promise<void> {
    this.db.close();
  }

  private latest(id: string, revision?: number): number | null {
    const found = this.statements.latest.get({ id, revision: revision ?? null })?.revision;
    return typeof found === "number" ? found : null;
  }

  private remember(timeline: Timeline, document: string): void {
    this.remembered.set(`${timeline.id} ${timeline.revision}`, timeline, { size: document.length });
  }

  private refuseTwice(named: Named): void {
    if (this.statements.latest.get({ id: named.id, revision: named.revision })?.revision !== null)
      throw alreadyStored(named);
  }

  private async putCrowd({ sources, events, ...named }: Timeline, draft: Draft): Promise<void> {
    for (const source of sources) draft.addSource(source);
    for (const event of events) draft.add(event);
    await draft.keep(named);
  }

  /** A crowd that was put as a document, before crowds had files: from now on it has one, too. */
  private async moved(timeline: Timeline): Promise<Kept | null> {
    const { id, revision } = timeline;
    const draft = this.crowds.begin((_named, file) => {
      this.db.exec("begin immediate");
      try {
        this.statements.name.run(id, revision, file);
        this.statements.remove.run(id, revision);
        this.db.exec("commit");
      } catch (error) {
        this.db.exec("rollback");
        throw error;
      }
    });
    await this.putCrowd(timeline, draft).catch((fault: unknown) => {
      // Two readers at once both find a document, and one of them is first.
      if (this.crowds.get(id, revision) === null) throw fault;
    });
    return this.crowds.get(id, revision);
  }
}

function prepared(db: DatabaseSync) {
  return {
    insert: db.prepare("insert or ignore into timelines (id, revision, document) values (?, ?, ?)"),
    name: db.prepare("insert into crowds (id, revision, file) values (?, ?, ?)"),
    select: db.prepare("select document from timelines where id = ? and revision = ?"),
    remove: db.prepare("delete from timelines where id = ? and revision = ?"),
    latest: db.prepare(
      `select max(revision) as revision from (
         select id, revision from timelines union all select id, revision from crowds
       ) where id = :id and revision = coalesce(:revision, revision)`,
    ),
  };
}

function alreadyStored({ id, revision }: Named): Error {
  return new Error(`already stored: ${id} revision ${revision}`);
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
