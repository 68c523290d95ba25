import { expect, test } from "vitest";
import { type AskForBlocks, Tellings } from "#components/chart/dense/tellings.ts";
import { BLOCK, tellBlocks } from "#lib/layout/dense/blocks.ts";
import { crowdOf } from "../layout/dense/spreads.ts";

const CROWD = crowdOf(200);

function telling(ask: AskForBlocks = async (blocks) => tellBlocks(CROWD, blocks)) {
  const asked: (readonly number[])[] = [];
  let came = 0;
  const tellings = new Tellings(
    (blocks) => {
      asked.push(blocks);
      return ask(blocks);
    },
    () => {
      came += 1;
    },
  );
  return { tellings, asked, came: () => came };
}

test("what one drawing looks for goes in one request, each block once", async () => {
  const { tellings, asked, came } = telling();
  for (const place of [0, 1, BLOCK, 3 * BLOCK + 2, 2]) expect(tellings.tell(place).title).toBe("");
  expect((await tellings.told(3 * BLOCK)).title).toBe(CROWD.tell(3 * BLOCK).title);
  expect(asked).toEqual([[0, 1, 3]]);
  expect(came()).toBe(1);
  expect(tellings.tell(1)).toEqual(CROWD.tell(1));
  await tellings.told(1);
  expect(asked).toHaveLength(1);
});

test("what could not be had is asked for again", async () => {
  let fails = true;
  const { tellings, asked } = telling(async (blocks) => {
    if (fails) throw new Error("offline");
    return tellBlocks(CROWD, blocks);
  });
  await expect(tellings.told(5)).rejects.toThrow("offline");
  fails = false;
  expect((await tellings.told(5)).id).toBe(CROWD.tell(5).id);
  expect(asked).toEqual([[0], [0]]);
});
