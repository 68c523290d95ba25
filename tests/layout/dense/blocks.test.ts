import { expect, test } from "vitest";
import { BLOCK, tellBlocks } from "#lib/layout/dense/blocks.ts";
import { bytesOf, columnsOfBytes } from "#lib/layout/dense/bytes.ts";
import { crowdOf } from "./spreads.ts";

test("columns come out of their bytes as they went in", () => {
  const columns = crowdOf(1000);
  const { tell, rows, ...read } = columnsOfBytes(bytesOf(columns).buffer, columns.tell);
  // Sorted already, they stand where they stood.
  expect(Array.from(rows)).toEqual(Array.from({ length: 1000 }, (_, i) => i));
  expect(JSON.stringify(read)).toBe(JSON.stringify({ ...columns, tell: undefined, rows: undefined }));
});

test("bytes that are cut short are refused", () => {
  expect(() => columnsOfBytes(new ArrayBuffer(18), crowdOf(1).tell)).toThrow("no columns: 18 bytes");
});

test.each([
  [[0], { 0: BLOCK }],
  [[0, 3], { 0: BLOCK, 3: 4 }],
  [[4, -1, 0.5], {}],
])("blocks %j of a hundred events", (asked, lengths) => {
  const told = tellBlocks(crowdOf(100), asked.filter(Number.isInteger));
  expect(Object.fromEntries(Object.entries(told).map(([block, all]) => [block, all.length]))).toEqual(
    lengths,
  );
  expect(told[3]?.[0]).toEqual(asked.includes(3) ? crowdOf(100).tell(3 * BLOCK) : undefined);
});
