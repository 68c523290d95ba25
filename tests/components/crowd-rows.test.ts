import { describe, expect, test } from "vitest";
import { CrowdRows, type RowsPage } from "#components/crowd/crowd-rows.ts";
import { timelineOf } from "../fixtures/timelines.ts";

const COUNT = 1000;
const { events, sources } = timelineOf(
  Array.from({ length: COUNT }, (_, i) => [String(1000 + i), `Bridge ${i} opened`] as [string, string]),
);

function pageOf(page: number): RowsPage {
  return { page, events: events.slice((page - 1) * 100, page * 100), sources };
}

/** Rows of a server that can be told to fail, and what it was asked. */
function served() {
  const asked: number[] = [];
  const heard: boolean[] = [];
  const state = { down: false };
  const ask = async (page: number) => {
    asked.push(page);
    if (state.down) throw new Error("no answer");
    return pageOf(page);
  };
  const rows = new CrowdRows(ask, (failed) => heard.push(failed));
  return { rows, asked, heard, state };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the rows of a crowd", () => {
  test("are there when their page has come, and null before", async () => {
    const { rows, asked, heard } = served();
    rows.want({ from: 310, to: 330 }, COUNT);
    expect(rows.at(310)).toBeNull();
    await settled();
    expect(rows.at(310)?.title).toBe("Bridge 310 opened");
    expect(rows.source(events[310]?.passages[0]?.sourceId ?? "")).toEqual(sources[0]);
    expect([asked, heard]).toEqual([
      [3, 4],
      [false, false],
    ]);
  });

  test("come with those a little before and after, and none beyond the list", async () => {
    const { rows, asked } = served();
    rows.want({ from: 170, to: 190 }, COUNT);
    rows.want({ from: 980, to: 1000 }, COUNT);
    await settled();
    expect(asked).toEqual([2, 3, 10]);
  });

  test("are asked for once while they are on their way or there", async () => {
    const { rows, asked } = served();
    rows.take(pageOf(1));
    rows.want({ from: 10, to: 20 }, COUNT);
    rows.want({ from: 110, to: 150 }, COUNT);
    rows.want({ from: 118, to: 158 }, COUNT);
    await settled();
    rows.want({ from: 118, to: 150 }, COUNT);
    expect(asked).toEqual([2]);
  });

  test("that could not be had are asked for again", async () => {
    const { rows, heard, state } = served();
    state.down = true;
    rows.want({ from: 550, to: 555 }, COUNT);
    await settled();
    expect([rows.at(550), heard]).toEqual([null, [true]]);
    state.down = false;
    rows.want({ from: 550, to: 555 }, COUNT);
    await settled();
    expect(rows.at(550)?.title).toBe("Bridge 550 opened");
  });

  test("that nobody has looked at for long are let go of", async () => {
    const { rows } = served();
    rows.take(pageOf(1));
    for (let page = 2; page <= 41; page++) rows.take({ ...pageOf(2), page });
    expect(rows.at(0)).toBeNull();
    expect(rows.at(100)).not.toBeNull();
  });
});
