import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sampleTimeline } from "#lib/sample-events.ts";
import { openSqlite } from "#lib/store/sqlite.ts";
import { DocumentReader } from "#lib/upload/document-reader.ts";

test.each([
  [3, null],
  [2, "The timeline has more events than 2, which are the most. Keep a part of it."],
])("of three events, where %i are the most: %j", async (most, fault) => {
  const store = openSqlite(mkdtempSync(path.join(tmpdir(), "dateline-reader-")));
  const draft = store.begin();
  const reader = new DocumentReader(draft, most);
  const read = async () => {
    reader.push(Buffer.from(Array.from(sampleTimeline(3)).join("")));
    return reader.finish();
  };
  const found = await read().then(
    () => null,
    (error: Error) => error.message,
  );
  expect(found).toBe(fault);
  await draft.discard();
  await store.close();
});
