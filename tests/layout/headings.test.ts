import { expect, test } from "vitest";
import { headingsOf } from "#lib/layout/reading/headings.ts";

const PAPERS = ["The Atacama Courier", "Southern Cross Dispatch", "The Northern Evening Post"];

test.each<[names: string[], room: number, headings: string[]]>([
  [PAPERS, 200, PAPERS],
  [PAPERS, 105, ["Atacama Courier", "Southern Cross", "Northern Evening"]],
  [PAPERS, 58, ["Atacama", "Southern", "Northern"]],
  [PAPERS, 42, ["Ataca…", "South…", "North…"]],
  [["Daily Mail", "Daily Express"], 50, ["Mail", "Express"]],
  [["Daily Mail", "Daily Mail"], 40, ["Daily", "Daily"]],
  [["The"], 40, ["The"]],
  [[""], 40, [""]],
])("%j in %i px each: %j", (names, room, headings) => {
  expect(
    headingsOf(
      names,
      names.map(() => room),
      11,
    ),
  ).toEqual(headings);
});
