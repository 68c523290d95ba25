import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { newId } from "#lib/store/id.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import { holdsContract, timelineNamed } from "../store.contract.ts";

holdsContract("sqlite", () => openSqlite(newFolder()));

describe("the file of the sqlite store", () => {
  test("is made in a folder that did not exist", async () => {
    const store = openSqlite(path.join(newFolder(), "a", "b"));
    await store.put(timelineNamed("fair"));
    await store.close();
  });

  test("is read again after closing, and by two at once", async () => {
    const folder = newFolder();
    const [one, two] = [openSqlite(folder), openSqlite(folder)];
    await one.put(timelineNamed("fair"));
    expect(await two.get("fair")).toEqual(timelineNamed("fair"));
    await one.close();
    await two.close();
    const again = openSqlite(folder);
    expect(await again.get("fair")).toEqual(timelineNamed("fair"));
    await again.close();
  });

  test("from a newer Dateline is refused, not guessed at", () => {
    const folder = newFolder();
    const db = new DatabaseSync(path.join(folder, "dateline.sqlite"));
    db.exec("pragma user_version = 99");
    db.close();
    expect(() => openSqlite(folder)).toThrow("store made by a newer Dateline: version 99");
  });

  test("loses nothing that was put before the process is killed", async () => {
    const folder = newFolder();
    const writer = spawn(process.execPath, [path.join(import.meta.dirname, "writer.ts"), folder]);
    const put: string[] = [];
    writer.stdout.setEncoding("utf8").on("data", (lines: string) => {
      put.push(...lines.split("\n").filter(Boolean));
      if (put.length > 50) writer.kill("SIGKILL");
    });
    await once(writer, "close");
    const store = openSqlite(folder);
    const kept = await Promise.all(put.map((id) => store.get(id)));
    expect(put.length).toBeGreaterThan(50);
    expect(kept.filter((timeline) => timeline === null)).toEqual([]);
    await store.close();
  });
});

test("ids have at least 96 bits, go into a URL as they are, and do not repeat", () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_][\w-]{21}$/);
});

function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "dateline-store-"));
}
