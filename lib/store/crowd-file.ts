/** The file of a crowd: what its tables hold. It is written once, whole, and never changed. */
import { DatabaseSync } from "node:sqlite";

/**
 * Rows are events in the order in which they came, from 0; `columns` give each its place in order of time. Documents are JSON, for
 * SQLite's own text knows no half of a surrogate pair. `letters` are chunks of {@link CHUNK} rows.
 */
const TABLES = `
  create table head (document text not null) strict;
  create table events (row integer primary key, document text not null) strict;
  create table ids (id text primary key, row integer not null) strict, without rowid;
  create table kinds (number integer primary key, document text not null) strict;
  create table columns (name text primary key, bytes blob not null) strict;
  create table letters (chunk integer primary key, ends blob not null, bytes blob not null) strict;
  create table passages (
    source integer not null,
    start integer not null,
    end integer not null,
    row integer not null,
    primary key (source, start, row, end)
  ) strict, without rowid;
  create table parts (
    number integer primary key,
    source integer not null,
    start integer not null,
    document text not null
  ) strict;
  create index parts_in_source on parts (source, start);
`;

/** Rows whose letters are searched together. */
export const CHUNK = 4096;

/** The columns: by row `kind`; by place the others, `rows` of all and the rest of those that have a date. */
export type ColumnName = "rows" | "kind" | "first" | "last" | "start" | "end" | "traits";

/**
 * A new file to write, in one transaction that the caller commits: its journal stays empty, since every page is new. Until the
 * store names it, it is nobody's; as long as it is open it is locked, which tells it from one that was left behind.
 */
export function newCrowdFile(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  db.exec("pragma locking_mode = exclusive; pragma synchronous = full");
  db.exec("pragma cache_size = -65536; begin exclusive");
  db.exec(TABLES);
  return db;
}

/** A file that is whole, to read. */
export function openCrowdFile(file: string): DatabaseSync {
  return new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
}

/** Whether somebody is writing it. */
export function isBeingWritten(file: string): boolean {
  const db = new DatabaseSync(file);
  try {
    db.exec("begin exclusive; rollback");
    return false;
  } catch (error) {
    // What is no database any more is nobody's.
    return (error as { errcode?: number }).errcode === SQLITE_BUSY;
  } finally {
    db.close();
  }
}

const SQLITE_BUSY = 5;

/** Whoever has just written a file holds it until the store has named it, some milliseconds. */
const BUSY_MS = 5000;
