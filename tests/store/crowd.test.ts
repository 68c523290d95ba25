import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import type { Crowd } from "#lib/crowd/crowd.ts";
import { sampleTimeline } from "#lib/sample-events.ts";
import { newId } from "#lib/store/id.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import type { Store } from "#lib/store/store.ts";
import type { Timeline } from "#lib/timeline/timeline.ts";
import { holdsCrowdContract } from "../crowd.contract.ts";

const shared = openSqlite(newFolder());
holdsCrowdContract("sqlite", async (timeline) => {
  const named = { ...timeline, id: newId() };
  await keepAll(shared, named);
  const crowd = crowdIn(await shared.get(named.id));
  return { ...bound(crowd), head: { ...crowd.head, id: timeline.id } };
});

const SAMPLE: Timeline = JSON.parse(Array.from(sampleTimeline(600)).join(""));

describe("a timeline of more than 500 events", () => {
  test("is put as any other, and read by its rows", async () => {
    const store = openSqlite(newFolder());
    await store.put(SAMPLE);
    const crowd = crowdIn(await store.get(SAMPLE.id));
    expect(crowd.read(SAMPLE.events.keys())).toEqual(SAMPLE.events);
    expect([await store.has(SAMPLE.id), await store.has(SAMPLE.id, 2)]).toEqual([true, false]);
    await store.close();
  });

  test("that was kept as one document, before there were rows, opens with all it had", async () => {
    const folder = newFolder();
    const old = new DatabaseSync(path.join(folder, "dateline.sqlite"));
    old.exec(`create table timelines (id text not null, revision integer not null, document text not null,
      primary key (id, revision)) strict; pragma user_version = 1`);
    old.prepare("insert into timelines values (?, 1, ?)").run(SAMPLE.id, JSON.stringify(SAMPLE));
    old.close();
    const store = openSqlite(folder);
    // Two at once, as the parts of a page ask.
    const [one, other] = await Promise.all([store.get(SAMPLE.id), store.get(SAMPLE.id)]);
    expect(crowdIn(one).read(SAMPLE.events.keys())).toEqual(SAMPLE.events);
    expect(crowdIn(other).head.count).toBe(600);
    await store.close();
    const again = openSqlite(folder);
    expect(crowdIn(await again.get(SAMPLE.id, 1)).head.count).toBe(600);
    expect(filesIn(folder)).toHaveLength(1);
    await again.close();
  });

  test("is kept once: another of its id and revision leaves no file behind", async () => {
    const folder = newFolder();
    const store = openSqlite(folder);
    await store.put(SAMPLE);
    await expect(store.put(SAMPLE)).rejects.toThrow(`already stored: ${SAMPLE.id} revision 1`);
    await expect(store.put({ ...SAMPLE, events: SAMPLE.events.slice(0, 3) })).rejects.toThrow(
      "already stored",
    );
    expect(filesIn(folder)).toHaveLength(1);
    await store.close();
  });
});

describe("a draft", () => {
  test("is nowhere before it is kept, and leaves nothing when it is not", async () => {
    const folder = newFolder();
    const store = openSqlite(folder);
    const draft = store.begin();
    for (const event of SAMPLE.events) draft.add(event);
    expect(await store.has(SAMPLE.id)).toBe(false);
    await draft.discard();
    expect(filesIn(folder)).toEqual([]);
    await store.close();
  });

  test("refuses a second event of one id, and goes on", async () => {
    const store = openSqlite(newFolder());
    const draft = store.begin();
    const [first, second] = SAMPLE.events;
    if (!first || !second) throw new Error("no events");
    expect([draft.add(first), draft.add({ ...second, id: first.id }), draft.add(second)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(draft.count()).toBe(2);
    expect(draft.at(1)).toEqual(second);
    await draft.discard();
    await store.close();
  });

  test("that is being written survives another opening of the store", async () => {
    const folder = newFolder();
    const store = openSqlite(folder);
    const draft = store.begin();
    for (const source of SAMPLE.sources) draft.addSource(source);
    for (const event of SAMPLE.events) draft.add(event);
    const other = openSqlite(folder);
    await draft.keep({ version: 1, id: "kept", revision: 1, title: "Kept" });
    expect(crowdIn(await other.get("kept")).head.count).toBe(600);
    await store.close();
    await other.close();
  });

  test("of a process that was killed is gone when the store is opened again", async () => {
    const folder = newFolder();
    const writer = spawn(process.execPath, [path.join(import.meta.dirname, "drafter.ts"), folder]);
    await once(writer.stdout, "data");
    expect(filesIn(folder)).not.toEqual([]);
    writer.kill("SIGKILL");
    await once(writer, "close");
    await openSqlite(folder).close();
    expect(filesIn(folder)).toEqual([]);
  });
});

async function keepAll(store: Store, { sources, events, ...named }: Timeline): Promise<void> {
  const draft = store.begin();
  // The events before the sources, as a file may have them.
  for (const event of events) draft.add(event);
  for (const source of sources) draft.addSource(source);
  await draft.keep(named);
}

function crowdIn(kept: Awaited<ReturnType<Store["get"]>>): Crowd {
  if (!kept || !("head" in kept)) throw new Error("no crowd");
  return kept;
}

/** Its methods, to be had beside another head. */
function bound(crowd: Crowd): Omit<Crowd, "head"> {
  return {
    parts: crowd.parts,
    choices: (reports) => crowd.choices(reports),
    tally: (reports) => crowd.tally(reports),
    places: (filter, reports) => crowd.places(filter, reports),
    numbers: (places) => crowd.numbers(places),
    read: (places) => crowd.read(places),
    placeOf: (id) => crowd.placeOf(id),
    part: (number) => crowd.part(number),
    partAt: (source, offset) => crowd.partAt(source, offset),
    placesIn: (part) => crowd.placesIn(part),
  };
}

function filesIn(folder: string): string[] {
  const crowds = path.join(folder, "crowds");
  return existsSync(crowds) ? readdirSync(crowds) : [];
}

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "dateline-crowds-"));
}
